// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/templatepicker.h"

#include "app/publish/templatemodel.h"
#include "app/support/errortext.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/prompts.h"
#include "app/support/settings.h"
#include "app/support/templatetext.h"
#include "core/workflow/newfile.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kAbreast = 4;
constexpr int kRowsShown = 2; ///< more are scrolled to

} // namespace

TemplatePicker::TemplatePicker(TemplateShelf &shelf, Prompts &prompts, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_model(new TemplateModel(shelf, this))
    , m_view(new QListView(this))
    , m_more(new QToolButton(this))
{
    m_view->setObjectName(QStringLiteral("templates"));
    m_view->setAccessibleName(tr("Templates"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TemplateDelegate(m_thumbnails, m_view));
    m_view->setViewMode(QListView::IconMode);
    m_view->setMovement(QListView::Static);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->setAutoFillBackground(false);
    auto *head = new QLabel(tr("Template"), this);
    head->setFont(textFont(font(), TextSize::Text, QFont::DemiBold));
    m_more->setObjectName(QStringLiteral("moreTemplates"));
    m_more->setAutoRaise(true);
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Copy, edit, load and save templates"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout;
    row->addWidget(head);
    row->addStretch(1);
    row->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, Space::Hair));
    column->addLayout(row);
    column->addWidget(m_view);
    buildMenu();
    fit();

    connect(&m_thumbnails, &TemplateThumbnails::drawn, m_model, &TemplateModel::redraw);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TemplatePicker::takeCurrent);
    connect(m_view, &QListView::customContextMenuRequested, this,
            [this](const QPoint &place) { m_more->menu()->popup(m_view->viewport()->mapToGlobal(place)); });
    connect(&m_shelf, &TemplateShelf::changed, this, [this] {
        const QString name = m_design ? m_design->name : QString();
        m_model->reload();
        fit();
        choose(name);
    });
}

TemplatePicker::~TemplatePicker() = default;

void TemplatePicker::buildMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("templateMenu"));
    menu->setToolTipsVisible(true);
    const auto add = [this, menu](const QString &name, const QString &words, void (TemplatePicker::*run)()) {
        QAction *action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_copy = add(QStringLiteral("copyTemplate"), tr("&Copy and edit…"), &TemplatePicker::copyCurrent);
    m_edit = add(QStringLiteral("editTemplate"), tr("&Edit…"), &TemplatePicker::editCurrent);
    m_retitle = add(QStringLiteral("renameTemplate"), tr("Re&name…"), &TemplatePicker::retitleCurrent);
    m_remove = add(QStringLiteral("removeTemplate"), tr("&Remove"), &TemplatePicker::removeCurrent);
    menu->addSeparator();
    m_load = add(QStringLiteral("loadTemplate"), tr("&Load from file…"), &TemplatePicker::loadFile);
    m_save = add(QStringLiteral("saveTemplate"), tr("&Save to file…"), &TemplatePicker::saveFile);
    m_more->setMenu(menu);
}

void TemplatePicker::fit()
{
    const int rows = std::clamp((m_model->rowCount() + kAbreast - 1) / kAbreast, 1, kRowsShown);
    QStyleOptionViewItem option;
    option.font = m_view->font();
    m_view->setFixedHeight(rows * m_view->itemDelegate()->sizeHint(option, {}).height() + 2);
}

void TemplatePicker::setReport(const Report &report, publish::MediaLoader loadMedia)
{
    m_thumbnails.setReport(report, std::move(loadMedia));
}

void TemplatePicker::choose(const QString &name)
{
    int row = m_shelf.indexOf(name);
    if (row < 0 || !m_shelf.templates()[static_cast<size_t>(row)].design)
        row = 0;
    const QModelIndex index = m_model->index(row);
    if (m_view->currentIndex() == index)
        takeCurrent();
    else
        m_view->setCurrentIndex(index);
}

const ShelfTemplate &TemplatePicker::current() const
{
    const int row = std::max(0, m_view->currentIndex().row());
    return m_shelf.templates().at(static_cast<size_t>(row));
}

void TemplatePicker::takeCurrent()
{
    if (!m_view->currentIndex().isValid())
        return;
    updateActions();
    const auto &design = current().design;
    if (!design || (m_design && *m_design == *design))
        return;
    m_design = design;
    emit designChanged();
}

void TemplatePicker::updateActions()
{
    const bool writable = m_shelf.isWritable();
    const bool own = current().own;
    m_copy->setEnabled(writable && current().design);
    m_edit->setEnabled(writable && own);
    m_retitle->setEnabled(writable && own && current().design);
    m_remove->setEnabled(writable && own);
    m_load->setEnabled(writable);
    const QString why = !writable ? tr("The archive is open for reading only.")
                        : !own    ? tr("Templates of the program cannot be changed; copy this one first.")
                                  : QString();
    for (QAction *action : {m_edit, m_retitle, m_remove})
        action->setToolTip(action->isEnabled() ? action->text().remove(u'&') : why);
}

void TemplatePicker::accept(const Result<QString> &kept, const QString &path)
{
    if (kept) {
        choose(*kept);
        return;
    }
    if (!publish::templateFaultOf(kept.error())) {
        m_prompts.showError(this, kept.error());
        return;
    }
    Question refused;
    refused.title = tr("The file is no template");
    refused.sentence = tr("%1: %2", "name of a file, what is wrong")
                           .arg(QFileInfo(path).fileName(), templateFaultText(kept.error()));
    refused.accept = tr("Choose another file…");
    if (m_prompts.ask(this, refused) == Answer::Accept)
        loadFile();
}

void TemplatePicker::copyCurrent()
{
    emit editWanted(m_shelf.copyOf(current()), {});
}

void TemplatePicker::editCurrent()
{
    emit editWanted(current().text, current().name);
}

void TemplatePicker::retitleCurrent()
{
    const auto title = m_prompts.askText(
        this, {tr("Rename the template"), tr("Name"), current().title(QLocale()), tr("Rename")});
    if (title && !title->trimmed().isEmpty())
        accept(m_shelf.retitle(current(), title->trimmed()));
}

void TemplatePicker::removeCurrent()
{
    Question question;
    question.title = tr("Remove the template");
    question.sentence =
        tr("“%1” is taken out of the archive. Undo brings it back.").arg(current().title(QLocale()));
    question.accept = tr("Remove");
    question.destructive = true;
    if (m_prompts.ask(this, question) != Answer::Accept)
        return;
    if (const auto removed = m_shelf.remove(current().name); !removed)
        m_prompts.showError(this, removed.error());
}

void TemplatePicker::loadFile()
{
    const QString path = m_prompts.openFile(
        this, tr("Load a template"),
        tr("Templates (*.template)") + QStringLiteral(";;") + tr("All files (*)"), m_settings.folder());
    if (path.isEmpty())
        return;
    m_settings.setFolder(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_prompts.showError(this, {ErrorCode::FileUnreadable, path, file.errorString()});
        return;
    }
    accept(m_shelf.add(file.read(publish::kLongestTemplate + 1)), path);
}

void TemplatePicker::saveFile()
{
    const QString suggestion =
        m_settings.folder() + QLatin1Char('/') + current().title(QLocale()) + QLatin1String(".template");
    QString path =
        m_prompts.saveFile(this, tr("Save the template"), tr("Templates (*.template)"), suggestion);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1String(".template");
    if (const auto saved = workflow::writeFile(path, current().text); !saved)
        m_prompts.showError(this, saved.error());
}

void TemplatePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace dashiji::app
