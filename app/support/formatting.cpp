// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/formatting.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStringList>

#include <iterator>

namespace dashiji::app
{
namespace
{

/// Words of dates, in one translation context.
struct Formatting {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::Formatting)
};

constexpr qint64 kDaysOfWeek = 7;

} // namespace

QString timeOfDay(const QDateTime &moment)
{
    return moment.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}

QString dayOfYear(const QDate &day)
{
    //: format of a day without its year, as in QLocale::toString
    return QLocale().toString(day, Formatting::tr("MMM d"));
}

QString monthOfYear(const QDate &day)
{
    //: format of a month without its year, as in QLocale::toString
    return QLocale().toString(day, Formatting::tr("MMM", "month"));
}

QString daysText(const std::optional<QDate> &from, const std::optional<QDate> &until)
{
    if (!from)
        return {};
    const QLocale locale;
    const QDate last = until.value_or(*from);
    //: format of a day, as in QLocale::toString
    const QString day = Formatting::tr("d MMM yyyy");
    if (*from == last)
        return locale.toString(*from, day);
    const bool isWhole = from->day() == 1 && last.day() == last.daysInMonth();
    if (isWhole && from->year() == last.year() && from->month() == last.month())
        //: format of a month, as in QLocale::toString
        return locale.toString(*from, Formatting::tr("MMM yyyy"));
    if (isWhole && from->year() == last.year() && from->month() == 1 && last.month() == 12)
        return Formatting::tr("all of %1").arg(from->year());
    return locale.toString(*from, day) + QStringLiteral(" – ") +
           (from->year() == last.year() ? dayOfYear(last) : locale.toString(last, day));
}

QString recentMoment(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    const QString time = local.toString(QStringLiteral("HH:mm"));
    const QLocale locale;
    if (days <= 0)
        return time;
    if (days == 1)
        return Formatting::tr("Yesterday %1").arg(time);
    if (days < kDaysOfWeek)
        return locale.standaloneDayName(local.date().dayOfWeek(), QLocale::LongFormat);
    if (local.date().year() == today.year())
        return dayOfYear(local.date());
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString yearRange(int first, int last)
{
    if (first == 0)
        return {};
    if (first == last)
        return QString::number(first);
    return QStringLiteral("%1%2%3").arg(first).arg(QChar(0x2014)).arg(last);
}

QString yearList(const std::vector<int> &years)
{
    QStringList runs;
    for (auto first = years.begin(); first != years.end();) {
        auto last = first;
        while (std::next(last) != years.end() && *std::next(last) == *last + 1)
            ++last;
        runs.append(yearRange(*first, *last));
        first = std::next(last);
    }
    return runs.join(Formatting::tr(", ", "between years"));
}

QString wholeNumber(qint64 number)
{
    return QLocale().toString(number);
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString shortPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    if (!home.isEmpty() && home != QDir::separator() && native.startsWith(home + QDir::separator()))
        return QLatin1Char('~') + native.mid(home.size());
    return native;
}

QString elidedPath(const QString &path, const QFontMetrics &metrics, int width)
{
    return metrics.elidedText(shortPath(path), Qt::ElideMiddle, width);
}

} // namespace dashiji::app
