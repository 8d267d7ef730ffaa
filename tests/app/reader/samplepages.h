// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small made-up pages whose every place is known.
#pragma once

#include "app/reader/pagerenderer.h"

namespace dashiji::test
{

constexpr QSizeF kPaper{400, 600};
constexpr QRgb kInk = 0xff204080;

/// Pages of 400 × 600 points. The first is a contents page: line n (0-based) at y = 100 + 40 n, 20 high,
/// links to page n + 1. Every later page n has the heading of entry n at y = 60, 30 high, a band of kInk from
/// 200 to 400 all across, and belongs to section 1, which begins on page 1.
inline publish::PageDocument sampleDocument(int pages)
{
    publish::PageDocument document;
    document.title = QStringLiteral("Sample");
    document.report.fonts = {QStringLiteral("Noto Serif CJK SC")};
    for (int number = 0; number < pages; ++number) {
        publish::Page page;
        page.size = kPaper;
        page.label = number == 0 ? QString() : QString::number(number);
        page.items.push_back({publish::Rule{QRectF(0, 200, 400, 200), kInk}, publish::Part::Artifact, {}});
        if (number == 0) {
            for (int target = 1; target < pages; ++target)
                page.links.push_back(
                    {QRectF(40, 60 + 40 * target, 320, 20), {target, 60}, QString::number(target)});
        } else {
            page.items.push_back({publish::Rule{QRectF(40, 60, 320, 30), 0xff000000},
                                  publish::Part::EntryHeading, 100 + number});
            if (number == 1) {
                document.anchors.push_back({SectionId{1}, {1, 20}});
                document.bookmarks.push_back({QStringLiteral("Section"), 0, {1, 20}});
            }
            document.anchors.push_back({EntryId{number}, {number, 60}});
            document.bookmarks.push_back({QStringLiteral("Entry %1").arg(number), 1, {number, 60}});
        }
        document.pages.push_back(std::move(page));
    }
    return document;
}

inline app::SharedPages samplePages(int pages)
{
    return std::make_shared<const publish::PageDocument>(sampleDocument(pages));
}

} // namespace dashiji::test
