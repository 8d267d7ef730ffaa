// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerpage.h"

#include "app/reader/layoutjob.h"
#include "app/reader/pagecanvas.h"
#include "app/reader/pagefield.h"
#include "app/reader/readerbar.h"
#include "app/reader/readerside.h"
#include "app/reader/yearbar.h"
#include "app/reader/zoombar.h"
#include "app/support/errortext.h"
#include "app/support/measures.h"
#include "app/support/rowchanges.h"
#include "app/widgets/chip.h"
#include "core/text/codepoints.h"
#include "core/workflow/exporting.h"
#include "core/workflow/indicatorseries.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

namespace dashiji::app
{
namespace
{

constexpr std::chrono::milliseconds kChangesRest{300}; ///< typing is laid out when it rests this long
constexpr std::chrono::milliseconds kBusyShownAfter{300};

} // namespace

ReaderPage::ReaderPage(QWidget *parent)
    : Page(parent)
    , m_layout(new LayoutJob(m_layoutThread, this))
    , m_side(new ReaderSide(m_drawingThread, this))
    , m_canvas(new PageCanvas(m_drawingThread, this))
    , m_bar(new ReaderBar(*m_canvas, this))
    , m_stack(new QStackedWidget(this))
    , m_message(new QLabel(this))
    , m_busy(new QProgressBar(this))
{
    setObjectName(QStringLiteral("readerPage"));
    setAccessibleName(tr("Read"));
    buildBars();

    m_soon.setSingleShot(true);
    m_soon.setInterval(kChangesRest);
    m_late.setSingleShot(true);
    m_late.setInterval(kBusyShownAfter);
    connect(&m_soon, &QTimer::timeout, this, &ReaderPage::startLayout);
    connect(&m_late, &QTimer::timeout, m_busy, &QWidget::show);

    connect(m_layout, &LayoutJob::finished, this, &ReaderPage::takePages);
    connect(m_layout, &LayoutJob::failed, this, [this](const Error &error) {
        m_late.stop();
        m_busy->hide();
        showMessage(errorText(error));
    });
    connect(&m_bar->years(), &YearBar::reportChosen, this, &ReaderPage::chooseReport);
    connect(&m_bar->page(), &PageField::pageChosen, m_canvas, &PageCanvas::goToPage);
    connect(&m_bar->page(), &PageField::stepped, m_canvas, &PageCanvas::goToRow);
    connect(m_side, &ReaderSide::pageChosen, m_canvas, &PageCanvas::goToPage);
    connect(m_side, &ReaderSide::destinationChosen, m_canvas, &PageCanvas::goTo);
    connect(m_side, &ReaderSide::entryActivated, this, &ReaderPage::entryActivated);
    connect(m_canvas, &PageCanvas::entryActivated, this, &ReaderPage::entryActivated);
    connect(m_canvas, &PageCanvas::currentPagesChanged, this, &ReaderPage::tellPages);
    showMessage(tr("No archive is open."));
}

ReaderPage::~ReaderPage()
{
    // Its parts use the threads, which are gone before Qt deletes children.
    delete m_layout;
    delete m_side;
    delete m_canvas;
}

void ReaderPage::buildBars()
{
    m_message->setObjectName(QStringLiteral("readerMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setFont(textFont(font(), TextSize::Group));
    m_message->setMargin(space(this, Space::Broad));
    m_busy->setObjectName(QStringLiteral("layoutProgress"));
    m_busy->setAccessibleName(tr("The pages are being laid out"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(ems(this, 0.25));
    QSizePolicy keepsRoom = m_busy->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keepsRoom);
    m_busy->hide();
    m_canvas->setSpread(Spread::Double);
    m_canvas->setFit(Fit::Page);
    setFocusProxy(m_canvas);

    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_message);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);

    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("readerSplitter"));
    splitter->setChildrenCollapsible(true);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_side);
    splitter->addWidget(centre);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ems(this, 17), ems(this, 80)});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
}

