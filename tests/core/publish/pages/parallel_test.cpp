// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/parallel.h"

#include <atomic>
#include <gtest/gtest.h>
#include <thread>

using namespace dashiji::publish;

namespace
{

TEST(ParallelTest, DoesEveryPartOnce)
{
    for (const size_t count : {0U, 1U, 2U, 1000U}) {
        std::vector<std::atomic<int>> times(count);
        EXPECT_TRUE(inParallel(count, [&](size_t part) { ++times[part]; }));
        for (const auto &one : times)
            EXPECT_EQ(one, 1);
    }
}

TEST(ParallelTest, TellsProgressFromTheCallingThreadAndNeverBack)
{
    double before = -1;
    const auto caller = std::this_thread::get_id();
    const bool all = inParallel(
        500, [](size_t) {},
        [&](double share) {
            EXPECT_EQ(std::this_thread::get_id(), caller);
            EXPECT_GE(share, before);
            EXPECT_LE(share, 1);
            before = share;
            return true;
        });
    EXPECT_TRUE(all);
    EXPECT_GE(before, 0);
}

TEST(ParallelTest, StopsWhenToldTo)
{
    EXPECT_FALSE(inParallel(
        1, [](size_t) { FAIL(); }, [](double) { return false; }));
    std::atomic<size_t> done = 0;
    constexpr size_t kMany = 100000;
    const bool all = inParallel(
        kMany, [&](size_t) { ++done; }, [](double share) { return share == 0; });
    EXPECT_TRUE(!all || done == kMany);
}

} // namespace
