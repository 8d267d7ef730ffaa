// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metricfields.h"

#include "app/support/categories.h"
#include "app/support/measures.h"
#include "app/support/metrictext.h"
#include "app/support/theme.h"
#include "app/widgets/choicebox.h"
#include "app/widgets/segments.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kValueWidth = 6.2; ///< em
constexpr double kUnitWidth = 4.2;  ///< em
constexpr double kNameHeight = 2.4; ///< em: what is typed into a choice has less room than in a field
constexpr int kLastAspect = static_cast<int>(Aspect::None);

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

MetricFields::MetricFields(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_value(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_qualifier(new ChoiceBox(this))
    , m_label(new ChoiceBox(this))
    , m_category(new ChoiceBox(this))
    , m_aspect(new Segments(this))
    , m_indicator(new ChoiceBox(this))
    , m_wrong(new QLabel(this))
    , m_reasons(new QLabel(this))
{
    setObjectName(name + QStringLiteral("Fields"));
    const std::pair<QWidget *, const char *> names[] = {
        {m_value, "Value"},         {m_unit, "Unit"},         {m_qualifier, "Qualifier"},
        {m_label, "Label"},         {m_category, "Category"}, {m_aspect, "Aspect"},
        {m_indicator, "Indicator"}, {m_wrong, "Wrong"},       {m_reasons, "Reasons"},
    };
    for (const auto &[widget, own] : names)
        widget->setObjectName(name + QLatin1String(own));
    build();
    m_label->lineEdit()->setObjectName(name + QStringLiteral("LabelEdit"));
    for (QComboBox *box : {m_qualifier, m_label, m_category, m_indicator})
        box->view()->setObjectName(box->objectName() + QStringLiteral("List"));
    setWords();
    applyColours();
}

void MetricFields::addRow(QGridLayout &grid, const QString &name, const QString &words, QLayout *fields,
                          QWidget *first)
{
    auto *label = new QLabel(words, this);
    label->setObjectName(m_name + name);
    label->setFont(textFont(font(), TextSize::Hint));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(first);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid.addLayout(fields, row, 1);
}

void MetricFields::build()
{
    m_value->setFixedWidth(ems(this, kValueWidth));
    m_unit->setFixedWidth(ems(this, kUnitWidth));
    m_label->setEditable(true);
    m_label->setInsertPolicy(QComboBox::NoInsert);
    m_label->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setMinimumContentsLength(8);
    for (QComboBox *box : {m_label, m_category})
        box->setMinimumHeight(ems(this, kNameHeight));
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(12);
    m_reasons->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *sentence : {m_wrong, m_reasons}) {
        sentence->setFont(textFont(font(), TextSize::Hint));
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        sentence->hide();
    }
    m_category->setIconSize(QSize(1, 1) * static_cast<int>(categoryTagSide(font())));

    const auto row = [this](std::initializer_list<std::pair<QWidget *, int>> widgets) {
        auto *fields = new QHBoxLayout;
        fields->setSpacing(space(this, Space::Hair));
        for (const auto &[widget, stretch] : widgets)
            fields->addWidget(widget, stretch);
        return fields;
    };
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(this, Space::Normal));
    grid->setVerticalSpacing(space(this, Space::Tight));
    grid->setColumnStretch(1, 1);
    addRow(*grid, QStringLiteral("ValueName"), tr("Value"),
           row({{m_value, 0}, {m_unit, 0}, {m_qualifier, 1}}), m_value);
    grid->addWidget(m_wrong, grid->rowCount(), 1);
    addRow(*grid, QStringLiteral("LabelName"), tr("Name"), row({{m_label, 1}, {m_category, 0}}), m_label);
    auto *aspect = row({{m_aspect, 0}});
    aspect->addStretch(1);
    addRow(*grid, QStringLiteral("AspectName"), tr("Aspect"), aspect, m_aspect);
    addRow(*grid, QStringLiteral("IndicatorName"), tr("Indicator"), row({{m_indicator, 1}}), m_indicator);
    grid->addWidget(m_reasons, grid->rowCount(), 1);

    connect(m_value, &QLineEdit::textChanged, this, [this] { markValue({}); });
    for (const QLineEdit *field : {m_value, m_unit, m_label->lineEdit()})
        connect(field, &QLineEdit::textEdited, this, &MetricFields::typed);
    for (const QComboBox *field : {m_qualifier, m_label, m_category, m_indicator})
        connect(field, &QComboBox::activated, this, &MetricFields::typed);
    connect(m_aspect, &Segments::chosenByUser, this, &MetricFields::typed);
    connect(m_indicator, &QComboBox::activated, this, [this] {
        m_indicatorChosen = true;
        sayReasons();
        emit choiceChanged();
    });
    connect(m_category, &QComboBox::activated, this, &MetricFields::choiceChanged);
    connect(m_aspect, &Segments::chosenByUser, this, &MetricFields::choiceChanged);
}

void MetricFields::setWords()
{
    m_value->setAccessibleName(tr("Value"));
    m_unit->setAccessibleName(tr("Unit"));
    m_qualifier->setAccessibleName(tr("Qualifier"));
    m_label->setAccessibleName(tr("Name"));
    m_category->setAccessibleName(tr("Category"));
    m_aspect->setAccessibleName(tr("Aspect"));
    m_indicator->setAccessibleName(tr("Indicator"));
    for (int i = 0; i <= static_cast<int>(Qualifier::AtMost); ++i)
        m_qualifier->addItem(qualifierText(static_cast<Qualifier>(i)));
    QStringList aspects;
    for (int i = 0; i <= kLastAspect; ++i)
        aspects << aspectText(static_cast<Aspect>(i));
    m_aspect->setTexts(aspects);
    fillCategories();
    m_label->lineEdit()->setAccessibleName(tr("Name"));
    for (QComboBox *box : {m_qualifier, m_label, m_category, m_indicator})
        box->view()->setAccessibleName(box->accessibleName());
}

