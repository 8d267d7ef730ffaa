// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/entrymetrics.h"

#include "app/fields/textfield.h"
#include "app/metrics/metriccard.h"
#include "app/metrics/metricsdesk.h"
#include "app/support/categories.h"
#include "app/support/errortext.h"
#include "app/support/theme.h"
#include "app/widgets/textmarks.h"
#include "core/text/codepoints.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr MarkLayer kLayer = MarkLayer::Metrics;
constexpr qsizetype kLeastContext = 4; ///< characters that still tell a place

/// Where words stood that are gone: behind as much of what was before them as there still is; -1 if nowhere.
qsizetype placeOfLost(const QString &text, const Anchor &anchor)
{
    for (qsizetype length = anchor.prefix.size(); length >= kLeastContext; --length) {
        const qsizetype found = text.indexOf(anchor.prefix.right(length));
        if (found >= 0)
            return found + length;
    }
    for (qsizetype length = anchor.suffix.size(); length >= kLeastContext; --length) {
        const qsizetype found = text.indexOf(anchor.suffix.left(length));
        if (found >= 0)
            return found;
    }
    return -1;
}

void select(TextField &field, qsizetype from, qsizetype until)
{
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(static_cast<int>(from));
    cursor.setPosition(static_cast<int>(until), QTextCursor::KeepAnchor);
    field.setTextCursor(cursor);
    field.ensureCursorVisible();
}

} // namespace

EntryMetrics::EntryMetrics(MetricsDesk &desk, TextField &title, TextField &body, QWidget &form)
    : QObject(&form), m_desk(desk), m_title(title), m_body(body), m_form(form), m_card(new MetricCard(&form))
{
    connectField(title);
    connectField(body);
    connectCard();
    form.installEventFilter(this);
    connect(&desk, &MetricsDesk::changed, this, &EntryMetrics::mark);
    connect(&desk, &MetricsDesk::currentChanged, this, &EntryMetrics::markCurrent);
}

void EntryMetrics::connectField(TextField &field)
{
    connect(&field, &TextField::markClicked, this, [this](MarkLayer layer, qint64 id) {
        if (layer == kLayer)
            openCard(MetricId{id});
    });
    connect(&field, &TextField::pressed, this, &EntryMetrics::leaveCard);
    connect(&field, &TextField::edited, this, &EntryMetrics::closeCard);
    // What an input method has committed may be in the archive already.
    connect(&field, &TextField::composed, this, &EntryMetrics::mark, Qt::QueuedConnection);
    connect(&field, &TextField::menuOpened, this,
            [this, &field](QMenu &menu, int position) { fillMenu(field, menu, position); });
    connect(field.verticalScrollBar(), &QScrollBar::valueChanged, this, &EntryMetrics::placeCard);
    connect(field.document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &EntryMetrics::placeCard);
}

void EntryMetrics::connectCard()
{
    connect(m_card, &MetricCard::closeAsked, this, &EntryMetrics::giveBackCaret);
    connect(m_card, &MetricCard::confirmAsked, this, [this] {
        const Result<bool> confirmed = m_desk.confirm(m_card->answer());
        if (!confirmed)
            m_card->refuse(errorText(confirmed.error()));
        else if (*confirmed)
            giveBackCaret();
    });
    connect(m_card, &MetricCard::choiceChanged, this,
            [this] { m_card->setTrend(m_desk.trendOf(m_card->answer())); });
    connect(m_card, &MetricCard::rejectAsked, this, [this] {
        const MetricId metric = m_card->metric();
        giveBackCaret();
        m_desk.reject(metric);
    });
    connect(m_card, &MetricCard::previousAsked, this, [this] { showMetric(m_desk.neighbour(-1)); });
    connect(m_card, &MetricCard::nextAsked, this, [this] { showMetric(m_desk.neighbour(1)); });
    connect(qApp, &QApplication::focusChanged, this, &EntryMetrics::followFocus);
}

bool EntryMetrics::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_form && event->type() == QEvent::Resize)
        placeCard();
    if (watched == &m_form && event->type() == QEvent::PaletteChange) {
        mark();
        markCurrent();
    }
    return QObject::eventFilter(watched, event);
}

TextField &EntryMetrics::fieldOf(EntryField name) const
{
    return name == EntryField::Title ? m_title : m_body;
}

EntryField EntryMetrics::nameOf(const TextField &field) const
{
    return &field == &m_title ? EntryField::Title : EntryField::Body;
}

