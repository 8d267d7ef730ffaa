// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The grid of small pages beside the desk.
#pragma once

#include <QListView>

namespace dashiji::app
{

class ThumbnailsModel;

/// Shows a ThumbnailsModel, two abreast unless told otherwise, and tells it which pages are in sight.
class ThumbnailsView : public QListView
{
    Q_OBJECT

public:
    explicit ThumbnailsView(ThumbnailsModel &model, QWidget *parent = nullptr);

    void setAbreast(int pages);
    /// Scrolls as little as needed to show these pages.
    void reveal(int first, int last);

signals:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateGrid();

    ThumbnailsModel &m_model;
    int m_abreast = 2;
};

} // namespace dashiji::app
