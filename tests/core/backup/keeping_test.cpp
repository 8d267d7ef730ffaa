// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seven days, five weeks, twelve months.
#include "core/backup/keeping.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace dashiji::backup
{
namespace
{

Copy copyOf(QDate day, int hour = 9)
{
    Copy copy;
    copy.at = QDateTime(day, QTime(hour, 0), Qt::LocalTime).toUTC();
    copy.bytes = 1000;
    copy.occasion = Occasion::Daily;
    return copy;
}

/// A copy a day is made and room is made each time. @return what is left, newest first
std::vector<Copy> keptAfter(int days, QDate last, qint64 mostBytes = kMostBytes)
{
    std::vector<Copy> kept;
    for (QDate day = last.addDays(1 - days); day <= last; day = day.addDays(1)) {
        kept.insert(kept.begin(), copyOf(day));
        const auto dropped = copiesToDrop(kept, day, mostBytes);
        for (auto place = dropped.rbegin(); place != dropped.rend(); ++place)
            kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(*place));
    }
    return kept;
}

TEST(KeepingTest, KeepsDaysWeeksAndMonths)
{
    const QDate today(2030, 12, 18);
    const auto kept = keptAfter(800, today);
    const auto spans = spansOf(kept, today);
    const auto count = [&](Span span) { return std::ranges::count(spans, span); };
    EXPECT_EQ(count(Span::Today), 1);
    EXPECT_EQ(count(Span::Day), kDays - 1);
    EXPECT_GE(count(Span::Week), kWeeks - 2); // this week and the last stand among the days
    EXPECT_LE(count(Span::Week), kWeeks);
    EXPECT_GE(count(Span::Month), kMonths - 2);
    EXPECT_LE(kept.size(), static_cast<size_t>(kDays + kWeeks + kMonths));
    EXPECT_EQ(count(Span::Older), 0);
    // No month of the last year is without a copy.
    for (int month = 0; month < kMonths; ++month) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-month);
        EXPECT_TRUE(std::ranges::any_of(kept, [&](const Copy &copy) {
            const QDate day = copy.at.toLocalTime().date();
            return day.year() == first.year() && day.month() == first.month();
        })) << month;
    }
}

TEST(KeepingTest, KeepsAllOfToday)
{
    const QDate today(2030, 12, 18);
    const std::vector<Copy> copies{copyOf(today, 15), copyOf(today, 11), copyOf(today, 9),
                                   copyOf(today.addDays(-1), 15), copyOf(today.addDays(-1), 9)};
    EXPECT_EQ(copiesToDrop(copies, today), std::vector<size_t>{4});
}

TEST(KeepingTest, KeepsWhatWasMadeByHand)
{
    const QDate today(2030, 12, 18);
    std::vector<Copy> copies{copyOf(today), copyOf(today.addYears(-2), 12), copyOf(today.addYears(-2), 9)};
    copies[2].occasion = Occasion::ByHand;
    EXPECT_EQ(copiesToDrop(copies, today), std::vector<size_t>{1});
}

TEST(KeepingTest, DropsTheOldestWhereRoomIsNeededButNeverTheLastThree)
{
    const QDate today(2030, 12, 18);
    EXPECT_EQ(keptAfter(100, today, 5000).size(), 5U);
    EXPECT_EQ(keptAfter(100, today, 1).size(), static_cast<size_t>(kFewest));
    EXPECT_EQ(keptAfter(100, today, 1).front().at, copyOf(today).at);
}

TEST(KeepingTest, AClockThatWasSetBackDropsNothingNew)
{
    const QDate today(2030, 12, 18);
    const std::vector<Copy> copies{copyOf(today.addDays(40)), copyOf(today)};
    EXPECT_TRUE(copiesToDrop(copies, today).empty());
}

} // namespace
} // namespace dashiji::backup
