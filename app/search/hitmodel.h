// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a search has found as rows: hits under the heads of their years, or commands.
#pragma once

#include "core/archive/search/finding.h"
#include "core/archive/search/spelling.h"

#include <QAbstractListModel>

#include <variant>

class QAction;

namespace dashiji::app
{

class HitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Heads cannot be chosen.
    struct Head {
        enum class Of {
            Year,
            Suggestions,
            Commands,
        };
        Of of = Of::Year;
        int year = 0;
        int hits = 0;
    };
    using Row = std::variant<Head, archive::SearchHit, QAction *, archive::Suggestion>;

    explicit HitModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Hits stand in their order under each year, the newest year first.
    /// @param ofSeveral organizations they may be: each says whose it is
    void setHits(std::vector<archive::SearchHit> hits, bool ofSeveral = false);
    /// Adds what else may have been meant, behind all hits.
    void addSuggestions(const std::vector<archive::Suggestion> &suggestions);
    /// Adds commands that are called so, too. @param commands outlive what is shown of them
    void addCommands(const QList<QAction *> &commands);
    /// Nothing but commands. @param commands outlive what is shown of them
    void setCommands(const QList<QAction *> &commands);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const Row &row(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// nullptr: it is none.
    [[nodiscard]] const archive::SearchHit *hit(int row) const;
    [[nodiscard]] QAction *command(int row) const;
    [[nodiscard]] const archive::Suggestion *suggestion(int row) const;
    [[nodiscard]] bool isHead(int row) const;
    /// The next row that can be chosen. @param step 1 or -1 @return -1: there is none
    [[nodiscard]] int chooseable(int row, int step) const;
    /// The first hit of the next year, going round. @return -1: there is none
    [[nodiscard]] int nextYear(int row) const;
    [[nodiscard]] int yearCount() const;
    [[nodiscard]] int hitCount() const;

    /// What a head says before its number.
    [[nodiscard]] static QString headText(const Head &head);
    /// What the line on the right of a hit says: where it stands.
    [[nodiscard]] QString placeText(const archive::SearchHit &hit) const;
    /// What its second line shows: its words outside of the title, else how it begins.
    [[nodiscard]] static archive::Excerpt wordsOf(const archive::SearchHit &hit);

private:
    void show(std::vector<Row> rows);
    /// Adds rows under a head behind all others.
    template <class Rows>
    void append(Head::Of of, const Rows &rows);

    std::vector<Row> m_rows;
    bool m_ofSeveral = false;
};

} // namespace dashiji::app
