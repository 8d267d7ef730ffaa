// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/templatetext.h"

#include <QCoreApplication>

namespace dashiji::app
{
namespace
{

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::TemplateText)
};

QString reasonOf(publish::TemplateFault fault)
{
    using publish::TemplateFault;
    switch (fault) {
    case TemplateFault::TooLong:
        return TemplateText::tr("The file is too long for a template.");
    case TemplateFault::NotText:
        return TemplateText::tr("The file is not a text in UTF-8.");
    case TemplateFault::BadLine:
        return TemplateText::tr("A line must be “key = value”, “[section]” or a comment.");
    case TemplateFault::OutsideSection:
        return TemplateText::tr("The key stands before the first section.");
    case TemplateFault::UnknownSection:
        return TemplateText::tr("Templates have no section of this name.");
    case TemplateFault::RepeatedSection:
        return TemplateText::tr("The section is there already.");
    case TemplateFault::UnknownKey:
        return TemplateText::tr("The section has no key of this name.");
    case TemplateFault::RepeatedKey:
        return TemplateText::tr("The key is there already.");
    case TemplateFault::BadValue:
        return TemplateText::tr("The value is not of the kind the key wants.");
    case TemplateFault::OutOfRange:
        return TemplateText::tr("The number is too small or too large.");
    case TemplateFault::UnknownFont:
        return TemplateText::tr("The font is not named under [fonts].");
    case TemplateFault::UnknownColor:
        return TemplateText::tr("The colour is not named under [colors].");
    case TemplateFault::UnknownBase:
        return TemplateText::tr("There is no template of this name to build on.");
    case TemplateFault::NameMissing:
        return TemplateText::tr(
            "A template needs a name of small letters, digits and hyphens under [template].");
    case TemplateFault::BlockOutsidePaper:
        return TemplateText::tr("The text would not stand on the page.");
    }
    return {};
}

} // namespace

QString templateTitle(const publish::Template &design, const QLocale &locale)
{
    const bool chinese = locale.language() == QLocale::Chinese;
    const QString &title = chinese ? design.chineseTitle : design.englishTitle;
    return title.isEmpty() ? design.name : title;
}

QString templateFaultText(const Error &error)
{
    const auto fault = publish::templateFaultOf(error);
    if (!fault)
        return error.detail;
    const QString reason = reasonOf(*fault);
    return error.subject == QLatin1String("0") ? reason
                                               : TemplateText::tr("Line %1: %2").arg(error.subject, reason);
}

} // namespace dashiji::app
