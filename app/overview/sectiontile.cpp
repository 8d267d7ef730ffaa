// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/sectiontile.h"

#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kCellWidth = 2.1; ///< em, at least
constexpr double kCellHeight = 1.9;
constexpr double kCellGap = 0.3;
constexpr int kHalfLine = 5; ///< where not all cells fit into a line

} // namespace

SectionTile::SectionTile(QWidget *parent) : Card(parent)
{
    setLeastWidth(16);
    connect(this, &QAbstractButton::clicked, this, [this] { choose(m_current); });
}

void SectionTile::setProgress(const workflow::ListProgress &progress, ReportId report)
{
    const bool other = progress.section != m_progress.section;
    m_progress = progress;
    m_report = report;
    if (other || m_current >= cellCount() || m_current < 0) {
        const auto open = std::ranges::find_if(m_progress.entries, [](const workflow::EntrySlot &slot) {
            return slot.state != EntryState::Written;
        });
        m_current = open != m_progress.entries.end() ? static_cast<int>(open - m_progress.entries.begin())
                                                     : cellCount() - 1;
    }
    tell();
    updateGeometry();
    update();
}

QString SectionTile::cellText(int cell) const
{
    if (cell < 0)
        return {};
    const workflow::EntrySlot &slot = m_progress.entries[static_cast<size_t>(cell)];
    const QString title = slot.entry.isValid() ? slot.title : tr("nobody has begun it");
    //: rank, title and state of an entry
    return tr("%1 %2, %3").arg(cell + 1).arg(title, entryStateText(slot.state));
}

QString SectionTile::sentence() const
{
    const int written = m_progress.count(EntryState::Written);
    const int writing = m_progress.count(EntryState::Writing);
    const int empty = m_progress.count(EntryState::Empty);
    QStringList parts;
    if (written > 0 || cellCount() == 0)
        parts << tr("%n written", nullptr, written);
    if (writing > 0)
        parts << tr("%n in work", nullptr, writing);
    if (empty > 0)
        parts << tr("%n empty", nullptr, empty);
    if (m_progress.candidates > 0)
        parts << tr("%n candidates to choose from", nullptr, m_progress.candidates);
    return parts.join(tr(", ", "between counts"));
}

void SectionTile::tell()
{
    //: section, entries written, entries there are to be, the current cell
    setAccessibleName(tr("%1, %2 of %3: %4")
                          .arg(m_progress.title)
                          .arg(m_progress.count(EntryState::Written))
                          .arg(cellCount())
                          .arg(cellText(m_current)));
    setAccessibleDescription(sentence());
}

int SectionTile::cellsInLine(int width) const
{
    const int gap = ems(this, kCellGap);
    const int fit = std::max(1, (width + gap) / (ems(this, kCellWidth) + gap));
    if (fit >= cellCount())
        return std::max(1, cellCount());
    return fit >= kUsualEntries ? kUsualEntries : fit >= kHalfLine ? kHalfLine : fit;
}

int SectionTile::headHeight() const
{
    return QFontMetrics(textFont(font(), TextSize::EntryTitle, QFont::Bold)).height();
}

int SectionTile::insideHeight(int width) const
{
    const int inLine = cellsInLine(width);
    const int lines = (cellCount() + inLine - 1) / inLine;
    return headHeight() + space(this, Space::Hair) + lines * ems(this, kCellHeight + kCellGap) +
           space(this, Space::Hair) + wrappedHeight(textFont(font(), TextSize::Hint), sentence(), width);
}

QRect SectionTile::cellRect(int cell) const
{
    const QRect room = rect().marginsRemoved(margins());
    const int inLine = cellsInLine(room.width());
    const int gap = ems(this, kCellGap);
    const double width = (room.width() - gap * (inLine - 1)) / static_cast<double>(inLine);
    const int place = cell % inLine;
    const int left = room.left() + qRound(place * (width + gap));
    const int right = room.left() + qRound(place * (width + gap) + width);
    return {left,
            room.top() + headHeight() + space(this, Space::Hair) +
                cell / inLine * ems(this, kCellHeight + kCellGap),
            right - left, ems(this, kCellHeight)};
}

int SectionTile::cellAt(const QPoint &point) const
{
    for (int cell = 0; cell < cellCount(); ++cell)
        if (cellRect(cell).contains(point))
            return cell;
    return -1;
}

