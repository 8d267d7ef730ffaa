// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// TRY: the value, or the error handed on.
#include "core/model/error.h"

#include <gtest/gtest.h>
#include <memory>

namespace dashiji
{
namespace
{

Result<std::unique_ptr<int>> owned(int value)
{
    return std::make_unique<int>(value);
}

Result<int> missing(const QString &subject)
{
    return failure(ErrorCode::NotFound, subject);
}

TEST(TryTest, GivesTheValue)
{
    const auto sum = []() -> Result<int> {
        const auto one = TRY(owned(1)); // moved: it cannot be copied
        const Result<int> two = 2;
        return *one + TRY(two);
    }();
    ASSERT_TRUE(sum);
    EXPECT_EQ(*sum, 3);
}

TEST(TryTest, HandsTheErrorOnAndGoesNoFurther)
{
    bool reached = false;
    const auto result = [&]() -> Result<QString> {
        TRY(missing(QStringLiteral("2021")));
        reached = true;
        return QString();
    }();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotFound);
    EXPECT_EQ(result.error().subject, QStringLiteral("2021"));
    EXPECT_FALSE(reached);
}

TEST(TryTest, LeavesALocalResultAsItWas)
{
    const auto kept = []() -> Result<QString> {
        Result<QString> text = QStringLiteral("text");
        const QString copy = TRY(text);
        return *text + copy;
    }();
    EXPECT_EQ(kept, QStringLiteral("texttext"));
}

TEST(TryTest, StandsInsideAnother)
{
    const auto nested = []() -> Result<int> {
        return TRY([]() -> Result<int> {
            const auto inner = TRY(owned(4));
            return *inner;
        }());
    }();
    EXPECT_EQ(nested, 4);
}

} // namespace
} // namespace dashiji
