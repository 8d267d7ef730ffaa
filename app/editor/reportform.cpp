// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/reportform.h"

#include "app/fields/choicebox.h"
#include "app/fields/fieldplaces.h"
#include "app/support/marks.h"

#include <QLabel>

namespace dashiji::app
{
namespace
{

constexpr int kSignatureRows = 2;
constexpr ReportStatus kStatuses[] = {ReportStatus::Draft, ReportStatus::InReview, ReportStatus::Approved,
                                      ReportStatus::Published};

} // namespace

ReportForm::ReportForm(ParkedTexts &parked, QWidget *parent)
    : FormColumn(parked, parent), m_status(new ChoiceBox(this))
{
    using archive::ReportField;
    using Paragraphs = TextField::Paragraphs;
    setObjectName(QStringLiteral("reportForm"));
    m_fields = {
        {addField(QStringLiteral("reportTitleField"), Paragraphs::One), ReportField::Title, &Report::title},
        {addField(QStringLiteral("kickerField"), Paragraphs::One), ReportField::Kicker, &Report::kicker},
        {addField(QStringLiteral("organizationField"), Paragraphs::One), ReportField::Organization,
         &Report::organization},
        {addField(QStringLiteral("reportIntroductionField"), Paragraphs::Many), ReportField::Introduction,
         &Report::introduction},
        {addField(QStringLiteral("signatureField"), Paragraphs::Many), ReportField::Signature,
         &Report::signature},
    };
    m_fields.back().box->field().setRows(kSignatureRows, 0);
    m_status->setObjectName(QStringLiteral("reportStatus"));
    for (const ReportStatus status : kStatuses)
        m_status->addItem(QString(), static_cast<int>(status));
    m_statusLabel = addLabelled(m_status);
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        if (!m_archive || !m_report.isValid())
            return;
        save();
        const auto status = static_cast<ReportStatus>(m_status->itemData(index).toInt());
        // It says what the archive holds, until that is another status.
        showStatus();
        if (status == m_stored)
            return;
        if (m_stored == ReportStatus::Published)
            emit reopeningAsked(status);
        else if (const Result<void> done = m_archive->writer().setReportStatus(m_report, status); !done)
            emit failed(done.error());
    });
    const QString labels[] = {tr("Title of the report"), tr("Line above the title"), tr("Organization"),
                              tr("Introduction"), tr("Signature at the end")};
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i].box->setLabel(labels[i]);
    m_statusLabel->setText(tr("Status"));
    m_status->setAccessibleName(tr("Status"));
    for (int i = 0; i < m_status->count(); ++i)
        m_status->setItemText(i, reportStatusText(kStatuses[i]));
}

void ReportForm::setArchive(archive::Archive *archive)
{
    m_archive = archive;
    // Not as the fields: by it a sealed report is opened again.
    m_status->setEnabled(!archive || archive->access() == archive::Archive::Access::ReadWrite);
}

void ReportForm::showStatus()
{
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(m_stored)));
}

void ReportForm::open(const Report &report)
{
    m_report = report.id;
    for (const Field &field : m_fields)
        field.box->saver().open(reportPlace(*m_archive, report.id, field.name), report.*field.text);
    m_stored = report.status;
    showStatus();
}

void ReportForm::refresh(const Report &report)
{
    for (const Field &field : m_fields)
        field.box->saver().refresh(report.*field.text);
    m_stored = report.status;
    showStatus();
}

} // namespace dashiji::app
