// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The years of an archive as a tree: years → sections → entries.
#pragma once

#include "core/archive/archive.h"
#include "core/model/report.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace dashiji::app
{

struct NavigatorNode;

/// Holds values only; the Navigator gives it what it has read. Years know their entries once setReport() was
/// called.
class NavigatorModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind {
        Year,
        Section,
        Entry,
    };
    Q_ENUM(Kind)

    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind
        IdRole,                      ///< qint64: of the report, section or entry
        YearRole,                    ///< int: of the row or its report
        RankRole,                    ///< int, 1-based; 0 for candidates and unnumbered sections
        StateRole,                   ///< EntryState as int
        StatusRole,                  ///< ReportStatus as int
        WrittenRole,                 ///< int: entries written, of years and sections
        CountRole,                   ///< int: entries chosen, of years and sections
        CandidateRole,               ///< bool
        LoadedRole,                  ///< bool, of years: setReport() was called
    };

    [[nodiscard]] static Kind kindOf(const QModelIndex &index) { return index.data(KindRole).value<Kind>(); }

    explicit NavigatorModel(QObject *parent = nullptr);
    ~NavigatorModel() override;

    /// Starts anew with these years, newest first. The only reset.
    void load(const std::vector<archive::ReportSummary> &summaries);
    /// Takes over what has changed in the list of years; years that stay keep their entries.
    void updateSummaries(const std::vector<archive::ReportSummary> &summaries);
    /// Takes over a whole year, by exact row inserts, removals, moves and changes.
    void setReport(const Report &report);
    /// Takes over title and state of one entry; false when it is in no loaded year.
    bool updateEntry(const Entry &entry);

    [[nodiscard]] QModelIndex indexOf(ReportId report) const;
    [[nodiscard]] QModelIndex indexOf(SectionId section) const;
    [[nodiscard]] QModelIndex indexOf(EntryId entry) const;
    [[nodiscard]] bool isLoaded(ReportId report) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    /// Asks for the year by yearWanted().
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    /// Changes nothing itself: tells moveRequested() and waits for the archive.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// A year is being opened whose entries were not given yet.
    void yearWanted(dashiji::ReportId report);
    /// Entries of one year were dropped. @param position 0-based, of the first among those of the section
    /// that stay
    void moveRequested(const std::vector<dashiji::EntryId> &entries, dashiji::SectionId section,
                       int position);

private:
    using Node = NavigatorNode;

    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexFor(const Node *node) const;
    [[nodiscard]] Node *find(Kind kind, qint64 id) const;
    void insertNode(Node *parent, size_t row, std::unique_ptr<Node> node);
    void removeNode(Node *parent, size_t row);
    void moveNode(Node *from, size_t row, Node *to, size_t target);
    void placeSections(Node *year, const std::vector<Section> &sections);
    void placeEntries(Node *year, Node *section, const std::vector<Entry> &entries);
    void recount(Node *year);
    void tellChanged(const Node *node);
    [[nodiscard]] QString accessibleText(const Node &node) const;

    std::unique_ptr<Node> m_root;
};

} // namespace dashiji::app
