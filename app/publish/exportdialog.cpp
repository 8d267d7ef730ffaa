// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/exportdialog.h"

#include "app/publish/exportjob.h"
#include "app/reader/layoutjob.h"
#include "app/reader/pagecanvas.h"
#include "app/support/errortext.h"
#include "app/support/formatting.h"
#include "app/support/prompts.h"
#include "app/support/theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

#include <cmath>

namespace dashiji::app
{
namespace
{

constexpr int kProgressSteps = 1000;

enum FootPage {
    ChoicesFoot,
    ProgressFoot,
    DoneFoot,
};

} // namespace

ExportDialog::ExportDialog(archive::Archive &archive, int year, Prompts &prompts, Settings &settings,
                           QWidget *parent)
    : QDialog(parent)
    , m_archive(archive)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_choices(ExportChoices::load(settings))
    , m_layout(new LayoutJob(m_layoutThread, this))
    , m_export(new ExportJob(this))
{
    auto report = archive.report(year);
    if (report)
        m_report = std::move(*report);
    setWindowTitle(tr("Export the report of %1").arg(year));
    build();
    m_canvas->setMedia([&archive](const Media &media) { return archive.mediaBytes(media.id); });

    connect(m_layout, &LayoutJob::finished, this, &ExportDialog::takePages);
    connect(m_layout, &LayoutJob::failed, this,
            [this](const Error &error) { m_glyphs->setText(errorText(error)); });
    connect(m_canvas, &PageCanvas::currentPagesChanged, this, &ExportDialog::tellPages);
    connect(m_export, &ExportJob::progressed, this, &ExportDialog::showProgress);
    connect(m_export, &ExportJob::finished, this, &ExportDialog::showResult);
    connect(m_export, &ExportJob::failed, this, &ExportDialog::showFailure);

    m_path->setText(QDir::toNativeSeparators(suggestedPath(m_choices, m_report)));
    refresh();
    if (report) {
        layOut();
    } else {
        m_form->setEnabled(false);
        m_start->setEnabled(false);
        m_glyphs->setText(errorText(report.error()));
    }
}

ExportDialog::~ExportDialog()
{
    // Its parts use the threads, which are gone before Qt deletes children.
    delete m_layout;
    delete m_canvas;
}

// --- preview ---

void ExportDialog::layOut()
{
    m_layout->start(m_report, m_choices.parts);
}

void ExportDialog::takePages(const SharedPages &pages)
{
    if (m_previewShown)
        m_canvas->replacePages(pages);
    else
        m_canvas->showPages(pages);
    m_previewShown = true;
    tellFacts(pages->report);
    tellPages();
    emit previewed();
}

void ExportDialog::tellFacts(const publish::LayoutReport &report)
{
    m_glyphs->setText(report.missingCharacters.isEmpty()
                          ? tr("Every character has its glyph: %1")
                                .arg(report.fonts.join(tr(", ", "between names of fonts")))
                          : tr("No font has these characters: %1").arg(report.missingCharacters));
    m_pictures->setText(tr("%n picture(s) missing; a light frame is printed with the caption.", nullptr,
                           report.missingPictures));
    m_pictures->setVisible(report.missingPictures > 0);
    m_glyphs->setProperty("warns", !report.missingCharacters.isEmpty());
    updateLooks();
}

void ExportDialog::tellPages()
{
    const auto [first, last] = m_canvas->currentPages();
    m_pages->setText(first < 0 ? QString()
                               : tr("%1 / %2", "page of pages").arg(first + 1).arg(m_canvas->pageCount()));
    m_previousPage->setEnabled(first > 0);
    m_nextPage->setEnabled(first >= 0 && last + 1 < m_canvas->pageCount());
}

// --- where to ---

void ExportDialog::choosePath()
{
    const QString path = m_prompts.saveFile(this, tr("Export"), filterOf(m_choices.format), m_path->text());
    if (path.isEmpty())
        return;
    const QString ending = QLatin1Char('.') + endingOf(m_choices.format);
    const bool ends = path.endsWith(ending, Qt::CaseInsensitive);
    m_path->setText(QDir::toNativeSeparators(ends ? path : path + ending));
    if (ends)
        m_confirmedPath = m_path->text();
    refresh();
}

void ExportDialog::refresh()
{
    const bool running = m_export->isRunning();
    m_form->setEnabled(!running);
    m_start->setEnabled(!m_path->text().trimmed().isEmpty());
    m_start->setToolTip(m_start->isEnabled() ? QString() : tr("The file has no name yet."));
    const QFileInfo file(m_path->text());
    m_path->setToolTip(file.exists() ? tr("This file is there already.") : QString());
}

// --- writing ---

void ExportDialog::startExport()
{
    if (m_export->isRunning())
        return;
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.startsWith(QLatin1String("~/")))
        path = QDir::home().filePath(path.mid(2));
    if (QFileInfo(path).suffix().compare(endingOf(m_choices.format), Qt::CaseInsensitive) != 0)
        path += QLatin1Char('.') + endingOf(m_choices.format);
    if (QFileInfo::exists(path) && m_path->text() != m_confirmedPath) {
        Question question;
        question.title = tr("The file is there already");
        question.sentence = tr("%1 will be replaced.").arg(QDir::toNativeSeparators(path));
        question.accept = tr("Replace the file");
        question.destructive = true;
        if (m_prompts.ask(this, question) != Answer::Accept)
            return;
    }
    m_choices.folder = QFileInfo(path).absolutePath();
    m_choices.openWhenDone = m_open->isChecked();
    m_choices.save(m_settings);

    ExportOrder order{m_report, m_archive.path(), path, m_choices.parts};
    order.options.date = QDateTime::currentDateTime();
    m_progress->setValue(0);
    m_stop->setEnabled(true);
    m_foot->setCurrentIndex(ProgressFoot);
    m_stop->setFocus();
    m_export->start(order);
    refresh();
}

void ExportDialog::showProgress(double share)
{
    m_progress->setValue(static_cast<int>(std::lround(share * kProgressSteps)));
}

void ExportDialog::showResult(const workflow::ExportResult &result)
{
    m_exportedPath = result.path;
    m_confirmedPath.clear();
    m_result->setText(tr("%1, %2, written to %3", "pages, size, path")
                          .arg(tr("%n page(s)", nullptr, result.pages), fileSize(result.byteCount),
                               shortPath(result.path)));
    m_foot->setCurrentIndex(DoneFoot);
    refresh();
    if (m_open->isChecked())
        openResult();
}

void ExportDialog::showFailure(const Error &error)
{
    m_foot->setCurrentIndex(ChoicesFoot);
    m_start->setFocus();
    refresh();
    if (error.code != ErrorCode::Cancelled)
        m_prompts.showError(this, error);
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
    // Esc stops the writing first, then closes.
    if (m_export->isRunning())
        m_export->cancel();
    else
        QDialog::reject();
}

} // namespace dashiji::app
