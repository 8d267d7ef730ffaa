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
    const auto kept = []() -> Result<long> {
        const Result<std::shared_ptr<int>> shared = std::make_shared<int>(5);
        const auto copy = TRY(shared);
        return copy.use_count() + *shared.value();
    }();
    EXPECT_EQ(kept, 7) << "two hold it";
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
