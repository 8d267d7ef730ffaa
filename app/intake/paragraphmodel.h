// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The paragraphs of the file as a table: line, role, words.
#pragma once

#include "app/intake/importdraft.h"

#include <QAbstractTableModel>

namespace dashiji::app
{

class ParagraphModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LineColumn,
        RoleColumn,
        TextColumn,
        ColumnCount,
    };
    enum Role {
        ParagraphRole = Qt::UserRole + 1, ///< intake::ParagraphRole as int
        DoubtRole,                        ///< what is in doubt, in sentences; empty if nothing
        ActionsRole,                      ///< QStringList: texts of quickActions()
        OtherwiseRole,                    ///< what another reading takes it for, in words; empty if the same
        PicturesRole,                     ///< RowPictures
    };

    /// @param draft outlives this model
    explicit ParagraphModel(ImportDraft &draft, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A picture can be dropped on a caption, or on the text it stands behind.
    [[nodiscard]] QStringList mimeTypes() const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    [[nodiscard]] QVariant textOf(const QModelIndex &index) const;
    [[nodiscard]] QString doubtOf(int row) const;
    [[nodiscard]] QStringList actionsOf(int row) const;
    [[nodiscard]] QString otherwiseOf(int row) const;
    [[nodiscard]] QVariant picturesOf(int row) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    ImportDraft &m_draft;
    int m_rows = 0;
};

} // namespace dashiji::app
