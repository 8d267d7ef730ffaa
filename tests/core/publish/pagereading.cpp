// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publish/pagereading.h"

#include "core/publish/templates/template.h"
#include "tests/support/printers.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace dashiji::test
{

namespace
{

SeenRun seen(const publish::GlyphRun &run, size_t page)
{
    // digits and dashes at the end are narrower than a square; one glyph's width is near enough
    const double last = run.glyphs.empty() ? 0 : run.glyphs.back().x;
    const bool wide = !run.text.isEmpty() && run.text.back().unicode() >= 0x2000;
    return {run.text,       page,    run.origin.x(), run.origin.x() + last + run.size * (wide ? 1 : 0.5),
            run.origin.y(), run.size};
}

} // namespace

publish::PublishOptions optionsOf(const QString &design)
{
    auto found = publish::builtinTemplate(design);
    EXPECT_TRUE(found) << why(found);
    return found ? publish::optionsOf(std::make_shared<publish::Template>(*found))
                 : publish::PublishOptions{};
}

publish::PageDocument pagesOf(const Report &report, const publish::PublishOptions &options)
{
    auto document = publish::layoutReport(report, options);
    EXPECT_TRUE(document) << why(document);
    return document ? *document : publish::PageDocument{};
}

publish::PageDocument pagesOf(const Report &report, const QString &design)
{
    return pagesOf(report, optionsOf(design));
}

QString textOf(const publish::Page &page)
{
    QString text;
    for (const publish::Item &item : page.items) {
        const auto *run = std::get_if<publish::GlyphRun>(&item.mark);
        if (run != nullptr && item.part != publish::Part::Artifact)
            text += run->text;
    }
    return text.remove(QLatin1Char(' '));
}

QString textOf(const publish::PageDocument &document)
{
    QString text;
    for (const publish::Page &page : document.pages)
        text += textOf(page);
    return text;
}

std::optional<SeenRun> runOf(const publish::PageDocument &document, const QString &words, publish::Part part)
{
    for (size_t i = 0; i < document.pages.size(); ++i) {
        for (const publish::Item &item : document.pages[i].items) {
            const auto *run = std::get_if<publish::GlyphRun>(&item.mark);
            if (run != nullptr && item.part == part && run->text.contains(words))
                return seen(*run, i);
        }
    }
    return {};
}

double lowestOf(const publish::Page &page)
{
    double lowest = 0;
    for (const publish::Item &item : page.items) {
        if (item.part == publish::Part::Artifact)
            continue;
        if (const auto *run = std::get_if<publish::GlyphRun>(&item.mark))
            lowest = std::max(lowest, run->origin.y());
        else if (const auto *picture = std::get_if<publish::Picture>(&item.mark))
            lowest = std::max(lowest, picture->shown().bottom());
        else if (const auto *path = std::get_if<publish::Path>(&item.mark))
            lowest = std::max(lowest, path->outline.boundingRect().bottom());
    }
    return lowest;
}

bool has(const publish::Page &page, publish::Part part)
{
    return std::ranges::any_of(page.items, [part](const publish::Item &item) { return item.part == part; });
}

bool holdsEntries(const publish::Page &page)
{
    using publish::Part;
    return (has(page, Part::EntryHeading) || has(page, Part::Paragraph) || has(page, Part::Figure)) &&
           !has(page, Part::SectionHeading) && !has(page, Part::ContentsLine) &&
           !has(page, Part::TableCell) && !has(page, Part::YearHeading) && !page.label.isEmpty();
}

QStringList overprintsOf(const publish::PageDocument &document)
{
    QStringList result;
    for (const publish::Page &page : document.pages) {
        std::vector<std::pair<QRectF, QString>> boxes;
        for (const publish::Item &item : page.items) {
            const auto *run = std::get_if<publish::GlyphRun>(&item.mark);
            if (run == nullptr || run->text.trimmed().isEmpty())
                continue;
            const double width = run->glyphs.back().x + 0.4 * run->size;
            const QRectF box(run->origin.x(), run->origin.y() - 0.7 * run->size, width, 0.7 * run->size);
            for (const auto &[other, words] : boxes)
                if (box.intersects(other))
                    result.append(QStringLiteral("%1: %2 on %3").arg(page.label, run->text, words));
            boxes.emplace_back(box, run->text);
        }
    }
    return result;
}

std::optional<SeenRun> lastRun(const publish::Page &page)
{
    for (auto item = page.items.rbegin(); item != page.items.rend(); ++item) {
        if (const auto *run = std::get_if<publish::GlyphRun>(&item->mark))
            return seen(*run, 0);
    }
    return {};
}

} // namespace dashiji::test
