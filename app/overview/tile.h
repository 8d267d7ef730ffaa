// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A card of the overview: what it is about, how much, and one more sentence. A click or Enter goes there.
#pragma once

#include "app/support/icons.h"

#include <QAbstractButton>

#include <optional>

namespace dashiji::app
{

struct Colors;

/// Of words that take as many lines as they need.
inline constexpr int kWrapped = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
inline constexpr int kTall = 10000; ///< pixels: room for any of them
/// How high they are in a width.
[[nodiscard]] int wrappedHeight(const QFont &font, const QString &words, int width);

/// A card that is pressed: ground, frame, focus and keys. Its heirs paint what is in it.
class Card : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// What is in the card's margins.
    virtual void paintInside(QPainter &painter, const QRect &room, const Colors &colors) = 0;
    /// How high that is.
    [[nodiscard]] virtual int insideHeight(int width) const = 0;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QMargins margins() const;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The least it is wide, em.
    void setLeastWidth(double ems);

private:
    double m_leastWidth = 12;
};

class Tile : public Card
{
    Q_OBJECT

public:
    struct Words {
        QString caption;
        QString value;
        QString whole;      ///< small behind the value: "/20"
        QString detail;     ///< a sentence, over as many lines as it needs
        bool calls = false; ///< something is to be done
        friend bool operator==(const Words &, const Words &) = default;
    };

    Tile(Icon icon, QWidget *parent);

    void setWords(const Words &words);
    [[nodiscard]] const Words &words() const { return m_words; }

protected:
    void paintInside(QPainter &painter, const QRect &room, const Colors &colors) override;
    [[nodiscard]] int insideHeight(int width) const override;

private:
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] QFont detailFont() const;

    Icon m_icon;
    Words m_words;
};

} // namespace dashiji::app