void EntryMetrics::mark()
{
    markField(m_title, EntryField::Title, m_desk.entry().title);
    markField(m_body, EntryField::Body, m_desk.entry().body);
    if (m_card->isHidden())
        return;
    // A card never speaks of what is not so any more.
    if (const Metric *now = m_desk.find(m_card->metric()); now == nullptr || *now != m_card->shown())
        closeCard();
    else
        placeCard();
}

void EntryMetrics::markCurrent()
{
    const QColor band = colorsFor(m_form.palette()).sel;
    m_title.marks().setCurrent(kLayer, m_desk.current().value, band);
    m_body.marks().setCurrent(kLayer, m_desk.current().value, band);
}

void EntryMetrics::markField(TextField &field, EntryField name, const QString &stored)
{
    const QString text = field.text();
    // While more is typed than the archive has, the marks follow the words by themselves.
    if (text != field.shown(stored))
        return;
    const text::CodePointIndex index(text);
    const Scheme scheme = schemeOf(m_form.palette());
    std::vector<TextMark> marks;
    for (const Metric &metric : m_desk.metrics()) {
        const Anchor &anchor = metric.anchor;
        if (anchor.field != name || metric.state == MetricState::Unanchored || anchor.start < 0 ||
            anchor.end > index.codePointCount())
            continue;
        marks.push_back(
            {metric.id.value, index.toUtf16(anchor.start), index.toUtf16(anchor.end),
             categoryColor(metric.category, scheme),
             metric.state == MetricState::Confirmed ? TextMark::Style::Solid : TextMark::Style::Dashed});
    }
    field.marks().set(kLayer, std::move(marks));
}

MetricId EntryMetrics::metricAtCaret() const
{
    for (const TextField *field : {&m_title, &m_body}) {
        if (!field->hasFocus())
            continue;
        if (const TextMark *mark = field->marks().markAt(kLayer, field->textCursor().position()))
            return MetricId{mark->id};
    }
    return {};
}

void EntryMetrics::makeMetric()
{
    TextField &field = m_title.hasFocus() || m_title.textCursor().hasSelection() ? m_title : m_body;
    const QTextCursor cursor = field.textCursor();
    if (!cursor.hasSelection()) {
        const MetricId here = metricAtCaret();
        if (here.isValid())
            openCard(here);
        else
            emit noticed(tr("Select the words of a number first."));
        return;
    }
    const text::CodePointIndex index(field.text());
    const MetricId made = m_desk.make(nameOf(field), index.toCodePoint(cursor.selectionStart()),
                                      index.toCodePoint(cursor.selectionEnd()));
    if (!made.isValid())
        return;
    QTextCursor behind = cursor;
    behind.setPosition(cursor.selectionEnd());
    field.setTextCursor(behind);
    openCard(made, true);
}

void EntryMetrics::showWords(MetricId metric)
{
    const Metric *known = m_desk.find(metric);
    if (known == nullptr)
        return;
    leaveCard();
    known = m_desk.find(metric); // a value that was taken has changed what the desk holds
    if (known == nullptr)
        return;
    m_desk.setCurrent(metric);
    TextField &field = fieldOf(known->anchor.field);
    if (known->state == MetricState::Unanchored)
        showWhereItStood(*known);
    else if (const TextMark *mark = field.marks().find(kLayer, metric.value))
        select(field, mark->until, mark->until);
}

void EntryMetrics::showMetric(MetricId metric)
{
    showWords(metric);
    const Metric *known = m_desk.find(metric);
    if (known == nullptr)
        return;
    if (known->state == MetricState::Unanchored)
        fieldOf(known->anchor.field).setFocus(Qt::OtherFocusReason);
    else
        openCard(metric);
}

void EntryMetrics::showWhereItStood(const Metric &metric)
{
    TextField &field = fieldOf(metric.anchor.field);
    const qsizetype place = placeOfLost(field.text(), metric.anchor);
    if (place >= 0)
        select(field, place, place);
    emit noticed(place >= 0 ? tr("“%1” stood where the caret is now.").arg(metric.anchor.quote)
                            : tr("The words around “%1” are gone, too.").arg(metric.anchor.quote));
}

