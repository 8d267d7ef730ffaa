// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/outlinemodel.h"

#include "app/intake/leftoverpictures.h"
#include "app/intake/picturerow.h"

#include <algorithm>
#include <numeric>

namespace dashiji::app
{

OutlineModel::OutlineModel(ImportDraft &draft, QObject *parent)
    : QAbstractItemModel(parent), m_draft(draft), m_root(make(plan(), nullptr))
{
    connect(&draft, &ImportDraft::sourceChanged, this, [this] {
        beginResetModel();
        m_root = make(plan(), nullptr);
        endResetModel();
    });
    connect(&draft, &ImportDraft::outlineChanged, this, [this] { update(*m_root, plan()); });
    connect(&draft, &ImportDraft::thumbnailsReady, this, [this] {
        for (const auto &top : m_root->children)
            if (const int entries = static_cast<int>(top->children.size()); entries > 0)
                emit dataChanged(index(0, 0, indexOf(*top)), index(entries - 1, 0, indexOf(*top)),
                                 {PicturesRole});
    });
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setNumbers(std::vector<int> numbers)
{
    m_numbers = std::move(numbers);
    update(*m_root, plan());
}

// --- from the outline ---

OutlineModel::Plan OutlineModel::plan() const
{
    const intake::Outline &outline = m_draft.outline();
    const auto paragraphs = [](const QStringList &list) {
        return tr("%n paragraph(s)", nullptr, static_cast<int>(list.size()));
    };

    // Doubts counted for the entry under which they stand.
    std::vector<std::vector<int>> doubts(outline.sections.size());
    for (size_t section = 0; section < outline.sections.size(); ++section)
        doubts[section].resize(outline.sections[section].entries.size());
    for (std::optional<int> row = m_draft.nextDoubt(-1, true), first = row; row;) {
        if (const auto place = m_draft.entryAt(*row))
            doubts[static_cast<size_t>(place->section)][static_cast<size_t>(place->entry)] +=
                static_cast<int>(m_draft.doubts(*row).size());
        row = m_draft.nextDoubt(*row, true);
        if (row == first)
            break;
    }

    Plan root;
    if (!outline.kicker.isEmpty())
        root.children.push_back({{Kind::Kicker, 0, outline.kicker, {}, tr("Kicker"), 0}, {}});
    if (!outline.title.isEmpty())
        root.children.push_back({{Kind::Title, 0, outline.title, {}, tr("Title"), 0}, {}});
    if (!outline.introduction.isEmpty())
        root.children.push_back(
            {{Kind::Introduction, 0, tr("Introduction"), {}, paragraphs(outline.introduction), 0}, {}});
    size_t first = 0;
    for (size_t section = 0; section < outline.sections.size(); ++section) {
        root.children.push_back(planOfSection(static_cast<int>(section), doubts[section], first));
        first += outline.sections[section].entries.size();
    }
    if (!outline.signature.isEmpty())
        root.children.push_back(
            {{Kind::Signature, 0, outline.signature.join(QLatin1Char(' ')), {}, tr("Signature"), 0}, {}});
    return root;
}

OutlineModel::Plan OutlineModel::planOfSection(int number, const std::vector<int> &doubtsOfEntries,
                                               size_t first) const
{
    const auto &section = m_draft.outline().sections[static_cast<size_t>(number)];
    Plan plan{{Kind::Section,
               section.line,
               section.title.isEmpty() ? tr("Section without a name") : section.title,
               {},
               tr("%n entry(s)", nullptr, static_cast<int>(section.entries.size())),
               std::accumulate(doubtsOfEntries.begin(), doubtsOfEntries.end(), 0)},
              {}};
    for (size_t place = 0; place < section.entries.size(); ++place) {
        const auto &entry = section.entries[place];
        QStringList facts{tr("%n paragraph(s)", nullptr, static_cast<int>(entry.paragraphs.size()))};
        if (entry.captionCount() > 0)
            facts.append(tr("%n caption(s)", nullptr, entry.captionCount()));
        if (entry.pictureCount() > 0)
            facts.append(tr("%n picture(s)", nullptr, entry.pictureCount()));
        if (first + place < m_numbers.size() && m_numbers[first + place] > 0)
            facts.append(tr("%n number(s)", nullptr, m_numbers[first + place]));
        plan.children.push_back({{Kind::Entry, entry.line, entry.title,
                                  QString::number(entry.rank.value_or(static_cast<int>(place) + 1)),
                                  facts.join(tr(", ", "between paragraphs, captions, numbers")),
                                  doubtsOfEntries[place], entry.pictures},
                                 {}});
        plan.children.back().facts.pictures.removeAll(QString());
    }
    return plan;
}

std::unique_ptr<OutlineModel::Node> OutlineModel::make(const Plan &plan, Node *parent)
{
    auto node = std::make_unique<Node>();
    node->facts = plan.facts;
    node->parent = parent;
    for (const Plan &child : plan.children)
        node->children.push_back(make(child, node.get()));
    return node;
}

/// Makes a node's children those of the plan: what is the same at both ends stays, the middle is exchanged.
void OutlineModel::update(Node &node, const Plan &plan)
{
    auto &have = node.children;
    const auto &want = plan.children;
    const QModelIndex parent = indexOf(node);
    size_t head = 0;
    while (head < have.size() && head < want.size() && have[head]->facts.isSame(want[head].facts))
        ++head;
    size_t tail = 0;
    while (tail < have.size() - head && tail < want.size() - head &&
           have[have.size() - 1 - tail]->facts.isSame(want[want.size() - 1 - tail].facts))
        ++tail;

    if (have.size() > head + tail) {
        beginRemoveRows(parent, static_cast<int>(head), static_cast<int>(have.size() - tail) - 1);
        have.erase(have.begin() + static_cast<std::ptrdiff_t>(head),
                   have.end() - static_cast<std::ptrdiff_t>(tail));
        endRemoveRows();
    }
    if (want.size() > head + tail) {
        beginInsertRows(parent, static_cast<int>(head), static_cast<int>(want.size() - tail) - 1);
        for (size_t place = head; place < want.size() - tail; ++place)
            have.insert(have.begin() + static_cast<std::ptrdiff_t>(place), make(want[place], &node));
        endInsertRows();
    }
    for (size_t place = 0; place < have.size(); ++place) {
        if (have[place]->facts != want[place].facts) {
            have[place]->facts = want[place].facts;
            const QModelIndex changed = indexOf(*have[place]);
            emit dataChanged(changed, changed);
        }
        update(*have[place], want[place]);
    }
}

// --- as a model ---

OutlineModel::Node &OutlineModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex OutlineModel::indexOf(const Node &node) const
{
    if (!node.parent)
        return {};
    const auto &siblings = node.parent->children;
    const auto place =
        std::find_if(siblings.begin(), siblings.end(),
                     [&node](const std::unique_ptr<Node> &other) { return other.get() == &node; });
    return createIndex(static_cast<int>(place - siblings.begin()), 0, &node);
}

QModelIndex OutlineModel::indexOfRow(int row) const
{
    const auto place = m_draft.entryAt(row);
    if (!place)
        return {};
    int section = 0;
    for (const auto &top : m_root->children)
        if (top->facts.kind == Kind::Section && section++ == place->section)
            return index(place->entry, 0, indexOf(*top));
    return {};
}

std::optional<ImportDraft::Place> OutlineModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid() || nodeOf(index).facts.kind != Kind::Entry)
        return std::nullopt;
    int section = 0;
    for (int top = 0; top < index.parent().row(); ++top)
        section += m_root->children[static_cast<size_t>(top)]->facts.kind == Kind::Section ? 1 : 0;
    return ImportDraft::Place{section, index.row()};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children[static_cast<size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const Node *parent = child.isValid() ? nodeOf(child).parent : nullptr;
    return parent ? indexOf(*parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeOf(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Facts &facts = nodeOf(index).facts;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return facts.text;
    case Qt::AccessibleTextRole:
        return facts.doubts > 0
                   ? tr("%1: %2, %3").arg(facts.text, facts.facts, tr("%n doubt(s)", nullptr, facts.doubts))
                   : tr("%1: %2").arg(facts.text, facts.facts);
    case KindRole:
        return static_cast<int>(facts.kind);
    case RankRole:
        return facts.rank;
    case FactsRole:
        return facts.facts;
    case DoubtsRole:
        return facts.doubts;
    case LineRole:
        return facts.line;
    case PicturesRole: {
        RowPictures pictures;
        for (const QString &name : facts.pictures)
            pictures.images.append(m_draft.thumbnail(name));
        return pictures.isEmpty() ? QVariant() : QVariant::fromValue(pictures);
    }
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    return QAbstractItemModel::flags(index) | (placeOf(index) ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QStringList OutlineModel::mimeTypes() const
{
    return {pictureMimeType()};
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    const auto place = placeOf(parent);
    if (!place || pictureIn(*data).isEmpty())
        return false;
    m_draft.givePicture(pictureIn(*data), *place);
    return true;
}

} // namespace dashiji::app
