// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of the File menu: new, open, sample, import, export, and what is dropped on the window.
#pragma once

#include "app/publish/exportchoices.h"
#include "app/support/prompts.h"
#include "app/support/settings.h"
#include "core/model/error.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace dashiji::app
{

class RecentFiles;
class Session;
class StatusLine;
class TaskThread;

class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// What the commands need of the window; all outlive them.
    struct Context {
        QWidget *window = nullptr;
        Session &session;
        RecentFiles &recent;
        Settings &settings;
        Prompts &prompts;
        StatusLine &status;
        std::function<bool()> flush; ///< stores what is being typed; false: it could not be
    };

    explicit FileCommands(Context context, QObject *parent = nullptr);
    ~FileCommands() override;

    /// Asks whose archive and where. @return whether there is one now
    bool newArchive();
    /// Asks which. @return whether it is open now
    bool chooseArchive();
    /// @return whether it is open now; an error has been shown otherwise
    bool open(const QString &path);
    /// Opens the sample in the user's data folder; made there when it is not yet.
    void openSample();
    /// Asks for a report file, previews and stores it; without an archive asks for one first.
    void importReport();
    void importFile(const QString &path);
    void exportReport(ReportId report);
    void printReport(ReportId report);

    /// Whether any of the files dropped can be taken in, judged by name and kind only.
    [[nodiscard]] static bool canTake(const QStringList &paths);
    /// Archives are opened (the last one), everything else is imported.
    void take(const QStringList &paths);

    /// A recent file that is missing: asks where it is now, and opens it.
    void find(const QString &path);

    /// Where the sample archive lies.
    [[nodiscard]] static QString samplePath();

signals:
    void reportImported(dashiji::ReportId report);
    void told(const QString &sentence);

private:
    /// Shows the error if there is one. @return whether all went well
    bool accept(const Result<void> &result);
    bool askForArchive();
    void sendReport(ReportId report, ExportFormat format);
    [[nodiscard]] QString archiveFilter() const;
    void keepFolder(const QString &path);

    Context m_context;
    std::unique_ptr<TaskThread> m_thread;
};

} // namespace dashiji::app
