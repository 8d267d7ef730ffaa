// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/exportdialog.h"

#include "app/publish/exportform.h"
#include "app/publish/exportpreview.h"
#include "app/publish/formatlist.h"
#include "app/publish/outputjob.h"
#include "app/publish/printing.h"
#include "app/publish/sizeestimate.h"
#include "app/publish/templateeditor.h"
#include "app/publish/templatepicker.h"
#include "app/support/errortext.h"
#include "app/support/formatting.h"
#include "app/support/prompts.h"
#include "core/workflow/archives.h"
#include "core/workflow/indicatorseries.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace dashiji::app
{
namespace
{

enum FootPage {
    ChoicesFoot,
    BusyFoot,
    DoneFoot,
};

using Outcomes = std::vector<workflow::ExportOutcome>;

/// May run in any thread: it has a reader of its own.
Outcomes exportAll(const archive::Address &address, const std::vector<workflow::ExportFile> &files,
                   const publish::PublishOptions &options, const publish::Progress &progress)
{
    const auto reader = archive::Reader::open(address);
    if (reader)
        return workflow::exportFiles(**reader, files, options, progress);
    Outcomes outcomes;
    for (const workflow::ExportFile &file : files)
        outcomes.push_back({file, tl::unexpected(reader.error())});
    return outcomes;
}

} // namespace

ExportDialog::ExportDialog(archive::Archive &archive, ReportId id, Prompts &prompts, Settings &settings,
                           QWidget *parent, std::optional<ExportFormat> format)
    : QDialog(parent)
    , m_archive(archive)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_choices(ExportChoices::load(settings))
    , m_shelf(archive)
    , m_job(new OutputJob(this))
{
    auto report = workflow::wholeReport(archive, id);
    m_readable = report.has_value();
    if (report)
        m_report = std::move(*report);
    m_shownYears = {m_report.year};
    if (auto series = workflow::seriesOf(archive))
        m_series = std::move(*series);
    if (const auto reports = archive.reports())
        for (const archive::ReportSummary &summary : *reports)
            if (summary.owner == m_report.owner)
                m_reports.push_back({summary.year, summary.id});
    setWindowTitle(tr("Export the report of %1").arg(m_report.year));
    build();

    connect(m_preview, &ExportPreview::previewed, this, [this] {
        tellSizes();
        refresh();
        emit previewed();
    });
    connect(m_form, &ExportForm::pagesChanged, this, &ExportDialog::layOut);
    connect(m_form, &ExportForm::yearsChanged, this, &ExportDialog::takeYears);
    connect(m_formats, &FormatList::formatChosen, this, &ExportDialog::chooseFormat);
    connect(m_job, &OutputJob::progressed, this, &ExportDialog::showProgress);

    if (format)
        m_choices.format = *format;
    m_formats->choose(m_choices.format);
    chooseFormat(m_choices.format);
    if (m_readable)
        layOut();
    else
        m_preview->showMessage(errorText(report.error()));
}

ExportDialog::~ExportDialog() = default;

// --- choices ---

void ExportDialog::layOut()
{
    if (!m_readable)
        return;
    publish::PublishOptions options = m_form->options();
    options.series = m_series;
    if (m_shownYears == std::vector<int>{m_report.year}) {
        m_preview->showReport(m_report, options);
    } else {
        const workflow::ExportFile book{reportsOf(m_shownYears), {}};
        const auto read = [address = m_archive.address(), book]() -> Result<std::vector<Report>> {
            const auto reader = TRY(archive::Reader::open(address));
            return workflow::reportsOf(*reader, book.ids());
        };
        m_preview->showBook(read, options);
    }
    refresh();
}

void ExportDialog::takeYears()
{
    offerPath();
    const std::vector<int> years = m_form->pageYears();
    if (years.empty() || years == m_shownYears)
        return;
    m_shownYears = years;
    layOut();
}

std::vector<workflow::YearReport> ExportDialog::reportsOf(const std::vector<int> &years) const
{
    std::vector<workflow::YearReport> reports;
    for (const workflow::YearReport &report : m_reports)
        if (std::ranges::find(years, report.year) != years.end())
            reports.insert(reports.begin(), report);
    return reports;
}

void ExportDialog::tellSizes()
{
    const publish::PageDocument &pages = *m_preview->pages();
    m_form->setSizes(estimatedSize(pages, publish::PhotoSize::Full),
                     estimatedSize(pages, publish::PhotoSize::Email));
}

void ExportDialog::chooseFormat(const ExportFormat &format)
{
    m_choices.format = format;
    const auto now = fileFormat(format);
    QString path = m_path->text();
    const QString ending = QFileInfo(path).suffix();
    if (now && workflow::canExportTo(path) && !now->endings.contains(ending.toLower())) {
        path = path.chopped(ending.size()) + now->endings.front();
        if (m_path->text() == m_offeredPath)
            m_offeredPath = path;
        m_path->setText(path);
    }
    const bool file = format != kPaper;
    m_form->setFormat(now);
    for (QWidget *part : std::initializer_list<QWidget *>{m_pathLabel, m_path, m_choose, m_open})
        part->setVisible(file);
    m_paperHint->setVisible(!file);
    takeYears();
}

void ExportDialog::editTemplate(const QByteArray &text, const QString &replaced)
{
    const auto media = [this](const Media &picture) { return m_archive.mediaBytes(picture.id); };
    const auto keep = [this, &replaced](const QByteArray &changed) {
        return m_shelf.keep(changed, replaced);
    };
    TemplateEditor editor(text, {m_report, m_series, media}, m_prompts, keep, this);
    if (editor.exec() == QDialog::Accepted)
        m_picker->choose(editor.keptName());
}

void ExportDialog::offerPath()
{
    const std::vector<int> years = m_form->years();
    if (m_choices.format != kPaper && !years.empty()) {
        const QString inName = m_form->wantsFileAYear() ? QString(workflow::kYearMark) : yearList(years);
        const QFileInfo typed(m_path->text());
        if (m_path->text().isEmpty() || typed.fileName() == QFileInfo(m_offeredPath).fileName()) {
            // In another folder it is still the name offered.
            const QFileInfo offered(suggestedPath(m_choices, m_report.organization, inName));
            const QString folder = m_path->text().isEmpty() ? offered.path() : typed.path();
            m_offeredPath = QDir::toNativeSeparators(QDir(folder).filePath(offered.fileName()));
            m_path->setText(m_offeredPath);
        } else if (inName != m_yearsInPath) {
            m_path->setText(pathForYears(m_path->text(), m_yearsInPath, inName));
        }
        m_yearsInPath = inName;
    }
    refresh();
}

void ExportDialog::choosePath()
{
    const bool oneFile = !m_form->wantsFileAYear();
    const auto format = *fileFormat(m_choices.format);
    const QString path = m_prompts.saveFile(this, tr("Export"), filterOf(format), m_path->text(), oneFile);
    if (path.isEmpty())
        return;
    const QString ending = withEnding(path, format);
    m_path->setText(QDir::toNativeSeparators(ending));
    if (ending == path && oneFile)
        m_confirmedPath = m_path->text();
    refresh();
}

Result<std::vector<workflow::ExportFile>> ExportDialog::chosenFiles() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.startsWith(QLatin1String("~/")))
        path = QDir::home().filePath(path.mid(2));
    if (const auto format = fileFormat(m_choices.format))
        path = withEnding(path, *format);
    const std::vector<int> years = m_form->years();
    auto files = workflow::filesOfYears(path, reportsOf(years));
    const size_t wanted = m_form->wantsFileAYear() ? years.size() : 1;
    if (!years.empty() && files.size() != wanted)
        return failure(ErrorCode::InvalidArgument, path,
                       QStringLiteral("a name for another number of files"));
    return files;
}

