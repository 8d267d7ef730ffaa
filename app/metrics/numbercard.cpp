// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/numbercard.h"

#include "app/metrics/keycapbutton.h"
#include "app/metrics/numberrows.h"
#include "app/metrics/trendview.h"
#include "app/support/categories.h"
#include "app/support/measures.h"
#include "app/support/metrictext.h"
#include "app/support/theme.h"
#include "app/widgets/chip.h"
#include "app/widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr double kFieldsWidth = 30; ///< em, at most

} // namespace

NumberCard::NumberCard()
    : m_tag(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_state(new Chip(this))
    , m_fields(new MetricFields(QStringLiteral("number"), this))
    , m_trend(new TrendView(this))
    , m_balance(new BalanceBand(this))
    , m_confirm(new KeyCapButton(QStringLiteral("Enter"), KeyCapButton::Kind::Primary, this))
    , m_reject(new KeyCapButton(QStringLiteral("D"), KeyCapButton::Kind::Plain, this))
    , m_skip(new KeyCapButton(tr("Space", "key"), KeyCapButton::Kind::Plain, this))
    , m_entry(new KeyCapButton(QStringLiteral("E"), KeyCapButton::Kind::Plain, this))
    , m_all(new QPushButton(this))
{
    setObjectName(QStringLiteral("numberCard"));
    m_tag->setObjectName(QStringLiteral("numberTag"));
    m_sentence->setObjectName(QStringLiteral("numberSentence"));
    m_state->setObjectName(QStringLiteral("numberState"));
    m_trend->setObjectName(QStringLiteral("numberTrend"));
    m_balance->setObjectName(QStringLiteral("numberBalance"));
    const std::tuple<QPushButton *, const char *, QString> buttons[] = {
        {m_confirm, "numberConfirm", tr("Confirm, next")},
        {m_reject, "numberReject", tr("Not a metric")},
        {m_skip, "numberSkip", tr("Skip")},
        {m_entry, "numberEntry", tr("To the entry")},
        {m_all, "numberAll", tr("Confirm all of the entry")},
    };
    for (const auto &[button, name, words] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setText(words);
        button->setAccessibleName(words);
        button->setAutoDefault(false);
    }
    build();
    for (QWidget *widget : findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && qobject_cast<QAbstractItemView *>(widget) == nullptr)
            widget->installEventFilter(this);
    connect(m_confirm, &QPushButton::clicked, this, &NumberCard::confirmAsked);
    connect(m_reject, &QPushButton::clicked, this, &NumberCard::rejectAsked);
    connect(m_skip, &QPushButton::clicked, this, &NumberCard::skipAsked);
    connect(m_entry, &QPushButton::clicked, this, &NumberCard::entryAsked);
    connect(m_all, &QPushButton::clicked, this, &NumberCard::allAsked);
    connect(m_fields, &MetricFields::heightChanged, this, &NumberCard::heightChanged);
}

void NumberCard::build()
{
    m_sentence->setFont(textFont(font(), TextSize::Group));
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_state->setFixedHeight(QFontMetrics(m_sentence->font()).height());
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_fields->setMaximumWidth(ems(this, kFieldsWidth));

    auto *head = new QHBoxLayout;
    head->setSpacing(space(this, Space::Small));
    head->addWidget(m_tag, 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space(this, Space::Normal));
    middle->addWidget(m_fields, 1);
    middle->addWidget(m_trend, 0, Qt::AlignTop);
    middle->addStretch(0);
    auto *buttons = new FlowLayout(space(this, Space::Tight));
    for (QPushButton *button : {m_confirm, m_reject, m_skip, m_entry, m_all})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(this, Space::Normal), space(this, Space::Small),
                               space(this, Space::Normal), space(this, Space::Small));
    column->setSpacing(space(this, Space::Small));
    column->addLayout(head);
    column->addLayout(middle);
    column->addWidget(m_balance);
    column->addLayout(buttons);
}

void NumberCard::setNumber(const NumberRow &row, const MetricCardContent &content, int waiting)
{
    const Metric &metric = row.metric;
    const QString mark = colorsFor(palette()).mark.name();
    m_sentence->setText(QStringLiteral("%1<span style=\"background-color:%2\"><b>%3</b></span>%4")
                            .arg(row.sentence.left(row.from).toHtmlEscaped(), mark,
                                 row.sentence.mid(row.from, row.until - row.from).toHtmlEscaped(),
                                 row.sentence.mid(row.until).toHtmlEscaped()));
    m_sentence->setAccessibleName(row.sentence);
    m_state->setText(metricStateText(metric.state),
                     metric.state == MetricState::Confirmed ? ChipKind::Ok : ChipKind::Warning);
    m_fields->setContent(content);
    m_tag->setPixmap(m_fields->tag());
    m_tag->setAccessibleName(categoryText(metric.category));
    setAccessibleName(metricText(metric));
    for (QPushButton *button : {m_confirm, m_reject, m_all}) {
        button->setEnabled(content.locked.isEmpty());
        button->setToolTip(content.locked);
    }
    m_all->setText(tr("Confirm all %n of the entry", nullptr, waiting));
    m_all->setAccessibleName(m_all->text());
    m_all->setVisible(waiting > 1);
}

void NumberCard::setTrend(const MetricTrend &trend)
{
    const Metric metric = m_fields->answer().metric;
    m_trend->setSeries(trend.series, trend.year, metric.category, metric.aspect);
    m_balance->setBalance(trend.balance);
    m_tag->setPixmap(m_fields->tag());
}

bool NumberCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (key->key() == Qt::Key_Escape) {
        emit listAsked();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    auto *button = qobject_cast<QPushButton *>(watched);
    if (modifiers == Qt::ShiftModifier)
        emit backAsked();
    else if (modifiers == Qt::NoModifier && button != nullptr)
        button->click();
    else if (modifiers == Qt::NoModifier && m_confirm->isEnabled())
        emit confirmAsked();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void NumberCard::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.sel);
    painter.fillRect(QRect(0, 0, kSelectionBar, height()), c.accentText);
}

} // namespace dashiji::app
