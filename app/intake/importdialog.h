// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The import preview: the file on the left, what it will become on the right, mended before anything is
// stored.
#pragma once

#include "app/intake/importdraft.h"
#include "app/intake/importfields.h"
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

class FileStrip;
class ImportHeader;
class OutlineModel;
class ParagraphModel;
class ParagraphView;
class Prompts;

/// Reads the files in a worker, then shows them, one at a time. Accepted: the reports of those taken are in
/// the archive, a change each.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param archive, prompts outlive the dialog
    /// @param paths  of files, folders and ZIP archives; at least one
    ImportDialog(archive::Archive &archive, const QStringList &paths, Prompts &prompts,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// What was stored, in the order of the files; also before a file that could not be stored.
    [[nodiscard]] const std::vector<workflow::ImportResult> &imported() const { return m_imported; }

    /// What can be imported, for a file dialog.
    [[nodiscard]] static QString fileFilter();

signals:
    /// All files have been read, or could not be read and that is said; the first is shown.
    void loaded();
    /// The numbers of what is shown have been counted.
    void numbersCounted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildText();
    [[nodiscard]] QWidget *buildOutline();
    [[nodiscard]] QWidget *buildFoot();
    void buildShortcuts();

    struct File {
        QString path;
        int asked = 0;                   ///< what was asked for: several files may come of one folder
        std::optional<Error> error = {}; ///< it could not be read
        bool read = false;
        bool taken = true;
        bool stored = false;
        int entries = 0;
        int doubts = 0;
        std::optional<int> yearRead = {}; ///< what the text says
        QString organizationRead = {};    ///< likewise
        ImportDraft::State draft = {};    ///< while another file is shown
        ImportFields::State fields = {};  ///< likewise
    };
    struct ReadFile {
        intake::Source source;
        intake::Outline outline;
    };
    void load(const QStringList &paths);
    /// What one of the paths that were given holds.
    struct FoundFile {
        QString path;
        Result<ReadFile> file;
    };
    void read(File &file);
    void take(int asked, std::vector<FoundFile> found);
    static void fill(File &file, Result<ReadFile> read);
    void takeThoseThatCan();
    void showFile(std::size_t number);
    void showCurrent();
    [[nodiscard]] File &current() { return m_files[m_current]; }
    [[nodiscard]] bool isShown(std::size_t number) const;
    [[nodiscard]] ImportTarget targetOf(std::size_t number) const;
    [[nodiscard]] QString obstacleOf(std::size_t number) const;
    void showCards();
    void showButton();
    [[nodiscard]] Result<void> store(std::size_t number);
    void showFailure(const Error &error);
    void chooseOtherFile();
    void refresh();
    void showFacts();
    void countNumbers();
    void goToDoubt(bool forward);
    /// Goes to the first field the file leaves in doubt. @return false: none does
    bool focusFieldInDoubt();
    bool goToFileInDoubt(bool forward);
    [[nodiscard]] int doubtsElsewhere() const;
    void followText();
    void followOutline(const QModelIndex &index);
    void importNow();
    void updateLooks();

    archive::Archive &m_archive;
    Prompts &m_prompts;
    std::vector<File> m_files;
    std::size_t m_current = 0;
    int m_asked = 0; ///< the last
    StandingYears m_standing;
    FileStrip *m_strip = nullptr;
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
    QWidget *m_legend = nullptr; ///< of the roles
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
    std::vector<workflow::ImportResult> m_imported;
};

} // namespace dashiji::app
