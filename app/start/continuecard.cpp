// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/continuecard.h"

#include "app/support/formatting.h"
#include "app/support/icons.h"
#include "app/support/marks.h"
#include "app/support/measures.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOptionButton>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kMostSections = 4;
constexpr double kRoomyWidth = 34; ///< em; narrower, the spine is but a strip
constexpr double kSpineGap = 1.4;  ///< em between it and the words

/// The primary button, with the key that presses it.
class EnterButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

    /// How much wider than its words it is.
    [[nodiscard]] int extraWidth() const
    {
        return ems(this, 2.6) + static_cast<int>(keyCapSize(keys(), capFont()).width());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        option.features |= QStyleOptionButton::DefaultButton;
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
        if (hasFocus())
            drawFocusRing(painter, QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), Qt::white);
        painter.setPen(Qt::white);
        painter.setFont(textFont(font(), TextSize::Text, QFont::Medium));
        painter.drawText(rect().adjusted(ems(this, 1), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, text());
        drawKeyCap(painter, QPointF(width() - ems(this, 0.9), height() / 2.0), keys(), capFont(), Qt::white,
                   faded(Qt::white, 0.6));
    }

private:
    [[nodiscard]] QFont capFont() const { return textFont(font(), TextSize::Hint); }
    [[nodiscard]] static QString keys()
    {
        return QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
    }
};

} // namespace

ContinueCard::ContinueCard(QWidget *parent) : QFrame(parent), m_button(new EnterButton(this))
{
    setObjectName(QStringLiteral("continueCard"));
    m_button->setObjectName(QStringLiteral("continueButton"));
    m_button->setProperty("primary", true);
    m_button->setAutoDefault(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_button, &QPushButton::clicked, this, &ContinueCard::continued);
    setWords();
}

void ContinueCard::setPlace(const LastPlace &place)
{
    m_place = place;
    setWords();
    updateGeometry();
    update();
}

int ContinueCard::shownSections() const
{
    return std::min(static_cast<int>(m_place.sections.size()), kMostSections);
}

bool ContinueCard::isRoomy() const
{
    return width() >= ems(this, kRoomyWidth);
}

int ContinueCard::textLeft() const
{
    return isRoomy() ? ems(this, 9.6) : ems(this, kSpineGap + 0.5);
}

int ContinueCard::rowsTop() const
{
    return ems(this, 5.6);
}

QSize ContinueCard::sizeHint() const
{
    const int rows = ems(this, 1.75) * shownSections();
    return {ems(this, 40),
            rowsTop() + rows + space(this, Space::Normal) + controlHeight(this) + ems(this, 1.8)};
}

QSize ContinueCard::minimumSizeHint() const
{
    return {ems(this, 24), sizeHint().height()};
}

void ContinueCard::setWords()
{
    setAccessibleName(tr("Continue where you left"));
    QString text;
    if (!m_place.entry.isValid() || m_place.title.isEmpty())
        text = tr("Back to the report of %1").arg(m_place.year);
    else if (m_place.rank > 0)
        text = tr("Back to entry %1: %2").arg(m_place.rank).arg(m_place.title);
    else
        text = tr("Back to %1").arg(m_place.title);
    m_button->setAccessibleName(text);
    m_button->setToolTip(text);
    placeButton();
}

void ContinueCard::placeButton()
{
    const int left = textLeft();
    const QFontMetrics metrics(m_button->font());
    const int padding = static_cast<EnterButton *>(m_button)->extraWidth();
    const int inside = width() - left - ems(this, 1.5);
    // When one was here stands beside it, if the button's words leave room.
    const int beside = inside - ems(this, 9.5);
    const int words = metrics.horizontalAdvance(m_button->accessibleName()) + padding;
    const int room = std::max(beside, std::min(words, inside));
    const QString text = metrics.elidedText(m_button->accessibleName(), Qt::ElideRight, room - padding);
    QString shown = text;
    m_button->setText(shown.replace(u'&', QStringLiteral("&&")));
    const QSize size(metrics.horizontalAdvance(text) + padding, controlHeight(this));
    m_button->setGeometry(QRect(QPoint(left, height() - ems(this, 1.5) - size.height()), size));
}

void ContinueCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeButton();
}

void ContinueCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWords();
}

void ContinueCard::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
    painter.setPen(QPen(c.line, 1));
    painter.fillPath(card, c.raised);

    // The year as on the spine of a book.
    const int left = textLeft();
    const QRectF spine(0.5, 0.5, left - ems(this, kSpineGap), height() - 1);
    painter.setClipPath(card);
    painter.fillRect(spine, mixed(colorsFor(Scheme::Light).seal, c.base,
                                  schemeOf(palette()) == Scheme::Dark ? 0.35 : 0.0));
    painter.setPen(QPen(faded(Qt::white, 0.75), 1.2));
    if (isRoomy()) {
        painter.drawRoundedRect(spine.adjusted(6, 6, -6, -6), 5, 5);
        painter.setPen(Qt::white);
        painter.setFont(textFont(font(), TextSize::EntryTitle, QFont::Bold));
        painter.drawText(spine, Qt::AlignCenter, QString::number(m_place.year));
    }
    painter.setClipping(false);
    painter.setPen(QPen(c.line, 1));
    painter.drawPath(card);

    const QRect area(left, ems(this, 1.3), width() - left - ems(this, 1.5), height());
    const QFont hint = textFont(font(), TextSize::Hint);
    painter.setFont(hint);
    painter.setPen(c.text2);
    painter.drawText(QRect(area.left(), area.top(), area.width(), ems(this, 1.3)),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Continue where you left"));

    const QFont title = textFont(font(), TextSize::PanelTitle, QFont::Bold);
    const QFontMetrics titleMetrics(title);
    const QRect head(area.left(), area.top() + ems(this, 1.5), area.width(), titleMetrics.height());
    const QString name = tr("Report of %1").arg(m_place.year);
    painter.setFont(title);
    painter.setPen(c.text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, name);
    const double chipLeft = head.left() + titleMetrics.horizontalAdvance(name) + ems(this, 0.9);
    const QRectF chip = drawChip(painter, QPointF(chipLeft, head.center().y() + 1),
                                 reportStatusText(m_place.status), hint, chipOf(m_place.status), c);
    painter.setFont(font());
    painter.setPen(c.text2);
    const int officeLeft = static_cast<int>(chip.right()) + ems(this, 0.9);
    const QRect office(officeLeft, head.top(), std::max(0, area.right() - officeLeft), head.height());
    painter.drawText(office, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_place.organization, Qt::ElideRight, office.width()));

    int widest = ems(this, 4);
    for (int i = 0; i < shownSections(); ++i)
        widest =
            std::max(widest, fontMetrics().horizontalAdvance(m_place.sections[static_cast<size_t>(i)].title));
    widest = std::min(widest, ems(this, 9));
    for (int i = 0; i < shownSections(); ++i) {
        const SectionProgress &section = m_place.sections[static_cast<size_t>(i)];
        const QRect row(area.left(), rowsTop() + i * ems(this, 1.75), area.width(), ems(this, 1.75));
        painter.setPen(c.text2);
        painter.drawText(QRect(row.left(), row.top(), widest, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(section.title, Qt::ElideRight, widest));
        const int cellsLeft = row.left() + widest + ems(this, 1.2);
        const int cellsWidth = std::min(ems(this, 16), row.right() - cellsLeft - ems(this, 4));
        if (cellsWidth > ems(this, 3)) {
            const QRectF cells(cellsLeft, row.center().y() - 3, cellsWidth, 8);
            drawCells(painter, cells, section.written, section.entries, c);
        }
        painter.setPen(c.text);
        painter.drawText(QRect(cellsLeft + std::max(0, cellsWidth) + ems(this, 0.9), row.top(), ems(this, 4),
                               row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1/%2").arg(section.written).arg(section.entries));
    }

    painter.setFont(hint);
    painter.setPen(c.text2);
    const QRect stopped(m_button->geometry().right() + ems(this, 0.9), m_button->y(),
                        width() - m_button->geometry().right() - ems(this, 1.8), m_button->height());
    painter.drawText(
        stopped, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(hint).elidedText(recentMoment(m_place.at), Qt::ElideRight, stopped.width()));
}

} // namespace dashiji::app
