// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/templateshelf.h"

#include "app/publish/templatelines.h"
#include "app/support/rowchanges.h"
#include "app/support/templatetext.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"

#include <QRegularExpression>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr QStringView kHead{u"template"};

ShelfTemplate shelved(const QByteArray &text, bool own, const QString &name)
{
    ShelfTemplate made{name, text, {}, own};
    if (auto design = publish::parseTemplate(text))
        made.design = std::make_shared<const publish::Template>(std::move(*design));
    return made;
}

} // namespace

QString ShelfTemplate::title(const QLocale &locale) const
{
    return design ? templateTitle(*design, locale) : name;
}

TemplateShelf::TemplateShelf(archive::Archive &archive, QObject *parent) : QObject(parent), m_archive(archive)
{
    read();
    connect(&archive, &archive::Archive::changed, this, [this](const archive::ChangeSet &changes) {
        if (!touches(changes, [](const archive::RowChange &row) {
                return row.kind == archive::RowKind::PageTemplate;
            }))
            return;
        read();
        emit this->changed();
    });
}

void TemplateShelf::read()
{
    m_templates.clear();
    for (const QString &name : publish::builtinTemplateNames())
        m_templates.push_back(shelved(publish::builtinTemplateText(name), false, name));
    const auto kept = m_archive.pageTemplates();
    if (!kept)
        return;
    for (const PageTemplate &design : *kept) {
        ShelfTemplate own = shelved(design.content.toUtf8(), true, design.name);
        if (const int index = indexOf(design.name); index >= 0)
            m_templates[static_cast<size_t>(index)] = std::move(own);
        else
            m_templates.push_back(std::move(own));
    }
}

int TemplateShelf::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_templates, name, &ShelfTemplate::name);
    return found == m_templates.end() ? -1 : static_cast<int>(found - m_templates.begin());
}

bool TemplateShelf::isWritable() const
{
    return m_archive.access() == archive::Archive::Access::ReadWrite;
}

QString TemplateShelf::freeName(const QString &name) const
{
    static const QRegularExpression counted(QStringLiteral("-\\d+$"));
    QString stem = name;
    stem.remove(counted);
    QString free = name;
    for (int number = 2; indexOf(free) >= 0; ++number)
        free = QStringLiteral("%1-%2").arg(stem).arg(number);
    return free;
}

QByteArray TemplateShelf::copyOf(const ShelfTemplate &original) const
{
    TemplateLines lines(original.text);
    const QString name = freeName(original.name);
    lines.setValue(kHead, u"name", name);
    if (original.design) {
        const QString number = name.mid(name.lastIndexOf(QLatin1Char('-')) + 1);
        const auto count = [&number](const QString &title) {
            static const QRegularExpression counted(QStringLiteral("\\s*\\d+$"));
            return QString(title).remove(counted) + QLatin1Char(' ') + number;
        };
        lines.setValue(kHead, u"title", count(original.design->chineseTitle));
        lines.setValue(kHead, u"title-english", count(original.design->englishTitle));
    }
    return lines.text();
}

Result<QString> TemplateShelf::keep(const QByteArray &text, const QString &replaced)
{
    const auto design = TRY(publish::parseTemplate(text));
    const int index = indexOf(design.name);
    if (index >= 0 && design.name != replaced)
        return failure(ErrorCode::FileExists, m_templates[static_cast<size_t>(index)].title(QLocale()));
    archive::Writer &writer = m_archive.writer();
    const auto store = [&]() -> Result<void> {
        if (!replaced.isEmpty() && replaced != design.name) {
            TRY(writer.removePageTemplate(replaced));
        }
        return writer.setPageTemplate({design.name, QString::fromUtf8(text)});
    };
    TRY(writer.group(archive::verb::kTemplateSet, templateTitle(design, QLocale()), store));
    return design.name;
}

Result<QString> TemplateShelf::add(const QByteArray &text)
{
    const auto design = TRY(publish::parseTemplate(text));
    TemplateLines lines(text);
    if (const QString name = freeName(design.name); name != design.name)
        lines.setValue(kHead, u"name", name);
    return keep(lines.text());
}

Result<QString> TemplateShelf::retitle(const ShelfTemplate &shelved, const QString &title)
{
    TemplateLines lines(shelved.text);
    lines.setValue(kHead, u"title", title);
    lines.setValue(kHead, u"title-english", title);
    return keep(lines.text(), shelved.name);
}

Result<void> TemplateShelf::remove(const QString &name)
{
    archive::Writer &writer = m_archive.writer();
    const int index = indexOf(name);
    const QString title = index >= 0 ? m_templates[static_cast<size_t>(index)].title(QLocale()) : name;
    return writer.group(archive::verb::kTemplateRemove, title,
                        [&] { return writer.removePageTemplate(name); });
}

} // namespace dashiji::app
