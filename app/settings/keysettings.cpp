// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/keysettings.h"

#include "app/settings/keysmodel.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/workbench/actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace dashiji::app
{

KeySettings::KeySettings(Actions &actions)
    : m_actions(actions)
    , m_model(new KeysModel(actions, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_name(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_clash(new QLabel(this))
    , m_give(new QPushButton(this))
    , m_reset(new QPushButton(tr("As it came"), this))
{
    setObjectName(QStringLiteral("keySettings"));
    setAccessibleName(tr("Keys"));
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *filter = new QLineEdit(this);
    filter->setObjectName(QStringLiteral("shortcutsFilter"));
    filter->setPlaceholderText(tr("Find a command or a key"));
    filter->setAccessibleName(tr("Find a command or a key"));
    filter->setClearButtonEnabled(true);
    setFocusProxy(filter);

    m_table->setObjectName(QStringLiteral("shortcutsTable"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setModel(m_filtered);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRow(this));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);

    m_name->setObjectName(QStringLiteral("keysOf"));
    m_name->setWordWrap(true);
    m_keys->setObjectName(QStringLiteral("keysField"));
    m_keys->setAccessibleName(tr("New keys"));
    m_clash->setObjectName(QStringLiteral("keysClash"));
    m_clash->setWordWrap(true);
    m_give->setObjectName(QStringLiteral("keysGive"));
    m_reset->setObjectName(QStringLiteral("keysReset"));
    m_give->setAutoDefault(false);
    m_reset->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_keys);
    row->addWidget(m_give);
    row->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(filter);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_clash);

    connect(filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KeySettings::showCurrent);
    connect(m_table, &QTableView::activated, m_keys, [this] { m_keys->setFocus(Qt::OtherFocusReason); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &KeySettings::checkTyped);
    connect(m_give, &QPushButton::clicked, this, &KeySettings::give);
    connect(m_reset, &QPushButton::clicked, this, &KeySettings::reset);
    m_table->selectRow(0);
    showCurrent();
}

QString KeySettings::current() const
{
    return m_table->currentIndex().data(KeysModel::NameRole).toString();
}

void KeySettings::showCurrent()
{
    const QModelIndex row = m_table->currentIndex();
    m_name->setText(row.siblingAtColumn(KeysModel::Command).data().toString());
    const QSignalBlocker quiet(m_keys);
    const QKeySequence keys = QKeySequence::fromString(
        row.siblingAtColumn(KeysModel::Keys).data().toString().section(QStringLiteral("; "), 0, 0),
        QKeySequence::NativeText);
    m_keys->setKeySequence(keys);
    m_keys->setEnabled(row.isValid());
    m_reset->setEnabled(row.data(KeysModel::ChangedRole).toBool());
    checkTyped();
}

void KeySettings::checkTyped()
{
    const Actions::Item *owner = m_actions.ownerOf(m_keys->keySequence(), current());
    m_give->setText(owner != nullptr ? tr("Give it to this one") : tr("Set"));
    m_give->setEnabled(!current().isEmpty());
    m_clash->setVisible(owner != nullptr);
    if (owner == nullptr)
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colorsFor(palette()).err);
    m_clash->setPalette(colours);
    m_clash->setText(
        tr("%1 belongs to “%2” so far.", "keys, command")
            .arg(m_keys->keySequence().toString(QKeySequence::NativeText), plainText(owner->spec.text)));
}

void KeySettings::give()
{
    const QKeySequence keys = m_keys->keySequence();
    const QString name = current();
    if (const Actions::Item *owner = m_actions.ownerOf(keys, name)) {
        QList<QKeySequence> left = owner->action->shortcuts();
        left.removeAll(keys);
        m_actions.setKeys(owner->spec.name, left);
    }
    m_actions.setKeys(name, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
    showCurrent();
}

void KeySettings::reset()
{
    m_actions.resetKeys(current());
    showCurrent();
}

} // namespace dashiji::app
