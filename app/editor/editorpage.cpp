// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/editorpage.h"

#include "app/editor/editoractions.h"
#include "app/editor/editorheader.h"
#include "app/editor/entryform.h"
#include "app/editor/entrymetrics.h"
#include "app/editor/reportform.h"
#include "app/editor/sealband.h"
#include "app/editor/sectionform.h"
#include "app/editor/statebutton.h"
#include "app/fields/noticeband.h"
#include "app/fields/textfield.h"
#include "app/fields/waitingband.h"
#include "app/metrics/citationband.h"
#include "app/metrics/metriccard.h"
#include "app/metrics/numberrows.h"
#include "app/photos/photostrip.h"
#include "app/support/errortext.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/rowchanges.h"
#include "core/archive/writer.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace dashiji::app
{
namespace
{

constexpr double kLeastZoom = 0.6;
constexpr double kMostZoom = 3;
constexpr double kZoomStep = 1.1;

} // namespace

void EditorPage::catchUp()
{
    if (m_archive && std::exchange(m_stale, false))
        take({{}, true, {}});
}

void EditorPage::follow(const archive::ChangeSet &changes)
{
    if (isVisible())
        take(changes);
    else
        m_stale = true;
}

void EditorPage::take(const archive::ChangeSet &changes)
{
    m_metrics.follow(changes);
    const bool ofShown = touches(changes, [this](const auto &row) { return isOfShown(row); });
    const EntryId id = entry();
    if (ofShown && id.isValid())
        refreshEntry(id);
    const bool sealed = changesStatus(changes, m_report);
    if (!id.isValid() && ((ofShown && !isStored(changes)) || sealed))
        reload(false);
    if (id.isValid() && (sealed || mayMoveEntries(changes, m_report)))
        placeEntry(id);
}

bool EditorPage::isOfShown(const archive::RowChange &row) const
{
    const auto is = [&row](archive::RowKind kind, const auto *id) {
        return id && row.kind == kind && row.id == id->value;
    };
    return is(archive::RowKind::Entry, std::get_if<EntryId>(&m_shown)) ||
           is(archive::RowKind::Section, std::get_if<SectionId>(&m_shown)) ||
           is(archive::RowKind::Report, std::get_if<ReportId>(&m_shown));
}

bool EditorPage::isStored(const archive::ChangeSet &changes) const
{
    // The title of a section stands above its form, too.
    return !changes.foreign &&
           (m_reportForm->isStoring() || (m_sectionForm->isStoring() && !mayMoveEntries(changes)));
}

EditorPage::EditorPage(Prompts &prompts, EditorActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_previous(new QAction(tr("Previous entry"), this))
    , m_next(new QAction(tr("Next entry"), this))
    , m_header(new EditorHeader(actions, m_previous, m_next, this))
    , m_seal(new SealBand(prompts, this))
    , m_notice(new NoticeBand(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_entryForm(new EntryForm(prompts, m_parked, actions.addPhotos(), this))
    , m_entryMetrics(new EntryMetrics(m_metrics, m_entryForm->title(), m_entryForm->body(), *m_entryForm))
    , m_sectionForm(new SectionForm(m_parked, this))
    , m_reportForm(new ReportForm(m_parked, this))
{
    setObjectName(QStringLiteral("editorPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connectActions();

    m_nothing->setObjectName(QStringLiteral("nothingShown"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setFocusPolicy(Qt::TabFocus);
    m_notice->setObjectName(QStringLiteral("pageNotice"));
    m_notice->addDismiss();
    m_notice->hide();

    for (QWidget *page : {static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_entryForm),
                          static_cast<QWidget *>(m_sectionForm), static_cast<QWidget *>(m_reportForm)})
        m_stack->addWidget(page);
    auto *bands = new QVBoxLayout;
    bands->setContentsMargins(space(this, Space::Wide), 0, space(this, Space::Wide), 0);
    bands->addWidget(new WaitingBand(m_parked, this));
    bands->addWidget(m_seal);
    bands->addWidget(m_notice);
    bands->addWidget(new CitationBand(m_metrics, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(bands);
    column->addWidget(m_stack, 1);

    connect(m_header, &EditorHeader::reportAsked, this, [this] { showReport(m_report); });
    connect(m_header, &EditorHeader::sectionAsked, this, [this] { showSection(m_place.section); });
    connect(&m_header->state(), &StateButton::stateChosen, this, &EditorPage::setEntryState);
    const auto tellSaved = [this] { emit saved(QDateTime::currentDateTime()); };
    connect(m_entryForm, &EntryForm::saved, this, tellSaved);
    connect(m_entryForm, &EntryForm::failed, this, &EditorPage::say);
    connect(m_header, &EditorHeader::lengthChosen, m_entryForm, &EntryForm::showLength);
    connect(m_sectionForm, &FormColumn::saved, this, tellSaved);
    connect(m_reportForm, &FormColumn::saved, this, tellSaved);
    connect(&m_parked, &ParkedTexts::stateChanged, this, &EditorPage::typedChanged);
    connect(&m_entryMetrics->card(), &MetricCard::typedChanged, this, &EditorPage::typedChanged);
    connect(m_sectionForm, &SectionForm::failed, this, &EditorPage::say);
    connect(m_reportForm, &ReportForm::failed, this, &EditorPage::say);
    connect(m_reportForm, &ReportForm::reopeningAsked, m_seal, &SealBand::reopen);
    connect(m_seal, &SealBand::failed, this, &EditorPage::say);
    connect(m_entryForm, &EntryForm::bodyCounted, this, [this](int count) {
        m_bodyCount = count;
        tellStatus();
    });
    m_metrics.setFlush([this] { return store(); });
    m_metrics.setStoring([this](EntryField field) { return m_entryForm->storing(field); });
    connect(&m_metrics, &MetricsDesk::changed, this, &EditorPage::tellStatus);
    connect(&m_metrics, &MetricsDesk::failed, this, &EditorPage::say);
    connect(&m_metrics, &MetricsDesk::told, this, &EditorPage::noticed);
    connect(m_entryMetrics, &EntryMetrics::noticed, this, &EditorPage::noticed);
    connect(&m_entryForm->photos(), &PhotoStrip::noticed, this, &EditorPage::noticed);
    setAccessibleName(tr("Write"));
    showNothing(tr("No archive is open."));
}

void EditorPage::connectActions()
{
    // The keys of these two are those of the window's own actions, on every page.
    m_previous->setObjectName(QStringLiteral("previousEntryAction"));
    m_previous->setIcon(icon(Icon::Up, palette()));
    m_next->setObjectName(QStringLiteral("nextEntryAction"));
    m_next->setIcon(icon(Icon::Down, palette()));
    connect(m_previous, &QAction::triggered, this, [this] { showEntry(m_place.previous); });
    connect(m_next, &QAction::triggered, this, [this] { showEntry(m_place.next); });
    connect(&m_actions.larger(), &QAction::triggered, this, [this] { setZoom(m_zoom * kZoomStep); });
    connect(&m_actions.smaller(), &QAction::triggered, this, [this] { setZoom(m_zoom / kZoomStep); });
    connect(&m_actions.usualSize(), &QAction::triggered, this, [this] { setZoom(1); });
    addActions({m_previous, m_next, &m_actions.addPhotos()});
    addActions(m_actions.sizes());
    auto *more = new QMenu(this);
    more->setObjectName(QStringLiteral("moreMenu"));
    more->addAction(&m_actions.addPhotos());
    more->addAction(&m_entryForm->showsDetails());
    more->addSeparator();
    more->addActions(m_actions.sizes());
    m_header->setMore(more);
}

EditorPage::~EditorPage()
{
    flush();
    closeForms();
}

void EditorPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions.recolour(palette());
}

Place EditorPage::place() const
{
    if (const ReportId *report = std::get_if<ReportId>(&m_shown))
        return placeOf(*report);
    if (const SectionId *section = std::get_if<SectionId>(&m_shown))
        return placeOf(*section);
    Place place = placeOf(entry());
    if (place.isValid())
        place.spot = m_entryForm->caret();
    return place;
}

void EditorPage::showPlace(const Place &place)
{
    if (!place.entry.isValid()) {
        place.section.isValid() ? showSection(place.section) : showReport(place.report);
        return;
    }
    showEntry(place.entry);
    if (place.spot)
        m_entryMetrics->showPlace(place.spot->field, place.spot->start, place.spot->end);
}

EntryId EditorPage::entry() const
{
    const EntryId *id = std::get_if<EntryId>(&m_shown);
    return id ? *id : EntryId();
}

void EditorPage::setArchive(archive::Archive *archive)
{
    // Without an archive once more: the one before may be gone already.
    if (archive && m_archive == archive)
        return;
    flush();
    closeForms();
    m_parked.clear();
    if (m_archive)
        disconnect(m_archive, nullptr, this, nullptr);
    m_archive = archive;
    m_shown = {};
    m_place = {};
    m_report = {};
    m_metrics.setArchive(archive);
    m_entryForm->setArchive(archive);
    m_sectionForm->setArchive(archive);
    m_reportForm->setArchive(archive);
    m_seal->setArchive(archive);
    if (archive)
        connect(archive, &archive::Archive::changed, this, &EditorPage::follow);
    showNothing(archive ? tr("Choose an entry to write.") : tr("No archive is open."));
}

void EditorPage::showEntry(EntryId entry)
{
    if (entry.isValid())
        turnTo(entry);
}

void EditorPage::showSection(SectionId section)
{
    if (section.isValid())
        turnTo(section);
}

void EditorPage::showReport(ReportId report)
{
    if (report.isValid())
        turnTo(report);
}

void EditorPage::turnTo(const Shown &shown)
{
    if (!m_archive)
        return;
    const bool first = shown != m_shown;
    if (first) {
        m_entryMetrics->leaveCard();
        closeForms();
        m_notice->hide();
    }
    m_shown = shown;
    reload(first);
}

bool EditorPage::flush()
{
    m_entryMetrics->takeTyped();
    return store();
}

bool EditorPage::store()
{
    // What a verb works on is what the archive holds now.
    catchUp();
    const QWidget *page = m_stack->currentWidget();
    const bool stored = page == m_entryForm     ? m_entryForm->save()
                        : page == m_sectionForm ? m_sectionForm->save()
                        : page == m_reportForm  ? m_reportForm->save()
                                                : true;
    return m_parked.save() && stored;
}

void EditorPage::closeForms()
{
    m_entryMetrics->closeCard();
    m_metrics.showEntry({});
    m_entryForm->close();
    m_sectionForm->close();
    m_reportForm->close();
}

void EditorPage::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, kLeastZoom, kMostZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    m_zoom = wanted;
    m_entryForm->body().setZoom(m_zoom);
    m_sectionForm->setZoom(m_zoom);
    m_reportForm->setZoom(m_zoom);
    emit noticed(tr("Text size %1 %").arg(std::lround(m_zoom * 100)));
    emit zoomChanged(m_zoom);
}

void EditorPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    flush();
}

void EditorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
}

void EditorPage::reload(bool first)
{
    if (!m_archive)
        return;
    if (const EntryId *entry = std::get_if<EntryId>(&m_shown))
        reloadEntry(*entry, first);
    else if (const SectionId *section = std::get_if<SectionId>(&m_shown))
        reloadSection(*section, first);
    else if (const ReportId *report = std::get_if<ReportId>(&m_shown))
        reloadReport(*report, first);
}

void EditorPage::reloadEntry(EntryId id, bool first)
{
    const Result<Entry> entry = m_archive->entry(id);
    if (!entry) {
        showMissing(entry.error(), tr("This entry is not in the archive any more."));
        return;
    }
    m_header->state().setState(entry->state);
    if (!first && m_stack->currentWidget() == m_entryForm) {
        m_entryForm->refresh(*entry);
        m_entryMetrics->mark();
        return;
    }
    placeEntry(id);
    m_entryForm->open(*entry, m_report, m_place.year);
    m_entryMetrics->mark();
    m_stack->setCurrentWidget(m_entryForm);
    setFocusProxy(m_entryForm);
    if (first)
        emit placeShown(placeOf(id));
}

void EditorPage::refreshEntry(EntryId id)
{
    // The desk has read it.
    const Entry &entry = m_metrics.entry();
    if (entry.id != id || m_stack->currentWidget() != m_entryForm) {
        reloadEntry(id, false);
        return;
    }
    m_header->state().setState(entry.state);
    m_entryForm->refresh(entry);
    m_entryMetrics->mark();
}

void EditorPage::placeEntry(EntryId id)
{
    const std::optional<EntryPlace> place = findPlace(*m_archive, id, m_report);
    if (!place)
        return;
    m_place = *place;
    m_report = place->report;
    followSeal(place->year, place->status);
    m_metrics.showEntry(id, {place->report, place->year, place->section, place->kind, m_seal->isSealed()});
    m_header->showEntry(*place);
    m_previous->setEnabled(place->previous.isValid());
    m_next->setEnabled(place->next.isValid());
}

void EditorPage::followSeal(int year, ReportStatus status)
{
    m_seal->showReport(m_report, year, status);
    const bool readOnly = m_seal->isSealed() || m_archive->access() == archive::Archive::Access::ReadOnly;
    m_entryForm->setReadOnly(readOnly);
    m_sectionForm->setReadOnly(readOnly);
    m_reportForm->setReadOnly(readOnly);
    m_header->state().setEnabled(!readOnly);
    m_actions.states().setEnabled(!readOnly && entry().isValid());
}

void EditorPage::reloadSection(SectionId id, bool first)
{
    const std::optional<SectionPlace> place = findSection(*m_archive, id, m_report);
    if (!place) {
        closeForms();
        showNothing(tr("This section is not in the archive any more."));
        return;
    }
    m_report = place->report;
    m_place = {};
    m_place.section = id;
    m_header->showSection(place->year, place->section.title);
    followSeal(place->year, place->status);
    m_metrics.showEntry({}, {place->report, place->year, id, place->section.kind, m_seal->isSealed()});
    if (!first && m_stack->currentWidget() == m_sectionForm) {
        m_sectionForm->refresh(place->section);
        return;
    }
    m_sectionForm->open(place->section);
    showAlone(m_sectionForm);
    if (first)
        emit placeShown(placeOf(id));
}

void EditorPage::reloadReport(ReportId id, bool first)
{
    const Result<Report> report = m_archive->report(id);
    if (!report) {
        showMissing(report.error(), tr("This report is not in the archive any more."));
        return;
    }
    m_report = id;
    m_place = {};
    m_header->showReport(report->year);
    followSeal(report->year, report->status);
    m_metrics.showEntry({}, {id, report->year, {}, SectionKind::Other, m_seal->isSealed()});
    if (!first && m_stack->currentWidget() == m_reportForm) {
        m_reportForm->refresh(*report);
        return;
    }
    m_reportForm->open(*report);
    showAlone(m_reportForm);
    if (first)
        emit placeShown(placeOf(id));
}

void EditorPage::showMissing(const Error &error, const QString &gone)
{
    closeForms();
    showNothing(error.code == ErrorCode::NotFound ? gone : errorText(error));
}

void EditorPage::showNothing(const QString &why)
{
    m_header->showNothing();
    m_actions.states().setEnabled(false);
    m_seal->showNothing();
    m_actions.addPhotos().setEnabled(false);
    m_nothing->setText(why);
    m_nothing->setAccessibleName(why);
    showAlone(m_nothing);
}

void EditorPage::showAlone(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    emit statusChanged(QString());
}

TypedState EditorPage::typed() const
{
    return std::max(m_parked.state(),
                    m_entryMetrics->card().isTypedInto() ? TypedState::Waiting : TypedState::Saved);
}

std::vector<TextField *> EditorPage::fields() const
{
    if (!entry().isValid())
        return {};
    return {&m_entryForm->title(), &m_entryForm->body()};
}

bool EditorPage::stepMark(int step)
{
    if (!m_archive || !m_report.isValid() || !flush())
        return m_archive && m_report.isValid();
    const auto report = m_archive->report(m_report);
    if (!report)
        return false;
    NumberRows numbers;
    numbers.setRows(numberRowsOf(*report));
    int here = numbers.rowOf(m_metrics.current());
    if (here < 0) // between the entry before and this one
        here = numberRowsBefore(*report, entry()) - (step > 0 ? 1 : 0);
    const int next = numbers.next(here, step, true, true);
    if (next < 0) {
        emit noticed(tr("No number of this year waits to be confirmed."));
        return true;
    }
    const NumberRow &number = numbers.row(next);
    showEntry(number.place.entry);
    m_entryMetrics->showMetric(number.metric.id);
    return true;
}

QString EditorPage::statusText() const
{
    if (!entry().isValid())
        return {};
    const QString metrics = m_metrics.summary();
    const QString characters = tr("%n characters", nullptr, m_bodyCount);
    return metrics.isEmpty() ? characters : characters + QStringLiteral("   ") + metrics;
}

void EditorPage::setEntryState(EntryState state)
{
    const EntryId id = entry();
    if (!m_archive || !id.isValid())
        return;
    flush();
    if (const Result<void> done = m_archive->writer().setEntryState(id, state); !done) {
        say(done.error());
        reloadEntry(id, false);
    }
}

EntryId EditorPage::split()
{
    if (!m_archive || !entry().isValid() || !flush())
        return {};
    const TextField &body = m_entryForm->body();
    const auto made = m_archive->writer().splitEntry(entry(), body.text(), body.textCursor().position());
    if (!made && made.error().code == ErrorCode::InvalidArgument)
        emit noticed(tr("Nothing stands behind the caret: put it before the words of the next entry."));
    else if (!made)
        say(made.error());
    return made.value_or(EntryId());
}

bool EditorPage::moveChosenWords(EntryId to)
{
    if (!m_archive || !entry().isValid() || to == entry() || !flush())
        return false;
    const TextField &body = m_entryForm->body();
    const QTextCursor chosen = body.textCursor();
    if (!chosen.hasSelection())
        return false;
    const auto moved = m_archive->writer().moveWords(entry(), body.text(), chosen.selectionStart(),
                                                     chosen.selectionEnd(), to);
    if (!moved)
        say(moved.error());
    return moved.has_value();
}

void EditorPage::say(const Error &error)
{
    m_notice->say(Severity::Error, errorText(error));
    m_notice->show();
}

} // namespace dashiji::app