void ExportDialog::refresh()
{
    const bool busy = m_job->isRunning();
    m_form->setEnabled(m_readable && !busy);
    m_formats->setEnabled(!busy);
    QString hindrance;
    if (!m_readable)
        hindrance = tr("There is no report to export.");
    else if (m_choices.format == kPaper)
        hindrance = m_form->years().empty() ? tr("No year is ticked.")
                    : m_preview->isBehind() ? tr("The pages are not laid out yet.")
                                            : QString();
    else if (m_path->text().trimmed().isEmpty())
        hindrance = tr("The file has no name yet.");
    else if (m_form->years().empty())
        hindrance = tr("No year is ticked.");
    else if (!chosenFiles())
        hindrance = m_form->wantsFileAYear() ? tr("A file a year needs {year} in its name.")
                                             : tr("One book has one name: take {year} out of it.");
    m_start->setEnabled(hindrance.isEmpty());
    m_start->setToolTip(hindrance);
    const int files = static_cast<int>(m_form->years().size());
    m_start->setText(m_choices.format == kPaper ? tr("Print…")
                     : m_form->wantsFileAYear()
                         ? tr("Export %n %1 file(s)", nullptr, files).arg(m_choices.format)
                         : tr("Export %1", "format").arg(m_choices.format));
    const bool wrong = !chosenFiles();
    if (m_path->property("wrong").toBool() != wrong) {
        m_path->setProperty("wrong", wrong);
        m_path->update();
    }
    m_path->setToolTip(wrong                                ? hindrance
                       : m_form->wantsFileAYear()           ? tr("{year} stands for the year.")
                       : QFileInfo(m_path->text()).exists() ? tr("This file is there already.")
                                                            : QString());
    if (m_preview->pages())
        m_paperHint->setText(tr("%n page(s). Printer, paper and copies are chosen next.", nullptr,
                                static_cast<int>(m_preview->pages()->pages.size())));
}

