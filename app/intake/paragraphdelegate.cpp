// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/paragraphdelegate.h"

#include "app/intake/paragraphmodel.h"
#include "app/intake/roletext.h"
#include "app/support/marks.h"
#include "app/support/measures.h"

#include <QPainter>

#include <algorithm>

namespace dashiji::app
{
namespace
{

intake::ParagraphRole roleOf(const QModelIndex &index)
{
    return static_cast<intake::ParagraphRole>(index.data(ParagraphModel::ParagraphRole).toInt());
}

int ofEm(const QFont &font, double count)
{
    return qRound(em(font) * count);
}

/// The upper line of a cell: number, chip and words stand on it.
QRect upperLine(const QRect &cell, const QFont &font)
{
    return {cell.left(), cell.top(), cell.width(), ParagraphDelegate::rowHeight(font, false)};
}

QRect lowerLine(const QRect &cell, const QFont &font)
{
    const int top = cell.top() + ofEm(font, 2.15);
    return {cell.left(), top, cell.width(), ofEm(font, 1.5)};
}

QFont doubtFont(const QFont &font)
{
    return textFont(font, TextSize::Hint);
}

QFont actionFont(const QFont &font)
{
    return textFont(font, TextSize::Hint, QFont::DemiBold);
}

void paintChip(QPainter &painter, const QRect &chip, const QFont &font, intake::ParagraphRole role,
               const Colors &colors)
{
    const QColor color = roleColor(role, colors);
    const QRectF frame = QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(color, 1));
    painter.setBrush(colors.base);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const int pad = ofEm(font, 0.6);
    const int arrow = ofEm(font, 0.8);
    painter.setFont(textFont(font, TextSize::Hint));
    const QRect words = chip.adjusted(pad, 0, -pad - arrow, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(painter.font()).elidedText(roleName(role), Qt::ElideRight, words.width()));
    drawChevron(painter, QRectF(chip.right() - pad - arrow, chip.center().y() - arrow / 2.0, arrow, arrow),
                true, color);
}

void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Colors &colors)
{
    const intake::ParagraphRole role = roleOf(index);
    const bool heading =
        role == intake::ParagraphRole::Title || role == intake::ParagraphRole::SectionHeading;
    const bool strong = heading || role == intake::ParagraphRole::EntryHeading;
    QFont font = textFont(option.font, heading ? TextSize::Group : TextSize::Text,
                          heading  ? QFont::Bold
                          : strong ? QFont::DemiBold
                                   : QFont::Normal);
    font.setStrikeOut(role == intake::ParagraphRole::Ignored);
    painter.setFont(font);
    painter.setPen(role == intake::ParagraphRole::Ignored   ? colors.text3
                   : role == intake::ParagraphRole::Caption ? colors.text2
                                                            : colors.text);
    const QRect words =
        upperLine(option.rect, option.font).adjusted(ofEm(option.font, 0.3), 0, -ofEm(option.font, 0.9), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

void paintDoubt(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const QString &doubt, const Colors &colors)
{
    const QRect line = lowerLine(option.rect, option.font);
    const int sign = ofEm(option.font, 0.8);
    drawSeverity(painter,
                 QRectF(line.left() + ofEm(option.font, 0.3), line.center().y() - sign / 2.0, sign, sign),
                 Severity::Warning, colors);
    const QStringList actions = index.data(ParagraphModel::ActionsRole).toStringList();
    const auto rects = ParagraphDelegate::actionRects(option.rect, option.font, doubt, actions);
    const int left = line.left() + ofEm(option.font, 1.5);
    const int right = rects.empty() ? line.right() : rects.front().left() - ofEm(option.font, 0.6);
    painter.setFont(doubtFont(option.font));
    painter.setPen(colors.warn);
    painter.drawText(QRect(left, line.top(), right - left, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(painter.font()).elidedText(doubt, Qt::ElideRight, right - left));
    painter.setFont(actionFont(option.font));
    painter.setPen(colors.accentText);
    for (size_t action = 0; action < rects.size(); ++action)
        painter.drawText(rects[action], Qt::AlignCenter, actions[static_cast<qsizetype>(action)]);
}

} // namespace

ParagraphDelegate::ParagraphDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

int ParagraphDelegate::rowHeight(const QFont &font, bool inDoubt)
{
    return ofEm(font, inDoubt ? 3.9 : 2.3);
}

int ParagraphDelegate::chipColumnWidth(const QFont &font)
{
    int widest = 0;
    const QFontMetrics metrics(textFont(font, TextSize::Hint));
    for (const auto role : rolesInOrder())
        widest = std::max(widest, metrics.horizontalAdvance(roleName(role)));
    return widest + ofEm(font, 3.4);
}

QRect ParagraphDelegate::chipRect(const QRect &cell, const QFont &font)
{
    const QRect line = upperLine(cell, font);
    const int height = std::min(line.height() - 2, std::max(ofEm(font, 1.6), 20));
    return {cell.left() + ofEm(font, 0.3), line.center().y() - height / 2, cell.width() - ofEm(font, 0.9),
            height};
}

std::vector<QRect> ParagraphDelegate::actionRects(const QRect &cell, const QFont &font, const QString &doubt,
                                                  const QStringList &actions)
{
    const QRect line = lowerLine(cell, font);
    const QFontMetrics metrics(actionFont(font));
    const int gap = ofEm(font, 1.2);
    int all = 0;
    for (const QString &action : actions)
        all += metrics.horizontalAdvance(action) + gap;
    // Behind the sentence, but never out of sight: a long sentence gives way.
    const int behind =
        line.left() + ofEm(font, 1.5) + QFontMetrics(doubtFont(font)).horizontalAdvance(doubt) + gap;
    int x = std::max(line.left() + ofEm(font, 6), std::min(behind, line.right() - all));
    std::vector<QRect> rects;
    for (const QString &action : actions) {
        const int width = metrics.horizontalAdvance(action);
        if (x + width > line.right())
            break;
        rects.emplace_back(x, line.top(), width, line.height());
        x += width + gap;
    }
    return rects;
}

void ParagraphDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString doubt = index.data(ParagraphModel::DoubtRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, !doubt.isEmpty() ? (selected ? mixed(colors.warnSoft, colors.warn, 0.14)
                                                                : colors.warnSoft)
                                   : selected       ? colors.sel
                                                    : colors.base);
    switch (index.column()) {
    case ParagraphModel::LineColumn: {
        const int bar = kSelectionBar;
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), bar, option.rect.height()),
                          roleColor(roleOf(index), colors));
        painter->setPen(colors.text2);
        painter->setFont(textFont(option.font, TextSize::Hint));
        painter->drawText(upperLine(option.rect, option.font).adjusted(bar, 0, -ofEm(option.font, 0.6), 0),
                          Qt::AlignVCenter | Qt::AlignRight, index.data().toString());
        break;
    }
    case ParagraphModel::RoleColumn:
        paintChip(*painter, chipRect(option.rect, option.font), option.font, roleOf(index), colors);
        break;
    default:
        paintWords(*painter, option, index, colors);
        if (!doubt.isEmpty())
            paintDoubt(*painter, option, index, doubt, colors);
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange))
            drawFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -2, -2), colors.accentText);
        break;
    }
    painter->restore();
}

} // namespace dashiji::app
