// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Export of a year: what goes in, how it will look, where it is written.
#pragma once

#include "app/publish/exportchoices.h"
#include "app/support/taskthread.h"
#include "core/archive/archive.h"
#include "core/workflow/exporting.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace dashiji::app
{

class ExportJob;
class LayoutJob;
class PageCanvas;
class Prompts;

/// Shows the pages as they will be printed and writes them. The window stays alive meanwhile.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param archive, prompts, settings outlive the dialog
    ExportDialog(archive::Archive &archive, int year, Prompts &prompts, Settings &settings,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// The file written last; empty until then.
    [[nodiscard]] QString exportedPath() const { return m_exportedPath; }

    void reject() override;

signals:
    /// The preview shows the pages of the choices as they are now.
    void previewed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildPreview();
    [[nodiscard]] QWidget *buildFoot();
    [[nodiscard]] QCheckBox *addPart(const QString &name, const QString &words, bool &part);
    void layOut();
    void takePages(const std::shared_ptr<const publish::PageDocument> &pages);
    void tellFacts(const publish::LayoutReport &report);
    void tellPages();
    void choosePath();
    void startExport();
    void showProgress(double share);
    void showResult(const workflow::ExportResult &result);
    void showFailure(const Error &error);
    void openResult() const;
    void showInFolder() const;
    void refresh();
    void updateLooks();

    archive::Archive &m_archive;
    Prompts &m_prompts;
    Settings &m_settings;
    ExportChoices m_choices;
    Report m_report;
    TaskThread m_drawingThread;
    TaskThread m_layoutThread;
    LayoutJob *m_layout;
    ExportJob *m_export;
    QString m_exportedPath;
    QString m_confirmedPath; ///< chosen in a dialog that asked about overwriting

    PageCanvas *m_canvas = nullptr;
    QLabel *m_pages = nullptr;
    QPushButton *m_previousPage = nullptr;
    QPushButton *m_nextPage = nullptr;
    QLabel *m_glyphs = nullptr;
    QLabel *m_pictures = nullptr;
    QWidget *m_form = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_choose = nullptr;
    QCheckBox *m_open = nullptr;
    QStackedWidget *m_foot = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_start = nullptr;
    bool m_previewShown = false;
};

} // namespace dashiji::app
