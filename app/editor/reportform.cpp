// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/reportform.h"

#include "app/fields/choicebox.h"
#include "app/fields/fieldplaces.h"
#include "app/support/marks.h"

namespace dashiji::app
{
namespace
{

constexpr int kSignatureRows = 2;

} // namespace

ReportForm::ReportForm(ParkedTexts &parked, QWidget *parent)
    : FormColumn(parked, parent), m_status(new ChoiceBox(this))
{
    using archive::ReportField;
    using Paragraphs = TextField::Paragraphs;
    setObjectName(QStringLiteral("reportForm"));
    const auto add = [this](const QString &name, const QString &label, Paragraphs paragraphs,
                            ReportField field, QString Report::*text) {
        m_fields.push_back({addField(name, label, paragraphs), field, text});
    };
    add(QStringLiteral("reportTitleField"), tr("Title of the report"), Paragraphs::One, ReportField::Title,
        &Report::title);
    add(QStringLiteral("kickerField"), tr("Line above the title"), Paragraphs::One, ReportField::Kicker,
        &Report::kicker);
    add(QStringLiteral("organizationField"), tr("Organization"), Paragraphs::One, ReportField::Organization,
        &Report::organization);
    add(QStringLiteral("reportIntroductionField"), tr("Introduction"), Paragraphs::Many,
        ReportField::Introduction, &Report::introduction);
    add(QStringLiteral("signatureField"), tr("Signature at the end"), Paragraphs::Many,
        ReportField::Signature, &Report::signature);
    m_fields.back().box->field().setRows(kSignatureRows, 0);
    m_status->setObjectName(QStringLiteral("reportStatus"));
    for (const ReportStatus status :
         {ReportStatus::Draft, ReportStatus::InReview, ReportStatus::Approved, ReportStatus::Published})
        m_status->addItem(reportStatusText(status), static_cast<int>(status));
    addLabelled(tr("Status"), m_status);
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        if (!m_archive || !m_report.isValid())
            return;
        save();
        const auto status = static_cast<ReportStatus>(m_status->itemData(index).toInt());
        if (const Result<void> done = m_archive->writer().setReportStatus(m_report, status); !done)
            emit failed(done.error());
    });
}

void ReportForm::setArchive(archive::Archive *archive)
{
    m_archive = archive;
    const bool readOnly = archive && archive->access() == archive::Archive::Access::ReadOnly;
    setReadOnly(readOnly);
    m_status->setEnabled(!readOnly);
}

void ReportForm::open(const Report &report)
{
    m_report = report.id;
    for (const Field &field : m_fields)
        field.box->saver().open(reportPlace(*m_archive, report.id, field.name), report.*field.text);
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(report.status)));
}

void ReportForm::refresh(const Report &report)
{
    for (const Field &field : m_fields)
        field.box->saver().refresh(report.*field.text);
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(report.status)));
}

} // namespace dashiji::app
