// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/fieldband.h"

#include "app/fields/differencemarks.h"
#include "app/fields/fieldsaver.h"
#include "app/fields/textfield.h"
#include "app/support/errortext.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

namespace dashiji::app
{
namespace
{

constexpr double kOtherLineHeight = 1.5;
constexpr int kOtherRows = 8;

} // namespace

FieldBand::FieldBand(FieldSaver &saver, const QString &name, QWidget *parent)
    : NoticeBand(parent)
    , m_saver(saver)
    , m_name(name)
    , m_mine(addAction(QStringLiteral("keepMine")))
    , m_theirs(addAction(QStringLiteral("takeTheirs")))
    , m_both(addAction(QStringLiteral("showBoth")))
    , m_retry(addAction(QStringLiteral("tryAgain")))
    , m_copy(addAction(QStringLiteral("copyText")))
    , m_other(new TextField(TextField::Paragraphs::Many, this))
{
    m_both->setCheckable(true);
    m_other->setObjectName(QStringLiteral("theirText"));
    m_other->setBackgroundRole(QPalette::Base);
    m_other->setAutoFillBackground(true);
    m_other->setType(TextSize::Text, QFont::Normal, kOtherLineHeight);
    m_other->setRows(1, kOtherRows);
    m_other->setInset(space(this, Space::Small), space(this, Space::Hair));
    m_other->setReadOnlyText(true);
    m_other->hide();
    setDetail(m_other);
    connect(m_mine, &QPushButton::clicked, this, [this] {
        m_saver.keepMine();
        m_saver.field().setFocus();
    });
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        m_saver.takeTheirs();
        m_saver.field().setFocus();
    });
    connect(m_both, &QPushButton::toggled, this, &FieldBand::showBoth);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_saver.save(); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_saver.field().text()); });
    connect(&saver, &FieldSaver::stateChanged, this, &FieldBand::follow);
    m_mine->setText(tr("Keep mine"));
    m_theirs->setText(tr("Take theirs"));
    m_theirs->setToolTip(tr("Undo brings your text back."));
    m_both->setText(tr("Show both"));
    m_retry->setText(tr("Try again"));
    m_copy->setText(tr("Copy my text"));
    m_other->setAccessibleName(tr("Text in the archive"));
    follow();
}

void FieldBand::setName(const QString &name)
{
    m_name = name;
    follow();
}

void FieldBand::follow()
{
    const bool conflict = m_saver.state() == FieldSaver::State::Conflict;
    const bool failed = m_saver.state() == FieldSaver::State::Failed;
    if (!conflict && !failed) {
        m_both->setChecked(false);
        hide();
        return;
    }
    const QString what = conflict
                             ? tr("Changed elsewhere while you were writing. Nothing of either text is lost.")
                             : tr("%1 Your text stays here and is tried again every few seconds.")
                                   .arg(errorText(*m_saver.error()));
    say(conflict ? Severity::Warning : Severity::Error,
        m_name.isEmpty() ? what : tr("%1: %2", "name of a field: what happened to it").arg(m_name, what));
    m_mine->setVisible(conflict);
    m_theirs->setVisible(conflict);
    m_both->setVisible(conflict);
    m_retry->setVisible(failed);
    m_copy->setVisible(failed);
    if (!conflict)
        m_both->setChecked(false);
    else if (m_both->isChecked())
        showBoth(true);
    show();
}

void FieldBand::showBoth(bool show)
{
    m_other->setVisible(show);
    m_saver.field().setExtraSelections({});
    if (!show)
        return;
    m_other->showText(m_saver.theirs());
    markDifferences(*m_other, m_saver.field().text());
    markDifferences(m_saver.field(), m_other->text());
}

} // namespace dashiji::app
