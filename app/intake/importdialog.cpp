// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/importdialog.h"

#include "app/intake/importfields.h"
#include "app/intake/importheader.h"
#include "app/intake/outlinemodel.h"
#include "app/intake/paragraphmodel.h"
#include "app/intake/paragraphview.h"
#include "app/support/doubttext.h"
#include "app/support/errortext.h"
#include "app/support/prompts.h"
#include "core/workflow/archives.h"
#include "core/workflow/draftnumbers.h"
#include "core/workflow/importing.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>

namespace dashiji::app
{

ImportDialog::ImportDialog(archive::Archive &archive, const QString &path, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_archive(archive)
    , m_prompts(prompts)
    , m_lexicon(workflow::lexiconOf(archive))
    , m_paragraphs(new ParagraphModel(m_draft, this))
    , m_outline(new OutlineModel(m_draft, this))
{
    build();
    std::set<int> years;
    if (const auto reports = archive.reports())
        for (const auto &report : *reports)
            years.insert(report.year);
    m_fields->setExistingYears(std::move(years));

    connect(&m_draft, &ImportDraft::outlineChanged, this, &ImportDialog::countNumbers);
    connect(&m_draft, &ImportDraft::outlineChanged, this, &ImportDialog::refresh);
    connect(m_fields, &ImportFields::changed, this, &ImportDialog::refresh);
    connect(m_fields, &ImportFields::yearTyped, this,
            [this] { m_draft.settleFile(intake::DoubtKind::YearGuessed); });
    connect(m_fields, &ImportFields::organizationTyped, this,
            [this] { m_draft.settleFile(intake::DoubtKind::OrganizationGuessed); });
    connect(m_header, &ImportHeader::nextDoubt, this, [this] { goToDoubt(true); });
    connect(m_header, &ImportHeader::previousDoubt, this, [this] { goToDoubt(false); });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &ImportDialog::followText);
    connect(m_text->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::followText);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::followOutline);
    load(path);
}

ImportDialog::~ImportDialog() = default;

// --- the file ---