void SectionTile::paintInside(QPainter &painter, const QRect &room, const Colors &colors)
{
    const QRect head(room.left(), room.top(), room.width(), headHeight());
    const QFont figures = textFont(font(), TextSize::EntryTitle, QFont::Bold);
    const QString whole = QStringLiteral("/%1").arg(cellCount());
    const QString done = QString::number(m_progress.count(EntryState::Written));
    const QFont small = textFont(font(), TextSize::Group);
    const int wholeWidth = QFontMetrics(small).horizontalAdvance(whole);
    const int doneWidth = QFontMetrics(figures).horizontalAdvance(done);
    const int base = head.top() + QFontMetrics(figures).ascent();
    painter.setFont(figures);
    painter.setPen(colors.text);
    painter.drawText(QPoint(head.right() + 1 - wholeWidth - doneWidth, base), done);
    painter.setFont(small);
    painter.setPen(colors.text2);
    painter.drawText(QPoint(head.right() + 1 - wholeWidth, base), whole);
    const QFont name = textFont(font(), TextSize::Group, QFont::Bold);
    const int nameWidth = head.width() - wholeWidth - doneWidth - space(this, Space::Tight);
    painter.setFont(name);
    painter.setPen(colors.text);
    painter.drawText(QRect(head.left(), head.top(), nameWidth, head.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(name).elidedText(m_progress.title, Qt::ElideRight, nameWidth));

    painter.setFont(font());
    for (int cell = 0; cell < cellCount(); ++cell) {
        const QRectF box = QRectF(cellRect(cell)).adjusted(0.5, 0.5, -0.5, -0.5);
        const EntryState state = m_progress.entries[static_cast<size_t>(cell)].state;
        QPen frame(state == EntryState::Writing ? colors.accentText : colors.line3, 1);
        if (state == EntryState::Written)
            frame = Qt::NoPen;
        if (state == EntryState::Empty)
            frame.setDashPattern({3, 2.5});
        painter.setPen(frame);
        painter.setBrush(state == EntryState::Written   ? colors.ok
                         : state == EntryState::Writing ? colors.sel
                                                        : QColor(Qt::transparent));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(state == EntryState::Written   ? colors.base
                       : state == EntryState::Writing ? colors.text
                                                      : colors.text3);
        painter.drawText(box, Qt::AlignCenter, QString::number(cell + 1));
        if (hasFocus() && cell == m_current)
            drawFocusRing(painter, box.adjusted(-1.5, -1.5, 1.5, 1.5), colors.accentText);
    }
    const int foot = cellCount() == 0 ? head.bottom() : cellRect(cellCount() - 1).bottom();
    painter.setFont(textFont(font(), TextSize::Hint));
    painter.setPen(colors.text2);
    painter.drawText(
        QRect(room.left(), foot + ems(this, kCellGap) + space(this, Space::Hair), room.width(), height()),
        kWrapped, sentence());
}

void SectionTile::setCurrent(int cell)
{
    if (cell < 0 || cell >= cellCount() || cell == m_current)
        return;
    m_current = cell;
    tell();
    update();
}

void SectionTile::choose(int cell)
{
    const EntryId entry = cell >= 0 ? m_progress.entries[static_cast<size_t>(cell)].entry : EntryId();
    emit placeChosen({m_report, m_progress.section, entry, {}});
}

void SectionTile::keyPressEvent(QKeyEvent *event)
{
    const int inLine = cellsInLine(rect().marginsRemoved(margins()).width());
    const int step = event->key() == Qt::Key_Right                          ? 1
                     : event->key() == Qt::Key_Left                         ? -1
                     : event->key() == Qt::Key_Down && inLine < cellCount() ? inLine
                     : event->key() == Qt::Key_Up && inLine < cellCount()   ? -inLine
                                                                            : 0;
    if (step == 0 || m_current + step < 0 || m_current + step >= cellCount())
        Card::keyPressEvent(event);
    else
        setCurrent(m_current + step);
}

void SectionTile::mouseReleaseEvent(QMouseEvent *event)
{
    setCurrent(cellAt(event->pos()));
    Card::mouseReleaseEvent(event);
}

void SectionTile::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    update();
}

bool SectionTile::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), cellText(cellAt(help->pos())), this);
        return true;
    }
    return Card::event(event);
}

} // namespace dashiji::app
