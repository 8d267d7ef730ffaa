// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of a photo card, or the dashed place where one is missing.
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace dashiji::app
{

/// Takes the focus and the keys of a card: Enter, Alt+←/→, Del, the menu key; is dragged to another place.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    enum class Content {
        Missing,  ///< a caption that has no picture yet
        Expected, ///< the thumbnail is on its way
        Shown,
        Broken, ///< stored, but not to be shown
    };

    explicit PictureView(QWidget *parent = nullptr);

    void setContent(Content content, const QImage &image = {});
    [[nodiscard]] Content content() const { return m_content; }
    /// A word in the corner ("No credit"); empty = none.
    void setTag(const QString &tag);
    /// The place a dragged file would fill.
    void setTargeted(bool targeted);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void activated();
    /// @param by -1 to the left, 1 to the right
    void moveAsked(int by);
    void removeAsked();
    void menuAsked(const QPoint &globalPosition);
    void pasteAsked();
    void dragAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF pictureFrame() const;
    /// The three dots in the corner, shown under the pointer and with the focus.
    [[nodiscard]] QRectF menuButton() const;

    Content m_content = Content::Missing;
    QImage m_image;
    QString m_tag;
    bool m_targeted = false;
    bool m_pressed = false;
    QPoint m_pressedAt;
};

/// Draws @p image over the whole of @p rect, cut at its edges, corners rounded.
void drawCovering(QPainter &painter, const QRectF &rect, const QImage &image);

} // namespace dashiji::app
