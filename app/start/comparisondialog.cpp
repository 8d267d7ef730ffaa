// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/comparisondialog.h"

#include "app/fields/differencemarks.h"
#include "app/fields/textfield.h"
#include "app/support/measures.h"
#include "app/support/textname.h"
#include "app/workbench/workbench.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

TextField *textBelow(const QString &name, QLabel *label, QBoxLayout &layout)
{
    auto *text = new TextField(TextField::Paragraphs::Many, label->parentWidget());
    text->setObjectName(name);
    text->setAccessibleName(label->text());
    text->setBackgroundRole(QPalette::Base);
    text->setAutoFillBackground(true);
    text->setInset(space(text, Space::Small), space(text, Space::Hair));
    text->setReadOnlyText(true);
    layout.addWidget(label);
    layout.addWidget(text, 1);
    return text;
}

} // namespace

ComparisonDialog::ComparisonDialog(Workbench &bench, Other other, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_other(std::move(other))
    , m_count(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_write(new QPushButton(m_other.write, this))
{
    setObjectName(QStringLiteral("comparisonDialog"));
    setWindowTitle(m_other.title);
    m_count->setObjectName(QStringLiteral("differenceCount"));
    m_count->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("differences"));
    m_list->setAccessibleName(tr("Texts that differ"));
    m_write->setObjectName(QStringLiteral("writeText"));
    m_write->setAutoDefault(false);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(buildTexts());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 2);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(QStringLiteral("buttons"));
    buttons->addButton(m_write, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_count);
    layout->addWidget(halves, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ComparisonDialog::writeOver);
    connect(m_list, &QListWidget::currentRowChanged, this, &ComparisonDialog::showChosen);
    resizeWithin(*this, {ems(this, 64), ems(this, 36)});
}

QWidget *ComparisonDialog::buildTexts()
{
    auto *half = new QWidget(this);
    auto *texts = new QVBoxLayout(half);
    texts->setContentsMargins(space(this, Space::Small), 0, 0, 0);
    m_here = textBelow(QStringLiteral("textHere"), new QLabel(tr("In the open one"), half), *texts);
    m_there = textBelow(QStringLiteral("textThere"), new QLabel(m_other.name, half), *texts);
    return half;
}

bool ComparisonDialog::compare()
{
    auto differences = m_other.differences();
    if (!m_bench.accept(differences))
        return false;
    m_differences = std::move(*differences);
    const int chosen = m_list->currentRow();
    m_list->clear();
    for (const archive::TextDifference &difference : m_differences)
        m_list->addItem(difference.where + QStringLiteral(" · ") + textName(difference.column));
    m_count->setText(m_differences.empty()
                         ? tr("Both say the same in every text.")
                         : tr("%n text(s) differ.", nullptr, static_cast<int>(m_differences.size())));
    m_list->setCurrentRow(std::clamp(chosen, 0, std::max(m_list->count() - 1, 0)));
    showChosen();
    return true;
}

void ComparisonDialog::showChosen()
{
    const auto row = static_cast<size_t>(m_list->currentRow());
    const bool isChosen = row < m_differences.size();
    m_write->setEnabled(isChosen && m_differences[row].record);
    m_here->showText(isChosen ? m_differences[row].here : QString());
    m_there->showText(isChosen ? m_differences[row].there : QString());
    markDifferences(*m_here, m_there->text());
    markDifferences(*m_there, m_here->text());
}

void ComparisonDialog::writeOver()
{
    const archive::TextDifference &chosen = m_differences.at(static_cast<size_t>(m_list->currentRow()));
    if (!m_bench.accept(m_other.writeOver(chosen)))
        return;
    if (!compare())
        reject();
}

} // namespace dashiji::app