void EntryMetrics::showPlace(EntryField name, qsizetype start, qsizetype end)
{
    TextField &field = fieldOf(name);
    const text::CodePointIndex index(field.text());
    const auto inside = [&index](qsizetype place) { // of a text that may have become shorter
        return index.toUtf16(std::clamp(place, qsizetype(0), index.codePointCount()));
    };
    select(field, inside(start), inside(end));
    field.setFocus(Qt::OtherFocusReason);
}

void EntryMetrics::openCard(MetricId metric, bool fresh)
{
    m_desk.storeTyped();
    if (m_desk.find(metric) == nullptr)
        return;
    m_desk.setCurrent(metric);
    MetricCardContent content = m_desk.contentOf(metric);
    content.fresh = fresh;
    m_card->setContent(content);
    m_card->show();
    m_card->raise();
    placeCard();
    m_card->takeFocus();
}

void EntryMetrics::placeCard()
{
    if (m_card->isHidden())
        return;
    const Metric *metric = m_desk.find(m_card->metric());
    if (metric == nullptr)
        return;
    const TextField &field = fieldOf(metric->anchor.field);
    const TextMark *mark = field.marks().find(kLayer, metric->id.value);
    if (mark == nullptr)
        return;
    const std::vector<QRectF> places = field.marks().places(*mark);
    if (places.empty())
        return;
    // The tip points to the line the words end on.
    const QRect words = places.back().toAlignedRect();
    if (!field.viewport()->rect().intersects(words)) {
        // What is typed is not dropped by turning a wheel.
        if (!m_card->answer().changed())
            closeCard();
        return;
    }
    m_card->placeAt(QRect(field.viewport()->mapTo(&m_form, words.topLeft()), words.size()));
}

void EntryMetrics::closeCard()
{
    if (m_card->isHidden())
        return;
    const QScopedValueRollback closing(m_closing, true);
    const bool focused = m_card->isAncestorOf(QApplication::focusWidget());
    // First the focus, or hiding gives it to whatever comes next.
    if (focused)
        if (const Metric *metric = m_desk.find(m_card->metric()))
            fieldOf(metric->anchor.field).setFocus(Qt::OtherFocusReason);
    m_card->hide();
}

void EntryMetrics::leaveCard()
{
    if (m_card->isHidden())
        return;
    const MetricCardAnswer answer = m_card->answer();
    closeCard();
    if (answer.changed())
        m_desk.keep(answer);
}

void EntryMetrics::takeTyped()
{
    if (!m_card->isHidden() && m_card->answer().changed())
        leaveCard();
}

void EntryMetrics::followFocus(QWidget *from, QWidget *to)
{
    // Another window in front, or a list of the card's own that opens, is not elsewhere.
    const bool left = m_card->isAncestorOf(from) && to != nullptr && !m_card->isAncestorOf(to) &&
                      QApplication::activePopupWidget() == nullptr;
    if (left && !m_closing)
        takeTyped();
}

void EntryMetrics::giveBackCaret()
{
    closeCard();
}

void EntryMetrics::fillMenu(TextField &field, QMenu &menu, int position)
{
    QAction *first = menu.actions().isEmpty() ? nullptr : menu.actions().constFirst();
    const QString locked = m_desk.locked();
    menu.setToolTipsVisible(true);
    const auto add = [&](const QString &name, const QString &words, auto run) {
        auto *action = new QAction(words, &menu);
        action->setObjectName(name);
        action->setEnabled(locked.isEmpty());
        action->setToolTip(locked.isEmpty() ? words : locked);
        connect(action, &QAction::triggered, this, run);
        menu.insertAction(first, action);
    };
    const TextMark *mark = field.marks().markAt(kLayer, position);
    const MetricId metric = mark != nullptr ? MetricId{mark->id} : MetricId();
    const Metric *known = m_desk.find(metric);
    if (known != nullptr) {
        if (known->state == MetricState::Unconfirmed)
            add(QStringLiteral("menuConfirmMetric"), tr("Confirm"),
                [this, metric] { m_desk.confirmAll({metric}); });
        add(QStringLiteral("menuShowCard"), tr("Look at the metric"), [this, metric] { openCard(metric); });
        add(QStringLiteral("menuRejectMetric"), tr("Not a metric"),
            [this, metric] { m_desk.reject(metric); });
    } else if (field.textCursor().hasSelection()) {
        add(QStringLiteral("menuMakeMetric"), tr("Make metric"), [this] { makeMetric(); });
    } else {
        return;
    }
    menu.insertSeparator(first);
}

} // namespace dashiji::app
