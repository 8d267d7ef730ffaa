// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/paragraphmodel.h"

#include "app/intake/leftoverpictures.h"
#include "app/intake/picturerow.h"
#include "app/intake/quickactions.h"
#include "app/intake/roletext.h"
#include "app/support/doubttext.h"

namespace dashiji::app
{

ParagraphModel::ParagraphModel(ImportDraft &draft, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft), m_rows(draft.rowCount())
{
    connect(&draft, &ImportDraft::sourceChanged, this, [this] {
        beginResetModel();
        m_rows = m_draft.rowCount();
        endResetModel();
    });
    connect(&draft, &ImportDraft::rowsChanged, this,
            [this](int first, int last) { emit dataChanged(index(first, 0), index(last, ColumnCount - 1)); });
    connect(&draft, &ImportDraft::thumbnailsReady, this, [this] {
        for (auto row = m_draft.pictures().ofRow.keyBegin(); row != m_draft.pictures().ofRow.keyEnd(); ++row)
            if (*row >= 0)
                emit dataChanged(index(*row, TextColumn), index(*row, TextColumn), {PicturesRole});
    });
}

int ParagraphModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ParagraphModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParagraphModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::ToolTipRole:
        return index.column() == TextColumn ? textOf(index) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(index);
    case ParagraphRole:
        return static_cast<int>(m_draft.paragraph(index.row()).role);
    case DoubtRole:
        return doubtOf(index.row());
    case ActionsRole:
        return actionsOf(index.row());
    case OtherwiseRole:
        return otherwiseOf(index.row());
    case PicturesRole:
        return picturesOf(index.row());
    default:
        return {};
    }
}

QVariant ParagraphModel::textOf(const QModelIndex &index) const
{
    const auto &paragraph = m_draft.paragraph(index.row());
    switch (index.column()) {
    case LineColumn:
        return paragraph.line;
    case RoleColumn:
        return roleName(paragraph.role);
    default:
        return paragraph.text;
    }
}

QString ParagraphModel::doubtOf(int row) const
{
    QStringList sentences;
    for (intake::ReadingDoubt doubt : m_draft.doubts(row)) {
        if (doubt.subject == m_draft.paragraph(row).text)
            doubt.subject.clear(); // the row says it already
        sentences.append(doubtText(doubt));
    }
    return sentences.join(QLatin1Char(' '));
}

QStringList ParagraphModel::actionsOf(int row) const
{
    QStringList texts;
    for (const auto &action : quickActions(m_draft, row))
        texts.append(action.text);
    return texts;
}

QString ParagraphModel::otherwiseOf(int row) const
{
    const auto otherwise = m_draft.otherwise(row);
    if (!otherwise)
        return {};
    return tr("Reading %1: %2", "number, role")
        .arg(QString::number(otherwise->reading + 1), roleName(otherwise->role));
}

QVariant ParagraphModel::picturesOf(int row) const
{
    RowPictures pictures;
    for (const QString &name : m_draft.pictures().ofRow.value(row))
        pictures.images.append(m_draft.thumbnail(name));
    pictures.missing = m_draft.pictures().missing.contains(row);
    return pictures.isEmpty() ? QVariant() : QVariant::fromValue(pictures);
}

Qt::ItemFlags ParagraphModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QStringList ParagraphModel::mimeTypes() const
{
    return {pictureMimeType()};
}

bool ParagraphModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    if (!parent.isValid() || pictureIn(*data).isEmpty())
        return false;
    m_draft.placePicture(pictureIn(*data), parent.row());
    return true;
}

QString ParagraphModel::spoken(const QModelIndex &index) const
{
    const auto &paragraph = m_draft.paragraph(index.row());
    const QString doubt = doubtOf(index.row());
    QString words = tr("Line %1, %2: %3").arg(paragraph.line).arg(roleName(paragraph.role), paragraph.text);
    if (const QString otherwise = otherwiseOf(index.row()); !otherwise.isEmpty())
        words = tr("%1 (%2)", "paragraph, what another reading takes it for").arg(words, otherwise);
    if (const auto count = m_draft.pictures().ofRow.value(index.row()).size(); count > 0)
        words = tr("%1, %n picture(s)", "paragraph, its pictures", static_cast<int>(count)).arg(words);
    if (m_draft.pictures().missing.contains(index.row()))
        words = tr("%1, no picture", "paragraph").arg(words);
    return doubt.isEmpty() ? words : tr("%1 In doubt: %2").arg(words, doubt);
}

} // namespace dashiji::app
