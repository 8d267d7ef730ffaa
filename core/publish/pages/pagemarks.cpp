// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/pagemarks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dashiji::publish
{

namespace
{

constexpr double kReviewShare = 0.76; ///< of the block, beside the notes
constexpr double kLineNumberSize = 7; ///< points
constexpr double kLineNumberGap = 12;
constexpr double kSameLine = 5;          ///< points between baselines of one line
constexpr double kSeal = 42 * 72 / 25.4; ///< across
constexpr QRgb kSealColor = 0xff8c8c8c;
constexpr double kHeadGap = 2;             ///< em between section and report
constexpr double kRunningHeadShare = 0.46; ///< of the block, for each half of the running head

} // namespace

void addRunningHead(Page &page, const QString &section, const QString &report, const PageStyle &style,
                    FontChains &chains)
{
    const double width = style.block.width() * kRunningHeadShare;
    SetLine left = setLineWithin(section, width, style.head, chains);
    // the report may take what its section leaves
    const double rest = style.block.width() - left.width - kHeadGap * style.head.size;
    SetLine right = setLineWithin(report, std::max(width, rest), style.head, chains);
    const double start = style.block.right() - right.width;
    appendLine(page.items, std::move(left), {style.block.left(), style.headBaseline});
    appendLine(page.items, std::move(right), {start, style.headBaseline});
    const QRectF rule(style.block.left(), style.headRule, style.block.width(), style.ruleWidth);
    page.items.push_back(artifactRule({rule, style.ruleColor}));
}

void addFolio(Page &page, bool right, const PageStyle &style, FontChains &chains)
{
    if (page.label.isEmpty() || !page.printsLabel)
        return;
    SetLine line = setLine(QStringLiteral("— %1 —").arg(page.label), style.folio, chains);
    const double indent = style.folioIndent * style.folio.size;
    const double x = right ? style.block.right() - indent - line.width : style.block.left() + indent;
    appendLine(page.items, std::move(line), {x, style.folioBaseline});
}

void addLineNumbers(Page &page, const PageStyle &style, FontChains &chains)
{
    std::vector<double> baselines;
    for (const Item &item : page.items) {
        const auto *run = std::get_if<GlyphRun>(&item.mark);
        if (run != nullptr && item.part != Part::Artifact && item.part != Part::Figure)
            baselines.push_back(run->origin.y());
    }
    std::ranges::sort(baselines);
    TextStyle small = style.folio;
    small.size = kLineNumberSize;
    int number = 0;
    double before = -style.lineStep;
    for (const double y : baselines) {
        if (y - before < kSameLine)
            continue;
        before = y;
        SetLine line = setLine(QString::number(++number), small, chains);
        const double x = style.block.left() - kLineNumberGap - line.width;
        appendLine(page.items, std::move(line), {x, y});
    }
}

void addSealPlace(Page &page)
{
    QRectF signature;
    for (const Item &item : page.items) {
        const auto *run = std::get_if<GlyphRun>(&item.mark);
        if (item.part == Part::Signature && run != nullptr && !run->glyphs.empty())
            signature |= QRectF(run->origin.x(), run->origin.y() - run->size,
                                run->glyphs.back().x + run->size, run->size);
    }
    if (signature.isEmpty())
        return;
    Path circle;
    circle.outline.addEllipse(signature.center(), kSeal / 2, kSeal / 2);
    circle.stroke = kSealColor;
    circle.dashes = {3, 3};
    Item &item = page.items.emplace_back();
    item.mark = std::move(circle);
}

PageStyle reviewStyle(PageStyle style)
{
    const double width = style.block.width();
    const double measure = style.body.size * std::floor(width * kReviewShare / style.body.size);
    style.block.setWidth(measure);
    style.contentsTextWidth *= measure / width;
    return style;
}

QString romanNumeral(int number)
{
    struct Step {
        int value;
        const char *text;
    };
    static constexpr std::array<Step, 13> kSteps{{{1000, "m"},
                                                  {900, "cm"},
                                                  {500, "d"},
                                                  {400, "cd"},
                                                  {100, "c"},
                                                  {90, "xc"},
                                                  {50, "l"},
                                                  {40, "xl"},
                                                  {10, "x"},
                                                  {9, "ix"},
                                                  {5, "v"},
                                                  {4, "iv"},
                                                  {1, "i"}}};
    QString result;
    for (const Step &step : kSteps) {
        for (; number >= step.value; number -= step.value)
            result += QLatin1String(step.text);
    }
    return result;
}

} // namespace dashiji::publish
