// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marked stretches of a text field: drawn over its lines, never written into its document.
#pragma once

#include <QColor>
#include <QObject>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;
class QTextEdit;
class QTextBlock;

namespace dashiji::app
{

/// A stretch of a text and the line under it. Who sets it knows what it means.
struct TextMark {
    enum class Line {
        Solid,
        Dashed,
    };

    qint64 id = 0;
    qsizetype from = 0;  ///< UTF-16 units
    qsizetype until = 0; ///< exclusive
    QColor color;
    Line line = Line::Solid;
    friend bool operator==(const TextMark &, const TextMark &) = default;
};

/// The marks of one field. They move with the words while these are typed in, and go with them.
class TextMarks : public QObject
{
    Q_OBJECT

public:
    /// @param field parent
    explicit TextMarks(QTextEdit &field);

    /// @param marks in order, none over another; what does not fit the text is left out
    void set(std::vector<TextMark> marks);
    [[nodiscard]] const std::vector<TextMark> &marks() const { return m_marks; }
    /// The one with a soft band behind its words. @param id 0: none
    void setCurrent(qint64 id, const QColor &band = {});
    [[nodiscard]] qint64 current() const { return m_current; }

    /// The mark that holds a place of the text, its end included. @return nullptr if none does
    [[nodiscard]] const TextMark *markAt(qsizetype position) const;
    [[nodiscard]] const TextMark *find(qint64 id) const;
    /// The mark under a point of the viewport.
    [[nodiscard]] const TextMark *markUnder(const QPointF &point) const;
    /// Where the words of a mark stand in the viewport, one rectangle a line; none if it is not there.
    [[nodiscard]] std::vector<QRectF> places(const TextMark &mark) const;

    /// Painted before the words, and after them. @param exposed part of the viewport
    void paintBand(QPainter &painter, const QRectF &exposed) const;
    void paintLines(QPainter &painter, const QRectF &exposed) const;

private:
    void follow();
    void placesIn(const QTextBlock &block, const TextMark &mark, std::vector<QRectF> &places) const;

    QTextEdit &m_field;
    QString m_text; ///< the text the marks were last right for
    std::vector<TextMark> m_marks;
    qint64 m_current = 0;
    QColor m_band;
};

} // namespace dashiji::app
