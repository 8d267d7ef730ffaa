// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replace/foundmodel.h"

#include "app/support/textname.h"
#include "core/text/codepoints.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace dashiji::app
{
namespace
{

constexpr qsizetype kBefore = 14; ///< characters told before the words, of a longer sentence
constexpr qsizetype kAfter = 60;

} // namespace

FoundModel::FoundModel(QObject *parent) : TickedTree(parent) {}

void FoundModel::setFound(std::vector<workflow::FoundText> found)
{
    clear();
    m_found = std::move(found);
    std::set<QString> organizations;
    for (const workflow::FoundText &text : m_found) {
        organizations.insert(text.organization);
        const auto itemOf = [&text] {
            auto *item = new QStandardItem;
            item->setEditable(false);
            item->setCheckable(!text.sealed);
            if (!text.sealed)
                item->setCheckState(Qt::Checked);
            return item;
        };
        QStandardItem *head = itemOf();
        for (size_t i = 0; i < text.places.size(); ++i)
            head->appendRow(itemOf());
        appendRow(head);
    }
    m_ofSeveral = organizations.size() > 1;
    emit tickedChanged();
}

const workflow::FoundText &FoundModel::textAt(const QModelIndex &index) const
{
    const QModelIndex head = isText(index) ? index : index.parent();
    return m_found[static_cast<size_t>(head.row())];
}

bool FoundModel::isText(const QModelIndex &index) const
{
    return !index.parent().isValid();
}

std::vector<workflow::FoundText> FoundModel::ticked() const
{
    std::vector<workflow::FoundText> texts;
    for (int row = 0; row < rowCount(); ++row) {
        workflow::FoundText text = m_found[static_cast<size_t>(row)];
        std::vector<text::Span> places;
        for (int place = 0; place < item(row)->rowCount(); ++place)
            if (item(row)->child(place)->checkState() == Qt::Checked)
                places.push_back(text.places[static_cast<size_t>(place)]);
        text.places = std::move(places);
        if (!text.sealed && !text.places.empty())
            texts.push_back(std::move(text));
    }
    return texts;
}

int FoundModel::placeCount() const
{
    return std::accumulate(m_found.begin(), m_found.end(), 0, [](int sum, const workflow::FoundText &text) {
        return sum + static_cast<int>(text.places.size());
    });
}

int FoundModel::tickedCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        for (int place = 0; place < item(row)->rowCount(); ++place)
            count += item(row)->child(place)->checkState() == Qt::Checked ? 1 : 0;
    return count;
}

int FoundModel::sealedCount() const
{
    return std::accumulate(m_found.begin(), m_found.end(), 0, [](int sum, const workflow::FoundText &text) {
        return sum + (text.sealed ? static_cast<int>(text.places.size()) : 0);
    });
}

Place FoundModel::placeOf(const QModelIndex &index) const
{
    const workflow::FoundText &found = textAt(index);
    Place place = found.place;
    const bool isOfEntry = place.entry.isValid();
    if (isOfEntry && (found.column == Column::Title || found.column == Column::Body)) {
        const text::Span words = found.places[isText(index) ? 0 : static_cast<size_t>(index.row())];
        const text::CodePointIndex points(found.text);
        place.spot = TextSpot{found.column == Column::Title ? EntryField::Title : EntryField::Body,
                              points.toCodePoint(words.start), points.toCodePoint(words.end())};
    }
    return place;
}

text::Blackline FoundModel::sentence(const QModelIndex &index) const
{
    const workflow::FoundText &found = textAt(index);
    const text::Span words = found.places[static_cast<size_t>(index.row())];
    qsizetype from = 0;
    qsizetype until = found.text.size();
    for (const text::Span &paragraph : text::paragraphs(found.text))
        for (const text::Span &sentence :
             text::sentences(QStringView(found.text).mid(paragraph.start, paragraph.length)))
            if (const qsizetype start = paragraph.start + sentence.start;
                start <= words.start && words.end() <= start + sentence.length) {
                from = start;
                until = start + sentence.length;
            }
    QString before = found.text.mid(from, words.start - from);
    if (before.size() > kBefore)
        before = QChar(0x2026) + before.right(kBefore);
    const QString after = found.text.mid(words.end(), std::min(until - words.end(), kAfter));
    using Kind = text::Piece::Kind;
    const QString said = found.text.mid(words.start, words.length);
    if (!m_by || found.sealed)
        return {{Kind::Same, before}, {Kind::Same, said}, {Kind::Same, after}};
    return {{Kind::Same, before}, {Kind::Removed, said}, {Kind::Added, *m_by}, {Kind::Same, after}};
}

QString FoundModel::headOf(const workflow::FoundText &found) const
{
    QStringList words;
    if (m_ofSeveral)
        words << found.organization;
    words << QString::number(found.year);
    if (!found.section.isEmpty())
        words << (found.rank > 0 ? tr("%1 %2", "section, rank").arg(found.section).arg(found.rank)
                                 : found.section);
    if (found.place.entry.isValid() && !found.title.isEmpty())
        words << found.title;
    words << textName(found.column);
    QString head = words.join(QStringLiteral(" · "));
    if (found.sealed)
        head += QStringLiteral(" · ") + tr("published: stays as it is");
    return head;
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QStandardItemModel::data(index, role);
    if (isText(index))
        return headOf(textAt(index));
    QString words;
    for (const text::Piece &piece : sentence(index))
        words += piece.kind == text::Piece::Kind::Added ? u'→' + piece.text : piece.text;
    return words;
}

} // namespace dashiji::app
