// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the export dialog is made of.
#include "app/publish/exportdialog.h"
#include "app/publish/exportform.h"
#include "app/publish/exportpreview.h"
#include "app/publish/formatlist.h"
#include "app/publish/templatepicker.h"
#include "app/support/measures.h"
#include "app/widgets/hairline.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr double kDialogWidth = 84; ///< em
constexpr double kDialogHeight = 54;
constexpr double kLeastWidth = 49;
constexpr double kLeastHeight = 30;
constexpr double kPartOfWindow = 0.85;
constexpr int kProgressSteps = 1000;

QHBoxLayout *footRow(QWidget *page)
{
    auto *row = new QHBoxLayout(page);
    const int margin = space(page, Space::Normal);
    row->setContentsMargins(margin, space(page, Space::Small), margin, space(page, Space::Small));
    row->setSpacing(space(page, Space::Small));
    return row;
}

} // namespace

void ExportDialog::build()
{
    setObjectName(QStringLiteral("exportDialog"));
    setAccessibleName(windowTitle());
    setSizeGripEnabled(true);
    const auto media = [this](const Media &picture) { return m_archive.mediaBytes(picture.id); };
    auto *picker = new TemplatePicker(m_shelf, m_prompts, m_settings);
    picker->setReport(m_report, media);
    connect(picker, &TemplatePicker::editWanted, this, &ExportDialog::editTemplate);
    m_picker = picker;
    m_formats = new FormatList(this);
    const std::vector<int> years = workflow::ExportFile{m_reports, {}}.years();
    m_form = new ExportForm(*picker, m_choices, m_settings, years, m_report.year, this);
    m_preview = new ExportPreview(this);
    m_preview->setMedia(media);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_formats);
    middle->addWidget(new Hairline(Qt::Vertical, this));
    middle->addWidget(m_form);
    middle->addWidget(new Hairline(Qt::Vertical, this));
    middle->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(buildFoot());
    m_start->setFocus();
    resizeWithin(*this, {ems(this, kDialogWidth), ems(this, kDialogHeight)}, kPartOfWindow,
                 {ems(this, kLeastWidth), ems(this, kLeastHeight)});
}

QPushButton *ExportDialog::addButton(const QString &name, const QString &words)
{
    auto *made = new QPushButton(words, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QWidget *ExportDialog::buildFoot()
{
    m_foot = new QStackedWidget(this);
    m_foot->setObjectName(QStringLiteral("exportFoot"));
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_foot->addWidget(buildChoicesFoot());
    m_foot->addWidget(buildProgressFoot());
    m_foot->addWidget(buildDoneFoot());
    return m_foot;
}

QWidget *ExportDialog::buildChoicesFoot()
{
    auto *page = new QWidget(this);
    m_path = new QLineEdit(page);
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_path->setAccessibleName(tr("File to write"));
    m_pathLabel = new QLabel(tr("&Save to"), page);
    m_pathLabel->setBuddy(m_path);
    m_choose = addButton(QStringLiteral("choosePath"), tr("Choose…"));
    m_paperHint = new QLabel(page);
    m_paperHint->setObjectName(QStringLiteral("paperHint"));
    m_open = new QCheckBox(tr("Open when done"), page);
    m_open->setObjectName(QStringLiteral("openWhenDone"));
    m_open->setChecked(m_choices.openWhenDone);
    auto *cancel = addButton(QStringLiteral("cancelExport"), tr("Cancel"));
    m_start = addButton(QStringLiteral("startExport"), QString());
    m_start->setDefault(true);
    QHBoxLayout *row = footRow(page);
    for (QWidget *part : std::initializer_list<QWidget *>{m_pathLabel, m_path, m_choose, m_paperHint, m_open,
                                                          cancel, m_start})
        row->addWidget(part, part == m_path || part == m_paperHint ? 1 : 0);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::go);
    return page;
}

QWidget *ExportDialog::buildProgressFoot()
{
    auto *page = new QWidget(this);
    m_busy = new QLabel(page);
    m_busy->setObjectName(QStringLiteral("exportBusy"));
    m_progress = new QProgressBar(page);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_stop = addButton(QStringLiteral("stopExport"), tr("Stop"));
    m_stop->setToolTip(tr("Stops here; what is not finished leaves no file"));
    QHBoxLayout *row = footRow(page);
    row->addWidget(m_busy);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ExportDialog::stop);
    return page;
}

QWidget *ExportDialog::buildDoneFoot()
{
    auto *page = new QWidget(this);
    m_result = new QLabel(page);
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    auto *again = addButton(QStringLiteral("exportAgain"), tr("Back to the choices"));
    m_showFolder = addButton(QStringLiteral("showInFolder"), tr("Show in folder"));
    m_openResult = addButton(QStringLiteral("openResult"), tr("Open"));
    auto *close = addButton(QStringLiteral("closeExport"), tr("Close"));
    close->setProperty("primary", true);
    QHBoxLayout *row = footRow(page);
    row->addWidget(m_result, 1);
    for (QPushButton *part : {again, m_showFolder, m_openResult, close})
        row->addWidget(part);
    connect(again, &QPushButton::clicked, this, &ExportDialog::showChoices);
    connect(m_showFolder, &QPushButton::clicked, this, &ExportDialog::showInFolder);
    connect(m_openResult, &QPushButton::clicked, this, &ExportDialog::openResult);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

} // namespace dashiji::app
