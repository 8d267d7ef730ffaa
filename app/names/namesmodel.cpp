// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/names/namesmodel.h"

#include "app/support/formatting.h"
#include "core/text/codepoints.h"
#include "core/text/cutting.h"
#include "core/text/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace dashiji::app
{
namespace
{

// What an index is of, by its internal id: a kind 0, a name 1 + its kind, a place kFirstPlace + its name.
constexpr quintptr kFirstPlace = 16;

constexpr std::array kKinds{NameKind::Person, NameKind::Organization, NameKind::Document};

} // namespace

QString nameKindText(NameKind kind)
{
    switch (kind) {
    case NameKind::Person:
        return NamesModel::tr("People");
    case NameKind::Organization:
        return NamesModel::tr("Organizations");
    case NameKind::Document:
        return NamesModel::tr("Documents");
    }
    Q_UNREACHABLE();
    return {};
}

NamesModel::NamesModel(QObject *parent) : QAbstractItemModel(parent) {}

void NamesModel::setIndex(std::shared_ptr<const workflow::NameIndex> index)
{
    beginResetModel();
    m_index = std::move(index);
    fill();
    endResetModel();
}

void NamesModel::setFilter(const QString &words)
{
    const QString folded = text::foldTight(words);
    if (folded == m_filter)
        return;
    beginResetModel();
    m_filter = folded;
    fill();
    endResetModel();
}

void NamesModel::fill()
{
    for (auto &rows : m_rows)
        rows.clear();
    m_rowOf.clear();
    if (!m_index)
        return;
    for (std::size_t i = 0; i < m_index->names.size(); ++i) {
        const names::NamedOne &one = m_index->names[i];
        const bool isShown = m_filter.isEmpty() || text::foldTight(one.name).contains(m_filter) ||
                             std::ranges::any_of(one.words, [&](const QString &words) {
                                 return text::foldTight(words).contains(m_filter);
                             });
        auto &rows = m_rows[static_cast<std::size_t>(one.kind)];
        m_rowOf.push_back(isShown ? static_cast<int>(rows.size()) : -1);
        if (isShown)
            rows.push_back(i);
    }
}

bool NamesModel::isName(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 && index.internalId() < kFirstPlace;
}

const names::NamedOne *NamesModel::nameAt(const QModelIndex &index) const
{
    if (!index.isValid() || isKind(index))
        return nullptr;
    const std::size_t name = isName(index)
                                 ? m_rows[index.internalId() - 1][static_cast<std::size_t>(index.row())]
                                 : index.internalId() - kFirstPlace;
    return &m_index->names[name];
}

const names::NameOccurrence &NamesModel::occurrenceAt(const QModelIndex &index) const
{
    return nameAt(index)->occurrences[isName(index) ? 0 : static_cast<std::size_t>(index.row())];
}

Place NamesModel::placeAt(const QModelIndex &index) const
{
    return nameAt(index) != nullptr ? occurrenceAt(index).place : Place();
}

QModelIndex NamesModel::indexOf(const Key &key) const
{
    if (!m_index)
        return {};
    const auto found = std::ranges::find_if(m_index->names, [&](const names::NamedOne &one) {
        return one.kind == key.first && one.name == key.second;
    });
    if (found == m_index->names.end())
        return {};
    const int row = m_rowOf[static_cast<std::size_t>(found - m_index->names.begin())];
    return row < 0 ? QModelIndex() : createIndex(row, 0, static_cast<quintptr>(key.first) + 1);
}

QModelIndex NamesModel::nextOpen(const QModelIndex &from) const
{
    std::vector<std::size_t> order;
    for (const auto &rows : m_rows)
        order.insert(order.end(), rows.begin(), rows.end());
    const names::NamedOne *current = nameAt(from);
    auto start = order.begin();
    if (current != nullptr)
        start = std::ranges::find_if(order, [&](std::size_t i) { return &m_index->names[i] == current; });
    if (start != order.end() && current != nullptr)
        std::rotate(order.begin(), start + 1, order.end());
    for (const std::size_t i : order)
        if (const names::NamedOne &one = m_index->names[i]; !one.isConfirmed && &one != current)
            return indexOf({one.kind, one.name});
    return {};
}

QModelIndex NamesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (isKind(parent))
        return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
    const std::size_t name = m_rows[parent.internalId() - 1][static_cast<std::size_t>(parent.row())];
    return createIndex(row, column, kFirstPlace + name);
}

QModelIndex NamesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isKind(index))
        return {};
    if (isName(index))
        return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
    const std::size_t name = index.internalId() - kFirstPlace;
    return createIndex(m_rowOf[name], 0, static_cast<quintptr>(m_index->names[name].kind) + 1);
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_index && !m_index->names.empty() ? static_cast<int>(kKinds.size()) : 0;
    if (isKind(parent))
        return static_cast<int>(m_rows[static_cast<std::size_t>(parent.row())].size());
    return isName(parent) ? static_cast<int>(nameAt(parent)->occurrences.size()) : 0;
}

int NamesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString NamesModel::titleAt(const QModelIndex &index) const
{
    if (isKind(index))
        return nameKindText(kKinds[static_cast<std::size_t>(index.row())]);
    return isName(index) ? nameAt(index)->name : sentenceOf(occurrenceAt(index));
}

QString NamesModel::detailAt(const QModelIndex &index) const
{
    if (isKind(index))
        return QString::number(rowCount(index));
    if (!isName(index))
        return QString::number(occurrenceAt(index).year);
    const names::NamedOne &one = *nameAt(index);
    //: years that name somebody, how often
    return tr("%1 · %2×").arg(yearList(one.years())).arg(one.occurrences.size());
}

QString NamesModel::sentenceOf(const names::NameOccurrence &occurrence) const
{
    const auto place = lookback::placeIn(m_index->chronicle.years, occurrence.place.entry);
    if (!place)
        return occurrence.words;
    const QString &text =
        lookback::entryAt(m_index->chronicle.years, *place).text(occurrence.place.spot->field);
    const qsizetype start = text::CodePointIndex(text).toUtf16(occurrence.place.spot->start);
    for (const text::Span &paragraph : text::paragraphs(text))
        for (const text::Span &sentence :
             text::sentences(QStringView(text).sliced(paragraph.start, paragraph.length)))
            if (start < paragraph.start + sentence.end())
                return text.sliced(paragraph.start + sentence.start, sentence.length);
    return occurrence.words;
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const names::NamedOne *one = nameAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return titleAt(index);
    case Qt::ToolTipRole:
        return isName(index) && one->words.size() > 1
                   ? tr("%1, also written %2")
                         .arg(one->name, QStringList(one->words.mid(1)).join(QChar(0x3001)))
                   : titleAt(index);
    case Qt::AccessibleTextRole: {
        QStringList said{titleAt(index), detailAt(index)};
        if (isName(index))
            said << (one->isConfirmed ? tr("confirmed") : tr("to be confirmed"));
        return said.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags NamesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags each = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isKind(index) || isName(index) ? each : each | Qt::ItemNeverHasChildren;
}

} // namespace dashiji::app
