// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/numberslist.h"

#include "app/support/categories.h"
#include "app/support/metrictext.h"
#include "app/widgets/rowdelegate.h"
#include "app/widgets/textmark.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kRowHeight = 2.3; ///< em
constexpr double kHeadHeight = 2.0;
constexpr double kValueColumn = 7;
constexpr double kLabelColumn = 9;
constexpr double kAspectColumn = 4;
constexpr double kRoomyWidth = 46; ///< em; narrower, the row tells no name and aspect

class NumbersDelegate : public RowDelegate
{
public:
    NumbersDelegate(const NumbersList &list, const QWidget &card, QObject *parent)
        : RowDelegate(0, kRowHeight, parent), m_list(list), m_card(card)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (m_list.numbers().row(index.row()).isHead())
            return {0, ems(option.font, kHeadHeight)};
        if (index != m_list.currentIndex())
            return RowDelegate::sizeHint(option, index);
        const int width = m_list.viewport()->width();
        return {0, m_card.hasHeightForWidth() ? m_card.heightForWidth(width) : m_card.sizeHint().height()};
    }

protected:
    void paintRow(Row &row, const QModelIndex &index) const override
    {
        const NumberRow &said = m_list.numbers().row(index.row());
        if (said.isHead()) {
            paintHead(row, said);
            return;
        }
        row.fillGround();
        row.painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), row.colors.line);
        if (index == m_list.currentIndex())
            return; // the card lies there
        const bool roomy = row.rect.width() >= row.ems(kRoomyWidth);
        row.inset(1.2, 1.2);
        const double tag = categoryTagSide(row.option.font);
        drawCategoryTag(row.painter, QRectF(row.room.left(), row.rect.top(), tag, row.rect.height()),
                        said.metric.category, row.option.font, row.colors, schemeOf(row.option.palette),
                        row.hovered);
        row.room.setLeft(row.room.left() + static_cast<int>(tag) + row.ems(0.8));
        const auto takeEnd = [&row](double ems) {
            const QRect end(row.room.right() - row.ems(ems), row.rect.top(), row.ems(ems), row.rect.height());
            row.room.setRight(end.left());
            return end;
        };
        drawMetricState(row.painter, takeEnd(1.6), said.metric.state, row.colors);
        if (roomy) {
            row.say(takeEnd(kAspectColumn), aspectText(said.metric.aspect), row.font(TextSize::Hint),
                    row.colors.text2, Qt::AlignHCenter);
            row.say(takeEnd(kLabelColumn), nameText(said.metric), row.option.font, row.colors.text2);
            row.room.setRight(row.room.right() - row.ems(0.8));
        }
        row.say(takeEnd(kValueColumn), valueText(said.metric), row.font(TextSize::Text, QFont::Bold),
                row.colors.text, Qt::AlignRight);
        row.room.setRight(row.room.right() - row.ems(0.8));
        paintSentence(row, said);
    }

