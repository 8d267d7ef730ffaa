// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/faults/faults.h"

#include "core/archive/archive.h"
#include "core/archive/store/draft.h"
#include "core/archive/writer.h"
#include "core/workflow/importing.h"
#include "tests/support/testfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <map>

namespace dashiji::test
{
namespace
{

using Qt::StringLiterals::operator""_s;
using archive::Archive;

QString wordsOf(const char16_t *words)
{
    return QString::fromUtf16(words);
}

QByteArray reportText(int year)
{
    return u"甲市科协%1年“十件大事”“十大亮点”\n\n这一年的工作记在这里。\n\n十件大事\n\n"
           "1. 科普开放日如期举办\n\n全年办了12场开放日，来了3000人次。\n\n"
           "2. 学会工作有了新章程\n\n新章程由全委会通过。\n\n十大亮点\n\n"
           "1. 科技小院扩到5家\n\n新增2家，年末共5家。\n"_s.arg(year)
               .toUtf8();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Words into the second section, which no test types in.
void addWords(const QString &path, const QString &words)
{
    const auto opened = Archive::open(path);
    ASSERT_TRUE(opened) << why(opened);
    const Report report = (*opened)->reports()->empty() ? Report() : (*opened)->report(2030).value();
    const Entry &entry = report.sections.at(1).entries.at(0);
    const auto written =
        (*opened)->writer().setEntryText(entry.id, EntryField::Body, entry.body, entry.body + words);
    ASSERT_TRUE(written) << why(written);
}

/// One step, as a program that syncs does it.
void putInPlace(const QString &from, const QString &to)
{
    const QString beside = to + u".sync"_s;
    ASSERT_TRUE(QFile::copy(from, beside));
    ASSERT_TRUE(QFile::setPermissions(beside, QFile::permissions(to)));
    ASSERT_EQ(std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(to).constData()), 0);
}

const std::map<Fault, const char *> kFaultNames{{Fault::Replace, "Replaced by another archive"},
                                                {Fault::Rename, "Renamed"},
                                                {Fault::Delete, "Deleted"},
                                                {Fault::UnlinkLog, "The log beside it deleted"},
                                                {Fault::Restore, "A backup copied over it"},
                                                {Fault::SyncForth, "Synced: a newer version"},
                                                {Fault::SyncBack, "Synced: an older version"},
                                                {Fault::Lock, "Made read-only"},
                                                {Fault::PullOut, "The drive pulled out"},
                                                {Fault::Fill, "The drive full"}};
const std::map<Doing, const char *> kDoingNames{{Doing::Nothing, "idle"},
                                                {Doing::Typing, "typing"},
                                                {Doing::Importing, "importing"},
                                                {Doing::Exporting, "exporting"}};

/// Written when all cells of a run are done, to the file DASHIJI_FAULTS_TABLE names.
class Table : public testing::Environment
{
public:
    void add(const Cell &cell, const QString &program, const QString &told, const QString &words)
    {
        m_lines << u"| %1 | %2 | %3 | %4 | %5 |"_s.arg(QLatin1String(kFaultNames.at(cell.fault)), program,
                                                       QLatin1String(kDoingNames.at(cell.doing)), told,
                                                       words);
    }
    void TearDown() override
    {
        const QString path = qEnvironmentVariable("DASHIJI_FAULTS_TABLE");
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadWrite))
            return;
        static const QRegularExpression rows(u"(\\| --- \\|.*\\n)(\\|.*\\n)*"_s);
        QString page = QString::fromUtf8(file.readAll());
        page.replace(rows, u"\\1"_s + m_lines.join(u'\n') + u'\n');
        file.resize(0);
        file.seek(0);
        file.write(page.toUtf8());
    }

private:
    QStringList m_lines;
};

Table &table()
{
    static auto *const kTable = static_cast<Table *>(testing::AddGlobalTestEnvironment(new Table));
    return *kTable;
}
[[maybe_unused]] const Table &kMadeBeforeTests = table();

