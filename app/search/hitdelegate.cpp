// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/search/hitdelegate.h"

#include "app/search/hitmodel.h"
#include "app/support/icons.h"
#include "app/support/marks.h"
#include "core/text/codepoints.h"

#include <QAction>
#include <QIcon>
#include <QPainter>

namespace dashiji::app
{
namespace
{

constexpr double kHead = 1.9; ///< em
constexpr double kHit = 3.5;

/// One line of words with the colour of a hit behind what is marked.
void sayMarked(const Row &row, const QRectF &place, const archive::Excerpt &excerpt, const QFont &font,
               const QColor &color)
{
    QString words = excerpt.text;
    words.replace(u'\n', u' ');
    const QFontMetricsF metrics(font);
    const text::CodePointIndex points(words);
    const double height = metrics.height();
    row.painter.setPen(Qt::NoPen);
    row.painter.setBrush(row.colors.mark);
    for (const archive::Excerpt::Mark &mark : excerpt.marks) {
        const double left = place.left() + metrics.horizontalAdvance(words.left(points.toUtf16(mark.start)));
        const double right = place.left() + metrics.horizontalAdvance(words.left(points.toUtf16(mark.end)));
        if (left >= place.right())
            break;
        row.painter.drawRoundedRect(
            QRectF(QPointF(left, place.center().y() - height / 2),
                   QPointF(std::min(right, place.right()), place.center().y() + height / 2)),
            2, 2);
    }
    row.say(place, words, font, color);
}

Icon iconOf(const archive::SearchHit &hit)
{
    const bool inPhoto = !hit.excerpts.empty() && hit.excerpts.front().record == archive::RowKind::Photo;
    return inPhoto ? Icon::Photo : hit.record == archive::RowKind::Entry ? Icon::Write : Icon::Read;
}

/// Both lines of a row that is chosen: what the icon leaves of it.
std::pair<QRectF, QRectF> linesOf(Row &row, const QIcon &icon)
{
    row.drawGround(QRectF(row.rect).adjusted(row.ems(0.4), 1, -row.ems(0.4), -1), row.selected);
    row.inset(1.2, 1.2);
    const int side = iconPixels();
    row.drawIcon(icon, QRect(row.room.left(), row.rect.top(), side, row.rect.height()), side);
    row.room.setLeft(row.room.left() + side + row.ems(0.9));
    const QRectF upper(row.room.left(), row.rect.top() + row.ems(0.25), row.room.width(), row.ems(1.6));
    const QRectF lower(row.room.left(), row.rect.top() + row.ems(1.75), row.room.width(), row.ems(1.5));
    return {upper, lower};
}

} // namespace

HitDelegate::HitDelegate(const HitModel &model, QObject *parent)
    : RowDelegate(0, kHit, parent), m_model(model)
{
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_model.isHead(index.row()) ? QSize(0, ems(option.font, kHead))
                                       : RowDelegate::sizeHint(option, index);
}

void HitDelegate::paintRow(Row &row, const QModelIndex &index) const
{
    if (m_model.isHead(index.row()))
        paintHead(row, index.row());
    else if (m_model.hit(index.row()) != nullptr)
        paintHit(row, index.row());
    else if (m_model.suggestion(index.row()) != nullptr)
        paintSuggestion(row, index.row());
    else
        paintCommand(row, index.row());
}

void HitDelegate::paintHead(Row &row, int place) const
{
    const auto &head = std::get<HitModel::Head>(m_model.row(place));
    row.painter.fillRect(row.rect, row.colors.alt);
    row.inset(1.2, 1.2);
    const int said = row.say(row.room, HitModel::headText(head), row.font(TextSize::Text, QFont::DemiBold),
                             row.colors.text);
    row.room.setLeft(row.room.left() + said + row.ems(0.6));
    row.say(row.room, QString::number(head.hits), row.font(TextSize::Hint), row.colors.text2);
}

void HitDelegate::paintHit(Row &row, int place) const
{
    const archive::SearchHit &hit = *m_model.hit(place);
    const auto [upper, lower] = linesOf(row, icon(iconOf(hit), row.option.palette));
    QRectF half = upper; // the title has the other one, however long a name is
    half.setLeft(upper.center().x());
    const int right =
        row.say(half, m_model.placeText(hit), row.font(TextSize::Hint), row.colors.text2, Qt::AlignRight);
    archive::Excerpt title{hit.record, Column::Title, hit.title, {}};
    for (const archive::Excerpt &excerpt : hit.excerpts)
        if (excerpt.record == hit.record && excerpt.field == Column::Title &&
            hit.title.startsWith(excerpt.text))
            title.marks = excerpt.marks;
    sayMarked(row, upper.adjusted(0, 0, -right - row.ems(0.9), 0), title,
              row.font(TextSize::Text, QFont::Medium), row.colors.text);
    sayMarked(row, lower, HitModel::wordsOf(hit), row.font(TextSize::Hint), row.colors.text2);
}

void HitDelegate::paintSuggestion(Row &row, int place) const
{
    const archive::Suggestion &suggestion = *m_model.suggestion(place);
    const auto [upper, lower] = linesOf(row, icon(Icon::Search, row.option.palette));
    row.say(upper, suggestion.text, row.font(TextSize::Text, QFont::Medium), row.colors.text);
    row.say(lower, tr("Read as “%1”, in %n title(s)", nullptr, suggestion.entries).arg(suggestion.letters),
            row.font(TextSize::Hint), row.colors.text2);
}

void HitDelegate::paintCommand(Row &row, int place) const
{
    const QAction &action = *m_model.command(place);
    const auto [upper, lower] = linesOf(row, action.icon());
    QRectF words = upper;
    if (const QString keys = action.shortcut().toString(QKeySequence::NativeText); !keys.isEmpty())
        words.setRight(drawKeyCap(row.painter, QPointF(upper.right(), row.rect.center().y()), keys,
                                  row.font(TextSize::Hint), row.colors.text2, row.colors.line2)
                           .left() -
                       row.ems(0.9));
    row.say(words, m_model.index(place).data().toString(), row.font(TextSize::Text, QFont::Medium),
            row.colors.text);
    row.say(QRectF(lower.left(), lower.top(), words.width(), lower.height()), action.statusTip(),
            row.font(TextSize::Hint), row.colors.text2);
}

} // namespace dashiji::app
