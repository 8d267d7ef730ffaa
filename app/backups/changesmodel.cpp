// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backups/changesmodel.h"

#include <algorithm>
#include <map>
#include <optional>

namespace dashiji::app
{
namespace
{

using archive::TextDifference;

/// Of the texts of one entry.
struct ChangedEntry {
    const TextDifference *most = nullptr; ///< the longest
    int count = 0;
    bool isThere = false; ///< in the backup
};

qsizetype sizeOf(const TextDifference &difference)
{
    return difference.here.size() + difference.there.size();
}

QStandardItem *cell(const QString &text, bool canEdit = false)
{
    auto *item = new QStandardItem(text);
    item->setEditable(canEdit);
    return item;
}

} // namespace

ChangesModel::ChangesModel(QObject *parent) : TickedTree(parent) {}

void ChangesModel::setDifferences(const std::vector<TextDifference> &differences)
{
    std::optional<Filling> filling(*this);
    clear();
    setHorizontalHeaderLabels({tr("Entry"), tr("Then → now"), tr("Changes")});
    m_count = static_cast<int>(differences.size());
    m_entries = 0;
    for (auto first = differences.begin(); first != differences.end();) {
        const auto last = std::find_if(first, differences.end(), [&](const TextDifference &difference) {
            return difference.year != first->year;
        });
        std::vector<Uid> order;
        std::map<Uid, ChangedEntry> entries;
        for (auto each = first; each != last; ++each) {
            const bool isNew = !entries.contains(each->entry);
            ChangedEntry &entry = entries[each->entry];
            if (isNew)
                order.push_back(each->entry);
            entry.most = entry.most == nullptr || sizeOf(*entry.most) < sizeOf(*each) ? &*each : entry.most;
            entry.isThere = entry.isThere || each->record.has_value();
            ++entry.count;
        }
        auto *year = cell(tr("Year %1").arg(first->year));
        year->setCheckable(true);
        year->setData(first->year, YearRole);
        auto *total = cell(QString::number(last - first));
        total->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        appendRow({year, cell(tr("%n places differ", nullptr, static_cast<int>(last - first))), total});
        for (const Uid &uid : order) {
            const ChangedEntry &entry = entries[uid];
            const TextDifference &most = *entry.most;
            const bool isEntry = !uid.isNull();
            auto *what = cell(isEntry ? most.title : tr("Report and sections"));
            what->setCheckable(isEntry && entry.isThere);
            what->setData(isEntry && entry.isThere ? uid : Uid(), EntryRole);
            what->setData(first->year, YearRole);
            what->setData(most.where.section(QStringLiteral(" · "), 1), WhereRole);
            auto *texts = cell(entry.isThere ? QString() : tr("New since then"));
            texts->setData(most.there, ThenRole);
            texts->setData(most.here, NowRole);
            texts->setAccessibleText(tr("then: %1; now: %2").arg(most.there, most.here));
            auto *count = cell(QString::number(entry.count));
            count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            year->appendRow({what, texts, count});
            m_entries += isEntry ? 1 : 0;
        }
        first = last;
    }
    filling.reset();
    emit tickedChanged();
}

std::vector<Uid> ChangesModel::ticked() const
{
    std::vector<Uid> entries;
    for (int year = 0; year < rowCount(); ++year)
        for (int row = 0; row < item(year)->rowCount(); ++row)
            if (const QStandardItem *entry = item(year)->child(row); entry->checkState() == Qt::Checked)
                entries.push_back(entry->data(EntryRole).toUuid());
    return entries;
}

} // namespace dashiji::app