void ExportDialog::keepChoices()
{
    if (m_choices.format != kPaper) {
        if (const auto files = chosenFiles(); files && !files->empty())
            m_choices.folder = QFileInfo(files->front().path).absolutePath();
        m_choices.openWhenDone = m_open->isChecked();
        m_choices.fileAYear = m_form->prefersFileAYear();
    }
    const publish::PublishOptions &options = m_form->options();
    m_choices.design = m_form->designName();
    m_choices.length = options.length;
    m_choices.photoSize = options.photoSize;
    m_choices.pdfMode = options.pdfMode;
    m_choices.save(m_settings);
    if (options.design)
        keepParts(m_settings, options);
}

// --- work ---

void ExportDialog::go()
{
    if (m_job->isRunning() || !m_start->isEnabled())
        return;
    if (m_choices.format == kPaper)
        startPrinting();
    else
        startExport();
}

bool ExportDialog::mayReplace(const std::vector<workflow::ExportFile> &files)
{
    QStringList there;
    for (const workflow::ExportFile &file : files)
        if (QFileInfo::exists(file.path))
            there.append(QDir::toNativeSeparators(file.path));
    if (there.isEmpty() || m_path->text() == m_confirmedPath)
        return true;
    Question question;
    question.title = tr("The file is there already");
    question.sentence = there.size() == 1
                            ? tr("%1 will be replaced.").arg(there.first())
                            : tr("%n files will be replaced.", nullptr, static_cast<int>(there.size()));
    question.accept = there.size() == 1 ? tr("Replace the file")
                                        : tr("Replace %n file(s)", nullptr, static_cast<int>(there.size()));
    question.destructive = true;
    return m_prompts.ask(this, question) == Answer::Accept;
}

void ExportDialog::startExport()
{
    const auto files = chosenFiles();
    if (!files || !mayReplace(*files))
        return;
    keepChoices();
    m_job->start(
        [address = m_archive.address(), files = *files, options = m_form->options()](
            const publish::Progress &progress) { return exportAll(address, files, options, progress); },
        [this](const Outcomes &outcomes) { showOutcomes(outcomes); });
    showBusy(files->size() == 1 ? tr("The file is being written")
                                : tr("%n files are being written", nullptr, static_cast<int>(files->size())));
}

