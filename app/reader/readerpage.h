// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader: a year of the archive as it will be printed.
#pragma once

#include "app/reader/pageplace.h"
#include "app/support/taskthread.h"
#include "app/workbench/page.h"
#include "core/archive/archive.h"
#include "core/publish/publishing.h"

#include <QPointer>
#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace dashiji::app
{

class LayoutJob;
class PageCanvas;
class ReaderBar;
class ReaderSide;

/// Lays out a report in a worker and shows its pages; follows the archive while it is in sight.
class ReaderPage : public Page
{
    Q_OBJECT

public:
    explicit ReaderPage(QWidget *parent = nullptr);
    ~ReaderPage() override;

    /// @param archive nullptr = none open; outlives its being set here
    void setArchive(archive::Archive *archive) override;
    void showPlace(const Place &place) override;
    /// Shows a report from its first page on; nothing happens if it is shown already.
    void showReport(ReportId report);
    [[nodiscard]] ReportId report() const { return m_shown; }

    /// Goes to the page of an entry or a section of the report shown, as soon as its pages are there.
    void goToEntry(EntryId entry);
    void goToSection(SectionId section);

    /// The year before or after the one shown, of its organization. @param by -1 or 1
    void stepYear(int by);

    /// Pages, fonts and missing characters in one line; empty while there are no pages.
    [[nodiscard]] QString statusText() const override;

signals:
    void entryActivated(dashiji::EntryId entry);
    /// @param page 0-based, first of those in sight; -1 without pages
    void pageChanged(int page, int count);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildBars();
    void goTo(const Place &place);
    /// What a spot of a place of the report shown holds.
    [[nodiscard]] QString wordsAt(const Place &place) const;
    void follow(const archive::ChangeSet &changes);
    void loadReports();
    [[nodiscard]] bool isKnown(ReportId report) const;
    void chooseReport(ReportId report);
    void startLayout();
    void takePages(const std::shared_ptr<const publish::PageDocument> &pages);
    void tellPages(int first, int last);
    void showMessage(const QString &sentence);
    void showCanvas();

    TaskThread m_drawingThread;
    TaskThread m_layoutThread;
    QPointer<archive::Archive> m_archive;
    std::vector<archive::ReportSummary> m_reports; ///< the oldest first
    bool m_reportsStale = false;                   ///< one came or went while the page was out of sight
    ReportId m_shown;
    Report m_report;
    bool m_current = false; ///< the pages shown are of m_shown
    bool m_stale = true;    ///< something has changed since the last layout was begun
    std::optional<Place> m_pending;
    QTimer m_soon; ///< several changes in a moment are laid out once
    QTimer m_late; ///< tells that laying out takes a while

    LayoutJob *m_layout;
    ReaderSide *m_side;
    PageCanvas *m_canvas;
    ReaderBar *m_bar;
    QStackedWidget *m_stack;
    QLabel *m_message;
    QProgressBar *m_busy;
};

} // namespace dashiji::app
