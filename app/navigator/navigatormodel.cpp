// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/navigatormodel.h"

#include "app/navigator/navigatornode.h"
#include "app/support/marks.h"
#include "app/support/yearname.h"

#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace dashiji::app
{
namespace
{

const QString &entryMimeType()
{
    static const QString type = QStringLiteral("application/x-dashiji-entry");
    return type;
}

std::vector<qint64> draggedEntries(const QMimeData *data)
{
    std::vector<qint64> ids;
    if (data != nullptr && data->hasFormat(entryMimeType()))
        for (const QByteArray &id : data->data(entryMimeType()).split(' '))
            ids.push_back(id.toLongLong());
    return ids;
}

std::unique_ptr<NavigatorNode> yearNode(const archive::ReportSummary &summary)
{
    auto node = std::make_unique<NavigatorNode>();
    node->kind = NavigatorModel::Kind::Year;
    node->id = summary.id.value;
    return node;
}

/// Copies a value into a field; true when that changed it.
template <class T>
bool take(T &field, const T &value)
{
    if (field == value)
        return false;
    field = value;
    return true;
}

} // namespace

NavigatorModel::NavigatorModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

NavigatorModel::~NavigatorModel() = default;

void NavigatorModel::load(const std::vector<archive::ReportSummary> &summaries)
{
    beginResetModel();
    m_root->children.clear();
    endResetModel();
    updateSummaries(summaries);
}

void NavigatorModel::updateSummaries(const std::vector<archive::ReportSummary> &summaries)
{
    for (size_t target = 0; target < summaries.size(); ++target) {
        const archive::ReportSummary &summary = summaries[target];
        const size_t found = m_root->childRow(summary.id.value, target);
        if (found == m_root->children.size())
            insertNode(m_root.get(), target, yearNode(summary));
        else if (found != target)
            moveNode(m_root.get(), found, m_root.get(), target);
        Node &node = *m_root->children[target];
        bool changed = take(node.year, summary.year);
        changed |= take(node.name, yearName(summary, summaries));
        changed |= take(node.title, summary.title);
        changed |= take(node.status, summary.status);
        changed |= take(node.written, summary.writtenCount);
        changed |= take(node.count, summary.entryCount);
        if (changed)
            tellChanged(&node);
    }
    while (m_root->children.size() > summaries.size())
        removeNode(m_root.get(), m_root->children.size() - 1);
}

void NavigatorModel::setReport(const Report &report)
{
    Node *year = find(Kind::Year, report.id.value);
    if (year == nullptr)
        return;
    year->loaded = true;
    bool changed = take(year->year, report.year);
    changed |= take(year->title, report.title);
    changed |= take(year->status, report.status);
    placeSections(year, report.sections);
    for (size_t i = 0; i < report.sections.size(); ++i)
        placeEntries(year, year->children[i].get(), report.sections[i].entries);
    // Whatever is left over stands behind what is in the report.
    for (size_t i = 0; i < report.sections.size(); ++i) {
        Node *section = year->children[i].get();
        while (section->children.size() > report.sections[i].entries.size())
            removeNode(section, section->children.size() - 1);
    }
    while (year->children.size() > report.sections.size())
        removeNode(year, year->children.size() - 1);
    if (changed)
        tellChanged(year);
    recount(year);
}

void NavigatorModel::placeSections(Node *year, const std::vector<Section> &sections)
{
    for (size_t target = 0; target < sections.size(); ++target) {
        const Section &section = sections[target];
        const size_t found = year->childRow(section.id.value, target);
        if (found == year->children.size()) {
            auto node = std::make_unique<Node>();
            node->kind = Kind::Section;
            node->id = section.id.value;
            node->title = section.title;
            node->year = year->year;
            insertNode(year, target, std::move(node));
        } else if (found != target) {
            moveNode(year, found, year, target);
        }
        Node &node = *year->children[target];
        bool changed = take(node.title, section.title);
        changed |= take(node.numbered, section.numbered);
        if (changed)
            tellChanged(&node);
    }
}

void NavigatorModel::placeEntries(Node *year, Node *section, const std::vector<Entry> &entries)
{
    int rank = 0;
    for (size_t target = 0; target < entries.size(); ++target) {
        const Entry &entry = entries[target];
        const size_t here = section->childRow(entry.id.value, target);
        if (here == section->children.size()) {
            Node *other = nullptr;
            size_t row = 0;
            for (const auto &candidate : year->children) {
                row = candidate->childRow(entry.id.value);
                if (candidate.get() != section && row < candidate->children.size()) {
                    other = candidate.get();
                    break;
                }
            }
            if (other != nullptr) {
                moveNode(other, row, section, target);
            } else {
                auto node = std::make_unique<Node>();
                node->kind = Kind::Entry;
                node->id = entry.id.value;
                node->title = entry.title;
                node->state = entry.state;
                node->year = year->year;
                insertNode(section, target, std::move(node));
            }
        } else if (here != target) {
            moveNode(section, here, section, target);
        }
        Node &node = *section->children[target];
        bool changed = take(node.title, entry.title);
        changed |= take(node.state, entry.state);
        changed |= take(node.candidate, entry.candidate);
        changed |= take(node.rank, entry.candidate || !section->numbered ? 0 : ++rank);
        if (changed)
            tellChanged(&node);
    }
}

bool NavigatorModel::updateEntry(const Entry &entry)
{
    Node *node = find(Kind::Entry, entry.id.value);
    if (node == nullptr || node->candidate != entry.candidate)
        return false;
    bool changed = take(node->title, entry.title);
    changed |= take(node->state, entry.state);
    if (changed)
        tellChanged(node);
    recount(node->parent->parent);
    return true;
}

void NavigatorModel::recount(Node *year)
{
    int count = 0;
    int written = 0;
    for (const auto &section : year->children) {
        int chosen = 0;
        int done = 0;
        for (const auto &entry : section->children) {
            chosen += entry->candidate ? 0 : 1;
            done += !entry->candidate && entry->state == EntryState::Written ? 1 : 0;
        }
        bool changed = take(section->count, chosen);
        changed |= take(section->written, done);
        if (changed)
            tellChanged(section.get());
        count += chosen;
        written += done;
    }
    bool changed = take(year->count, count);
    changed |= take(year->written, written);
    if (changed)
        tellChanged(year);
}

void NavigatorModel::tellChanged(const Node *node)
{
    const QModelIndex index = indexFor(node);
    emit dataChanged(index, index);
}

void NavigatorModel::insertNode(Node *parent, size_t row, std::unique_ptr<Node> node)
{
    beginInsertRows(indexFor(parent), static_cast<int>(row), static_cast<int>(row));
    node->parent = parent;
    parent->children.insert(parent->children.begin() + static_cast<std::ptrdiff_t>(row), std::move(node));
    endInsertRows();
}

void NavigatorModel::removeNode(Node *parent, size_t row)
{
    beginRemoveRows(indexFor(parent), static_cast<int>(row), static_cast<int>(row));
    parent->children.erase(parent->children.begin() + static_cast<std::ptrdiff_t>(row));
    endRemoveRows();
}

void NavigatorModel::moveNode(Node *from, size_t row, Node *to, size_t target)
{
    // Only ever towards the front within one parent, so the target is the row before the move, too.
    const int at = static_cast<int>(row);
    beginMoveRows(indexFor(from), at, at, indexFor(to), static_cast<int>(target));
    std::unique_ptr<Node> node = std::move(from->children[row]);
    from->children.erase(from->children.begin() + static_cast<std::ptrdiff_t>(row));
    node->parent = to;
    to->children.insert(to->children.begin() + static_cast<std::ptrdiff_t>(target), std::move(node));
    endMoveRows();
}

NavigatorModel::Node *NavigatorModel::find(Kind kind, qint64 id) const
{
    for (const auto &year : m_root->children) {
        if (kind == Kind::Year) {
            if (year->id == id)
                return year.get();
            continue;
        }
        for (const auto &section : year->children) {
            if (kind == Kind::Section && section->id == id)
                return section.get();
            const size_t row = kind == Kind::Entry ? section->childRow(id) : section->children.size();
            if (row < section->children.size())
                return section->children[row].get();
        }
    }
    return nullptr;
}

NavigatorModel::Node *NavigatorModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex NavigatorModel::indexFor(const Node *node) const
{
    if (node == nullptr || node == m_root.get())
        return {};
    return createIndex(node->row(), 0, node);
}

QModelIndex NavigatorModel::indexOf(ReportId report) const
{
    return indexFor(find(Kind::Year, report.value));
}

QModelIndex NavigatorModel::indexOf(SectionId section) const
{
    return indexFor(find(Kind::Section, section.value));
}

QModelIndex NavigatorModel::indexOf(EntryId entry) const
{
    return indexFor(find(Kind::Entry, entry.value));
}

bool NavigatorModel::isLoaded(ReportId report) const
{
    const Node *node = find(Kind::Year, report.value);
    return node != nullptr && node->loaded;
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex NavigatorModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexFor(nodeAt(child)->parent) : QModelIndex();
}

int NavigatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int NavigatorModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool NavigatorModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 || canFetchMore(parent);
}

