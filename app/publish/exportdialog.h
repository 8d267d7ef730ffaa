// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Export of a year: what goes in, how it will look, where it is written.
#pragma once

#include "app/publish/exportchoices.h"
#include "app/publish/templateshelf.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace dashiji::app
{

class ExportForm;
class ExportPreview;
class FormatList;
class OutputJob;
class Prompts;
class TemplatePicker;

/// Shows the pages as they will be printed, and writes or prints them. The window stays alive meanwhile.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param archive, prompts, settings outlive the dialog
    /// @param format   what is chosen at first; none: as last time
    ExportDialog(archive::Archive &archive, ReportId id, Prompts &prompts, Settings &settings,
                 QWidget *parent = nullptr, std::optional<ExportFormat> format = {});
    ~ExportDialog() override;

    /// The file written last, of several the first; empty until then.
    [[nodiscard]] QString exportedPath() const { return m_exportedPath; }

    void reject() override;

signals:
    /// The preview shows the pages of the choices as they are now.
    void previewed();

private:
    void build();
    [[nodiscard]] QWidget *buildFoot();
    [[nodiscard]] QWidget *buildChoicesFoot();
    [[nodiscard]] QWidget *buildProgressFoot();
    [[nodiscard]] QWidget *buildDoneFoot();
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &words);
    void layOut();
    void takeYears();
    /// The oldest first.
    [[nodiscard]] std::vector<workflow::YearReport> reportsOf(const std::vector<int> &years) const;
    void tellSizes();
    void chooseFormat(const ExportFormat &format);
    void editTemplate(const QByteArray &text, const QString &replaced);
    void offerPath();
    void choosePath();
    [[nodiscard]] Result<std::vector<workflow::ExportFile>> chosenFiles() const;
    [[nodiscard]] bool mayReplace(const std::vector<workflow::ExportFile> &files);
    void keepChoices();
    void go();
    void startExport();
    void startPrinting();
    void stop();
    void showBusy(const QString &sentence);
    void showProgress(double share);
    void showOutcomes(const std::vector<workflow::ExportOutcome> &outcomes);
    void showDone(const QString &sentence, bool files);
    void showChoices();
    void openResult() const;
    void showInFolder() const;
    void refresh();

    archive::Archive &m_archive;
    Prompts &m_prompts;
    Settings &m_settings;
    ExportChoices m_choices;
    Report m_report;
    std::vector<workflow::YearReport> m_reports;    ///< of its organization, newest first
    std::vector<publish::IndicatorSeries> m_series; ///< for charts
    bool m_readable = false;                        ///< there is a report to export
    TemplateShelf m_shelf;
    OutputJob *m_job;
    QString m_exportedPath;
    QString m_offeredPath;
    QString m_yearsInPath;         ///< as they stand in the name offered last
    std::vector<int> m_shownYears; ///< in the preview, or soon
    QString m_confirmedPath;       ///< chosen in a dialog that asked about overwriting

    TemplatePicker *m_picker = nullptr;
    FormatList *m_formats = nullptr;
    ExportForm *m_form = nullptr;
    ExportPreview *m_preview = nullptr;
    QLabel *m_pathLabel = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_paperHint = nullptr;
    QCheckBox *m_open = nullptr;
    QStackedWidget *m_foot = nullptr;
    QLabel *m_busy = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_openResult = nullptr;
    QPushButton *m_showFolder = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace dashiji::app
