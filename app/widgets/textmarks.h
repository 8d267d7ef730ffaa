// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marked stretches of a text field, in layers: drawn over its lines, never written into its document.
#pragma once

#include "app/widgets/textmark.h"

#include <QObject>
#include <QString>

#include <array>
#include <vector>

class QTextEdit;
class QTextBlock;

namespace dashiji::app
{

/// The marks of one field. Each layer is set by its owner and leaves the others alone; all move with the
/// words while these are typed in, and go with them. Lines of marks that share words stand below each other.
class TextMarks : public QObject
{
    Q_OBJECT

public:
    /// @param field parent
    explicit TextMarks(QTextEdit &field);

    /// @param marks may overlap; what does not fit the text is left out
    void set(MarkLayer layer, std::vector<TextMark> marks);
    /// In the order they begin.
    [[nodiscard]] const std::vector<TextMark> &marks(MarkLayer layer) const { return of(layer).marks; }
    /// The one with a soft band behind its words, besides its own style. @param id 0: none
    void setCurrent(MarkLayer layer, qint64 id, const QColor &band = {});
    [[nodiscard]] qint64 current(MarkLayer layer) const { return of(layer).current; }
    [[nodiscard]] const TextMark *find(MarkLayer layer, qint64 id) const;

    /// The mark that holds a place of the text, its end included; of several the one that begins last.
    /// @return nullptr if none does
    [[nodiscard]] const TextMark *markAt(MarkLayer layer, qsizetype position) const;
    /// The same of the topmost layer that has one.
    [[nodiscard]] const TextMark *markAt(qsizetype position) const;
    /// The topmost mark under a point of the viewport.
    [[nodiscard]] const TextMark *markUnder(const QPointF &point) const;
    /// Where the words of a mark stand in the viewport, one rectangle a line; none if it is not there.
    [[nodiscard]] std::vector<QRectF> places(const TextMark &mark) const;

    /// Painted before the words, and after them. @param exposed part of the viewport: what is elsewhere costs
    /// nothing
    void paintGrounds(QPainter &painter, const QRectF &exposed) const;
    void paintLines(QPainter &painter, const QRectF &exposed) const;

private:
    struct Layer {
        std::vector<TextMark> marks;
        std::vector<qsizetype> reach; ///< how far this mark or one before it reaches
        std::vector<int> lanes;       ///< where its line stands
        qint64 current = 0;
        QColor band;
    };
    struct Span {
        qsizetype from = 0;
        qsizetype until = 0;
    };

    [[nodiscard]] const Layer &of(MarkLayer layer) const { return m_layers[static_cast<size_t>(layer)]; }
    [[nodiscard]] Layer &of(MarkLayer layer) { return m_layers[static_cast<size_t>(layer)]; }
    void follow();
    static void measure(Layer &layer);
    void layOut();
    template <class Accepts>
    [[nodiscard]] const TextMark *lastAt(const Layer &layer, qsizetype position, Accepts accepts) const;
    template <class Accepts>
    [[nodiscard]] const TextMark *topmostAt(qsizetype position, Accepts accepts) const;
    template <class Visit>
    void visitMarks(const Layer &layer, const Span &span, Visit visit) const;
    [[nodiscard]] Span wordsIn(const QRectF &exposed) const;
    [[nodiscard]] std::vector<QRectF> places(const TextMark &mark, const Span &span) const;
    void placesIn(const QTextBlock &block, const TextMark &mark, const Span &span,
                  std::vector<QRectF> &places) const;

    QTextEdit &m_field;
    QString m_text; ///< the text the marks were last right for
    std::array<Layer, kMarkLayers> m_layers;
};

} // namespace dashiji::app
