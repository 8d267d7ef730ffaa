// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a metric's card is put together, and its words.
#include "app/fields/choicebox.h"
#include "app/metrics/keycapbutton.h"
#include "app/metrics/metriccard.h"
#include "app/metrics/trendview.h"
#include "app/support/categories.h"
#include "app/support/chip.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/segments.h"
#include "app/support/theme.h"

#include <QAbstractItemView>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr double kValueWidth = 6.2;  ///< em
constexpr double kUnitWidth = 4.2;   ///< em
constexpr double kTrendWidth = 10.5; ///< em

QIcon tagIcon(Category category, const QWidget *widget)
{
    const Colors &c = colorsFor(widget->palette());
    const double side = categoryTagSide(widget->font());
    QPixmap picture(QSizeF(side, side).toSize() * widget->devicePixelRatioF());
    picture.setDevicePixelRatio(widget->devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawCategoryTag(painter, QRectF(0, 0, side, side), category, widget->font(), c,
                    schemeOf(widget->palette()));
    return picture;
}

} // namespace

MetricCard::MetricCard(QWidget *parent)
    : QFrame(parent)
    , m_tag(new QLabel(this))
    , m_name(new QLabel(this))
    , m_state(new Chip(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_value(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_qualifier(new ChoiceBox(this))
    , m_label(new ChoiceBox(this))
    , m_category(new ChoiceBox(this))
    , m_aspect(new Segments(this))
    , m_indicator(new ChoiceBox(this))
    , m_reasons(new QLabel(this))
    , m_trend(new TrendView(this))
    , m_balance(new BalanceBand(this))
    , m_confirm(new KeyCapButton(QStringLiteral("Enter"), this))
    , m_reject(new QPushButton(this))
{
    setObjectName(QStringLiteral("metricCard"));
    setFocusPolicy(Qt::ClickFocus);
    const std::pair<QWidget *, QString> names[] = {
        {m_tag, QStringLiteral("cardTag")},
        {m_name, QStringLiteral("cardName")},
        {m_count, QStringLiteral("cardCount")},
        {m_state, QStringLiteral("cardState")},
        {m_previous, QStringLiteral("cardPrevious")},
        {m_next, QStringLiteral("cardNext")},
        {m_value, QStringLiteral("cardValue")},
        {m_unit, QStringLiteral("cardUnit")},
        {m_qualifier, QStringLiteral("cardQualifier")},
        {m_label, QStringLiteral("cardLabel")},
        {m_category, QStringLiteral("cardCategory")},
        {m_aspect, QStringLiteral("cardAspect")},
        {m_indicator, QStringLiteral("cardIndicator")},
        {m_reasons, QStringLiteral("cardReasons")},
        {m_confirm, QStringLiteral("cardConfirm")},
        {m_reject, QStringLiteral("cardReject")},
        {m_trend, QStringLiteral("cardTrend")},
        {m_balance, QStringLiteral("cardBalance")},
    };
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    build();
    m_label->lineEdit()->setObjectName(QStringLiteral("cardLabelEdit"));
    for (QComboBox *box : {m_qualifier, m_label, m_category, m_indicator})
        box->view()->setObjectName(box->objectName() + QStringLiteral("List"));
    retranslate();
    applyIcons();
    for (QWidget *widget : findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus)
            widget->installEventFilter(this);
    hide();
}

QLabel *MetricCard::addRow(QGridLayout *grid, const QString &name, QLayout *fields, QWidget *first)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setFont(textFont(font(), TextSize::Hint));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(first);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addLayout(fields, row, 1);
    return label;
}

void MetricCard::build()
{
    m_name->setFont(textFont(font(), TextSize::Group, QFont::Bold));
    m_name->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(textFont(font(), TextSize::Hint));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedSize(controlHeight(this), controlHeight(this));
    }
    m_value->setFixedWidth(ems(this, kValueWidth));
    m_unit->setFixedWidth(ems(this, kUnitWidth));
    m_label->setEditable(true);
    m_label->setInsertPolicy(QComboBox::NoInsert);
    m_label->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setMinimumContentsLength(8);
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(12);
    m_reasons->setFont(textFont(font(), TextSize::Hint));
    m_reasons->setForegroundRole(QPalette::PlaceholderText);
    m_reasons->setWordWrap(true);
    m_reasons->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    m_category->setIconSize(QSize(1, 1) * static_cast<int>(categoryTagSide(font())));
    m_trend->setFixedWidth(ems(this, kTrendWidth));
    m_reject->setAutoDefault(false);

    auto *head = new QHBoxLayout;
    head->setSpacing(space(this, Space::Tight));
    head->addWidget(m_tag);
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_count);
    head->addWidget(m_previous);
    head->addWidget(m_next);

    const auto row = [this](std::initializer_list<std::pair<QWidget *, int>> widgets) {
        auto *fields = new QHBoxLayout;
        fields->setSpacing(space(this, Space::Hair));
        for (const auto &[widget, stretch] : widgets)
            fields->addWidget(widget, stretch);
        return fields;
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(this, Space::Normal));
    grid->setVerticalSpacing(space(this, Space::Tight));
    grid->setColumnStretch(1, 1);
    m_valueName = addRow(grid, QStringLiteral("cardValueName"),
                         row({{m_value, 0}, {m_unit, 0}, {m_qualifier, 1}}), m_value);
    m_labelName =
        addRow(grid, QStringLiteral("cardLabelName"), row({{m_label, 1}, {m_category, 0}}), m_label);
    auto *aspect = row({{m_aspect, 0}});
    aspect->addStretch(1);
    m_aspectName = addRow(grid, QStringLiteral("cardAspectName"), aspect, m_aspect);
    m_indicatorName = addRow(grid, QStringLiteral("cardIndicatorName"), row({{m_indicator, 1}}), m_indicator);
    grid->addWidget(m_reasons, grid->rowCount(), 1);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space(this, Space::Normal));
    middle->addLayout(grid, 1);
    middle->addWidget(m_trend, 0);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, Space::Tight));
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_reject);
    buttons->addStretch(1);

    auto *column = new QVBoxLayout(this);
    const int side = space(this, Space::Normal);
    column->setContentsMargins(side, margin() + space(this, Space::Small), side,
                               margin() + space(this, Space::Small));
    column->setSpacing(space(this, Space::Tight));
    column->addLayout(head);
    column->addLayout(middle);
    column->addWidget(m_balance);
    column->addLayout(buttons);

    connect(m_confirm, &QPushButton::clicked, this, &MetricCard::confirmAsked);
    connect(m_reject, &QPushButton::clicked, this, &MetricCard::rejectAsked);
    connect(m_previous, &QToolButton::clicked, this, &MetricCard::previousAsked);
    connect(m_next, &QToolButton::clicked, this, &MetricCard::nextAsked);
    connect(m_indicator, &QComboBox::activated, this, [this] {
        sayReasons();
        emit choiceChanged();
    });
    connect(m_category, &QComboBox::activated, this, &MetricCard::choiceChanged);
    connect(m_aspect, &Segments::chosenByUser, this, &MetricCard::choiceChanged);
}