void ExportDialog::startPrinting()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    preparePrinter(*printer, *m_preview->pages());
    if (!m_prompts.choosePrinter(this, *printer))
        return;
    keepChoices();
    m_job->start(
        [printer, pages = m_preview->pages(),
         address = m_archive.address()](const publish::Progress &progress) {
            return printWithPictures(*printer, *pages, address, progress);
        },
        [this](const Result<int> &pages) {
            if (pages)
                return showDone(tr("%n page(s) handed to the printer.", nullptr, *pages), false);
            showChoices();
            if (pages.error().code != ErrorCode::Cancelled)
                m_prompts.showError(this, pages.error());
        });
    showBusy(tr("The pages are being printed"));
}

void ExportDialog::stop()
{
    m_stop->setEnabled(false);
    m_job->cancel();
}

void ExportDialog::showBusy(const QString &sentence)
{
    m_busy->setText(sentence);
    m_progress->setValue(0);
    m_stop->setEnabled(true);
    m_foot->setCurrentIndex(BusyFoot);
    m_stop->setFocus();
    refresh();
}

void ExportDialog::showProgress(double share)
{
    m_progress->setValue(static_cast<int>(std::lround(share * m_progress->maximum())));
}

void ExportDialog::showOutcomes(const Outcomes &outcomes)
{
    std::vector<const workflow::ExportOutcome *> written;
    QStringList failures;
    for (const workflow::ExportOutcome &outcome : outcomes) {
        if (outcome.result)
            written.push_back(&outcome);
        else if (outcome.result.error().code != ErrorCode::Cancelled)
            failures.append(tr("%1: %2", "years, what is wrong")
                                .arg(yearList(outcome.file.years()), errorText(outcome.result.error())));
    }
    if (written.empty()) {
        showChoices();
        if (outcomes.front().result.error().code != ErrorCode::Cancelled)
            m_prompts.showError(this, outcomes.front().result.error());
        return;
    }
    m_exportedPath = written.front()->file.path;
    m_confirmedPath.clear();
    const workflow::ExportResult &first = *written.front()->result;
    QString sentence = outcomes.size() == 1
                           ? tr("%1, %2, written to %3", "pages, size, path")
                                 .arg(first.pages > 0 ? tr("%n page(s)", nullptr, first.pages)
                                                      : tr("%n picture(s)", nullptr, first.pictures),
                                      fileSize(first.byteCount), shortPath(m_exportedPath))
                           : tr("%n file(s) written to %1", nullptr, static_cast<int>(written.size()))
                                 .arg(shortPath(QFileInfo(m_exportedPath).absolutePath()));
    if (written.front()->file.reports.size() > 1)
        sentence = tr("%1 in one book: %2", "years; pages, size, path")
                       .arg(yearList(written.front()->file.years()), sentence);
    const auto missed =
        static_cast<int>(outcomes.size() - written.size()) - static_cast<int>(failures.size());
    if (missed > 0)
        failures.append(tr("%n year(s) left out: the export was stopped.", nullptr, missed));
    showDone((QStringList{sentence} + failures).join(QLatin1Char('\n')), true);
    if (m_open->isChecked() && outcomes.size() == 1)
        openResult();
}

void ExportDialog::showDone(const QString &sentence, bool files)
{
    m_result->setText(sentence);
    m_openResult->setVisible(files);
    m_showFolder->setVisible(files);
    m_foot->setCurrentIndex(DoneFoot);
    refresh();
}

void ExportDialog::showChoices()
{
    m_foot->setCurrentIndex(ChoicesFoot);
    m_start->setFocus();
    refresh();
}

void ExportDialog::openResult() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_exportedPath));
}

void ExportDialog::showInFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_exportedPath).absolutePath()));
}

void ExportDialog::reject()
{
    // Esc stops the work first, then closes.
    if (m_job->isRunning())
        stop();
    else
        QDialog::reject();
}

} // namespace dashiji::app