bool NavigatorModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    return node != m_root.get() && node->kind == Kind::Year && !node->loaded;
}

void NavigatorModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        emit yearWanted(ReportId{nodeAt(parent)->id});
}

QVariant NavigatorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.kind == Kind::Year ? node.name : node.title;
    case Qt::ToolTipRole:
        return node.title;
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case KindRole:
        return QVariant::fromValue(node.kind);
    case IdRole:
        return node.id;
    case YearRole:
        return node.year;
    case RankRole:
        return node.rank;
    case StateRole:
        return static_cast<int>(node.state);
    case StatusRole:
        return static_cast<int>(node.status);
    case WrittenRole:
        return node.written;
    case CountRole:
        return node.count;
    case CandidateRole:
        return node.candidate;
    case LoadedRole:
        return node.loaded;
    default:
        return {};
    }
}

QString NavigatorModel::accessibleText(const Node &node) const
{
    switch (node.kind) {
    case Kind::Year:
        //: year, status, entries written, entries in all
        return tr("Report of %1, %2, %3 of %4 entries written")
            .arg(node.name, reportStatusText(node.status))
            .arg(node.written)
            .arg(node.count);
    case Kind::Section:
        return tr("Section %1, %2 of %3 entries written").arg(node.title).arg(node.written).arg(node.count);
    case Kind::Entry:
        break;
    }
    const QString title = node.title.isEmpty() ? tr("untitled") : node.title;
    if (node.candidate)
        return tr("Candidate %1, %2").arg(title, entryStateText(node.state));
    if (node.rank == 0)
        return tr("Entry %1, %2").arg(title, entryStateText(node.state));
    return tr("Entry %1, %2, %3").arg(node.rank).arg(title, entryStateText(node.state));
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    switch (nodeAt(index)->kind) {
    case Kind::Year:
        break;
    case Kind::Section:
        flags |= Qt::ItemIsDropEnabled;
        break;
    case Kind::Entry:
        flags |= Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
        break;
    }
    return flags;
}

