// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/pairsmodel.h"

#include "core/text/folding.h"

#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kPairRow = 2.8; ///< em
constexpr double kRanks = 4.4;
const QString kDraggedRow = QStringLiteral("application/x-dashiji-pair");

int count(const std::vector<lookback::MetricChange> &changes)
{
    return static_cast<int>(std::ranges::count_if(changes, [](const lookback::MetricChange &change) {
        return change.kind == lookback::MetricChange::Kind::Changed;
    }));
}

} // namespace

void PairsModel::setYears(std::optional<workflow::ComparedYears> years)
{
    beginResetModel();
    m_years = std::move(years);
    makeRows();
    endResetModel();
}

void PairsModel::setOnlyChanged(bool only)
{
    beginResetModel();
    m_onlyChanged = only;
    makeRows();
    endResetModel();
}

void PairsModel::setFilter(const QString &typed)
{
    QStringList words;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        words << text::foldTight(word);
    if (words == m_filter)
        return;
    beginResetModel();
    m_filter = std::move(words);
    makeRows();
    endResetModel();
}

bool PairsModel::passes(const lookback::ComparedEntry &entry) const
{
    if (m_onlyChanged && entry.pair.from && entry.pair.to && !entry.isChanged())
        return false;
    QString texts;
    if (!m_filter.isEmpty())
        for (const Entry *side : {m_years->fromEntry(entry), m_years->toEntry(entry)})
            if (side != nullptr)
                texts += text::foldTight(side->title) + u'\n' + text::foldTight(side->body) + u'\n';
    return std::ranges::all_of(m_filter, [&](const QString &word) { return texts.contains(word); });
}

void PairsModel::makeRows()
{
    m_rows.clear();
    if (!m_years)
        return;
    const auto &entries = m_years->comparison.entries;
    std::optional<size_t> section;
    bool gone = false;
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto &[from, to, by, likeness] = entries[i].pair;
        if (!passes(entries[i]))
            continue;
        if (to ? section != to->section : !gone)
            m_rows.push_back(
                {std::nullopt, to ? m_years->to.sections[to->section].title : tr("No longer there")});
        if (to)
            section = to->section;
        else
            gone = true;
        m_rows.push_back({i, {}});
    }
}

const lookback::ComparedEntry *PairsModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[static_cast<size_t>(row)].entry)
        return nullptr;
    return &m_years->comparison.entries[*m_rows[static_cast<size_t>(row)].entry];
}

int PairsModel::rowOf(EntryId entry) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const lookback::ComparedEntry *compared = entryAt(row);
        if (compared == nullptr)
            continue;
        for (const Entry *side : {m_years->fromEntry(*compared), m_years->toEntry(*compared)})
            if (side != nullptr && side->id == entry)
                return row;
    }
    return -1;
}

int PairsModel::entryBeside(int row, int step) const
{
    for (int at = row + step; at >= 0 && at < rowCount(); at += step)
        if (entryAt(at) != nullptr)
            return at;
    return -1;
}

QString PairsModel::ranks(int row) const
{
    const lookback::ComparedEntry *entry = entryAt(row);
    if (entry == nullptr)
        return {};
    const auto rank = [](const std::optional<lookback::EntryPlace> &place) {
        return place ? QString::number(place->entry + 1) : QStringLiteral("—");
    };
    return QStringLiteral("%1 → %2").arg(rank(entry->pair.from), rank(entry->pair.to));
}

int PairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString PairsModel::title(const lookback::ComparedEntry &entry) const
{
    const Entry *shown = m_years->toEntry(entry);
    return (shown != nullptr ? shown : m_years->fromEntry(entry))->title;
}

QVariant PairsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const lookback::ComparedEntry *entry = entryAt(index.row());
    if (entry == nullptr)
        return role == Qt::DisplayRole ? m_rows[static_cast<size_t>(index.row())].heading : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title(*entry);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2 %3").arg(ranks(index.row()), title(*entry), labelOf(*entry).text);
    default:
        return {};
    }
}

Qt::ItemFlags PairsModel::flags(const QModelIndex &index) const
{
    return entryAt(index.row()) == nullptr
               ? Qt::NoItemFlags
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList PairsModel::mimeTypes() const
{
    return {kDraggedRow};
}

QMimeData *PairsModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(kDraggedRow, QByteArray::number(indexes.value(0).row()));
    return data;
}

std::optional<PairsModel::Pairing> PairsModel::pairing(int dragged, int onto) const
{
    const lookback::ComparedEntry *one = entryAt(dragged);
    const lookback::ComparedEntry *other = entryAt(onto);
    if (one == nullptr || other == nullptr || one == other)
        return std::nullopt;
    const bool isLater = one->pair.to.has_value();
    const Entry *from = m_years->fromEntry(isLater ? *other : *one);
    const Entry *to = m_years->toEntry(isLater ? *one : *other);
    if (from == nullptr || to == nullptr)
        return std::nullopt;
    return Pairing{from->id, to->id};
}

bool PairsModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                 const QModelIndex &parent) const
{
    return data->hasFormat(kDraggedRow) && parent.isValid() &&
           pairing(data->data(kDraggedRow).toInt(), parent.row());
}

bool PairsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Pairing asked = *pairing(data->data(kDraggedRow).toInt(), parent.row());
    emit pairAsked(asked.from, asked.to);
    return false; // the row stays where it is until the years are compared again
}

PairLabel labelOf(const lookback::ComparedEntry &entry)
{
    if (!entry.pair.from)
        return {PairsModel::tr("New"), ChipKind::Ok};
    if (!entry.pair.to)
        return {PairsModel::tr("Gone"), ChipKind::Error};
    if (const int changed = count(entry.metrics); changed > 0)
        return {PairsModel::tr("%n number(s)", "that changed", changed), ChipKind::Info};
    if (!entry.copied.empty())
        return {PairsModel::tr("%n copied", "sentences", static_cast<int>(entry.copied.size())),
                ChipKind::Warning};
    return {entry.isChanged() ? PairsModel::tr("Rewritten") : QString(), ChipKind::Info};
}

PairsDelegate::PairsDelegate(const PairsModel &model, QObject *parent)
    : RowDelegate(0, kPairRow, parent), m_model(model)
{
}

void PairsDelegate::paintRow(Row &row, const QModelIndex &index) const
{
    const lookback::ComparedEntry *entry = m_model.entryAt(index.row());
    if (entry == nullptr) {
        row.painter.fillRect(row.rect, row.colors.side);
        row.inset(1.2, 1.2);
        row.say(row.room, index.data().toString(), row.font(TextSize::Text, QFont::Bold), row.colors.text);
        return;
    }
    row.fillGround();
    row.painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), row.colors.line);
    row.drawSelectionBar();
    row.inset(1.0, 0.8);
    if (const PairLabel label = labelOf(*entry); !label.text.isEmpty()) {
        const QFont small = row.font(TextSize::Hint);
        const double width = chipSize(label.text, small).width();
        drawChip(row.painter, QPointF(row.room.right() - width, row.rect.center().y()), label.text, small,
                 label.kind, row.colors);
        row.room.setRight(row.room.right() - static_cast<int>(width) - row.ems(0.5));
    }
    row.say(QRectF(row.room.left(), row.room.top(), row.ems(kRanks), row.room.height()),
            m_model.ranks(index.row()), row.font(TextSize::Hint), row.colors.text2);
    row.room.setLeft(row.room.left() + row.ems(kRanks));
    row.say(row.room, index.data().toString(), row.nameFont(), row.colors.text);
    row.drawFocus();
}

} // namespace dashiji::app
