// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The metrics of the entry at hand: panel, card and underlines look here, and the verbs are called here.
#pragma once

#include "app/metrics/doubtlist.h"
#include "app/metrics/metriccard.h"
#include "core/archive/archive.h"
#include "core/metrics/unitlexicon.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace dashiji::app
{

/// Where the entry at hand stands, or the section or report at hand.
struct MetricPlace {
    ReportId report; ///< invalid: nothing is at hand
    int year = 0;
    SectionId section; ///< invalid: the whole report
    SectionKind kind = SectionKind::Other;
    bool sealed = false; ///< the report is published
    friend bool operator==(const MetricPlace &, const MetricPlace &) = default;
};

/// Told by follow() of each change of the archive: after it metrics() is what it holds. Verbs store first
/// what is typed.
class MetricsDesk : public QObject
{
    Q_OBJECT

public:
    explicit MetricsDesk(QObject *parent = nullptr);

    /// nullptr: none open.
    void setArchive(archive::Archive *archive);
    [[nodiscard]] archive::Archive *archive() const { return m_archive; }
    /// Which words of the entry at hand are just being stored from where they were typed: those are not read.
    void setStoring(std::function<std::optional<QString>(EntryField)> storing);
    /// Called before every verb: stores what is typed. @return false when it could not be
    void setFlush(std::function<bool()> flush);
    /// Stores what is typed, so that metrics() tells of it. @return false when it could not be
    bool storeTyped() { return !m_flush || m_flush(); }
    /// @param entry invalid: none is shown, but the section or report of @p place
    void showEntry(EntryId entry, const MetricPlace &place = {});
    [[nodiscard]] const MetricPlace &place() const { return m_place; }
    /// Takes a change of the archive in. Whoever shows the entry calls this first and finds it in entry().
    void follow(const archive::ChangeSet &changes);

    /// As the archive holds it; its metrics are all of them, rejected ones too.
    [[nodiscard]] const Entry &entry() const { return m_entry; }
    /// Those in the text by their place, then those whose words are gone.
    [[nodiscard]] const std::vector<Metric> &metrics() const { return m_metrics; }
    [[nodiscard]] const Metric *find(MetricId metric) const;
    [[nodiscard]] MetricId current() const { return m_current; }
    /// @param metric invalid: none
    void setCurrent(MetricId metric);
    /// The one before or after the current one, around the ends; invalid if there is none.
    [[nodiscard]] MetricId neighbour(int step) const;
    [[nodiscard]] MetricCardContent contentOf(MetricId metric) const;
    [[nodiscard]] MetricTrend trendOf(const MetricCardAnswer &answer) const;
    /// Counts of the entry whose measure word is not known.
    [[nodiscard]] std::vector<Doubt> doubts() const;
    /// "6 metrics, 1 to confirm"; empty if there are none.
    [[nodiscard]] QString summary() const;
    /// Why nothing may be changed; empty: it may.
    [[nodiscard]] QString locked() const;

    /// Confirms as the card says; the words say another value if one was typed. The card tells what is wrong.
    /// @return false: what is typed elsewhere could not be stored first
    Result<bool> confirm(const MetricCardAnswer &answer);

    // --- verbs; what goes wrong is told by failed() ----------------------------------------------------
    /// Takes what the card was left with, without confirming it.
    bool keep(const MetricCardAnswer &answer);
    /// Confirms as it is, with the best proposed indicator or a new one.
    bool confirmAll(const std::vector<MetricId> &metrics);
    /// All of the entry that wait.
    bool confirmAll();
    bool reject(MetricId metric);
    bool remove(MetricId metric);
    /// @param start, end code points of the field. @return the new one, or the one that is there already
    MetricId make(EntryField field, qsizetype start, qsizetype end);
    bool changeValue(MetricId metric, const QString &typed);
    /// Says the value last offered by citationsOffered() in the other places too.
    bool changeCitations();
    bool learnMeasureWord(const QString &word, Category category);

signals:
    /// entry() or metrics() are others now.
    void changed();
    /// What is known of other entries and of indicators may be out of date.
    void othersChanged();
    /// Only what is known of this other entry may be.
    void otherChanged(dashiji::EntryId entry);
    void currentChanged(dashiji::MetricId metric);
    /// Another entry is at hand, or none.
    void entryShown();
    void failed(const dashiji::Error &error);
    /// What was just done.
    void told(const QString &sentence);
    /// Other entries cite the fact that was just changed, and still say the old value.
    void citationsOffered(const QString &sentence);

private:
    void reload();
    /// Tells what is out of date of what is not the entry at hand.
    void tellOthers(const archive::ChangeSet &changes);
    /// @return false when more was changed than the words that are just being stored
    bool takeStored(const archive::ChangeSet &changes);
    /// Stores what is typed. @return whether a verb may be called
    bool ready();
    bool accept(const Result<void> &result);
    /// Offers to change others of the same fact, if any say something else than @p metric now.
    void offerCitations(MetricId metric);

    QPointer<archive::Archive> m_archive;
    std::function<bool()> m_flush;
    std::function<std::optional<QString>(EntryField)> m_storing;
    mutable std::optional<metrics::UnitLexicon> m_lexicon; ///< read when first needed
    EntryId m_shown;
    MetricPlace m_place;
    Entry m_entry;
    std::vector<Metric> m_metrics;
    MetricId m_current;
    MetricId m_cited;                  ///< whose value the others may take
    std::vector<MetricId> m_citations; ///< these
};

} // namespace dashiji::app
