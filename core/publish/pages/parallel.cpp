// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace dashiji::publish
{

namespace
{

constexpr size_t kMostThreads = 4;

} // namespace

bool inParallel(size_t count, const std::function<void(size_t)> &work, const Progress &progress)
{
    if (progress && !progress(0))
        return false;
    std::atomic<size_t> next = 0;
    std::atomic<size_t> done = 0;
    std::atomic<bool> stopped = false;
    const auto take = [&](bool tells) {
        for (size_t part = next++; part < count && !stopped; part = next++) {
            work(part);
            ++done;
            if (tells && progress && !progress(double(done) / double(count)))
                stopped = true;
        }
    };
    {
        const size_t cores = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> helpers;
        for (size_t i = 1; i < std::min({kMostThreads, cores, count}); ++i)
            helpers.emplace_back(take, false);
        take(true);
    }
    return !stopped;
}

} // namespace dashiji::publish
