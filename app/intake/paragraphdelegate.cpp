// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/paragraphdelegate.h"

#include "app/intake/paragraphmodel.h"
#include "app/intake/picturerow.h"
#include "app/intake/roletext.h"
#include "app/support/marks.h"

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

/// The upper line of a cell: number, chip and words stand on it.
QRect upperLine(const QRect &cell, const QFont &font)
{
    return {cell.left(), cell.top(), cell.width(), ParagraphDelegate::rowHeight(font, false)};
}

/// What is in doubt stands at the foot of a cell.
QRect lowerLine(const QRect &cell, const QFont &font)
{
    return {cell.left(), cell.bottom() + 1 - ems(font, 1.75), cell.width(), ems(font, 1.5)};
}

QFont doubtFont(const QFont &font)
{
    return textFont(font, TextSize::Hint);
}

QFont actionFont(const QFont &font)
{
    return textFont(font, TextSize::Hint, QFont::DemiBold);
}

void paintNumber(const Row &row, const QModelIndex &index)
{
    row.painter.fillRect(QRect(row.rect.topLeft(), QSize(kSelectionBar, row.rect.height())),
                         roleColor(roleOf(index), row.colors));
    row.say(upperLine(row.rect, row.option.font).adjusted(kSelectionBar, 0, -row.ems(0.6), 0),
            index.data().toString(), row.font(TextSize::Hint), row.colors.text2, Qt::AlignRight,
            Qt::ElideNone);
}

void paintChip(const Row &row, intake::ParagraphRole role)
{
    const QRect chip = ParagraphDelegate::chipRect(row.rect, row.option.font);
    const QColor color = roleColor(role, row.colors);
    const QRectF frame = QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5);
    row.painter.setPen(QPen(color, 1));
    row.painter.setBrush(row.colors.base);
    row.painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const int pad = row.ems(0.6);
    const int arrow = row.ems(0.8);
    row.say(chip.adjusted(pad, 0, -pad - arrow, 0), roleName(role), row.font(TextSize::Hint), color);
    drawChevron(row.painter,
                QRectF(chip.right() - pad - arrow, chip.center().y() - arrow / 2.0, arrow, arrow), true,
                color);
}

QFont wordsFont(const QFont &base, intake::ParagraphRole role)
{
    const bool heading =
        role == intake::ParagraphRole::Title || role == intake::ParagraphRole::SectionHeading;
    const bool strong = heading || role == intake::ParagraphRole::EntryHeading;
    QFont font = textFont(base, heading ? TextSize::Group : TextSize::Text,
                          heading  ? QFont::Bold
                          : strong ? QFont::DemiBold
                                   : QFont::Normal);
    font.setStrikeOut(role == intake::ParagraphRole::Ignored);
    return font;
}

/// What another reading takes the paragraph for, in a dashed chip. @return its width with the space before it
int otherwiseWidth(const QString &otherwise, const QFont &font)
{
    return otherwise.isEmpty() ? 0
                               : QFontMetrics(doubtFont(font)).horizontalAdvance(otherwise) + ems(font, 2.1);
}

void paintOtherwise(const Row &row, const QString &otherwise)
{
    const QRect line = upperLine(row.rect, row.option.font);
    const int width = otherwiseWidth(otherwise, row.option.font) - row.ems(0.6);
    const int height = row.ems(1.5);
    const QRect chip(line.right() - row.ems(0.9) - width, line.center().y() - height / 2, width, height);
    row.painter.setPen(QPen(row.colors.line3, 1, Qt::DashLine));
    row.painter.setBrush(Qt::NoBrush);
    row.painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    row.say(chip, otherwise, doubtFont(row.option.font), row.colors.text2, Qt::AlignHCenter, Qt::ElideNone);
}

RowPictures picturesOf(const QModelIndex &index)
{
    return index.data(ParagraphModel::PicturesRole).value<RowPictures>();
}

/// Where the words of a paragraph stand in its cell; lower than one line only in an open row.
QRect wordsRect(const QRect &cell, const QFont &font, const QModelIndex &index)
{
    const QString otherwise = index.data(ParagraphModel::OtherwiseRole).toString();
    return upperLine(cell, font)
        .adjusted(ems(font, 0.3), 0,
                  -ems(font, 0.9) - otherwiseWidth(otherwise, font) - picturesWidth(picturesOf(index), font),
                  0);
}

