// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settingsdialog.h"

#include "app/support/measures.h"
#include "app/widgets/scrolled.h"
#include "app/workbench/workbench.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr double kWidth = 62;       ///< em
constexpr double kHeight = 42;      ///< em
constexpr double kListWidth = 9;    ///< em
constexpr double kMostShare = 0.85; ///< of the window

} // namespace

SettingsDialog::SettingsDialog(Workbench &bench)
    : QDialog(bench.window()), m_list(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_list->setObjectName(QStringLiteral("settingsList"));
    m_list->setAccessibleName(tr("Subjects of the settings"));
    m_list->setFixedWidth(ems(this, kListWidth));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(space(this, Space::Hair) / 2);
    QPalette side = m_list->palette();
    side.setColor(QPalette::Base, Qt::transparent); // it lies on the dialog, as the navigator on the window
    m_list->setPalette(side);
    for (const SettingsPageSpec &spec : bench.settingsPages()) {
        auto *item = new QListWidgetItem(spec.title, m_list);
        item->setTextAlignment(Qt::AlignCenter);
        item->setData(Qt::UserRole, spec.name);
        item->setSizeHint({0, ems(this, 2.6)});
        m_pages->addWidget(scrolled(spec.make(bench), QStringLiteral("settingsScroll")));
    }
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *hint = new QLabel(tr("What is changed here holds at once."), this);
    hint->setObjectName(QStringLiteral("settingsHint"));
    hint->setFont(textFont(font(), TextSize::Hint));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(QStringLiteral("buttons"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space(this, Space::Normal));
    middle->addWidget(m_list);
    middle->addWidget(m_pages, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addLayout(foot);
    resizeWithin(*this, {ems(this, kWidth), ems(this, kHeight)}, kMostShare);
}

void SettingsDialog::showPage(const QString &name)
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString() == name)
            row = i;
    m_list->setCurrentRow(row);
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QString SettingsDialog::page() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace dashiji::app
