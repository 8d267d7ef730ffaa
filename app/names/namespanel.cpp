// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/names/namespanel.h"

#include "app/names/namesshelf.h"
#include "app/names/namestree.h"
#include "app/support/errortext.h"
#include "app/support/measures.h"
#include "app/support/prompts.h"
#include "app/widgets/flowlayout.h"
#include "app/workbench/workbench.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace dashiji::app
{

NamesPanel::NamesPanel(Workbench &bench, NamesShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_shelf(shelf)
    , m_model(new NamesModel(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new NamesTree(*m_model, this))
    , m_confirm(addAction(QStringLiteral("confirmName"), tr("Confirm"), tr("Enter"), &NamesPanel::confirm))
    , m_rename(addAction(QStringLiteral("renameName"), tr("Rename…"),
                         tr("Under the name of another one it is joined to that"), &NamesPanel::rename))
    , m_dismiss(
          addAction(QStringLiteral("dismissName"), tr("Not a name"), tr("Delete"), &NamesPanel::dismiss))
    , m_reopen(addAction(QStringLiteral("reopenName"), tr("Confirm later"),
                         tr("The decision is taken away, the rules decide again"), &NamesPanel::reopen))
{
    setObjectName(QStringLiteral("namesPanel"));
    setAccessibleName(tr("Names of all years"));
    build();
    shelf.watch(this);
    connect(&shelf, &NamesShelf::read, this, &NamesPanel::show);
    connect(m_filter, &QLineEdit::textChanged, this, &NamesPanel::filter);
    connect(m_tree, &NamesTree::confirmAsked, this, &NamesPanel::confirm);
    connect(m_tree, &NamesTree::renameAsked, this, &NamesPanel::rename);
    connect(m_tree, &NamesTree::dismissAsked, this, &NamesPanel::dismiss);
    connect(m_tree, &NamesTree::placeAsked, this,
            [this](const QModelIndex &index) { m_bench.goTo(m_model->placeAt(index)); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &NamesPanel::updateActions);
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (m_filling)
            return;
        if (m_model->isKind(index))
            m_closed.erase(index.row());
        else if (const names::NamedOne *one = m_model->nameAt(index))
            m_open.insert({one->kind, one->name});
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (m_filling)
            return;
        if (m_model->isKind(index))
            m_closed.insert(index.row());
        else if (const names::NamedOne *one = m_model->nameAt(index))
            m_open.erase({one->kind, one->name});
    });
    show();
}

QAction *NamesPanel::addAction(const QString &objectName, const QString &text, const QString &hint,
                               void (NamesPanel::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setToolTip(hint);
    connect(action, &QAction::triggered, this, run);
    m_tree->addAction(action);
    return action;
}

void NamesPanel::build()
{
    m_filter->setObjectName(QStringLiteral("namesFilter"));
    m_filter->setAccessibleName(tr("Filter names"));
    m_filter->setPlaceholderText(tr("Filter names"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("names"));
    m_tree->setAccessibleName(accessibleName());

    auto *buttons = new FlowLayout(space(this, Space::Tight));
    for (QAction *action : {m_confirm, m_rename, m_dismiss}) {
        auto *button = new QPushButton(action->text(), this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        buttons->addWidget(button);
    }
    const int side = space(this, Space::Small);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(side, space(this, Space::Tight), side, space(this, Space::Tight));
    head->addWidget(m_filter);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(side, space(this, Space::Tight), side, space(this, Space::Tight));
    foot->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    setFocusProxy(m_tree);
}

const names::NamedOne *NamesPanel::current() const
{
    return m_model->nameAt(m_tree->currentIndex());
}

void NamesPanel::show()
{
    if (const names::NamedOne *one = current(); one != nullptr && !m_wanted)
        m_wanted = NamesModel::Key{one->kind, one->name};
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setIndex(m_shelf.index());
    }
    m_tree->setEmptyText(m_shelf.error() ? errorText(*m_shelf.error())
                         : m_shelf.index()
                             ? tr("No text names a person, an organization or a document yet. They are "
                                  "found in titles and bodies of entries.")
                             : QString());
    unfold();
}

void NamesPanel::filter(const QString &words)
{
    if (const names::NamedOne *one = current())
        m_wanted = NamesModel::Key{one->kind, one->name};
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setFilter(words);
    }
    unfold();
}

void NamesPanel::unfold()
{
    const QScopedValueRollback filling(m_filling, true);
    for (int kind = 0; kind < m_model->rowCount(); ++kind)
        m_tree->setExpanded(m_model->index(kind, 0), !m_closed.contains(kind));
    for (const NamesModel::Key &key : m_open)
        m_tree->setExpanded(m_model->indexOf(key), true);
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        if (const QModelIndex index = m_model->indexOf(*wanted); index.isValid()) {
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index);
        }
    updateActions();
}

void NamesPanel::updateActions()
{
    const names::NamedOne *one = current();
    const bool writes = m_bench.writer() != nullptr && one != nullptr;
    m_confirm->setEnabled(writes && !one->isConfirmed);
    m_rename->setEnabled(writes);
    m_dismiss->setEnabled(writes);
    m_reopen->setEnabled(writes && one->isConfirmed);
}

bool NamesPanel::decide(Decide act)
{
    archive::Writer *writer = m_bench.writer();
    return writer != nullptr && current() != nullptr && m_bench.flush() &&
           m_bench.accept(act(*writer, names::NamedOne(*current())));
}

void NamesPanel::goOn(const NamesModel::Key &next)
{
    if (const QModelIndex index = m_model->indexOf(next); index.isValid())
        m_tree->setCurrentIndex(index);
    m_wanted = next;
}

void NamesPanel::confirm()
{
    const names::NamedOne *one = current();
    if (one == nullptr)
        return;
    if (one->isConfirmed || m_bench.writer() == nullptr) {
        m_bench.goTo(m_model->placeAt(m_tree->currentIndex()));
        return;
    }
    const names::NamedOne *next = m_model->nameAt(m_model->nextOpen(m_tree->currentIndex()));
    const NamesModel::Key key =
        next != nullptr ? NamesModel::Key{next->kind, next->name} : NamesModel::Key{one->kind, one->name};
    if (decide(workflow::confirmName))
        goOn(key);
}

void NamesPanel::dismiss()
{
    const names::NamedOne *next = m_model->nameAt(m_model->nextOpen(m_tree->currentIndex()));
    const auto key = next != nullptr ? std::optional(NamesModel::Key{next->kind, next->name}) : std::nullopt;
    if (decide(workflow::dismissName) && key)
        goOn(*key);
}

void NamesPanel::reopen()
{
    decide(workflow::reopenName);
}

void NamesPanel::rename()
{
    if (current() == nullptr || m_bench.writer() == nullptr)
        return;
    const names::NamedOne one = *current();
    const auto name = m_bench.prompts().askText(
        window(), {.title = tr("Rename"),
                   .label = tr("Name in the index; that of another one joins the two"),
                   .value = one.name,
                   .accept = tr("Rename")});
    if (!name || name->trimmed().isEmpty() || !m_bench.flush())
        return;
    if (m_bench.accept(workflow::renameName(*m_bench.writer(), one, name->trimmed())))
        m_wanted = NamesModel::Key{one.kind, name->simplified()};
}

} // namespace dashiji::app
