// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A template: one design of a report's pages as a text that people can read, copy and change.
#pragma once

#include "core/model/error.h"
#include "core/publish/options.h"
#include "core/publish/pages/pagestyle.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace dashiji::publish
{

/// Fonts of one part in the design ("serif", "title"): families in order of preference.
struct FontRole {
    QString name;
    QStringList families;
    friend bool operator==(const FontRole &, const FontRole &) = default;
};

struct ColorRole {
    QString name;
    QRgb color = 0xff000000;
    friend bool operator==(const ColorRole &, const ColorRole &) = default;
};

/// A whole design. Made from text by parseTemplate(), never by hand.
struct Template {
    QString name; ///< key: letters, digits, hyphens
    QString chineseTitle;
    QString englishTitle;
    QString chineseNote; ///< one sentence: what it is for
    QString englishNote;
    std::vector<FontRole> fonts;
    std::vector<ColorRole> colors;
    Parts parts;     ///< printed when nobody says otherwise
    PageStyle style; ///< its words and indent are those of a Chinese report
    DocumentWords englishWords;
    double englishIndent = 1.5; ///< em, of paragraphs
    friend bool operator==(const Template &, const Template &) = default;
};

Q_NAMESPACE
/// Why a text is no template. templateFaultOf() finds it in an error.
enum class TemplateFault {
    TooLong,          ///< over kLongestTemplate bytes
    NotText,          ///< not UTF-8
    BadLine,          ///< neither [section], key = value, comment nor blank
    OutsideSection,   ///< a key before the first [section]
    UnknownSection,   ///
    RepeatedSection,  ///
    UnknownKey,       ///
    RepeatedKey,      ///
    BadValue,         ///< not what the key wants
    OutOfRange,       ///< a number too small or too large for its key
    UnknownFont,      ///< a role that [fonts] does not name
    UnknownColor,     ///< a role that [colors] does not name
    UnknownBase,      ///< based-on names no template of the program
    NameMissing,      ///< [template] gives no name
    BlockOutsidePaper ///< the text would stand outside the page
};
Q_ENUM_NS(TemplateFault)

constexpr qsizetype kLongestTemplate = 256 * 1024; ///< bytes

/// Reads a template. The language: lines "key = value" under "[section]", comments after '#' at the start of
/// a line. Lengths are points; "37mm" is understood. What is not said is as in the template "based-on" names,
/// "standard" when it names none.
/// @errors InvalidArgument: subject is the number of the line, detail the name of the TemplateFault
[[nodiscard]] Result<Template> parseTemplate(const QByteArray &text);

/// The fault an error of parseTemplate() tells of.
[[nodiscard]] std::optional<TemplateFault> templateFaultOf(const Error &error);

/// A text that parseTemplate() reads back as the very same template; every key is in it.
[[nodiscard]] QByteArray writeTemplate(const Template &design);

/// Names of the templates of the program, the default first.
[[nodiscard]] QStringList builtinTemplateNames();

/// The text of a template of the program, comments included; empty when there is none of this name.
[[nodiscard]] QByteArray builtinTemplateText(const QString &name);

/// @errors NotFound
[[nodiscard]] Result<Template> builtinTemplate(const QString &name);

/// How the pages of a report look. @param chinese printed words are Chinese, else English
[[nodiscard]] PageStyle styleOf(const Template &design, bool chinese);

} // namespace dashiji::publish
