// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of a file that belong to no entry, to be dragged to one or given to it by a menu.
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QMenu;
class QMimeData;

namespace dashiji::app
{

class ImportDraft;

/// A picture of a source on its way to an entry, a caption, or off.
[[nodiscard]] QString pictureMimeType();
/// Its name; empty if this is not one.
[[nodiscard]] QString pictureIn(const QMimeData &data);

class LeftOverPictures : public QWidget
{
    Q_OBJECT

public:
    /// @param draft what a choice changes; outlives this widget
    explicit LeftOverPictures(ImportDraft &draft, QWidget *parent = nullptr);

    /// The menu of entries to give the current picture to. @return owned by this widget, not shown yet
    [[nodiscard]] QMenu *makeMenu();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void refresh();
    void showImages();
    void showMenu(const QPoint &at);
    void updateLooks();

    ImportDraft &m_draft;
    QLabel *m_words;
    QListWidget *m_list;
};

} // namespace dashiji::app
