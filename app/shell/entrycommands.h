// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of the menus that change what is in the archive: undo, entries, sections, years.
#pragma once

#include "app/support/prompts.h"
#include "core/archive/writer.h"

#include <QObject>

#include <functional>
#include <vector>

namespace dashiji::app
{

class Navigator;
class Session;

/// Calls the archive's writer for what is current in the navigator; tells what is to be shown then.
class EntryCommands : public QObject
{
    Q_OBJECT

public:
    /// What the commands need of the window; all outlive them.
    struct Context {
        QWidget *window = nullptr;
        Session &session;
        Navigator &navigator;
        Prompts &prompts;
        std::function<bool()> flush; ///< stores what is being typed; false: it could not be
    };

    explicit EntryCommands(Context context, QObject *parent = nullptr);

    // What is typed is stored first: it is the newest step. When there is none, told() says so.
    void undo();
    void redo();
    void newEntry();
    void moveEntry(int step);
    void placeEntry(EntryId entry, SectionId section, int position);
    void removeEntry();
    void newSection();
    void removeSection();
    void newYear();
    /// Reads the numbers of the current year's texts that are no metrics yet.
    void findMetrics();
    void removeYear();

signals:
    /// A new one, which is to be written now.
    void entryMade(dashiji::EntryId entry);
    void entryWanted(dashiji::EntryId entry);
    void sectionWanted(dashiji::SectionId section);
    void reportWanted(dashiji::ReportId report);
    /// Much has just gone: the newest step of undo brings it back.
    void undoOffered();
    /// Said in the status bar.
    void told(const QString &sentence);

private:
    [[nodiscard]] archive::Writer *writer() const;
    /// Shows the error if there is one. @return whether all went well
    bool accept(const Result<void> &result);
    [[nodiscard]] int askYear();
    /// Runs undo or redo and shows what came back or changed.
    void showAfter(const std::function<Result<void>()> &verb);
    void showChanged(const std::vector<archive::RowChange> &rows);

    Context m_context;
};

} // namespace dashiji::app
