// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page is put together.
#include "app/editor/editorheader.h"
#include "app/editor/editorpage.h"
#include "app/editor/entryform.h"
#include "app/editor/entrymetrics.h"
#include "app/editor/reportform.h"
#include "app/editor/sealband.h"
#include "app/editor/sectionform.h"
#include "app/editor/statebutton.h"
#include "app/fields/noticeband.h"
#include "app/fields/waitingband.h"
#include "app/metrics/citationband.h"
#include "app/photos/photostrip.h"
#include "app/support/icons.h"
#include "app/support/measures.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr double kZoomStep = 1.1;

} // namespace

EditorPage::EditorPage(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_previous(new QAction(this))
    , m_next(new QAction(this))
    , m_zoomIn(new QAction(this))
    , m_zoomOut(new QAction(this))
    , m_zoomReset(new QAction(this))
    , m_header(new EditorHeader(m_previous, m_next, this))
    , m_seal(new SealBand(prompts, this))
    , m_notice(new NoticeBand(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_entryForm(new EntryForm(prompts, m_parked, this))
    , m_entryMetrics(new EntryMetrics(m_metrics, m_entryForm->title(), m_entryForm->body(), *m_entryForm))
    , m_sectionForm(new SectionForm(m_parked, this))
    , m_reportForm(new ReportForm(m_parked, this))
{
    setObjectName(QStringLiteral("editorPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    makeActions();

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
    connect(m_sectionForm, &FormColumn::saved, this, tellSaved);
    connect(m_reportForm, &FormColumn::saved, this, tellSaved);
    connect(m_sectionForm, &SectionForm::failed, this, &EditorPage::say);
    connect(m_reportForm, &ReportForm::failed, this, &EditorPage::say);
    connect(m_reportForm, &ReportForm::reopeningAsked, m_seal, &SealBand::reopen);
    connect(m_seal, &SealBand::failed, this, &EditorPage::say);
    connect(m_entryForm, &EntryForm::bodyCounted, this, [this](int count) {
        m_bodyCount = count;
        tellStatus();
    });
    m_metrics.setFlush([this] { return flush(); });
    m_metrics.setStoring([this](EntryField field) { return m_entryForm->storing(field); });
    connect(&m_metrics, &MetricsDesk::changed, this, &EditorPage::tellStatus);
    connect(&m_metrics, &MetricsDesk::failed, this, &EditorPage::say);
    connect(&m_metrics, &MetricsDesk::told, this, &EditorPage::noticed);
    connect(m_entryMetrics, &EntryMetrics::noticed, this, &EditorPage::noticed);
    connect(&m_entryForm->photos(), &PhotoStrip::noticed, this, &EditorPage::noticed);
    retranslate();
}

void EditorPage::makeActions()
{
    const struct {
        QAction *action;
        const char *name;
        QList<QKeySequence> keys;
        Icon icon;
    } all[] = {
        {m_previous, "previousEntryAction", {QKeySequence(Qt::ALT | Qt::Key_Up)}, Icon::Up},
        {m_next, "nextEntryAction", {QKeySequence(Qt::ALT | Qt::Key_Down)}, Icon::Down},
        {m_zoomIn,
         "editorZoomIn",
         {QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)},
         Icon::ZoomIn},
        {m_zoomOut, "editorZoomOut", {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, Icon::ZoomOut},
        {m_zoomReset, "editorZoomReset", {QKeySequence(Qt::CTRL | Qt::Key_0)}, Icon::FitWidth},
    };
    for (const auto &[action, name, keys, picture] : all) {
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(keys);
        action->setIcon(icon(picture, palette()));
        addAction(action);
    }
    // The reading page has the same keys for its own zoom.
    for (QAction *action : {m_zoomIn, m_zoomOut, m_zoomReset})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(addPhotosAction());
    connect(m_previous, &QAction::triggered, this, [this] { showEntry(m_place.previous); });
    connect(m_next, &QAction::triggered, this, [this] { showEntry(m_place.next); });
    connect(m_zoomIn, &QAction::triggered, this, [this] { setZoom(m_zoom * kZoomStep); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { setZoom(m_zoom / kZoomStep); });
    connect(m_zoomReset, &QAction::triggered, this, [this] { setZoom(1); });
    auto *more = new QMenu(this);
    more->setObjectName(QStringLiteral("moreMenu"));
    more->addAction(addPhotosAction());
    more->addSeparator();
    more->addActions({m_zoomIn, m_zoomOut, m_zoomReset});
    m_header->setMore(more);
}

} // namespace dashiji::app
