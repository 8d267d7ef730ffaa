// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/names/namestree.h"

#include "app/names/namesmodel.h"
#include "app/support/categories.h"
#include "app/widgets/rowdelegate.h"

#include <QKeyEvent>
#include <QPainter>

namespace dashiji::app
{
namespace
{

constexpr double kNameRow = 2.0; ///< em
constexpr double kStateColumn = 1.6;
constexpr double kYearOfPlace = 3.2;

class NamesDelegate : public RowDelegate
{
public:
    NamesDelegate(const NamesModel &model, QObject *parent) : RowDelegate(0, kNameRow, parent), m_model(model)
    {
    }

protected:
    void paintRow(Row &row, const QModelIndex &index) const override
    {
        row.fillGround();
        row.drawSelectionBar();
        row.inset(0.3, 0.6);
        const QString title = index.data(Qt::DisplayRole).toString();
        const QFont small = row.font(TextSize::Hint);
        if (m_model.isKind(index)) {
            row.sayAtEnd(m_model.detailAt(index), small, row.colors.text2, 0.6);
            row.say(row.room, title, row.font(TextSize::Text, QFont::Bold), row.colors.text);
        } else if (m_model.isName(index)) {
            const bool confirmed = m_model.nameAt(index)->isConfirmed;
            const QRect state(row.room.right() - row.ems(kStateColumn), row.rect.top(), row.ems(kStateColumn),
                              row.rect.height());
            drawMetricState(row.painter, state, confirmed ? MetricState::Confirmed : MetricState::Unconfirmed,
                            row.colors);
            row.room.setRight(state.left());
            row.sayAtEnd(m_model.detailAt(index), small, row.colors.text2, 0.6);
            row.say(row.room, title, row.nameFont(), row.colors.text);
        } else {
            const QRectF year(row.room.left(), row.rect.top(), row.ems(kYearOfPlace), row.rect.height());
            row.say(year, m_model.detailAt(index), small, row.colors.text2);
            row.room.setLeft(static_cast<int>(year.right()));
            row.say(row.room, title, small, row.colors.text2);
        }
        row.drawFocus();
    }

private:
    const NamesModel &m_model;
};

} // namespace

NamesTree::NamesTree(NamesModel &model, QWidget *parent) : QTreeView(parent), m_names(model)
{
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setUniformRowHeights(true);
    setIndentation(ems(this, 1.1));
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setModel(&model);
    setItemDelegate(new NamesDelegate(model, this));
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_names.isName(index))
            setExpanded(index, true);
        else if (!m_names.isKind(index))
            emit placeAsked(index);
    });
}

void NamesTree::setEmptyText(const QString &words)
{
    m_emptyText = words;
    setAccessibleDescription(m_names.rowCount() == 0 ? words : QString());
    viewport()->update();
}

void NamesTree::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool named = m_names.nameAt(currentIndex()) != nullptr;
    switch (plain && named ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_names.isName(currentIndex()) ? emit confirmAsked() : emit placeAsked(currentIndex());
        return;
    case Qt::Key_Delete:
        emit dismissAsked();
        return;
    case Qt::Key_F2:
        emit renameAsked();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void NamesTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_names.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(colorsFor(palette()).text3);
    const int margin = space(this, Space::Normal);
    painter.drawText(viewport()->rect().adjusted(margin, space(this, Space::Tight), -margin, 0),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, m_emptyText);
}

} // namespace dashiji::app