private:
    static void paintHead(Row &row, const NumberRow &said)
    {
        row.painter.fillRect(row.rect, row.colors.side);
        row.inset(1.2, 1.2);
        const QFont small = row.font(TextSize::Hint);
        row.sayAtEnd(QStringLiteral("%1/%2").arg(said.confirmed).arg(said.count), small, row.colors.text2,
                     0.8);
        const int section = row.say(row.room, said.section, small, row.colors.text2);
        row.room.setLeft(row.room.left() + section + row.ems(0.8));
        row.say(row.room, said.title, row.font(TextSize::Text, QFont::Bold), row.colors.text);
    }

    /// The number is always in sight, with as many words before it as leave room
    /// for it.
    static void paintSentence(const Row &row, const NumberRow &said)
    {
        const QFontMetrics metrics(row.option.font);
        const QColor ink = said.isOpen() ? row.colors.text : row.colors.text2;
        const QString number = said.sentence.mid(said.from, said.until - said.from);
        const QString after = said.sentence.mid(said.until);
        const int numberWidth = metrics.horizontalAdvance(number);
        const int behind = std::min(metrics.horizontalAdvance(after), row.ems(4));
        const QString before = metrics.elidedText(said.sentence.left(said.from), Qt::ElideLeft,
                                                  std::max(0, row.room.width() - numberWidth - behind));
        QRectF rest(row.room.left(), row.rect.top(), row.room.width(), row.rect.height());
        rest.setLeft(rest.left() + row.say(rest, before, row.option.font, ink));
        const double from = rest.left();
        rest.setLeft(from + row.say(rest, number, row.option.font, ink, Qt::AlignLeft, Qt::ElideRight));
        row.say(rest, after, row.option.font, ink);
        TextMark mark;
        mark.color = categoryColor(said.metric.category, schemeOf(row.option.palette));
        mark.style =
            said.metric.state == MetricState::Confirmed ? TextMark::Style::Solid : TextMark::Style::Dashed;
        const double base = row.rect.center().y() + metrics.ascent() / 2.0 - 1;
        if (said.metric.state != MetricState::Unanchored)
            drawMarkLine(row.painter, markPlace(from, rest.left(), base, row.ems(1)), mark, 0);
    }

    const NumbersList &m_list;
    const QWidget &m_card;
};

} // namespace

NumbersList::NumbersList(QWidget *card, QWidget *parent)
    : QListView(parent), m_numbers(new NumberRows(this)), m_card(card)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // rows are as wide whatever their height
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setModel(m_numbers);
    setItemDelegate(new NumbersDelegate(*this, *card, this));
    card->setParent(viewport());
    card->hide();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        emit currentNumberChanged();
        fitCard();
    });
}

void NumbersList::setNumbers(std::vector<NumberRow> rows)
{
    const MetricId before = current() != nullptr ? current()->metric.id : MetricId();
    const QSignalBlocker told(selectionModel());
    m_numbers->setRows(std::move(rows));
    const int row = m_numbers->rowOf(before);
    if (row >= 0 && row != currentIndex().row())
        setCurrentIndex(m_numbers->index(row));
    setFocusPolicy(m_numbers->rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    fitCard();
}

const NumberRow *NumbersList::current() const
{
    return currentIndex().isValid() ? &m_numbers->row(currentIndex().row()) : nullptr;
}

void NumbersList::setCurrentRow(int row)
{
    if (row < 0)
        return;
    setCurrentIndex(m_numbers->index(row));
    scrollTo(currentIndex());
}

void NumbersList::setEmptyText(const QString &words)
{
    m_emptyText = words;
    setAccessibleDescription(words);
    viewport()->update();
}

void NumbersList::fitCard()
{
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    placeCard();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void NumbersList::placeCard()
{
    const QRect place = currentIndex().isValid() ? visualRect(currentIndex()) : QRect();
    m_card->setVisible(place.isValid());
    if (place.isValid())
        m_card->setGeometry(place.adjusted(0, 0, 0, -1)); // the line below stays
}

void NumbersList::updateGeometries()
{
    QListView::updateGeometries();
    placeCard();
}

void NumbersList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeCard();
}

void NumbersList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitCard();
}

void NumbersList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_numbers->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(colorsFor(palette()).text3);
    const int margin = space(this, Space::Wide);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, m_emptyText);
}

QModelIndex NumbersList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int step = action == MoveUp ? -1 : action == MoveDown ? 1 : 0;
    if (step == 0)
        return QListView::moveCursor(action, modifiers);
    const int row = m_numbers->next(currentIndex().row(), step, false, false);
    return row >= 0 ? m_numbers->index(row) : currentIndex();
}

void NumbersList::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    switch (current() != nullptr && (plain || modifiers == Qt::ShiftModifier) ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        plain ? emit confirmAsked() : emit backAsked();
        return;
    case Qt::Key_Space:
        emit skipAsked();
        return;
    case Qt::Key_D:
        emit rejectAsked();
        return;
    case Qt::Key_E:
        emit entryAsked();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (plain) {
            emit aspectStepped(event->key() == Qt::Key_Left ? -1 : 1);
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

} // namespace dashiji::app
