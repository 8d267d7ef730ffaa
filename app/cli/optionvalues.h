// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values of options that are more than a word: texts in files, dates, states.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/words.h"
#include "core/model/enumtext.h"
#include "core/model/report.h"

#include <QDate>

namespace dashiji::app::cli
{

/// A text file as it is, in any encoding; "-" reads standard input.
[[nodiscard]] Outcome<QString> wholeTextOfFile(const QString &path);

/// The paragraphs of a text file in any encoding, separated by line ends; "-" reads standard input. An empty
/// file is an empty text.
[[nodiscard]] Outcome<QString> textOfFile(const QString &path);

/// A text as it would come out of such a file.
[[nodiscard]] QString asTextOfFile(const QString &text);

/// The text of the file an option names.
[[nodiscard]] Outcome<QString> textOf(const Arguments &arguments, QStringView option);

/// A day, 2021-07-01; "none" takes it away.
[[nodiscard]] Outcome<std::optional<QDate>> dayOf(const Arguments &arguments, QStringView option);

struct YearRange {
    int first = 0;
    int last = kLastYear;
};
/// The years of --years, 2019-2021 or one alone; all if they are not said.
[[nodiscard]] Outcome<YearRange> yearRangeOf(const Arguments &arguments);

/// One of the words of an enum. @errors WrongUse, naming the words there are
template <class E>
[[nodiscard]] Outcome<E> wordOf(const Arguments &arguments, QStringView option)
{
    if (const auto value = enumFromText<E>(arguments.value(option)))
        return *value;
    QStringList words;
    for (const auto &pair : kEnumTexts<E>)
        words << QString::fromLatin1(pair.text);
    return wrongUse(Words::tr("--%1 is one of %2, not “%3”.")
                        .arg(option.toString(), words.join(QStringLiteral(", ")), arguments.value(option)));
}

} // namespace dashiji::app::cli