// --- archive and reports ---

void ReaderPage::setArchive(archive::Archive *archive)
{
    if (m_archive)
        m_archive->disconnect(this);
    m_layout->cancel();
    m_archive = archive;
    m_shown = {};
    m_pending.reset();
    publish::MediaLoader loadMedia;
    if (archive) {
        connect(archive, &archive::Archive::changed, this, &ReaderPage::follow);
        loadMedia = [open = QPointer(archive)](const Media &media) -> Result<QByteArray> {
            return open ? open->mediaBytes(media.id) : failure(ErrorCode::NotFound);
        };
    }
    m_canvas->setMedia(loadMedia);
    m_side->setMedia(loadMedia);
    loadReports();
}

void ReaderPage::loadReports()
{
    m_reportsStale = false;
    m_reports.clear();
    if (!m_archive) {
        showMessage(tr("No archive is open."));
    } else if (auto reports = m_archive->reports()) {
        m_reports = std::move(*reports);
        std::ranges::stable_sort(m_reports, {}, &archive::ReportSummary::year);
        if (m_reports.empty())
            showMessage(tr("This archive has no year yet. Begin one, or import an old report."));
    } else {
        showMessage(errorText(reports.error()));
    }
    if (isKnown(m_shown))
        m_bar->years().setReports(m_reports, m_shown);
    else
        showReport(m_reports.empty() ? ReportId() : m_reports.back().id);
}

void ReaderPage::showPlace(const Place &place)
{
    showReport(place.report);
    if (place.entry.isValid() || place.section.isValid())
        goTo(place);
}

bool ReaderPage::isKnown(ReportId report) const
{
    return std::ranges::find(m_reports, report, &archive::ReportSummary::id) != m_reports.end();
}

void ReaderPage::showReport(ReportId report)
{
    if (m_reportsStale)
        loadReports();
    const bool known = isKnown(report);
    if (known && report == m_shown)
        return;
    m_shown = known ? report : ReportId();
    m_current = false;
    m_stale = true;
    m_pending.reset();
    m_layout->cancel();
    m_bar->years().setReports(m_reports, m_shown);
    if (known) {
        startLayout();
        return;
    }
    m_bar->status().setText({}, ChipKind::Info);
    m_canvas->showPages({});
    m_side->showPages({}, {});
    m_side->setEnabled(false);
    emit statusChanged({});
}

void ReaderPage::chooseReport(ReportId report)
{
    showReport(report);
    emit placeShown(placeOf(report));
}

void ReaderPage::stepYear(int by)
{
    if (const ReportId there = m_bar->years().neighbour(by); there.isValid())
        chooseReport(there);
}

void ReaderPage::follow(const archive::ChangeSet &changes)
{
    if (touches(changes, &changesYears)) {
        m_reportsStale = true;
        if (isVisible())
            loadReports();
    }
    // Charts show indicators through all years.
    if (!touches(changes, [this](const archive::RowChange &row) {
            return row.report == m_report.id || changesYears(row) ||
                   row.kind == archive::RowKind::Indicator ||
                   (row.kind == archive::RowKind::Metric && !followsItsWords(row));
        }))
        return;
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void ReaderPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_reportsStale)
        loadReports();
    if (m_stale)
        startLayout();
}

// --- pages ---

void ReaderPage::startLayout()
{
    m_soon.stop();
    if (!isVisible() || !m_archive || !m_shown.isValid())
        return;
    auto report = workflow::wholeReport(*m_archive, m_shown);
    if (!report) {
        showMessage(errorText(report.error()));
        return;
    }
    m_stale = false;
    m_report = std::move(*report);
    m_bar->status().setText(reportStatusText(m_report.status), chipOf(m_report.status));
    const bool empty = std::all_of(m_report.sections.begin(), m_report.sections.end(),
                                   [](const Section &section) { return section.entries.empty(); });
    if (empty && m_report.introduction.isEmpty()) {
        m_layout->cancel();
        m_canvas->showPages({});
        m_side->showPages({}, m_report);
        m_current = true;
        showMessage(tr("This year has no entries yet. Write the first one."));
        return;
    }
    m_late.start();
    publish::PublishOptions options;
    if (auto series = workflow::seriesOf(*m_archive))
        options.series = std::move(*series);
    m_layout->start(m_report, options);
}

