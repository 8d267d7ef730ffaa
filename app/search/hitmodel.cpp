// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/search/hitmodel.h"

#include "app/workbench/actions.h"

#include <QAction>

#include <algorithm>
#include <map>

namespace dashiji::app
{

namespace
{

/// Where a hit stands in its report.
QString partText(const archive::SearchHit &hit)
{
    if (hit.section.isEmpty())
        return HitModel::tr("Report");
    if (hit.record == archive::RowKind::Section)
        return HitModel::tr("Section");
    return hit.rank > 0 ? HitModel::tr("%1 %2", "section, rank").arg(hit.section).arg(hit.rank)
                        : HitModel::tr("%1, candidate").arg(hit.section);
}

} // namespace

void HitModel::setHits(std::vector<archive::SearchHit> hits, bool ofSeveral)
{
    m_ofSeveral = ofSeveral;
    std::map<int, std::vector<archive::SearchHit>, std::greater<>> years;
    for (archive::SearchHit &hit : hits)
        years[hit.year].push_back(std::move(hit));
    std::vector<Row> rows;
    for (auto &[year, found] : years) {
        rows.emplace_back(Head{Head::Of::Year, year, static_cast<int>(found.size())});
        for (archive::SearchHit &hit : found)
            rows.emplace_back(std::move(hit));
    }
    show(std::move(rows));
}

template <class Rows>
void HitModel::append(Head::Of of, const Rows &rows)
{
    if (rows.empty())
        return;
    const auto added = static_cast<int>(rows.size());
    beginInsertRows({}, rowCount(), rowCount() + added);
    m_rows.emplace_back(Head{of, 0, added});
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

void HitModel::addSuggestions(const std::vector<archive::Suggestion> &suggestions)
{
    append(Head::Of::Suggestions, suggestions);
}

void HitModel::addCommands(const QList<QAction *> &commands)
{
    append(Head::Of::Commands, commands);
}

void HitModel::setCommands(const QList<QAction *> &commands)
{
    show({commands.begin(), commands.end()});
}

void HitModel::show(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const bool heard = role == Qt::AccessibleTextRole;
    if (const archive::SearchHit *found = hit(index.row()))
        return heard ? QStringList{found->title, placeText(*found), wordsOf(*found).text}.join(u' ')
                     : found->title;
    if (const QAction *action = command(index.row()))
        return plainText(*action);
    if (const archive::Suggestion *suggested = suggestion(index.row()))
        return suggested->text;
    return headText(std::get<Head>(row(index.row())));
}

Qt::ItemFlags HitModel::flags(const QModelIndex &index) const
{
    return isHead(index.row()) ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

const archive::SearchHit *HitModel::hit(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : std::get_if<archive::SearchHit>(&this->row(row));
}

QAction *HitModel::command(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto *action = std::get_if<QAction *>(&this->row(row));
    return action != nullptr ? *action : nullptr;
}

const archive::Suggestion *HitModel::suggestion(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : std::get_if<archive::Suggestion>(&this->row(row));
}

bool HitModel::isHead(int row) const
{
    return row >= 0 && row < rowCount() && std::holds_alternative<Head>(this->row(row));
}

int HitModel::chooseable(int row, int step) const
{
    for (row += step; row >= 0 && row < rowCount(); row += step)
        if (!isHead(row))
            return row;
    return -1;
}

int HitModel::nextYear(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int head = (std::max(row, 0) + step) % rowCount();
        if (isHead(head))
            return head + 1; // no year is without a hit
    }
    return -1;
}

int HitModel::yearCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) {
        const auto *head = std::get_if<Head>(&row);
        return head != nullptr && head->of == Head::Of::Year;
    }));
}

int HitModel::hitCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [](const Row &row) { return std::holds_alternative<archive::SearchHit>(row); }));
}

QString HitModel::headText(const Head &head)
{
    switch (head.of) {
    case Head::Of::Suggestions:
        return tr("Pinyin");
    case Head::Of::Commands:
        return tr("Commands");
    case Head::Of::Year:
        break;
    }
    return QString::number(head.year);
}

QString HitModel::placeText(const archive::SearchHit &hit) const
{
    return m_ofSeveral ? tr("%1 · %2", "organization, place").arg(hit.organization, partText(hit))
                       : partText(hit);
}

archive::Excerpt HitModel::wordsOf(const archive::SearchHit &hit)
{
    const auto found = std::ranges::find_if(hit.excerpts, [&hit](const archive::Excerpt &excerpt) {
        return excerpt.record != hit.record || excerpt.field != Column::Title;
    });
    return found != hit.excerpts.end() ? *found : archive::Excerpt{hit.record, Column::Body, hit.lead, {}};
}

} // namespace dashiji::app