int wrappedHeight(const QRect &words, const QFont &font, const QModelIndex &index)
{
    return QFontMetrics(wordsFont(font, roleOf(index)))
        .boundingRect(QRect(0, 0, words.width(), QWIDGETSIZE_MAX), Qt::TextWordWrap, index.data().toString())
        .height();
}

void paintWords(const Row &row, const QModelIndex &index, bool whole)
{
    const intake::ParagraphRole role = roleOf(index);
    const QFont font = wordsFont(row.option.font, role);
    const QColor color = role == intake::ParagraphRole::Ignored   ? row.colors.text3
                         : role == intake::ParagraphRole::Caption ? row.colors.text2
                                                                  : row.colors.text;
    QRect words = wordsRect(row.rect, row.option.font, index);
    const QString text = index.data().toString();
    if (whole && QFontMetrics(font).horizontalAdvance(text) > words.width()) {
        words.setTop(words.top() + row.ems(0.4));
        words.setHeight(wrappedHeight(words, row.option.font, index));
        row.painter.setFont(font);
        row.painter.setPen(color);
        row.painter.drawText(words, Qt::TextWordWrap, text);
    } else {
        row.say(words, text, font, color);
    }
    if (const QString otherwise = index.data(ParagraphModel::OtherwiseRole).toString(); !otherwise.isEmpty())
        paintOtherwise(row, otherwise);
    if (const RowPictures pictures = picturesOf(index); !pictures.isEmpty()) {
        const QRect line = upperLine(row.rect, row.option.font);
        const int right =
            line.right() - row.ems(0.9) -
            otherwiseWidth(index.data(ParagraphModel::OtherwiseRole).toString(), row.option.font);
        paintPictures(row, QRect(line.left(), line.top(), right - line.left(), line.height()), pictures);
    }
}

/// How wide the ways out of a doubt are, beside each other with a gap behind each.
int actionsWidth(const QFont &font, const QStringList &actions)
{
    const QFontMetrics metrics(actionFont(font));
    int width = 0;
    for (const QString &action : actions)
        width += metrics.horizontalAdvance(action) + ems(font, 1.2);
    return width;
}

/// How high the sentence of a doubt is over its ways out, where one line has no room for both; else 0.
int doubtHeight(int width, const QFont &font, const QString &doubt, const QStringList &actions)
{
    const QFontMetrics metrics(doubtFont(font));
    const int room = width - ems(font, 2.4);
    if (doubt.isEmpty() ||
        metrics.horizontalAdvance(doubt) + ems(font, 1.2) + actionsWidth(font, actions) <= room)
        return 0;
    return metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, doubt).height();
}

void paintDoubt(const Row &row, const QModelIndex &index, const QString &doubt, bool whole)
{
    const QFont &font = row.option.font;
    const QRect line = lowerLine(row.rect, font);
    const QStringList actions = index.data(ParagraphModel::ActionsRole).toStringList();
    const int over = whole ? doubtHeight(row.rect.width(), font, doubt, actions) : 0;
    const auto rects = ParagraphDelegate::actionRects(row.rect, font, doubt, actions, whole);
    const int left = line.left() + row.ems(1.5);
    const int sign = row.ems(0.8);
    const int middle =
        over > 0 ? line.top() - over + QFontMetrics(doubtFont(font)).height() / 2 : line.center().y();
    drawSeverity(row.painter, QRectF(line.left() + row.ems(0.3), middle - sign / 2.0, sign, sign),
                 Severity::Warning, row.colors);
    if (over > 0) {
        row.painter.setFont(doubtFont(font));
        row.painter.setPen(row.colors.warn);
        row.painter.drawText(QRect(left, line.top() - over, row.rect.width() - row.ems(2.4), over),
                             Qt::TextWordWrap, doubt);
    } else {
        const int right = rects.empty() ? line.right() : rects.front().left() - row.ems(0.6);
        row.say(QRect(left, line.top(), right - left, line.height()), doubt, doubtFont(font),
                row.colors.warn);
    }
    for (size_t action = 0; action < rects.size(); ++action)
        row.say(rects[action], actions[static_cast<qsizetype>(action)], actionFont(font),
                row.colors.accentText, Qt::AlignHCenter, Qt::ElideNone);
}

} // namespace

int ParagraphDelegate::rowHeight(const QFont &font, bool inDoubt)
{
    return ems(font, inDoubt ? 3.9 : 2.3);
}