void ReaderPage::takePages(const SharedPages &pages)
{
    m_late.stop();
    m_busy->hide();
    m_side->setEnabled(true);
    showCanvas();
    if (m_current) {
        m_canvas->replacePages(pages);
        m_side->replacePages(pages, m_report);
    } else {
        m_side->showPages(pages, m_report);
        m_canvas->showPages(pages);
    }
    m_current = true;
    const auto [first, last] = m_canvas->currentPages();
    tellPages(first, last);
    emit statusChanged(statusText());
    if (const auto place = std::exchange(m_pending, std::nullopt))
        goTo(*place);
}

void ReaderPage::tellPages(int first, int last)
{
    m_bar->page().setPages(first, last, m_canvas->pageCount());
    m_side->setCurrentPages(first, last);
    emit pageChanged(first, m_canvas->pageCount());
}

void ReaderPage::goTo(const Place &place)
{
    if (!m_current || m_stale || m_layout->isRunning()) {
        m_pending = place;
        return;
    }
    const auto &pages = m_canvas->pages();
    if (!pages)
        return;
    std::vector<PageBox> marks;
    if (place.spot)
        marks = boxesOf(*pages, place.entry, wordsAt(place));
    if (!marks.empty())
        m_canvas->goTo({marks.front().page, marks.front().rect.top()});
    else if (const auto begin = place.entry.isValid() ? destinationOf(*pages, place.entry)
                                                      : destinationOf(*pages, place.section))
        m_canvas->goTo(*begin);
    m_canvas->setMarks(std::move(marks));
}

QString ReaderPage::wordsAt(const Place &place) const
{
    for (const Section &section : m_report.sections)
        for (const Entry &entry : section.entries)
            if (entry.id == place.entry) {
                const QString &text = place.spot->field == EntryField::Title ? entry.title : entry.body;
                const text::CodePointIndex points(text);
                const qsizetype start = points.toUtf16(std::min(place.spot->start, points.codePointCount()));
                return text.mid(start,
                                points.toUtf16(std::min(place.spot->end, points.codePointCount())) - start);
            }
    return {};
}

void ReaderPage::goToEntry(EntryId entry)
{
    goTo(placeOf(entry));
}

void ReaderPage::goToSection(SectionId section)
{
    goTo(placeOf(section));
}

QString ReaderPage::statusText() const
{
    const auto &pages = m_canvas->pages();
    if (!pages || pages->pages.empty())
        return {};
    const auto &report = pages->report;
    const QString pageCount = tr("%n page(s)", nullptr, m_canvas->pageCount());
    const QString fonts = tr("%n font(s)", nullptr, static_cast<int>(report.fonts.size()));
    const QString glyphs = report.missingCharacters.isEmpty()
                               ? tr("every character has its glyph")
                               : tr("no font has these characters: %1").arg(report.missingCharacters);
    const QString facts = tr("%1 · %2, %3", "pages · fonts, glyphs").arg(pageCount, fonts, glyphs);
    if (report.missingPictures == 0)
        return facts;
    return tr("%1 · %2", "facts of the pages · missing pictures")
        .arg(facts, tr("%n picture(s) missing", nullptr, report.missingPictures));
}

void ReaderPage::showMessage(const QString &sentence)
{
    m_message->setText(sentence);
    m_stack->setCurrentWidget(m_message);
    m_bar->page().setPages(-1, -1, 0);
    m_bar->zoom().setEnabled(false);
}

void ReaderPage::showCanvas()
{
    m_stack->setCurrentWidget(m_canvas);
    m_bar->zoom().setEnabled(true);
}

} // namespace dashiji::app
