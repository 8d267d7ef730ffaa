// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/archive/archivefixture.h"

#include "core/archive/records/table.h"
#include "core/archive/search/tokenizer.h"
#include "core/archive/store/database.h"
#include "core/text/anchors.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>

namespace dashiji::test
{
namespace
{

Metric stationMetric(const QString &body)
{
    Metric metric;
    metric.value = Decimal::fromInteger(28);
    metric.unit = QStringLiteral("家");
    metric.scale = Decimal::fromInteger(1);
    metric.qualifier = Qualifier::None;
    metric.label = QStringLiteral("院士工作站");
    metric.category = Category::Station;
    metric.aspect = Aspect::Total;
    const qsizetype place = body.indexOf(QStringLiteral("28家"));
    metric.anchor = text::anchorAt(EntryField::Body, body, place, place + 3);
    return metric;
}

Entry sampleEntry(int number)
{
    Entry entry;
    entry.title = QStringLiteral("第%1件大事").arg(number);
    entry.body = QStringLiteral("工作站增至28家。\n举办科普活动 %1 场。").arg(number * 7);
    entry.state = EntryState::Written;
    Photo photo;
    photo.caption = QStringLiteral("图说 %1").arg(number);
    photo.credit = QStringLiteral("摄影者");
    photo.afterParagraph = 1;
    entry.photos.push_back(photo);
    photo.caption += QStringLiteral(" 之二");
    entry.photos.push_back(photo);
    entry.metrics.push_back(stationMetric(entry.body));
    return entry;
}

std::unique_ptr<archive::Database> connectTo(const QString &path)
{
    auto database = archive::Database::connect(path, archive::OpenMode::ReadWrite);
    EXPECT_TRUE(database) << why(database);
    EXPECT_TRUE(archive::registerTokenizers((*database)->handle()));
    return std::move(*database);
}

} // namespace

Report sampleReport(int year)
{
    Report report;
    report.year = year;
    report.organization = QStringLiteral("市科学技术协会");
    report.title = QStringLiteral("%1年度十件大事").arg(year);
    report.kicker = QStringLiteral("年度回顾");
    report.introduction = QStringLiteral("这一年。\n数字为示意。");
    report.signature = QStringLiteral("市科协\n12月31日");
    Section events;
    events.kind = SectionKind::Events;
    events.title = QStringLiteral("十件大事");
    for (int number = 1; number <= 4; ++number)
        events.entries.push_back(sampleEntry(number));
    events.entries[0].from = QDate(year, 3, 1);
    events.entries[0].until = QDate(year, 3, 5);
    Entry candidate = sampleEntry(9);
    candidate.candidate = true;
    candidate.state = EntryState::Writing;
    events.entries.push_back(candidate);
    report.sections.push_back(events);
    Section highlights;
    highlights.kind = SectionKind::Highlights;
    highlights.title = QStringLiteral("十大亮点");
    highlights.introduction = QStringLiteral("亮点纷呈。");
    highlights.numbered = false;
    highlights.entries.push_back(sampleEntry(5));
    highlights.entries.push_back(sampleEntry(6));
    report.sections.push_back(highlights);
    return report;
}

QByteArray samplePicture(int seed, const char *format)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(seed * 37 % 360, 200, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QStringList wordsOf(const QString &path)
{
    const auto database = connectTo(path);
    QStringList words;
    for (const archive::Table &table : archive::tables()) {
        QStringList names;
        for (const archive::TableColumn &column : table.columns)
            names << column.name;
        const auto read = database->each(
            QStringLiteral("SELECT id, %1 FROM %2 ORDER BY id").arg(names.join(u", "), table.name), {},
            [&](const archive::Row &row) {
                QStringList values;
                for (int i = 0; i < names.size(); ++i) {
                    const QVariant value = row.value(i + 1);
                    const bool isBlob = value.typeId() == QMetaType::QByteArray;
                    values << names[i] + u'=' +
                                  (value.isNull() ? QStringLiteral("NULL")
                                   : isBlob       ? QString::fromLatin1(value.toByteArray().toHex())
                                                  : value.toString());
                }
                words << table.name + u' ' + QString::number(row.integer(0)) + u' ' + values.join(u" | ");
            });
        EXPECT_TRUE(read) << why(read);
    }
    EXPECT_FALSE(words.isEmpty());
    return words;
}

QStringList contentOf(const QString &path)
{
    const auto database = connectTo(path);
    QStringList names;
    EXPECT_TRUE(database->each(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                              "sql NOT LIKE '%VIRTUAL%' ORDER BY name"),
                               {}, [&](const archive::Row &row) { names << row.text(0); }));
    QStringList content;
    for (const QString &name : names) {
        QStringList columns;
        EXPECT_TRUE(database->each(QStringLiteral("SELECT 'quote(' || name || ')' FROM pragma_table_info(?)"),
                                   {name}, [&](const archive::Row &row) { columns << row.text(0); }));
        EXPECT_TRUE(
            database->each(QStringLiteral("SELECT %1 FROM %2").arg(columns.join(u" || '|' || "), name), {},
                           [&](const archive::Row &row) { content << name + u' ' + row.text(0); }));
    }
    content.sort();
    EXPECT_FALSE(content.isEmpty());
    return content;
}

QStringList journalOf(const QString &path)
{
    const auto database = connectTo(path);
    QStringList lines;
    const auto read = database->each(
        QStringLiteral(
            "SELECT coalesce(c.undoes, ''), coalesce(c.verb, ''), coalesce(r.operation, ''), "
            "coalesce(r.table_name, ''), (SELECT group_concat(key, ',') FROM json_each(r.content)) "
            "FROM change c LEFT JOIN change_row r ON r.change_id = c.id ORDER BY c.id, r.id"),
        {}, [&](const archive::Row &row) {
            lines << QStringLiteral("%1 %2: %3 %4 %5")
                         .arg(row.text(0), row.text(1), row.text(2), row.text(3),
                              row.text(2) == QLatin1String("update") ? row.text(4) : QString());
        });
    EXPECT_TRUE(read) << why(read);
    return lines;
}

Report withoutIdentity(Report report)
{
    report.id = {};
    report.uid = {};
    report.revision = 0;
    report.owner = {};
    for (Section &section : report.sections) {
        section.id = {};
        section.uid = {};
        section.revision = 0;
        for (Entry &entry : section.entries) {
            entry.id = {};
            entry.uid = {};
            entry.revision = 0;
            for (Photo &photo : entry.photos) {
                photo.id = {};
                photo.uid = {};
                photo.revision = 0;
            }
            for (Metric &metric : entry.metrics) {
                metric.id = {};
                metric.uid = {};
                metric.revision = 0;
            }
        }
    }
    return report;
}

QStringList flawsOf(const QString &path)
{
    const auto flaws = archive::verify(path);
    if (!flaws)
        return {QString::fromStdString(why(flaws))};
    QStringList details;
    for (const archive::Flaw &flaw : *flaws)
        details << flaw.detail;
    return details;
}

QString sql(const QString &path, const QStringList &statements)
{
    const auto database = connectTo(path);
    QString last;
    for (const QString &statement : statements) {
        const auto done = database->each(statement, {}, [&](const archive::Row &row) { last = row.text(0); });
        if (!done)
            return done.error().detail;
    }
    return last;
}

void ArchiveFixture::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    m_path = file(QStringLiteral("协会 100%.dashiji"));
    auto created = archive::Archive::create(m_path, QStringLiteral("市科学技术协会"));
    ASSERT_TRUE(created) << why(created);
    m_archive = std::move(*created);
    const auto imported = writer().importReport(sampleReport());
    ASSERT_TRUE(imported) << why(imported);
    m_report = *imported;
}

void ArchiveFixture::reopen()
{
    m_archive.reset();
    auto opened = archive::Archive::open(m_path);
    ASSERT_TRUE(opened) << why(opened);
    m_archive = std::move(*opened);
}

Report ArchiveFixture::report() const
{
    auto read = m_archive->report(m_report);
    EXPECT_TRUE(read) << why(read);
    return read.value_or(Report());
}

Entry ArchiveFixture::entry(int section, int rank) const
{
    return report().sections.at(static_cast<size_t>(section)).entries.at(static_cast<size_t>(rank - 1));
}

} // namespace dashiji::test