int ParagraphDelegate::chipColumnWidth(const QFont &font)
{
    int widest = 0;
    const QFontMetrics metrics(textFont(font, TextSize::Hint));
    for (const auto role : rolesInOrder())
        widest = std::max(widest, metrics.horizontalAdvance(roleName(role)));
    return widest + ems(font, 3.4);
}

QRect ParagraphDelegate::chipRect(const QRect &cell, const QFont &font)
{
    const QRect line = upperLine(cell, font);
    const int height = std::min(line.height() - 2, std::max(ems(font, 1.6), 20));
    return {cell.left() + ems(font, 0.3), line.center().y() - height / 2, cell.width() - ems(font, 0.9),
            height};
}

std::vector<QRect> ParagraphDelegate::actionRects(const QRect &cell, const QFont &font, const QString &doubt,
                                                  const QStringList &actions, bool whole)
{
    const QRect line = lowerLine(cell, font);
    const QFontMetrics metrics(actionFont(font));
    const int gap = ems(font, 1.2);
    // Behind the sentence, but never out of sight: a long sentence gives way, or stands over them.
    const int behind =
        line.left() + ems(font, 1.5) + QFontMetrics(doubtFont(font)).horizontalAdvance(doubt) + gap;
    int x = whole && doubtHeight(cell.width(), font, doubt, actions) > 0
                ? line.left() + ems(font, 1.5)
                : std::max(line.left() + ems(font, 6),
                           std::min(behind, line.right() - actionsWidth(font, actions)));
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

int ParagraphDelegate::heightOf(const QModelIndex &index, const QFont &font, int width) const
{
    if (m_folds.at(index.row()))
        return ems(font, 1.9);
    const int plain = rowHeight(font, !index.data(ParagraphModel::DoubtRole).toString().isEmpty());
    if (index.row() != m_openRow)
        return plain;
    const QRect words = wordsRect(QRect(0, 0, width, 1), font, index);
    return plain + std::max(0, wrappedHeight(words, font, index) + ems(font, 0.8) - rowHeight(font, false)) +
           doubtHeight(width, font, index.data(ParagraphModel::DoubtRole).toString(),
                       index.data(ParagraphModel::ActionsRole).toStringList());
}

void ParagraphDelegate::paintFold(Row &row, const QModelIndex &index,
                                  const ParagraphFolds::Stretch &stretch) const
{
    row.painter.fillRect(row.rect, row.selected ? row.colors.sel : row.colors.alt);
    if (index.column() != ParagraphModel::TextColumn)
        return;
    const QFont small = doubtFont(row.option.font);
    const auto line = [&index](int of) {
        return index.sibling(of, ParagraphModel::LineColumn).data().toString();
    };
    QString words = tr("… lines %1–%2: %n paragraph(s) without doubt", nullptr, stretch.count())
                        .arg(line(stretch.first), line(stretch.last));
    if (stretch.otherwise > 0)
        words = tr("%1, %n differ(s) in other readings", nullptr, stretch.otherwise).arg(words);
    const QString unfold = tr("Unfold");
    const int wide = QFontMetrics(actionFont(row.option.font)).horizontalAdvance(unfold);
    QRect place = row.rect.adjusted(row.ems(0.3), 0, -row.ems(0.9) - wide - row.ems(0.9), 0);
    const int said = row.say(place, words, small, row.colors.text2);
    place = QRect(place.left() + said + row.ems(0.9), row.rect.top(), wide, row.rect.height());
    row.say(place, unfold, actionFont(row.option.font), row.colors.accentText, Qt::AlignLeft, Qt::ElideNone);
    row.drawFocus();
}

void ParagraphDelegate::paintRow(Row &row, const QModelIndex &index) const
{
    const Colors &c = row.colors;
    if (const auto stretch = m_folds.at(index.row())) {
        paintFold(row, index, *stretch);
        return;
    }
    const QString doubt = index.data(ParagraphModel::DoubtRole).toString();
    row.painter.fillRect(row.rect, doubt.isEmpty() ? (row.selected ? c.sel : c.base)
                                   : row.selected  ? mixed(c.warnSoft, c.warn, 0.14)
                                                   : c.warnSoft);
    switch (index.column()) {
    case ParagraphModel::LineColumn:
        paintNumber(row, index);
        break;
    case ParagraphModel::RoleColumn:
        paintChip(row, roleOf(index));
        break;
    default:
        paintWords(row, index, index.row() == m_openRow);
        if (!doubt.isEmpty())
            paintDoubt(row, index, doubt, index.row() == m_openRow);
        row.drawFocus();
        break;
    }
}

} // namespace dashiji::app