TEST(FaultsPage, HoldsEveryCell)
{
    QFile file(projectFile(u"docs/faults.md"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    for (const Cell &cell : allCells())
        for (const QString &program : {u"command line"_s, u"window"_s}) {
            const QString row = u"| %1 | %2 | %3 | "_s.arg(QLatin1String(kFaultNames.at(cell.fault)), program,
                                                           QLatin1String(kDoingNames.at(cell.doing)));
            EXPECT_EQ(page.count(row), 1) << row.toStdString();
        }
}

} // namespace

std::ostream &operator<<(std::ostream &stream, const Cell &cell)
{
    return stream << kFaultNames.at(cell.fault) << ", " << kDoingNames.at(cell.doing);
}

std::string nameOf(const testing::TestParamInfo<Cell> &info)
{
    std::string name = std::string(kFaultNames.at(info.param.fault)) + "_" + kDoingNames.at(info.param.doing);
    std::ranges::replace_if(
        name, [](char letter) { return !std::isalnum(letter); }, '_');
    return name;
}

std::vector<Cell> allCells()
{
    std::vector<Cell> cells;
    for (const Fault fault : kFaults)
        for (const Doing doing : kDoings)
            cells.push_back({fault, doing});
    return cells;
}

FaultTest::FaultTest()
    : m_old(m_drive.elsewhere(u"old"_s))
    , m_newer(m_drive.elsewhere(u"newer"_s))
    , m_foreign(m_drive.elsewhere(u"foreign"_s))
{
    qputenv("HOME", QFile::encodeName(m_drive.home()));
    put(m_drive.elsewhere(u"first.txt"_s), reportText(kYear));
    put(reportFile(), reportText(kImported));
    {
        const auto made = Archive::create(archive(), u"甲市科协"_s);
        EXPECT_TRUE(made) << why(made);
        EXPECT_TRUE(workflow::importFile(**made, m_drive.elsewhere(u"first.txt"_s)));
    }
    addWords(archive(), wordsOf(kOld));
    EXPECT_TRUE(QFile::copy(archive(), m_old));
    addWords(archive(), wordsOf(kKept));
    EXPECT_TRUE(QFile::copy(archive(), m_newer));
    addWords(m_newer, u"别的工位写的字"_s);
    EXPECT_TRUE(Archive::create(m_foreign, u"乙市科协"_s));
    m_drive.lock(false);
}

void FaultTest::strike()
{
    switch (GetParam().fault) {
    case Fault::Replace:
        return putInPlace(m_foreign, archive());
    case Fault::Rename:
        ASSERT_TRUE(QFile::rename(archive(), m_drive.path(u"2030.dashiji"_s)));
        return;
    case Fault::Delete:
        ASSERT_TRUE(QFile::remove(archive()));
        return;
    case Fault::UnlinkLog:
        QFile::remove(archive() + u"-journal"_s);
        return;
    case Fault::Restore:
        return put(archive(), bytesOf(m_old));
    case Fault::SyncForth:
        return putInPlace(m_newer, archive());
    case Fault::SyncBack:
        return putInPlace(m_old, archive());
    case Fault::Lock:
        return m_drive.lock(true);
    case Fault::PullOut:
        return m_drive.pullOut();
    case Fault::Fill:
        return m_drive.fill();
    }
}

void FaultTest::recover()
{
    m_drive.makeRoom();
    m_drive.lock(false);
}

QStringList FaultTest::archives() const
{
    QStringList found;
    for (const QString &folder : {m_drive.found({}), m_drive.home()}) {
        QDirIterator files(folder, {u"*.dashiji"_s}, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found << files.next();
    }
    return found;
}

bool FaultTest::isKept(const QString &words) const
{
    return std::ranges::any_of(archives(), [&](const QString &path) {
        const auto opened = Archive::open(path, Archive::Access::ReadOnly);
        if (!opened)
            return false;
        const auto reports = (*opened)->reports().value_or(std::vector<archive::ReportSummary>());
        return std::ranges::any_of(reports, [&](const archive::ReportSummary &summary) {
            const auto report = (*opened)->report(summary.id);
            return report && std::ranges::any_of(report->sections, [&](const Section &section) {
                       return std::ranges::any_of(
                           section.entries, [&](const Entry &entry) { return entry.body.contains(words); });
                   });
        });
    });
}

bool FaultTest::isImported() const
{
    return std::ranges::any_of(archives(), [](const QString &path) {
        const auto opened = Archive::open(path, Archive::Access::ReadOnly);
        return opened && (*opened)->report(kImported);
    });
}

void FaultTest::expectNothingLost() const
{
    for (const QString &path : archives()) {
        const auto flaws = archive::verify(path);
        EXPECT_TRUE(flaws && flaws->empty())
            << path.toStdString() << ": " << (flaws ? flaws->front().detail.toStdString() : why(flaws));
    }
    const Fault fault = GetParam().fault;
    // Without a program that has it open, whoever deletes or overwrites an archive has done so.
    const bool isGone = fault == Fault::Delete || fault == Fault::Replace;
    const bool isOld = fault == Fault::Restore || fault == Fault::SyncBack;
    EXPECT_TRUE(isGone || isKept(wordsOf(kOld)));
    EXPECT_TRUE(isGone || isOld || isKept(wordsOf(kKept)));
    EXPECT_TRUE(fault != Fault::SyncForth || isKept(u"别的工位写的字"_s));
}

void FaultTest::expectWholeOutput() const
{
    const QByteArray written = bytesOf(m_drive.found(u"book.pdf"_s));
    EXPECT_TRUE(written.isEmpty() || (written.startsWith("%PDF-") && written.trimmed().endsWith("%%EOF")));
    {
        // What could not be removed from a drive that was locked or away goes with the next program there.
        const WithoutRights asTheProgram;
        archive::sweepDrafts(m_drive.found({}));
    }
    QStringList left = QDir(m_drive.found({})).entryList({u".dashiji-*"_s}, QDir::AllEntries | QDir::Hidden);
    if (GetParam().fault == Fault::Lock || GetParam().fault == Fault::PullOut)
        left.removeIf([](const QString &name) { // the window still runs
            return name.startsWith(u".dashiji-%1-"_s.arg(QCoreApplication::applicationPid()));
        });
    EXPECT_EQ(left, QStringList());
}

void FaultTest::note(const QString &program, QString told, const QString &words) const
{
    // A limit on files is not told from a drive that fails.
    EXPECT_TRUE(!m_drive.isMounted() || !told.contains(u"Check the drive"_s)) << told.toStdString();
    static const QRegularExpression moment(u" \\d\\d:\\d\\d"_s);
    static const QRegularExpression rescue(u"\\S*/rescue/\\S*\\.dashiji"_s);
    told.remove(u"dashiji-cli: "_s)
        .replace(rescue, u"the rescue copy"_s)
        .replace(m_drive.path({}), QString())
        .replace(m_drive.elsewhere({}) + u'/', QString())
        .remove(moment)
        .replace(u'|', u"\\|"_s);
    table().add(GetParam(), program, told.isEmpty() ? u"—"_s : told.simplified(), words);
}

} // namespace dashiji::test
