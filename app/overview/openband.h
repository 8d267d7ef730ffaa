// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first line of the overview: what is still to be done. A click or Enter begins with the first of it.
#pragma once

#include "app/overview/tile.h"

#include <QStringList>

namespace dashiji::app
{

class OpenBand : public Card
{
    Q_OBJECT

public:
    explicit OpenBand(QWidget *parent);

    /// @param things in the order in which they are done; none: all is done
    void setThings(const QStringList &things);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintInside(QPainter &painter, const QRect &room, const Colors &colors) override;
    [[nodiscard]] int insideHeight(int width) const override;

private:
    [[nodiscard]] QString invitation() const;
    [[nodiscard]] QRect wordsRect(int width) const;

    QStringList m_things;
    QString m_words;
};

} // namespace dashiji::app
