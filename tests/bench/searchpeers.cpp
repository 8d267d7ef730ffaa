// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/searchpeers.h"

#include "core/archive/archive.h"
#include "core/text/folding.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace dashiji::test
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// Hands on every text with its number.
template <class OnEntry>
void eachEntry(const ManyEntries &entries, OnEntry onEntry)
{
    int number = 0;
    for (int index = 0; index < entries.reports(); ++index)
        for (const Section &section : entries.report(index).sections)
            for (const Entry &entry : section.entries)
                onEntry(number++, entry.title, entry.body);
}

const std::vector<QByteArray> &foldedTexts(const ManyEntries &entries)
{
    static const std::vector<QByteArray> kTexts = [&entries] {
        std::vector<QByteArray> texts;
        eachEntry(entries, [&texts](int, const QString &title, const QString &body) {
            texts.push_back((text::foldTight(title) + u'\x1f' + text::foldTight(body)).toUtf8());
        });
        return texts;
    }();
    return kTexts;
}

/// The texts as files, one an entry, in a folder a report.
struct TextFiles {
    explicit TextFiles(const ManyEntries &entries)
    {
        eachEntry(entries, [this](int number, const QString &title, const QString &body) {
            const QString name = u"%1/%2.txt"_s.arg(folder.path()).arg(number);
            QFile file(name);
            if (!file.open(QIODevice::WriteOnly) || file.write((title + u'\n' + body).toUtf8()) < 0)
                qFatal("%s cannot be written", qPrintable(name));
        });
    }
    QTemporaryDir folder;
};

/// Made once for all who read files.
const TextFiles &textFiles(const ManyEntries &entries)
{
    static const TextFiles kFiles(entries);
    return kFiles;
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QByteArray said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

/// Numbers of the files that are named, one a line.
Numbers namedIn(const QByteArray &lines)
{
    Numbers numbers;
    for (const QByteArray &line : lines.split('\n'))
        if (line.endsWith(".txt"))
            numbers.insert(line.mid(line.lastIndexOf('/') + 1).chopped(4).toInt());
    return numbers;
}

double bytesIn(const QString &folder)
{
    double bytes = 0;
    for (QDirIterator file(folder, QDir::Files, QDirIterator::Subdirectories); file.hasNext();) {
        file.next();
        bytes += static_cast<double>(file.fileInfo().size());
    }
    return bytes;
}

struct RecollIndex {
    explicit RecollIndex(const ManyEntries &entries)
    {
        QFile file(settings.filePath(u"recoll.conf"_s));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("topdirs = " + textFiles(entries).folder.path().toUtf8() + "\n") < 0)
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        file.close();
        said(u"recollindex"_s, {u"-c"_s, settings.path()});
    }
    QTemporaryDir settings;
};

/// A database in a file of its own.
class TrigramIndex
{
public:
    explicit TrigramIndex(const ManyEntries &entries)
    {
        const QByteArray path = m_folder.filePath(u"trigram.db"_s).toUtf8();
        if (sqlite3_open(path.constData(), &m_database) != SQLITE_OK)
            qFatal("no database");
        run("CREATE TABLE entry(id INTEGER PRIMARY KEY, text TEXT)");
        run("BEGIN");
        sqlite3_stmt *insert = prepared("INSERT INTO entry VALUES (?1, ?2)");
        eachEntry(entries, [&](int number, const QString &title, const QString &body) {
            const QByteArray text = (title + u'\n' + body).toUtf8();
            sqlite3_bind_int(insert, 1, number);
            sqlite3_bind_text(insert, 2, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        });
        sqlite3_finalize(insert);
        run("COMMIT");
        const double before = bytesIn(m_folder.path());
        run("CREATE VIRTUAL TABLE found USING fts5(text, content='entry', content_rowid='id', "
            "tokenize='trigram')");
        run("INSERT INTO found(found) VALUES ('rebuild')");
        m_bytes = bytesIn(m_folder.path()) - before;
    }
    ~TrigramIndex() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(TrigramIndex)

    [[nodiscard]] double bytes() const { return m_bytes; }

    [[nodiscard]] Numbers find(const QString &typed, int most) const
    {
        constexpr int kFewest = 3;
        const bool byIndex = typed.size() >= kFewest;
        sqlite3_stmt *statement =
            prepared(byIndex ? "SELECT rowid FROM found WHERE found MATCH ?1 ORDER BY rowid DESC LIMIT ?2"
                             : "SELECT id FROM entry WHERE text LIKE ?1 ORDER BY id DESC LIMIT ?2");
        const QByteArray words = (byIndex ? u"\"%1\""_s : u"%%1%"_s).arg(typed).toUtf8();
        sqlite3_bind_text(statement, 1, words.constData(), static_cast<int>(words.size()), SQLITE_TRANSIENT);
        sqlite3_bind_int(statement, 2, most);
        Numbers numbers;
        while (sqlite3_step(statement) == SQLITE_ROW)
            numbers.insert(sqlite3_column_int(statement, 0));
        sqlite3_finalize(statement);
        return numbers;
    }

private:
    void run(const char *statement) { sqlite3_exec(m_database, statement, nullptr, nullptr, nullptr); }
    [[nodiscard]] sqlite3_stmt *prepared(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        return statement;
    }

    QTemporaryDir m_folder;
    sqlite3 *m_database = nullptr;
    double m_bytes = 0;
};

} // namespace

