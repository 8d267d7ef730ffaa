// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page where things are written: an entry, a section's words, or the head of a report.
#pragma once

#include "app/editor/entryplace.h"
#include "app/fields/parkedtexts.h"
#include "app/metrics/metricsdesk.h"
#include "app/workbench/page.h"
#include "core/archive/archive.h"

#include <QPointer>

#include <variant>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace dashiji::app
{

class EditorActions;
class EditorHeader;
class EntryForm;
class EntryMetrics;
class NoticeBand;
class Prompts;
class ReportForm;
class SealBand;
class SectionForm;
class TextField;

/// Nothing typed here is lost: every field is stored within a second, on leaving it, when the page shows
/// something else or is hidden, and by flush(). What cannot be stored is kept, said, and tried again.
class EditorPage : public Page
{
    Q_OBJECT

public:
    /// @param prompts,actions outlive this
    EditorPage(Prompts &prompts, EditorActions &actions, QWidget *parent = nullptr);
    ~EditorPage() override;

    /// nullptr: none open. Call flush() before closing an archive; what could not be stored goes with it.
    void setArchive(archive::Archive *archive) override;
    void showPlace(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void showEntry(EntryId entry);
    void showSection(SectionId section);
    void showReport(ReportId report);

    /// Stores everything typed now. The window calls it before undo and redo, before closing, before export.
    /// @return false when something could not be stored; the page says what and why
    bool flush() override;
    [[nodiscard]] QString statusText() const override;
    /// Numbers of the report that wait to be confirmed.
    bool stepMark(int step) override;
    bool moveChosenWords(EntryId to) override;
    [[nodiscard]] TypedState typed() const override;

    /// Invalid while a section, a report or nothing is shown.
    [[nodiscard]] EntryId entry() const;
    /// Size of running text. 1 = as the theme has it, 0.6 … 3
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    /// The metrics of the entry shown, for a panel beside the page.
    [[nodiscard]] MetricsDesk &metrics() { return m_metrics; }
    /// Title and text of the entry shown; none: something else is.
    [[nodiscard]] std::vector<TextField *> fields() const;
    /// What stands behind the caret becomes the next entry. @return that; invalid: it was not done, the page
    /// says why
    EntryId split();
    /// The same in the text: cards, lines under words.
    [[nodiscard]] EntryMetrics &entryMetrics() const { return *m_entryMetrics; }

signals:
    /// What was just done, for a moment.
    void noticed(const QString &sentence);
    void zoomChanged(double zoom);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What flush() does but for a card that is open: its verbs ask for this.
    bool store();
    using Shown = std::variant<std::monostate, EntryId, SectionId, ReportId>;

    void connectActions();
    void follow(const archive::ChangeSet &changes);
    void take(const archive::ChangeSet &changes);
    /// Takes in what was changed while the page was out of sight.
    void catchUp();
    /// The entry, section or report that is shown.
    [[nodiscard]] bool isOfShown(const archive::RowChange &row) const;
    /// Of a section or a report: words that come from here and stand here already.
    [[nodiscard]] bool isStored(const archive::ChangeSet &changes) const;
    /// Reads what is shown again. @param first it was not shown before
    void reload(bool first);
    void reloadEntry(EntryId id, bool first);
    void refreshEntry(EntryId id);
    void reloadSection(SectionId id, bool first);
    void reloadReport(ReportId id, bool first);
    void placeEntry(EntryId id);
    /// Tells what is shown whether its report is published.
    void followSeal(int year, ReportStatus status);
    void tellStatus() { emit statusChanged(statusText()); }
    void turnTo(const Shown &shown);
    /// @param gone what is said when it is not there any more
    void showMissing(const Error &error, const QString &gone);
    void showNothing(const QString &why);
    /// What is no entry: it has no neighbours, and no status.
    void showAlone(QWidget *page);
    void closeForms();
    void setEntryState(EntryState state);
    void say(const Error &error);

    QPointer<archive::Archive> m_archive;
    Shown m_shown;
    EntryPlace m_place;   ///< of the entry shown
    ReportId m_report;    ///< of what is shown
    bool m_stale = false; ///< something was changed while the page was out of sight
    double m_zoom = 1;
    ParkedTexts m_parked;
    MetricsDesk m_metrics;
    int m_bodyCount = 0;

    EditorActions &m_actions;
    QAction *m_previous;
    QAction *m_next;
    EditorHeader *m_header;
    SealBand *m_seal;
    NoticeBand *m_notice;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    EntryForm *m_entryForm;
    EntryMetrics *m_entryMetrics;
    SectionForm *m_sectionForm;
    ReportForm *m_reportForm;
};

} // namespace dashiji::app
