// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The side list of the reader: thumbnails or contents, and under it the entries in sight.
#pragma once

#include "app/reader/contentsmodel.h"
#include "app/reader/pageentriesmodel.h"
#include "app/reader/pageplace.h"
#include "app/reader/thumbnailsmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;
class QTreeView;

namespace dashiji::app
{

class Segments;
class ThumbnailsView;

class ReaderSide : public QWidget
{
    Q_OBJECT

public:
    /// @param drawingThread draws the thumbnails; outlives this widget
    explicit ReaderSide(TaskThread &drawingThread, QWidget *parent = nullptr);

    void setMedia(publish::MediaLoader loadMedia);
    void showPages(const SharedPages &pages, const Report &report);
    void replacePages(const SharedPages &pages, const Report &report);
    void setCurrentPages(int first, int last);

signals:
    void pageChosen(int page);
    void destinationChosen(const dashiji::publish::Destination &destination);
    void entryActivated(dashiji::EntryId entry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildContents();
    void buildEntries();
    void setContents(const SharedPages &pages, const Report &report);

    SharedPages m_pages;
    ThumbnailsModel m_thumbnails;
    ContentsModel m_contents;
    PageEntriesModel m_entries;
    Segments *m_choice;
    QStackedWidget *m_stack;
    ThumbnailsView *m_thumbnailsView;
    QTreeView *m_contentsView;
    QLabel *m_entriesHead;
    QListView *m_entriesView;
};

} // namespace dashiji::app
