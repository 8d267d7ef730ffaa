// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/numberrows.h"

#include "app/metrics/metricsmodel.h"
#include "app/support/categories.h"
#include "app/support/metrictext.h"
#include "core/text/codepoints.h"
#include "core/text/cutting.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

/// Puts the sentence a metric stands in into its row.
std::vector<MetricRow> numbersOf(const Entry &entry)
{
    return entry.candidate ? std::vector<MetricRow>() : rowsOf(entry);
}

void takeSentence(NumberRow &row, const QString &text)
{
    const Anchor &anchor = row.metric.anchor;
    const text::CodePointIndex index(text);
    row.sentence = anchor.quote;
    row.until = row.sentence.size();
    if (row.metric.state == MetricState::Unanchored || anchor.start < 0 ||
        anchor.end > index.codePointCount())
        return;
    const qsizetype from = index.toUtf16(anchor.start);
    const qsizetype until = index.toUtf16(anchor.end);
    for (const text::Span &paragraph : text::paragraphs(text))
        for (text::Span sentence :
             text::sentences(QStringView(text).mid(paragraph.start, paragraph.length))) {
            sentence.start += paragraph.start;
            if (from < sentence.start || until > sentence.end())
                continue;
            row.sentence = text.mid(sentence.start, sentence.length);
            row.from = from - sentence.start;
            row.until = until - sentence.start;
            return;
        }
}

} // namespace

std::vector<NumberRow> numberRowsOf(const Report &report)
{
    std::vector<NumberRow> rows;
    for (const Section &section : report.sections)
        for (size_t rank = 0; rank < section.entries.size(); ++rank) {
            const Entry &entry = section.entries[rank];
            const std::vector<MetricRow> metrics = numbersOf(entry);
            if (metrics.empty())
                continue;
            const Place place{report.id, section.id, entry.id, {}};
            NumberRow head;
            head.place = place;
            head.title = entry.title;
            //: section, rank of an entry
            head.section = NumberRows::tr("%1, no. %2").arg(section.title).arg(rank + 1);
            head.count = static_cast<int>(metrics.size());
            head.confirmed = static_cast<int>(std::ranges::count_if(
                metrics, [](const MetricRow &row) { return row.metric.state == MetricState::Confirmed; }));
            rows.push_back(head);
            for (const MetricRow &metric : metrics) {
                NumberRow &row = rows.emplace_back();
                row.place = place;
                row.metric = metric.metric;
                if (row.metric.state != MetricState::Unanchored)
                    row.place.spot =
                        TextSpot{row.metric.anchor.field, row.metric.anchor.start, row.metric.anchor.end};
                takeSentence(row, entry.text(row.metric.anchor.field));
            }
        }
    return rows;
}

int numberRowsBefore(const Report &report, EntryId entry)
{
    size_t before = 0;
    for (const Section &section : report.sections)
        for (const Entry &there : section.entries) {
            if (there.id == entry)
                return static_cast<int>(before);
            const size_t numbers = numbersOf(there).size();
            before += numbers > 0 ? numbers + 1 : 0; // with their head
        }
    return static_cast<int>(before);
}

void NumberRows::setRows(std::vector<NumberRow> rows)
{
    const bool same = std::ranges::equal(rows, m_rows, [](const NumberRow &a, const NumberRow &b) {
        return a.metric.id == b.metric.id && a.place.entry == b.place.entry;
    });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int NumberRows::rowOf(MetricId metric) const
{
    const auto found = std::ranges::find_if(
        m_rows, [metric](const NumberRow &row) { return metric.isValid() && row.metric.id == metric; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int NumberRows::next(int row, int step, bool openOnly, bool around) const
{
    const int count = rowCount();
    for (int i = 1; i <= count; ++i) {
        int place = row + i * step;
        if (place < 0 || place >= count) {
            if (!around)
                return -1;
            place = (place % count + count) % count;
        }
        const NumberRow &there = m_rows[static_cast<size_t>(place)];
        if (openOnly ? there.isOpen() : !there.isHead())
            return place;
    }
    return -1;
}

int NumberRows::count() const
{
    return static_cast<int>(std::ranges::count(m_rows, false, &NumberRow::isHead));
}

int NumberRows::openCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &NumberRow::isOpen));
}

int NumberRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NumberRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NumberRow &said = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return said.isHead() ? said.title : said.sentence;
    case Qt::ToolTipRole:
        return said.isHead() ? said.title : metricText(said.metric) + u'\n' + said.sentence;
    case Qt::AccessibleTextRole:
        return said.isHead()
                   ? tr("%1: %2, %3 of %4 confirmed")
                         .arg(said.section, said.title)
                         .arg(said.confirmed)
                         .arg(said.count)
                   //: value, name, aspect, state and sentence of a number
                   : tr("%1 %2, %3, %4: %5")
                         .arg(valueText(said.metric), nameText(said.metric), aspectText(said.metric.aspect),
                              metricStateText(said.metric.state), said.sentence);
    default:
        return {};
    }
}

Qt::ItemFlags NumberRows::flags(const QModelIndex &index) const
{
    return !index.isValid() || row(index.row()).isHead() ? Qt::NoItemFlags
                                                         : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace dashiji::app
