// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/coversmodel.h"

#include "app/lookback/coverpictures.h"
#include "app/lookback/wrappedtext.h"
#include "app/support/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kCoverWidth = 16; ///< em, with the gap around it
constexpr double kCoverGap = 0.6;
constexpr double kFaceHeight = 9.5;  ///< what the photo takes
constexpr double kWordsMargin = 0.6; ///< over and under the words
constexpr double kYearLine = 2.0;
constexpr double kTitleLines = 2 * 1.4;
constexpr double kSmallLine = 1.4; ///< organization; sections and entries
constexpr double kCoverHeight =
    2 * kCoverGap + kFaceHeight + 2 * kWordsMargin + kYearLine + kTitleLines + 2 * kSmallLine;
constexpr double kFigures = 3.2; ///< em: size of the year where there is no photo

std::optional<MediaId> firstPicture(const Report &report)
{
    for (const lookback::EntryPlace &place : lookback::chosenEntries(report))
        for (const Photo &photo : lookback::entryAt(report, place).photos)
            if (photo.media)
                return photo.media->id;
    return std::nullopt;
}

/// The middle of a picture that fills a place of these proportions.
QRectF filling(const QImage &picture, const QRect &place)
{
    const QSizeF part = QSizeF(place.size()).scaled(picture.size(), Qt::KeepAspectRatio);
    return {QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part};
}

} // namespace

Cover coverOf(const Report &report)
{
    return {report.id,
            report.year,
            report.title,
            report.organization,
            report.status,
            static_cast<int>(report.sections.size()),
            static_cast<int>(lookback::chosenEntries(report).size()),
            firstPicture(report)};
}

void CoversModel::setYears(const lookback::Years &years)
{
    std::vector<Cover> covers;
    std::transform(years.rbegin(), years.rend(), std::back_inserter(covers),
                   [](const auto &report) { return coverOf(*report); });
    if (covers == m_covers)
        return;
    beginResetModel();
    m_covers = std::move(covers);
    endResetModel();
}

int CoversModel::rowOf(ReportId report) const
{
    const auto found = std::ranges::find(m_covers, report, &Cover::report);
    return found == m_covers.end() ? -1 : static_cast<int>(found - m_covers.begin());
}

QString CoversModel::countText(const Cover &cover)
{
    return tr("%1, %2", "sections, entries of a year")
        .arg(tr("%n section(s)", nullptr, cover.sections), tr("%n entries", nullptr, cover.entries));
}

int CoversModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_covers.size());
}

QVariant CoversModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cover &shown = cover(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(shown.year);
    case Qt::ToolTipRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return QStringList{QString::number(shown.year), shown.title, shown.organization,
                           reportStatusText(shown.status), countText(shown)}
            .join(u' ');
    default:
        return {};
    }
}

CoverDelegate::CoverDelegate(const CoversModel &model, CoverPictures &pictures, QObject *parent)
    : RowDelegate(kCoverWidth, kCoverHeight, parent), m_model(model), m_pictures(pictures)
{
}

int CoverDelegate::gap(const QWidget *widget)
{
    return ems(widget, kCoverGap);
}

void CoverDelegate::paintFace(Row &row, const QRect &face, const Cover &cover) const
{
    const QImage picture = cover.picture ? m_pictures.picture(*cover.picture) : QImage();
    if (!picture.isNull()) {
        row.painter.setRenderHint(QPainter::SmoothPixmapTransform);
        row.painter.drawImage(face, picture, filling(picture, face));
        return;
    }
    row.painter.fillRect(face, row.colors.paper);
    row.painter.fillRect(QRect(face.left(), face.top(), row.ems(0.5), face.height()), row.colors.seal);
    QFont figures(QStringLiteral("Noto Serif CJK SC"));
    figures.setStyleHint(QFont::Serif);
    figures.setPixelSize(row.ems(kFigures));
    figures.setBold(true);
    const QRectF upper(face.left() + row.ems(0.5), face.top() + row.ems(1.4), face.width() - row.ems(0.5),
                       row.ems(kFigures * 1.3));
    const Colors &onPaper = colorsFor(Scheme::Light);
    row.say(upper, QString::number(cover.year), figures, onPaper.seal, Qt::AlignHCenter);
    row.painter.fillRect(
        QRectF(upper.center().x() - row.ems(1.2), upper.bottom() + row.ems(0.3), row.ems(2.4), 1),
        onPaper.seal);
    drawLines(row.painter,
              QRectF(upper.left() + row.ems(0.6), upper.bottom() + row.ems(0.8), upper.width() - row.ems(1.2),
                     row.ems(3)),
              cover.organization, row.font(TextSize::Hint), onPaper.text2, 2, Qt::AlignHCenter);
}

void CoverDelegate::paintRow(Row &row, const QModelIndex &index) const
{
    const Cover &cover = m_model.cover(index.row());
    const int gap = row.ems(kCoverGap);
    const QRect card = row.rect.adjusted(gap, gap, -gap, -gap);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
    row.painter.save();
    row.painter.setRenderHint(QPainter::Antialiasing);
    row.painter.fillPath(outline, row.selected  ? row.colors.sel
                                  : row.hovered ? row.colors.hover
                                                : row.colors.raised);
    row.painter.setClipPath(outline);
    const QRect face(card.topLeft(), QSize(card.width(), row.ems(kFaceHeight)));
    paintFace(row, face, cover);
    row.painter.fillRect(QRect(face.left(), face.bottom(), face.width(), 1), row.colors.line);
    row.painter.setClipping(false);
    row.painter.setPen(QPen(row.selected ? row.colors.accentText : row.colors.line2, row.selected ? 2 : 1));
    row.painter.drawPath(outline);
    row.painter.restore();

    const int margin = row.ems(0.9);
    QRectF line(card.left() + margin, card.top() + row.ems(kFaceHeight + kWordsMargin),
                card.width() - 2 * margin, row.ems(kYearLine));
    const QString status = reportStatusText(cover.status);
    const QFont small = row.font(TextSize::Hint);
    const double chip = chipSize(status, small).width();
    drawChip(row.painter, QPointF(line.right() - chip, line.center().y()), status, small,
             chipOf(cover.status), row.colors);
    row.say(line.adjusted(0, 0, -chip - row.ems(0.5), 0), QString::number(cover.year),
            row.font(TextSize::PanelTitle, QFont::Bold), row.colors.text);
    line = {line.left(), line.bottom(), line.width(), double(row.ems(kTitleLines))};
    const double title =
        drawLines(row.painter, line, cover.title, row.font(TextSize::Text), row.colors.text, 2);
    line.setRect(line.left(), line.top() + title, line.width(), row.ems(kSmallLine));
    row.say(line, cover.organization, small, row.colors.text2);
    line.moveBottom(card.bottom() - row.ems(kWordsMargin));
    row.say(line, CoversModel::countText(cover), small, row.colors.text3);
    row.drawFocus();
}

} // namespace dashiji::app