QStringList NavigatorModel::mimeTypes() const
{
    return {entryMimeType()};
}

QMimeData *NavigatorModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<const Node *> entries;
    for (const QModelIndex &index : indexes)
        if (const Node *node = nodeAt(index); node->kind == Kind::Entry)
            entries.push_back(node);
    if (entries.empty())
        return nullptr;
    std::ranges::sort(entries, {},
                      [](const Node *node) { return std::pair(node->parent->row(), node->row()); });
    QByteArrayList ids;
    for (const Node *node : entries)
        ids.append(QByteArray::number(node->id));
    auto *data = new QMimeData;
    data->setData(entryMimeType(), ids.join(' '));
    return data;
}

Qt::DropActions NavigatorModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool NavigatorModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                     const QModelIndex &parent) const
{
    const std::vector<qint64> dragged = draggedEntries(data);
    const Node *section = nodeAt(parent);
    return !dragged.empty() && section != m_root.get() && section->kind == Kind::Section &&
           std::ranges::all_of(dragged, [&](qint64 id) {
               const Node *entry = find(Kind::Entry, id);
               return entry != nullptr && entry->parent->parent == section->parent;
           });
}

bool NavigatorModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Node *section = nodeAt(parent);
    const int target = row < 0 ? static_cast<int>(section->children.size()) : row;
    std::vector<EntryId> entries;
    int position = target;
    bool moves = false;
    for (const qint64 id : draggedEntries(data)) {
        const Node *entry = find(Kind::Entry, id);
        const bool before = entry->parent == section && entry->row() < target;
        position -= before ? 1 : 0;
        entries.push_back(EntryId{id});
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        const Node *entry = find(Kind::Entry, entries[i].value);
        moves |= entry->parent != section || entry->row() != position + static_cast<int>(i);
    }
    if (moves)
        emit moveRequested(entries, SectionId{section->id}, position);
    return false; // nothing for the view to remove: the archive tells what has moved
}

} // namespace dashiji::app
