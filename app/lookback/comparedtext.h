// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One side of two years: a text to be read, with what the other side has otherwise marked in it.
#pragma once

#include "core/lookback/comparison.h"

#include <QTextEdit>

namespace dashiji::app
{

class ComparedText : public QTextEdit
{
    Q_OBJECT

public:
    enum class Side {
        Before, ///< shows what was removed, struck through
        After,  ///< shows what was added, underlined twice
    };
    ComparedText(Side side, QWidget *parent);

    /// @param head where it stands; in front of the text
    void show(const QString &head, const lookback::ComparedEntry &entry);
    void showNothing(const QString &sentence);

    /// How many places differ; the same number on both sides.
    [[nodiscard]] int differenceCount() const { return static_cast<int>(m_differences.size()); }
    /// Marks one and brings it into sight. @param index -1: none
    void markDifference(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Positions in the document.
    struct Range {
        int from = 0;
        int until = 0;
    };

    void say(const QString &text, const QFont &font, const QColor &color);
    void append(const text::Blackline &pieces, const QFont &font);
    void underline(QPainter &painter, const Range &range) const;

    Side m_side;
    std::vector<Range> m_differences;
    std::vector<Range> m_added;
    std::vector<Range> m_copied;
};

} // namespace dashiji::app
