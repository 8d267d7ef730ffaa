// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/othertexts.h"

#include "core/archive/records/table.h"
#include "core/archive/search/searchkey.h"

#include <algorithm>
#include <map>
#include <optional>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// Texts of one kind of record.
struct Source {
    RowKind record;
    RowKind owner;
    std::vector<TableColumn> columns;
};

std::vector<TableColumn> textColumns(RowKind record, const std::set<Column> &without)
{
    std::vector<TableColumn> columns;
    for (const TableColumn &column : tableOf(record).columns)
        if (column.isText && !without.contains(column.column))
            columns.push_back(column);
    return columns;
}

const std::vector<Source> &sources()
{
    static const std::vector<Source> kSources{
        {RowKind::Report, RowKind::Report,
         textColumns(RowKind::Report, {Column::Organization, Column::Charts})},
        {RowKind::Section, RowKind::Section, textColumns(RowKind::Section, {})},
        {RowKind::Entry, RowKind::Entry, textColumns(RowKind::Entry, {Column::Title, Column::Body})},
        {RowKind::Photo, RowKind::Entry, textColumns(RowKind::Photo, {})},
        {RowKind::Metric, RowKind::Entry, {*tableOf(RowKind::Metric).find(Column::Label)}},
    };
    return kSources;
}

/// Hands on each text with the id of its owner, those of a record one after another.
template <class OnText>
Result<void> readTexts(Database &database, const Source &source, std::optional<qint64> owner, OnText onText)
{
    const Table &table = tableOf(source.record);
    const QString ownerColumn = source.record == source.owner ? u"id"_s : table.find(Column::Parent)->name;
    QStringList names{ownerColumn, u"id"_s, u"rev"_s};
    for (const TableColumn &column : source.columns)
        names << column.name;
    const auto firstText = static_cast<int>(names.size() - static_cast<qsizetype>(source.columns.size()));
    return database.each(
        u"SELECT %1 FROM %2 %3 ORDER BY id"_s.arg(names.join(u", "_s), table.name,
                                                  owner ? u"WHERE %1 = ?"_s.arg(ownerColumn) : QString()),
        owner ? Database::Values{*owner} : Database::Values(), [&](const Row &row) {
            for (int at = firstText; const TableColumn &column : source.columns) {
                QString text = row.text(at++);
                if (!text.isEmpty())
                    onText(row.integer(0), OtherText{source.record, row.integer(1), row.integer(2),
                                                     column.column, std::move(text)});
            }
        });
}

/// Between two texts nothing is found.
void append(QString &texts, const QString &text)
{
    if (!texts.isEmpty())
        texts += kTextEnd;
    texts += text;
}

/// The texts of all owners, those without any left out.
Result<std::map<TextOwner, QString>> allTexts(Database &database)
{
    std::map<TextOwner, QString> all;
    for (const Source &source : sources())
        TRY(readTexts(database, source, {}, [&](qint64 owner, const OtherText &text) {
            append(all[{source.owner, owner}], text.text);
        }));
    return all;
}

QString tableName(const TextOwner &owner)
{
    return tableOf(owner.first).name;
}

Result<void> addRow(Database &database, const TextOwner &owner, const QString &texts)
{
    const auto key = TRY(searchKeyOf(database, owner.first, owner.second));
    return database.run(
        u"INSERT INTO search_owner(search_key, table_name, row_id, texts) VALUES (?, ?, ?, ?)"_s,
        {key, tableName(owner), owner.second, texts});
}

} // namespace

Result<std::vector<OtherText>> otherTextsOf(Database &database, TextOwner owner)
{
    std::vector<OtherText> texts;
    for (const Source &source : sources())
        if (source.owner == owner.first)
            TRY(readTexts(database, source, owner.second,
                          [&](qint64, OtherText text) { texts.push_back(std::move(text)); }));
    return texts;
}

bool isOtherText(RowKind record, Column field)
{
    return std::ranges::any_of(sources(), [&](const Source &source) {
        return source.record == record &&
               std::ranges::find(source.columns, field, &TableColumn::column) != source.columns.end();
    });
}

std::optional<TextOwner> textOwner(RowKind record, qint64 id, qint64 parent)
{
    const auto source = std::ranges::find(sources(), record, &Source::record);
    if (source == sources().end())
        return std::nullopt;
    return TextOwner{source->owner, source->owner == record ? id : parent};
}

Result<void> indexOtherTexts(Database &database, const std::set<TextOwner> &owners)
{
    // All old ones go first: a new row may have the key of one that is gone.
    for (const TextOwner &owner : owners) {
        TRY(database.run(u"INSERT INTO search_other(search_other, rowid, texts) SELECT 'delete', search_key, "
                         "texts FROM search_owner WHERE row_id = ? AND table_name = ?"_s,
                         {owner.second, tableName(owner)}));
        TRY(database.run(u"DELETE FROM search_owner WHERE row_id = ? AND table_name = ?"_s,
                         {owner.second, tableName(owner)}));
    }
    for (const TextOwner &owner : owners) {
        QString texts;
        for (const OtherText &text : TRY(otherTextsOf(database, owner)))
            append(texts, text.text);
        if (texts.isEmpty())
            continue;
        TRY(addRow(database, owner, texts));
        TRY(database.run(u"INSERT INTO search_other(rowid, texts) SELECT search_key, texts FROM search_owner "
                         "WHERE row_id = ? AND table_name = ?"_s,
                         {owner.second, tableName(owner)}));
    }
    return {};
}

Result<void> writeOtherTexts(Database &database)
{
    TRY(database.run(u"DELETE FROM search_owner"_s));
    const auto all = TRY(allTexts(database));
    for (const auto &[owner, texts] : all)
        TRY(addRow(database, owner, texts));
    return {};
}

Result<bool> areOtherTextsWritten(Database &database)
{
    auto missing = TRY(allTexts(database));
    bool same = true;
    TRY(database.each(
        u"SELECT t.table_name, t.row_id, t.texts, t.search_key >> %1 = r.year AND (e.id IS "
        "NULL OR e.search_key = t.search_key) FROM search_owner t "
        "LEFT JOIN entry e ON t.table_name = 'entry' AND e.id = t.row_id "
        "LEFT JOIN section s ON s.id = iif(t.table_name = 'section', t.row_id, e.section_id) "
        "LEFT JOIN report r ON r.id = iif(t.table_name = 'report', t.row_id, s.report_id)"_s.arg(kYearShift),
        {}, [&](const Row &row) {
            const Table *table = tableNamed(row.text(0));
            const auto written = table ? missing.find({table->kind, row.integer(1)}) : missing.end();
            same = same && written != missing.end() && written->second == row.text(2) && row.flag(3);
            if (written != missing.end())
                missing.erase(written);
        }));
    return same && missing.empty();
}

} // namespace dashiji::archive