void MetricFields::fillCategories()
{
    const int category = m_category->currentIndex();
    m_category->clear();
    for (int i = 0; i < kCategoryCount; ++i)
        m_category->addItem(tagIcon(static_cast<Category>(i), this), categoryText(static_cast<Category>(i)));
    m_category->setCurrentIndex(category);
}

void MetricFields::applyColours()
{
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, colorsFor(palette()).err);
    m_wrong->setPalette(warning);
    fillCategories();
}

void MetricFields::setContent(const MetricCardContent &content)
{
    m_content = content;
    m_indicatorChosen = false;
    markValue({});
    const Metric &metric = content.metric;
    m_value->setText(typedText(metric));
    m_unit->setText(metric.unit);
    m_qualifier->setCurrentIndex(static_cast<int>(metric.qualifier));
    m_label->clear();
    m_label->addItems(content.labels);
    m_label->setEditText(metric.label);
    m_category->setCurrentIndex(static_cast<int>(metric.category));
    m_aspect->setChosen(static_cast<int>(metric.aspect));
    fillIndicators();
    const QWidgetList changing{m_value, m_unit, m_qualifier, m_label, m_category, m_aspect, m_indicator};
    for (QWidget *widget : changing) {
        widget->setEnabled(content.locked.isEmpty());
        widget->setToolTip(content.locked);
    }
}

QPixmap MetricFields::tag() const
{
    return m_category->itemIcon(m_category->currentIndex()).pixmap(m_category->iconSize());
}

void MetricFields::fillIndicators()
{
    m_indicator->clear();
    int chosen = -1;
    for (const IndicatorOption &option : m_content.indicators) {
        const QString name = option.unit.isEmpty()
                                 ? option.name
                                 : tr("%1, %2", "indicator, unit").arg(option.name, option.unit);
        m_indicator->addItem(option.existing ? name : tr("New indicator: %1").arg(name));
        m_indicator->setItemData(m_indicator->count() - 1, option.reasons, Qt::ToolTipRole);
        if (m_content.metric.indicator && option.existing == m_content.metric.indicator)
            chosen = m_indicator->count() - 1;
    }
    m_indicator->addItem(tr("No indicator"));
    // Who confirmed it without an indicator is not talked into one.
    const bool none = m_content.metric.state == MetricState::Confirmed && !m_content.fresh;
    m_indicator->setCurrentIndex(chosen >= 0 ? chosen : none ? m_indicator->count() - 1 : 0);
    sayReasons();
}

void MetricFields::sayReasons()
{
    const int index = m_indicator->currentIndex();
    const bool known = index >= 0 && index < static_cast<int>(m_content.indicators.size());
    const IndicatorOption option =
        known ? m_content.indicators[static_cast<size_t>(index)] : IndicatorOption();
    const bool linked = m_content.metric.indicator && option.existing == m_content.metric.indicator;
    m_reasons->setText(
        option.score > 0 && !linked
            ? tr("Proposed, %1 of 100: %2", "score, reasons").arg(option.score).arg(option.reasons)
            : QString());
    m_reasons->setVisible(!m_reasons->text().isEmpty());
}

void MetricFields::markValue(const QString &reason)
{
    if (reason == m_wrong->text())
        return;
    m_wrong->setText(reason);
    m_wrong->setVisible(!reason.isEmpty());
    m_value->setProperty("wrong", !reason.isEmpty());
    m_value->setAccessibleDescription(reason);
    m_value->update();
    emit heightChanged();
}

void MetricFields::refuse(const QString &reason)
{
    markValue(reason);
    takeFocus();
}

void MetricFields::stepAspect(int step)
{
    if (!m_aspect->isEnabled())
        return;
    m_aspect->setChosen(std::clamp(m_aspect->chosen() + step, 0, kLastAspect));
    emit typed();
    emit choiceChanged();
}

bool MetricFields::takeFocus()
{
    if (!m_value->isEnabled())
        return false;
    m_value->setFocus(Qt::OtherFocusReason);
    m_value->selectAll();
    return true;
}

MetricCardAnswer MetricFields::answer() const
{
    MetricCardAnswer answer;
    answer.shown = m_content.metric;
    answer.metric = m_content.metric;
    answer.indicatorChosen = m_indicatorChosen;
    answer.metric.unit = m_unit->text().trimmed();
    answer.metric.qualifier = static_cast<Qualifier>(m_qualifier->currentIndex());
    answer.metric.label = m_label->currentText().trimmed();
    answer.metric.category = static_cast<Category>(m_category->currentIndex());
    answer.metric.aspect = static_cast<Aspect>(m_aspect->chosen());
    const QString typed = m_value->text().trimmed();
    if (typed != typedText(m_content.metric))
        answer.typedValue = typed;
    const int index = m_indicator->currentIndex();
    if (index >= 0 && index < static_cast<int>(m_content.indicators.size())) {
        const IndicatorOption &option = m_content.indicators[static_cast<size_t>(index)];
        answer.indicator = option.existing;
        if (!option.existing)
            answer.newIndicator = option.name;
    }
    return answer;
}

void MetricFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

} // namespace dashiji::app
