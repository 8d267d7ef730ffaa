// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program remembers between runs: typed, one table of names, one file.
#pragma once

#include "core/model/place.h"
#include "core/model/report.h"

#include <QByteArray>
#include <QDateTime>
#include <QSettings>
#include <QString>

#include <vector>

namespace dashiji::app
{

enum class SchemeChoice {
    System,
    Light,
    Dark,
};

/// An archive that was open once, as its row of the start page tells it without opening the file.
struct RecentFile {
    QString path; ///< absolute
    QString organization;
    int firstYear = 0; ///< 0: no report yet
    int lastYear = 0;
    ReportStatus newestStatus = ReportStatus::Draft;
    int newestWritten = 0;
    int newestEntries = 0;
    QDateTime opened; ///< UTC
    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// How far a section had come, for the card of the start page.
struct SectionProgress {
    QString title;
    int written = 0;
    int entries = 0;
    friend bool operator==(const SectionProgress &, const SectionProgress &) = default;
};

/// Where writing stopped.
struct LastPlace {
    QString path;
    QString organization;
    ReportId report;
    int year = 0;
    ReportStatus status = ReportStatus::Draft;
    EntryId entry;
    int rank = 0; ///< 1-based; 0: not known
    QString title;
    TextSpot caret; ///< in the entry
    QDateTime at;   ///< UTC
    std::vector<SectionProgress> sections;
    [[nodiscard]] bool isValid() const { return !path.isEmpty() && year > 0; }
    friend bool operator==(const LastPlace &, const LastPlace &) = default;
};

/// Typed access to one QSettings file. Values that make no sense read as their default.
class Settings
{
public:
    /// The user's own settings.
    Settings();
    /// Settings in a file of the caller's, for tests.
    explicit Settings(const QString &path);

    /// "" = by locale; else "en", "zh_CN".
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// Who writes, as the journal has it; "": the name of the login.
    [[nodiscard]] QString author() const;
    void setAuthor(const QString &name);

    [[nodiscard]] SchemeChoice schemeChoice() const;
    void setSchemeChoice(SchemeChoice choice);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);
    [[nodiscard]] bool sidePanelShown() const;
    void setSidePanelShown(bool shown);
    [[nodiscard]] bool menuBarShown() const;
    void setMenuBarShown(bool shown);

    /// Folder that file dialogs start in.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

    [[nodiscard]] std::vector<RecentFile> recentFiles() const;
    void setRecentFiles(const std::vector<RecentFile> &files);

    [[nodiscard]] LastPlace lastPlace() const;
    void setLastPlace(const LastPlace &place);

    /// Free-form numbers of a dialog or view (column widths, zoom …), by a name of its own room:
    /// "reader/zoom".
    [[nodiscard]] QVariant view(const QString &name, const QVariant &otherwise = {}) const;
    /// @param value invalid: forgets it
    void setView(const QString &name, const QVariant &value);

private:
    mutable QSettings m_store; // reading an array or a group moves its cursor
};

} // namespace dashiji::app
