// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/shortcutsdialog.h"

#include "app/shell/actions.h"
#include "app/support/measures.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

QStandardItemModel *keysOf(const Actions &actions, QObject *parent)
{
    auto *model = new QStandardItemModel(0, 3, parent);
    model->setHorizontalHeaderLabels(
        {ShortcutsDialog::tr("Command"), ShortcutsDialog::tr("Keys"), ShortcutsDialog::tr("What it does")});
    for (int i = 0; i < kActionCount; ++i) {
        const QAction *action = actions[static_cast<ActionId>(i)];
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        if (keys.isEmpty())
            continue;
        model->appendRow({new QStandardItem(QString(action->text()).remove(u'&')), new QStandardItem(keys),
                          new QStandardItem(action->statusTip())});
    }
    return model;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Shortcuts"));
    auto *filtered = new QSortFilterProxyModel(this);
    filtered->setSourceModel(keysOf(actions, this));
    filtered->setFilterKeyColumn(-1);
    filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *filter = new QLineEdit(this);
    filter->setObjectName(QStringLiteral("shortcutsFilter"));
    filter->setPlaceholderText(tr("Filter commands"));
    filter->setAccessibleName(tr("Filter commands"));
    filter->setClearButtonEnabled(true);
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setAccessibleName(tr("Commands and their keys"));
    table->setModel(filtered);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(tableRow(this));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(QStringLiteral("buttons"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);

    connect(filter, &QLineEdit::textChanged, filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(ems(this, 46), ems(this, 34));
}

} // namespace dashiji::app
