// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overviewlist.h"

#include "app/overview/tile.h"
#include "app/support/categories.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/widgets/rowdelegate.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kRowHeight = 3.1; ///< em: two lines
constexpr double kInset = 0.4;

/// The upper or lower half of a row's room, towards its middle.
QRectF lineOf(const Row &row, bool upper)
{
    const double middle = row.rect.center().y() + 1;
    const double height = row.ems(1.3);
    return {static_cast<double>(row.room.left()), upper ? middle - height : middle,
            static_cast<double>(row.room.width()), height};
}

/// What every row begins with. @return what it says
const OverviewRow &beginRow(Row &row, const QModelIndex &index)
{
    row.fillGround();
    row.painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), row.colors.line);
    row.drawSelectionBar();
    row.inset(kInset, kInset);
    return static_cast<const OverviewRows *>(index.model())->row(index.row());
}

/// Name, a full bar over a hollow one, value over last year's, difference.
class NumberDelegate : public RowDelegate
{
public:
    explicit NumberDelegate(QObject *parent) : RowDelegate(0, kRowHeight, parent) {}

protected:
    void paintRow(Row &row, const QModelIndex &index) const override
    {
        const OverviewRow &said = beginRow(row, index);
        const Scheme scheme = schemeOf(row.option.palette);
        const double tag = categoryTagSide(row.option.font);
        drawCategoryTag(row.painter, QRectF(row.room.left(), row.rect.top(), tag, row.rect.height()),
                        said.bars->category, row.option.font, row.colors, scheme, row.hovered);
        row.room.setLeft(row.room.left() + static_cast<int>(tag) + row.ems(0.6));

        const QFont small = row.font(TextSize::Hint);
        const QFont strong = row.font(TextSize::Text, QFont::Bold);
        QRect end = row.room;
        end.setLeft(end.right() - row.ems(3.6));
        row.say(end, said.difference, small, row.colors.text2, Qt::AlignRight);
        row.room.setRight(end.left());
        const int values = std::max({row.ems(5.5), QFontMetrics(strong).horizontalAdvance(said.value),
                                     QFontMetrics(small).horizontalAdvance(said.detail)});
        QRectF upper = lineOf(row, true);
        QRectF lower = lineOf(row, false);
        row.say(upper, said.value, strong, row.colors.text, Qt::AlignRight);
        row.say(lower, said.detail, small, row.colors.text2, Qt::AlignRight);
        row.room.setRight(row.room.right() - values - row.ems(0.8));

        const int name = std::min(row.room.width(), row.ems(8.5));
        row.say(QRect(row.room.left(), row.rect.top(), name, row.rect.height()), said.title, row.nameFont(),
                row.colors.text);
        row.room.setLeft(row.room.left() + name + row.ems(0.6));
        if (row.room.width() >= row.ems(4))
            drawBars(row, *said.bars, categoryColor(said.bars->category, scheme));
        row.drawFocus();
    }

private:
    static void drawBars(const Row &row, const OverviewRow::Bars &bars, const QColor &color)
    {
        const double height = row.ems(0.5);
        const double middle = row.rect.center().y() + 0.5;
        const auto bar = [&](double share, double top) {
            return QRectF(row.room.left(), top, std::max(2.0, row.room.width() * share), height);
        };
        row.painter.setPen(Qt::NoPen);
        row.painter.setBrush(color);
        row.painter.drawRoundedRect(bar(bars.now, middle - height - 1.5), 1.5, 1.5);
        if (bars.before <= 0)
            return;
        row.painter.setPen(QPen(color, 1));
        row.painter.setBrush(Qt::NoBrush);
        row.painter.drawRoundedRect(bar(bars.before, middle + 1.5).adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
    }
};

/// When, what was done, who did it.
class ChangeDelegate : public RowDelegate
{
public:
    explicit ChangeDelegate(QObject *parent) : RowDelegate(0, kRowHeight, parent) {}

protected:
    void paintRow(Row &row, const QModelIndex &index) const override
    {
        const OverviewRow &said = beginRow(row, index);
        const QRect chevron(row.room.right() - row.ems(0.8), row.rect.top(), row.ems(0.8), row.rect.height());
        drawChevron(row.painter, chevron, false, row.colors.text3);
        row.room.setRight(chevron.left() - row.ems(0.5));
        const QFont small = row.font(TextSize::Hint);
        row.say(QRectF(row.room.left(), row.rect.top(), row.ems(5.6), row.rect.height()), said.lead, small,
                row.colors.text2);
        row.room.setLeft(row.room.left() + row.ems(6));
        row.say(lineOf(row, true), said.title, row.nameFont(), row.colors.text);
        row.say(lineOf(row, false), said.detail, small, row.colors.text2);
        row.drawFocus();
    }
};

} // namespace

void OverviewRows::setRows(std::vector<OverviewRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int OverviewRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OverviewRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OverviewRow &said = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return said.title;
    case Qt::AccessibleTextRole:
        return QStringList{said.lead, said.title, said.value, said.detail, said.difference}
            .join(u' ')
            .simplified();
    default:
        return {};
    }
}

OverviewList::OverviewList(Shows shows, QWidget *parent) : QListView(parent), m_model(new OverviewRows(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setModel(m_model);
    if (shows == Shows::Numbers)
        setItemDelegate(new NumberDelegate(this));
    else
        setItemDelegate(new ChangeDelegate(this));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit placeChosen(m_model->row(index.row()).place); });
}

void OverviewList::setRows(std::vector<OverviewRow> rows)
{
    const int current = currentIndex().row();
    m_model->setRows(std::move(rows));
    if (current >= 0 && current < m_model->rowCount())
        setCurrentIndex(m_model->index(current));
    setFocusPolicy(m_model->rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
}

void OverviewList::setEmptyText(const QString &words)
{
    m_emptyText = words;
    setAccessibleDescription(words);
    updateGeometry();
    viewport()->update();
}

int OverviewList::heightForWidth(int width) const
{
    if (m_model->rowCount() > 0)
        return m_model->rowCount() * ems(this, kRowHeight);
    return wrappedHeight(font(), m_emptyText, width) + space(this, Space::Tight);
}

QSize OverviewList::sizeHint() const
{
    return {ems(this, 26), heightForWidth(width())};
}

QSize OverviewList::minimumSizeHint() const
{
    return {ems(this, 14), heightForWidth(width())};
}

void OverviewList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(colorsFor(palette()).text3);
    painter.drawText(viewport()->rect(), kWrapped, m_emptyText);
}

void OverviewList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        emit placeChosen(m_model->row(currentIndex().row()).place);
    else
        QListView::keyPressEvent(event);
}

void OverviewList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    QListView::focusInEvent(event);
}

void OverviewList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace dashiji::app
