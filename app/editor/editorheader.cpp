// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/editorheader.h"

#include "app/editor/statebutton.h"
#include "app/support/icons.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/widgets/segments.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kLeastSectionTitle = 6; ///< em; the rest of a long title is in its tool tip
constexpr TextLength kLengths[] = {TextLength::Sentence, TextLength::Summary, TextLength::Full};

} // namespace

EditorHeader::EditorHeader(const EditorActions &actions, QAction *previous, QAction *next, QWidget *parent)
    : QWidget(parent)
    , m_state(new StateButton(actions, this))
    , m_lengths(new Segments(this))
    , m_lengthActions(new QActionGroup(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("editorHeader"));
    setFixedHeight(toolBarHeight(this));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(this, Space::Wide), 0, space(this, Space::Small), 1);
    row->setSpacing(space(this, Space::Hair));
    static constexpr const char *kNames[] = {"crumbReport", "crumbSection", "crumbEntry"};
    for (int i = 0; i < 3; ++i) {
        if (i > 0) {
            m_arrows[i - 1] = new QLabel(QStringLiteral("›"), this);
            m_arrows[i - 1]->setForegroundRole(QPalette::PlaceholderText);
            row->addWidget(m_arrows[i - 1]);
        }
        m_crumbs[i] = new QToolButton(this);
        m_crumbs[i]->setObjectName(QLatin1String(kNames[i]));
        m_crumbs[i]->setAutoRaise(true);
        m_crumbs[i]->setFocusPolicy(Qt::TabFocus);
        row->addWidget(m_crumbs[i]);
    }
    connect(m_crumbs[0], &QToolButton::clicked, this, &EditorHeader::reportAsked);
    connect(m_crumbs[1], &QToolButton::clicked, this, &EditorHeader::sectionAsked);
    row->addSpacing(space(this, Space::Tight));
    row->addWidget(m_state);
    row->addStretch(1);
    m_lengths->setObjectName(QStringLiteral("textLengths"));
    m_lengths->setAccessibleName(tr("Text of the entry"));
    QStringList lengths;
    for (const TextLength length : kLengths)
        lengths.append(textLengthText(length));
    m_lengths->setTexts(lengths);
    m_lengths->setChosen(static_cast<int>(std::size(kLengths)) - 1);
    m_lengths->setToolTip(
        tr("A shorter text stands above the full one: one sentence for a board, some for the web"));
    connect(m_lengths, &Segments::chosenByUser, this,
            [this](int chosen) { m_lengthActions->actions().at(chosen)->trigger(); });
    for (const TextLength length : kLengths) {
        auto *action = m_lengthActions->addAction(textLengthText(length));
        action->setCheckable(true);
        action->setChecked(length == TextLength::Full);
        connect(action, &QAction::triggered, this, [this, length] {
            m_lengths->setChosen(static_cast<int>(std::ranges::find(kLengths, length) - kLengths));
            emit lengthChosen(length);
        });
    }
    row->addWidget(m_lengths);
    row->addSpacing(space(this, Space::Small));
    m_previous->setDefaultAction(previous);
    m_next->setDefaultAction(next);
    const std::pair<QToolButton *, QString> buttons[] = {{m_previous, QStringLiteral("previousEntry")},
                                                         {m_next, QStringLiteral("nextEntry")},
                                                         {m_more, QStringLiteral("moreOfEntry")}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedSize(controlHeight(this), controlHeight(this));
        row->addWidget(button);
    }
    // Not setMenu(): that draws an arrow beside three dots that say the same.
    connect(m_more, &QToolButton::clicked, this, [this] {
        if (m_menu)
            m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    applyIcons();
    m_previous->setAccessibleName(tr("Previous entry"));
    m_next->setAccessibleName(tr("Next entry"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    showNothing();
}

void EditorHeader::showNothing()
{
    setCrumbs({});
}

void EditorHeader::showReport(int year)
{
    setCrumbs({QString::number(year)});
}

void EditorHeader::showSection(int year, const QString &title)
{
    setCrumbs({QString::number(year), title});
}

void EditorHeader::showEntry(const EntryPlace &place)
{
    setCrumbs({QString::number(place.year), place.sectionTitle,
               place.rank > 0 ? tr("Entry %1").arg(place.rank) : tr("Candidate")});
}

QString EditorHeader::crumbs() const
{
    QStringList words;
    for (const QToolButton *crumb : m_crumbs) {
        if (!crumb->isHidden())
            words.append(crumb->accessibleName());
    }
    return words.join(QStringLiteral(" › "));
}

void EditorHeader::setMore(QMenu *menu)
{
    m_menu = menu;
    menu->addSeparator();
    menu->addActions(m_lengthActions->actions());
}

void EditorHeader::setCrumbs(const QStringList &crumbs)
{
    for (int i = 0; i < 3; ++i) {
        const bool shown = i < crumbs.size();
        const bool current = i + 1 == crumbs.size();
        m_crumbs[i]->setVisible(shown);
        if (i > 0)
            m_arrows[i - 1]->setVisible(shown);
        if (!shown)
            continue;
        const QString words =
            i == 1 && crumbs.at(i).trimmed().isEmpty() ? tr("Section without a title") : crumbs.at(i);
        m_crumbs[i]->setText(words);
        m_crumbs[i]->setAccessibleName(words);
        m_crumbs[i]->setFont(textFont(font(), TextSize::Text, current ? QFont::Medium : QFont::Normal));
        m_crumbs[i]->setToolTip(i == 0   ? tr("Words of the report: title, introduction, signature")
                                : i == 1 ? tr("Words of the section: %1").arg(words)
                                         : QString());
        if (i == 1)
            m_sectionTitle = words;
    }
    const bool entry = crumbs.size() == 3;
    m_state->setVisible(entry);
    m_previous->setVisible(entry);
    m_next->setVisible(entry);
    m_more->setVisible(!crumbs.isEmpty());
    fit();
}

void EditorHeader::fit()
{
    const bool isEntry = m_previous->isVisibleTo(this);
    int taken = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *widget = layout()->itemAt(i)->widget();
        taken += layout()->spacing();
        if (widget == nullptr)
            taken += layout()->itemAt(i)->minimumSize().width();
        else if (widget != m_lengths && widget != m_crumbs[1] && widget->isVisibleTo(this))
            taken += widget->sizeHint().width();
    }
    const int least = ems(this, kLeastSectionTitle);
    const int lengths = m_lengths->sizeHint().width();
    m_lengths->setVisible(isEntry && width() - taken - lengths >= least);
    const int left = width() - taken - (m_lengths->isVisibleTo(this) ? lengths : 0);
    m_crumbs[1]->setText(m_crumbs[1]
                             ->fontMetrics()
                             .elidedText(m_sectionTitle, Qt::ElideRight, std::max(least, left - ems(this, 1)))
                             .replace(u'&', QStringLiteral("&&")));
}

void EditorHeader::applyIcons()
{
    m_previous->defaultAction()->setIcon(icon(Icon::Up, palette()));
    m_next->defaultAction()->setIcon(icon(Icon::Down, palette()));
    m_more->setIcon(icon(Icon::More, palette()));
}

void EditorHeader::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.base);
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
}

void EditorHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
}

void EditorHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace dashiji::app