void ImportDialog::load(const QString &path)
{
    m_path = path;
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    m_message->setText(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_other->hide();
    m_stack->setCurrentIndex(0);
    m_readingThread.run([path] { return intake::readSource(path); },
                        [this](Result<intake::Source> source) { take(std::move(source)); });
}

void ImportDialog::take(Result<intake::Source> source)
{
    if (source) {
        m_header->setSource(*source);
        m_draft.setSource(std::move(*source));
        m_tree->expandAll();
        m_stack->setCurrentIndex(1);
        const auto doubt = m_draft.nextDoubt(-1, true);
        m_text->goToRow(doubt.value_or(0));
        m_text->setFocus();
    } else {
        showFailure(source.error());
    }
    refresh();
    emit loaded();
}

void ImportDialog::showFailure(const Error &error)
{
    m_message->setText(errorText(error));
    m_other->show();
    m_other->setFocus();
    m_stack->setCurrentIndex(0);
}

void ImportDialog::chooseOtherFile()
{
    const QString path =
        m_prompts.openFile(this, tr("Import a report"), tr("Texts (*.txt *.md);;All files (*)"),
                           QFileInfo(m_path).absolutePath());
    if (!path.isEmpty())
        load(path);
}

// --- mending ---

void ImportDialog::refresh()
{
    const intake::Outline &outline = m_draft.outline();
    const bool shown = m_stack->currentIndex() == 1;
    {
        // The fields tell of their change, which leads here again.
        const QSignalBlocker quiet(m_fields);
        m_fields->suggest(outline.year,
                          outline.organization.isEmpty() ? m_archive.organization() : outline.organization);
        QStringList notes;
        for (const auto &doubt : m_draft.fileDoubts())
            notes.append(doubtText(doubt));
        m_fields->setNotes(notes.join(QLatin1Char(' ')));
    }
    m_header->setDoubts(m_draft.doubtCount());

    const int entries = m_draft.entryCount();
    showFacts();
    m_treeStack->setCurrentIndex(entries > 0 ? 0 : 1);
    m_fields->setEnabled(shown);
    m_import->setText(entries > 0 ? tr("Import %n entry(s)", nullptr, entries) : tr("Import"));
    const QString obstacle = entries == 0 ? tr("There is no entry to import.") : m_fields->obstacle();
    m_import->setEnabled(shown && obstacle.isEmpty());
    m_import->setToolTip(obstacle.isEmpty() ? tr("Stores the report as one change (Ctrl+Enter)") : obstacle);
}

void ImportDialog::showFacts()
{
    const auto sections = static_cast<int>(m_draft.outline().sections.size());
    m_outlineHint->setText(
        tr("%1, %2, %3, %4", "sections, entries, captions, numbers")
            .arg(tr("%n section(s)", nullptr, sections), tr("%n entry(s)", nullptr, m_draft.entryCount()),
                 tr("%n caption(s)", nullptr, m_draft.captionCount()),
                 m_numbers ? tr("%n number(s)", nullptr, *m_numbers) : tr("counting numbers…")));
}

/// In a worker, once at a time: what is mended meanwhile is counted after it.
void ImportDialog::countNumbers()
{
    m_numbers.reset();
    m_countAgain = m_counting;
    if (m_counting)
        return;
    m_counting = true;
    m_countingThread.run(
        [outline = m_draft.outline(), lexicon = m_lexicon] { return workflow::numbersIn(outline, lexicon); },
        [this](int numbers) {
            m_counting = false;
            if (m_countAgain) {
                countNumbers();
                return;
            }
            m_numbers = numbers;
            showFacts();
            emit numbersCounted();
        });
}

void ImportDialog::goToDoubt(bool forward)
{
    const int from = m_text->currentIndex().isValid() ? m_text->currentRow() : -1;
    const auto row = m_draft.nextDoubt(from, forward);
    // After the last row in doubt (before the first), what is in doubt about the file comes first.
    const bool wraps = !row || (forward ? *row <= from : *row >= from);
    if (wraps && !m_draft.fileDoubts().empty() && m_text->hasFocus()) {
        if (m_draft.fileDoubts().front().kind == intake::DoubtKind::OrganizationGuessed)
            m_fields->focusOrganization();
        else
            m_fields->focusYear();
        return;
    }
    if (row) {
        m_text->goToRow(*row);
        m_text->setFocus(Qt::ShortcutFocusReason);
    }
}

void ImportDialog::followText()
{
    if (m_following || m_draft.rowCount() == 0)
        return;
    const QScopedValueRollback following(m_following, true);
    // The current row leads while it is in sight, else the row at the top.
    const QRect current = m_text->visualRect(m_text->currentIndex());
    const bool inSight = m_text->currentIndex().isValid() && m_text->viewport()->rect().intersects(current);
    const int top = m_text->rowAt(0);
    const int row = inSight ? m_text->currentRow() : top;
    if (row < 0)
        return;
    const QModelIndex entry = m_outline->indexOfRow(row);
    if (inSight)
        m_tree->setCurrentIndex(entry);
    if (entry.isValid())
        m_tree->scrollTo(entry,
                         inSight ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtTop);
}

void ImportDialog::followOutline(const QModelIndex &index)
{
    // While the text is mended the tree's current row moves by itself; that must not carry the text away.
    if (m_following || !index.isValid() || !m_tree->hasFocus())
        return;
    const int row = m_draft.rowOfLine(index.data(OutlineModel::LineRole).toInt());
    if (row < 0)
        return;
    const QScopedValueRollback following(m_following, true);
    m_text->goToRow(row, true);
}

// --- storing ---

void ImportDialog::importNow()
{
    if (!m_import->isEnabled())
        return;
    workflow::ImportOptions options;
    options.year = m_fields->year();
    options.organization = m_fields->organization();
    options.onExisting = m_fields->onExisting();
    const auto result = workflow::importOutline(m_archive, m_draft.outline(), options);
    if (!result) {
        m_prompts.showError(this, result.error());
        return;
    }
    m_imported = *result;
    accept();
}

} // namespace dashiji::app
