// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/optionvalues.h"

#include "core/intake/files/decoding.h"
#include "core/intake/source.h"

#include <QFile>

#include <cstdio>

namespace dashiji::app::cli
{
namespace
{

constexpr qint64 kLongestText = 16 * 1024 * 1024; ///< bytes of one text; a report's are some thousand

Result<QByteArray> bytesOf(const QString &path)
{
    if (path != QLatin1String("-"))
        return intake::readFile(path, kLongestText);
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path);
    const QByteArray bytes = file.read(kLongestText + 1);
    if (bytes.size() > kLongestText)
        return failure(ErrorCode::FileTooLarge, path);
    return bytes;
}

Result<QString> paragraphsOf(const QByteArray &bytes, const QString &path)
{
    if (bytes.trimmed().isEmpty())
        return QString();
    const auto source = TRY(intake::readSource(bytes, path));
    QStringList paragraphs;
    for (const intake::Paragraph &paragraph : source.paragraphs)
        paragraphs << paragraph.text;
    return paragraphs.join(QLatin1Char('\n'));
}

} // namespace

Outcome<QString> wholeTextOfFile(const QString &path)
{
    const auto bytes = TRY(outcomeOf(bytesOf(path)));
    const auto decoded = TRY(outcomeOf(intake::decode(bytes, path)));
    return decoded.text;
}

Outcome<QString> textOfFile(const QString &path)
{
    const auto bytes = TRY(outcomeOf(bytesOf(path)));
    return outcomeOf(paragraphsOf(bytes, path));
}

QString asTextOfFile(const QString &text)
{
    return paragraphsOf(text.toUtf8(), {}).value_or(text);
}

Outcome<QString> textOf(const Arguments &arguments, QStringView option)
{
    return textOfFile(arguments.value(option));
}

Outcome<std::optional<QDate>> dayOf(const Arguments &arguments, QStringView option)
{
    const QString word = arguments.value(option);
    if (word == QLatin1String("none"))
        return std::nullopt;
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (day.isValid())
        return day;
    return wrongUse(
        Words::tr("--%1 wants a day such as 2021-07-01, or none, not “%2”.").arg(option.toString(), word));
}

Outcome<YearRange> yearRangeOf(const Arguments &arguments)
{
    if (!arguments.isSet(u"years"))
        return YearRange{};
    const QStringList ends = arguments.value(u"years").split(u'-');
    bool isFirst = false;
    bool isLast = false;
    const YearRange years{ends.value(0).toInt(&isFirst), ends.value(ends.size() - 1).toInt(&isLast)};
    if (ends.size() > 2 || !isFirst || !isLast || years.first > years.last)
        return wrongUse(Words::tr("Say the years as 2019-2021, not “%1”.").arg(arguments.value(u"years")));
    return years;
}

} // namespace dashiji::app::cli
