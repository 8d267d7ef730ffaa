// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/reportform.h"

#include "app/fields/fieldplaces.h"
#include "app/support/marks.h"
#include "app/widgets/choicebox.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace dashiji::app
{
namespace
{

constexpr int kFewRows = 2;
constexpr ReportStatus kStatuses[] = {ReportStatus::Draft, ReportStatus::InReview, ReportStatus::Approved,
                                      ReportStatus::Published};

/// 2022-1-18, 2022/1/18, 2022年1月18日.
QDate dayIn(const QString &text)
{
    static const QRegularExpression kDay(
        QStringLiteral("^(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?$"));
    const QRegularExpressionMatch match = kDay.match(text);
    return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

} // namespace

ReportForm::ReportForm(ParkedTexts &parked, QWidget *parent)
    : FormColumn(parked, parent), m_day(new QLineEdit(this)), m_status(new ChoiceBox(this))
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
        {addField(QStringLiteral("documentNumberField"), Paragraphs::One), ReportField::DocumentNumber,
         &Report::documentNumber},
        {addField(QStringLiteral("signerField"), Paragraphs::One), ReportField::Signer, &Report::signer},
        {addField(QStringLiteral("recipientsField"), Paragraphs::Many), ReportField::Recipients,
         &Report::recipients},
        {addField(QStringLiteral("notesField"), Paragraphs::Many), ReportField::Notes, &Report::notes},
    };
    for (const Field &field : m_fields) {
        if (field.name == ReportField::Signature || field.name == ReportField::Recipients ||
            field.name == ReportField::Notes)
            field.box->field().setRows(kFewRows, 0);
        if (field.name == ReportField::Recipients)
            field.box->field().setHint(
                tr("One a line. A line that begins with “抄送：” names who gets a copy, "
                   "one with “印发：” who has it printed."));
    }
    m_day->setObjectName(QStringLiteral("issuedField"));
    QLabel *dayLabel = addLabelled(m_day);
    dayLabel->setText(tr("Day of issue"));
    m_day->setAccessibleName(tr("Day of issue"));
    m_day->setPlaceholderText(tr("2022-01-18, or nothing"));
    connect(m_day, &QLineEdit::editingFinished, this, &ReportForm::saveDay);
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
    const QString labels[] = {
        tr("Title of the report"),      tr("Line above the title"), tr("Organization"),  tr("Introduction"),
        tr("Signature at the end"),     tr("Document number"),      tr("Signed off by"), tr("Sent to"),
        tr("Notes under the signature")};
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

void ReportForm::setReadOnly(bool readOnly)
{
    FormColumn::setReadOnly(readOnly);
    m_day->setReadOnly(readOnly);
}

bool ReportForm::save()
{
    return FormColumn::save() && saveDay();
}

void ReportForm::showDay(const Report &report)
{
    if (!m_day->isModified())
        m_day->setText(report.issued ? report.issued->toString(Qt::ISODate) : QString());
}

/// What is no day stays in its field, to be mended, and is told once.
bool ReportForm::saveDay()
{
    const QString text = m_day->text().trimmed();
    if (!m_day->isModified() || (!text.isEmpty() && text == m_noDay))
        return true;
    const QDate day = dayIn(text);
    const bool isNoDay = !text.isEmpty() && !day.isValid();
    m_noDay = isNoDay ? text : QString();
    // The archive tells of the new day at once, and the field shows it.
    m_day->setModified(isNoDay);
    const Result<void> done =
        isNoDay ? Result<void>(failure(ErrorCode::InvalidArgument, text))
                : m_archive->writer().setValue(m_report, Column::Issued,
                                               text.isEmpty() ? QVariant() : day.toString(Qt::ISODate));
    if (!done) {
        m_day->setModified(true);
        emit failed(done.error());
    }
    return done.has_value();
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
    m_day->setModified(false);
    m_noDay.clear();
    showDay(report);
    m_stored = report.status;
    showStatus();
}

void ReportForm::refresh(const Report &report)
{
    for (const Field &field : m_fields)
        field.box->saver().refresh(report.*field.text);
    showDay(report);
    m_stored = report.status;
    showStatus();
}

} // namespace dashiji::app