Numbers holdersOf(const ManyEntries &entries, const QString &typed)
{
    const QByteArray words = text::foldTight(typed).toUtf8();
    Numbers numbers;
    for (int number = 0; const QByteArray &text : foldedTexts(entries)) {
        if (text.contains(words))
            numbers.insert(number);
        ++number;
    }
    return numbers;
}

double textBytes(const ManyEntries &entries)
{
    double bytes = 0;
    const auto add = [&bytes](const QString &text) { bytes += static_cast<double>(text.toUtf8().size()); };
    for (int index = 0; index < entries.reports(); ++index)
        for (const Section &section : entries.report(index).sections)
            for (const Entry &entry : section.entries) {
                add(entry.title);
                add(entry.body);
                for (const Photo &photo : entry.photos)
                    add(photo.caption);
            }
    return bytes;
}

SearchPeer memoryScan(const ManyEntries &entries)
{
    return {[&entries](const QString &typed) { return holdersOf(entries, typed); }, {}, 0};
}

SearchPeer dashijiItself(const LargeArchive &large)
{
    QHash<qint64, int> numbers;
    int number = 0;
    for (const std::vector<EntryId> &report : large.entries)
        for (const EntryId entry : report)
            numbers.insert(entry.value, number++);
    const std::shared_ptr<archive::Reader> reader = archive::Reader::open(large.path).value();
    const auto find = [reader, numbers](const QString &typed) {
        Numbers found;
        constexpr int kAll = 1 << 24;
        if (const auto places = reader->search(typed, kAll))
            for (const Place &place : *places)
                found.insert(numbers.value(place.entry.value));
        return found;
    };
    const auto begin = [reader](const QString &typed) {
        static_cast<void>(reader->firstHits(archive::parseQuery(typed)));
    };
    return {find, begin, large.indexBytes()};
}

SearchPeer ripgrep(const ManyEntries &entries)
{
    if (!isInstalled(u"rg"_s))
        return {};
    const QString folder = textFiles(entries).folder.path();
    return {[folder](const QString &typed) {
                return namedIn(said(u"rg"_s, {u"-l"_s, u"-F"_s, u"--"_s, typed, folder}));
            },
            {},
            0};
}

SearchPeer recoll(const ManyEntries &entries)
{
    if (!isInstalled(u"recollq"_s))
        return {};
    static const RecollIndex kIndex(entries);
    const QString settings = kIndex.settings.path();
    const auto find = [settings](const QString &typed) {
        return namedIn(
            said(u"recollq"_s, {u"-c"_s, settings, u"-b"_s, u"-n"_s, u"1000000"_s, u'"' + typed + u'"'}));
    };
    const auto begin = [settings](const QString &typed) {
        said(u"recollq"_s, {u"-c"_s, settings, u"-b"_s, u"-n"_s, u"50"_s, u'"' + typed + u'"'});
    };
    return {find, begin, bytesIn(settings)};
}

SearchPeer trigramIndex(const ManyEntries &entries)
{
    static const TrigramIndex kIndex(entries);
    return {[](const QString &typed) { return kIndex.find(typed, -1); },
            [](const QString &typed) { static_cast<void>(kIndex.find(typed, 50)); }, kIndex.bytes()};
}

double childrenTime()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
#else
    return 0;
#endif
}

} // namespace dashiji::test
