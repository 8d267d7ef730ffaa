// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/sealband.h"

#include "app/support/prompts.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"

#include <QPushButton>

namespace dashiji::app
{

SealBand::SealBand(Prompts &prompts, QWidget *parent)
    : NoticeBand(parent), m_prompts(prompts), m_reopen(addAction(QStringLiteral("reopenReport")))
{
    setObjectName(QStringLiteral("sealBand"));
    setOneLine();
    connect(m_reopen, &QPushButton::clicked, this, [this] { reopen(); });
    m_reopen->setText(tr("Reopen…"));
    hide();
}

void SealBand::setArchive(archive::Archive *archive)
{
    m_archive = archive;
    m_reopen->setEnabled(archive && archive->access() == archive::Archive::Access::ReadWrite);
    showNothing();
}

void SealBand::showReport(ReportId report, int year, ReportStatus status)
{
    const bool sealed = status == ReportStatus::Published;
    const bool same = sealed == m_sealed && report == m_report && year == m_year;
    m_report = report;
    m_year = year;
    m_sealed = sealed;
    setVisible(sealed);
    // Said once: a screen reader says it each time.
    if (sealed && !same)
        say(Severity::Hint, sealedText(m_year));
}

void SealBand::showNothing()
{
    m_report = {};
    m_sealed = false;
    hide();
}

void SealBand::reopen(ReportStatus status)
{
    if (!m_archive || !m_report.isValid())
        return;
    const ReportId report = m_report;
    const std::optional<QString> reason = m_prompts.askText(
        this, {tr("Reopen the report"), tr("Why is it changed after publication?"), {}, tr("Reopen")});
    // The archive may be closed, or another report shown, while the question stands.
    if (!reason || !m_archive || report != m_report)
        return;
    archive::Writer &writer = m_archive->writer();
    const Result<void> done =
        writer.group(archive::verb::kReportReopen, QString::number(m_year), [&]() -> Result<void> {
            Result<void> opened = writer.reopenReport(report, *reason);
            return opened && status != ReportStatus::Draft ? writer.setReportStatus(report, status) : opened;
        });
    if (!done)
        emit failed(done.error());
}

} // namespace dashiji::app
