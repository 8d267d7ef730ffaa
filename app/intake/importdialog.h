// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The import preview: the file on the left, what it will become on the right, mended before anything is
// stored.
#pragma once

#include "app/intake/importdraft.h"
#include "app/support/taskthread.h"
#include "core/archive/archive.h"
#include "core/metrics/unitlexicon.h"
#include "core/model/error.h"
#include "core/workflow/importing.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace dashiji::app
{

class ImportFields;
class ImportHeader;
class OutlineModel;
class ParagraphModel;
class ParagraphView;
class Prompts;

/// Reads the file in a worker, then shows it. Accepted: the report is in the archive, as one change.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param archive, prompts outlive the dialog
    ImportDialog(archive::Archive &archive, const QString &path, Prompts &prompts, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// What was stored; its year is 0 until accepted.
    [[nodiscard]] const workflow::ImportResult &imported() const { return m_imported; }

signals:
    /// The file has been read and is shown, or could not be read and that is said.
    void loaded();
    /// The numbers of what is shown have been counted.
    void numbersCounted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildText();
    [[nodiscard]] QWidget *buildOutline();
    [[nodiscard]] QWidget *buildFoot();
    void buildShortcuts();
    void load(const QString &path);
    void take(Result<intake::Source> source);
    void showFailure(const Error &error);
    void chooseOtherFile();
    void refresh();
    void showFacts();
    void countNumbers();
    void goToDoubt(bool forward);
    void followText();
    void followOutline(const QModelIndex &index);
    void importNow();
    void updateLooks();

    archive::Archive &m_archive;
    Prompts &m_prompts;
    QString m_path;
    TaskThread m_readingThread;
    TaskThread m_countingThread;
    bool m_counting = false;
    bool m_countAgain = false; ///< mended while they were counted
    std::optional<int> m_numbers;
    const metrics::UnitLexicon m_lexicon;
    ImportDraft m_draft;
    ParagraphModel *m_paragraphs;
    OutlineModel *m_outline;
    ImportHeader *m_header = nullptr;
    ParagraphView *m_text = nullptr;
    QTreeView *m_tree = nullptr;
    QStackedWidget *m_treeStack = nullptr;
    QPushButton *m_fold = nullptr;
    QLabel *m_outlineHint = nullptr;
    QLabel *m_noEntries = nullptr;
    ImportFields *m_fields = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_import = nullptr;
    bool m_following = false; ///< one of the two views moves because the other did
    workflow::ImportResult m_imported;
};

} // namespace dashiji::app
