// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The templates of the program, and how a design becomes the style of one report.
#include "core/publish/templates/template.h"

#include "core/publish/publishing.h"

#include <QFile>

static void initTemplatesResource()
{
    Q_INIT_RESOURCE(templates);
}

namespace dashiji::publish
{

QStringList builtinTemplateNames()
{
    return {QStringLiteral("standard"), QStringLiteral("annual"), QStringLiteral("official"),
            QStringLiteral("brief"), QStringLiteral("poster")};
}

QByteArray builtinTemplateText(const QString &name)
{
    if (!builtinTemplateNames().contains(name))
        return {};
    initTemplatesResource();
    QFile file(QStringLiteral(":/templates/%1.template").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Template> builtinTemplate(const QString &name)
{
    const QByteArray text = builtinTemplateText(name);
    if (text.isEmpty())
        return failure(ErrorCode::NotFound, name);
    auto design = parseTemplate(text);
    Q_ASSERT(design);
    return design;
}

PageStyle styleOf(const Template &design, bool chinese)
{
    PageStyle style = design.style;
    if (!chinese) {
        style.words = design.englishWords;
        style.bodyIndent = design.englishIndent;
    }
    return style;
}

PublishOptions finalPrint(PublishOptions options)
{
    options.emptyFrames = options.reviewPrint;
    return options;
}

PublishOptions optionsOf(std::shared_ptr<const Template> design)
{
    PublishOptions options;
    static_cast<Parts &>(options) = design->parts;
    options.design = std::move(design);
    return options;
}

PageStyle standardStyle(bool chinese)
{
    const auto design = builtinTemplate(builtinTemplateNames().front());
    return design ? styleOf(*design, chinese) : PageStyle{};
}

} // namespace dashiji::publish