void MetricCard::retranslate()
{
    setAccessibleName(tr("Metric"));
    m_valueName->setText(tr("Value"));
    m_labelName->setText(tr("Name"));
    m_aspectName->setText(tr("Aspect"));
    m_indicatorName->setText(tr("Indicator"));
    m_value->setAccessibleName(tr("Value"));
    m_unit->setAccessibleName(tr("Unit"));
    m_qualifier->setAccessibleName(tr("Qualifier"));
    m_label->setAccessibleName(tr("Name"));
    m_category->setAccessibleName(tr("Category"));
    m_aspect->setAccessibleName(tr("Aspect"));
    m_indicator->setAccessibleName(tr("Indicator"));
    m_count->setAccessibleDescription(tr("Place among the metrics"));
    m_previous->setAccessibleName(tr("Previous metric"));
    m_previous->setToolTip(tr("Previous metric"));
    m_next->setAccessibleName(tr("Next metric"));
    m_next->setToolTip(tr("Next metric"));
    m_confirm->setText(tr("Confirm"));
    m_confirm->setAccessibleName(tr("Confirm"));
    m_reject->setText(tr("Not a metric"));
    m_reject->setAccessibleName(tr("Not a metric"));
    const int qualifier = m_qualifier->currentIndex();
    m_qualifier->clear();
    for (int i = 0; i <= static_cast<int>(Qualifier::AtMost); ++i)
        m_qualifier->addItem(qualifierText(static_cast<Qualifier>(i)));
    m_qualifier->setCurrentIndex(qualifier);
    const int aspect = m_aspect->chosen();
    m_aspect->setTexts({aspectText(Aspect::Period), aspectText(Aspect::Total), aspectText(Aspect::Change),
                        aspectText(Aspect::None)});
    m_aspect->setChosen(aspect);
    fillCategories();
    m_label->lineEdit()->setAccessibleName(tr("Name"));
    for (QComboBox *box : {m_qualifier, m_label, m_category, m_indicator})
        box->view()->setAccessibleName(box->accessibleName());
}

void MetricCard::fillCategories()
{
    const int category = m_category->currentIndex();
    m_category->clear();
    for (int i = 0; i < kCategoryCount; ++i)
        m_category->addItem(tagIcon(static_cast<Category>(i), this), categoryText(static_cast<Category>(i)));
    m_category->setCurrentIndex(category);
}

void MetricCard::applyIcons()
{
    m_previous->setIcon(icon(Icon::Previous, palette()));
    m_next->setIcon(icon(Icon::Next, palette()));
    fillCategories();
}

} // namespace dashiji::app
