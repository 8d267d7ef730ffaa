// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/aboutdialog.h"

#include "app/support/icons.h"
#include "app/support/measures.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dashiji::app
{

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Dashiji"));
    auto *seal = new QLabel(this);
    seal->setObjectName(QStringLiteral("aboutSeal"));
    seal->setAccessibleName(tr("The seal of Dashiji"));
    seal->setPixmap(applicationIcon().pixmap(QSize(ems(this, 5), ems(this, 5)), devicePixelRatioF()));
    auto *name = new QLabel(tr("Dashiji"), this);
    name->setObjectName(QStringLiteral("aboutName"));
    name->setFont(textFont(font(), TextSize::EntryTitle, QFont::Bold));
    auto *words = new QLabel(this);
    words->setObjectName(QStringLiteral("aboutText"));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextBrowserInteraction);
    words->setText(
        tr("Version %1. Offices write, check, publish and look back on their year: events and highlights "
           "with their figures and photos, in one file on this machine.")
            .arg(QCoreApplication::applicationVersion()) +
        QStringLiteral("\n\n") +
        tr("Free software under the GNU General Public License, version 3 or later. There is no "
           "warranty. Built with Qt %1, SQLite, HarfBuzz, qpdf and ICU.")
            .arg(QString::fromLatin1(qVersion())));
    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(QStringLiteral("buttons"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *text = new QVBoxLayout;
    text->addWidget(name);
    text->addWidget(words, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(this, Space::Wide));
    row->addWidget(seal, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(buttons);
    setMinimumWidth(ems(this, 32));
}

} // namespace dashiji::app
