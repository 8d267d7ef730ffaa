// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outline the file will become, as a tree: title, introduction, sections with their entries.
#pragma once

#include "app/intake/importdraft.h"

#include <QAbstractItemModel>

#include <memory>

namespace dashiji::app
{

/// Follows the draft; when the outline is built anew, only what differs is told.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind {
        Root,
        Title,
        Kicker,
        Introduction,
        Section,
        Entry,
        Signature,
    };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind as int
        RankRole,                    ///< QString, of entries
        FactsRole,                   ///< QString: "1 paragraph, 1 caption, 3 numbers"
        DoubtsRole,                  ///< int
        LineRole,                    ///< int, 1-based line of the file; 0 = none of its own
        PicturesRole,                ///< RowPictures, of entries
    };

    /// @param draft outlives this model
    explicit OutlineModel(ImportDraft &draft, QObject *parent = nullptr);
    ~OutlineModel() override;

    /// How many numbers each entry brings, in their order; empty: not counted yet.
    void setNumbers(std::vector<int> numbers);

    /// The entry a paragraph stands under.
    [[nodiscard]] QModelIndex indexOfRow(int row) const;
    /// The entry of the outline; none for what is no entry.
    [[nodiscard]] std::optional<ImportDraft::Place> placeOf(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A picture can be dropped on an entry.
    [[nodiscard]] QStringList mimeTypes() const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    struct Facts {
        Kind kind = Kind::Root;
        int line = 0;
        QString text;
        QString rank;
        QString facts;
        int doubts = 0;
        QStringList pictures = {};
        friend bool operator==(const Facts &, const Facts &) = default;
        /// The same thing as before, though perhaps with other words.
        [[nodiscard]] bool isSame(const Facts &other) const
        {
            return kind == other.kind && line == other.line;
        }
    };
    struct Node {
        Facts facts;
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children;
    };
    struct Plan {
        Facts facts;
        std::vector<Plan> children;
    };

    [[nodiscard]] Plan plan() const;
    /// @param first its first entry among those of all sections
    [[nodiscard]] Plan planOfSection(int number, const std::vector<int> &doubtsOfEntries, size_t first) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    [[nodiscard]] Node &nodeOf(const QModelIndex &index) const;
    static std::unique_ptr<Node> make(const Plan &plan, Node *parent);
    void update(Node &node, const Plan &plan);

    ImportDraft &m_draft;
    std::vector<int> m_numbers; ///< of all entries, in their order
    std::unique_ptr<Node> m_root;
};

} // namespace dashiji::app
