// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/backup/backupfixture.h"

#include <QDir>
#include <QFile>

namespace dashiji::test
{

Told toldBy(const archive::Reader &archive)
{
    Told told;
    const auto summaries = archive.reports().value();
    for (const archive::ReportSummary &summary : summaries)
        told.reports.push_back(archive.report(summary.id).value());
    const auto pictures = archive.pictures().value();
    for (const Media &picture : pictures)
        told.pictures[picture.sha256] = archive.mediaBytes(picture.id).value_or(QByteArray());
    const auto changes = archive.history().value();
    for (const archive::Change &change : changes)
        told.changes.push_back(
            QStringLiteral("%1 %2 %3 %4").arg(change.id.value).arg(change.verb, change.label, change.who));
    return told;
}

void damage(const QString &path)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite)) << path.toStdString();
    ASSERT_TRUE(file.seek(file.size() / 2));
    const char byte = file.peek(1).at(0);
    ASSERT_TRUE(file.putChar(static_cast<char>(~byte)));
}

void BackupTest::SetUp()
{
    for (const int year : {2021, 2020}) {
        const Report report = m_sample->report(year).value();
        for (int i = 0; i < 2; ++i)
            ASSERT_TRUE(m_sample->writer().setPicture(
                report.sections.at(static_cast<size_t>(i)).entries.at(2).photos.front().id,
                sampleJpeg({64, 48}, QColor::fromHsv(year % 10 * 40 + i * 10, 200, 200))));
    }
    m_shelf.emplace(m_data.path(), Uid::fromRfc4122(m_sample->head()->archive));
}

backup::Copy BackupTest::store(backup::Occasion occasion, int days)
{
    const auto reader = archive::Reader::open(m_sample->address());
    EXPECT_TRUE(reader) << why(reader);
    const auto copy = m_shelf->store(**reader, occasion, m_first.addDays(days));
    EXPECT_TRUE(copy) << why(copy);
    EXPECT_TRUE(*copy) << "nothing new";
    return (*copy).value();
}

std::unique_ptr<backup::OpenedCopy> BackupTest::opened(const backup::Copy &copy) const
{
    auto open = backup::OpenedCopy::open(
        copy.path, [this](const QByteArray &sha256) { return m_shelf->picture(sha256); });
    EXPECT_TRUE(open) << why(open);
    return std::move(*open);
}

void BackupTest::type(const QString &title, int year)
{
    const Entry entry = firstEntry(year);
    const auto done = m_sample->writer().setEntryText(entry.id, EntryField::Title, entry.title, title);
    ASSERT_TRUE(done) << why(done);
    m_sample->writer().endTyping();
}

Entry BackupTest::firstEntry(int year) const
{
    return m_sample.archive->report(year).value().sections.at(0).entries.at(0);
}

QStringList BackupTest::onShelf() const
{
    return QDir(m_shelf->folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace dashiji::test
