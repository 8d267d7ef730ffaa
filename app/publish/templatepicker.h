// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates to choose from, each as a small picture of the report, and what can be done with them.
#pragma once

#include "app/publish/templateshelf.h"
#include "app/publish/templatethumbnails.h"

#include <QWidget>

class QAction;
class QListView;
class QToolButton;

namespace dashiji::app
{

class Prompts;
class Settings;
class TemplateModel;

class TemplatePicker : public QWidget
{
    Q_OBJECT

public:
    /// @param shelf, prompts, settings outlive the picker
    TemplatePicker(TemplateShelf &shelf, Prompts &prompts, Settings &settings, QWidget *parent = nullptr);
    ~TemplatePicker() override;

    /// The report the pictures show.
    void setReport(const Report &report, publish::MediaLoader loadMedia);
    /// Chooses a template; the first if there is none of this name.
    void choose(const QString &name);
    /// Never null: one that cannot be read is not chosen.
    [[nodiscard]] const std::shared_ptr<const publish::Template> &design() const { return m_design; }

signals:
    /// Another template, or the same with another text.
    void designChanged();
    /// @param replaced name of the template the text is of; empty: a copy, not kept yet
    void editWanted(const QByteArray &text, const QString &replaced);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMenu();
    void takeCurrent();
    void fit();
    [[nodiscard]] const ShelfTemplate &current() const;
    void updateActions();
    void copyCurrent();
    void editCurrent();
    void retitleCurrent();
    void removeCurrent();
    void loadFile();
    void saveFile();
    /// Shows why a text was not kept, or chooses what was.
    void accept(const Result<QString> &kept, const QString &path = {});

    TemplateShelf &m_shelf;
    Prompts &m_prompts;
    Settings &m_settings;
    TemplateThumbnails m_thumbnails;
    std::shared_ptr<const publish::Template> m_design;
    TemplateModel *m_model;
    QListView *m_view;
    QToolButton *m_more;
    QAction *m_copy = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_retitle = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_load = nullptr;
    QAction *m_save = nullptr;
};

} // namespace dashiji::app
