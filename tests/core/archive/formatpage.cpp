// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/archive/formatpage.h"

#include "tests/core/archive/plainsqlite.h"

#include <QRegularExpression>

#include <algorithm>

namespace dashiji::test
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    const auto parts = QStringView(line).mid(1).chopped(1).split(u'|');
    for (const QStringView part : parts)
        cells << part.trimmed().toString();
    return cells;
}

QString bare(QString cell)
{
    return cell.remove(u'`');
}

/// Tables FTS5 keeps its data in are its own.
bool isShadow(const QString &table)
{
    static const QRegularExpression kShadow(u"^search_(text|single|title|other)_(data|idx|config)$"_s);
    return kShadow.match(table).hasMatch();
}

/// The words a CHECK list allows, by column.
QMap<QString, QStringList> checkLists(const QString &sql)
{
    static const QRegularExpression kList(u"CHECK\\((\\w+) IN \\(([^)]*)\\)\\)"_s);
    QMap<QString, QStringList> lists;
    for (auto found = kList.globalMatch(sql); found.hasNext();) {
        const auto match = found.next();
        for (const QString &word : match.captured(2).split(u','))
            lists[match.captured(1)] << word.trimmed().remove(u'\'');
    }
    return lists;
}

void compareWords(const FormatPage &page, const QString &table, const QString &sql, QStringList &flaws)
{
    const auto lists = checkLists(sql);
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        const auto &columns = page.tables[table];
        const auto column = std::ranges::find(columns, list.key(), &PageColumn::name);
        if (column == columns.end())
            continue; // told already
        if (column->meaning.contains(u"[words of `%1`]"_s.arg(list.key()))) {
            if (page.words.value(list.key()) != list.value())
                flaws << u"%1.%2: other words than %3"_s.arg(table, list.key(), list.value().join(u", "));
            continue;
        }
        for (const QString &word : list.value())
            if (!column->meaning.contains(u'`' + word + u'`'))
                flaws << u"%1.%2: the word %3 is not described"_s.arg(table, list.key(), word);
    }
}

} // namespace

std::vector<PageBlock> FormatPage::blocksOf(const QString &language) const
{
    std::vector<PageBlock> found;
    std::ranges::copy_if(blocks, std::back_inserter(found),
                         [&](const PageBlock &block) { return block.kind.front() == language; });
    return found;
}

FormatPage readFormatPage(const QString &markdown)
{
    static const QRegularExpression kTable(u"^### `(\\w+)`$"_s);
    static const QRegularExpression kWords(u"^### Words of `(\\w+)`$"_s);
    FormatPage page;
    QString table;
    QString words;
    bool inBlock = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith("```"_L1)) {
            inBlock = !inBlock;
            if (inBlock)
                page.blocks.push_back({line.mid(3).split(u' '), {}});
        } else if (inBlock) {
            page.blocks.back().text += line + u'\n';
        } else if (line.startsWith(u'#')) {
            table = kTable.match(line).captured(1);
            words = kWords.match(line).captured(1);
            if (!table.isEmpty())
                page.tables[table];
        } else if (line.startsWith(u'|') && !line.startsWith("|---"_L1)) {
            const QStringList cells = cellsOf(line);
            const bool isHead = !cells.front().startsWith(u'`');
            if (!table.isEmpty() && !isHead)
                page.tables[table].push_back({bare(cells[0]), cells[1], cells.mid(2).join(u'|')});
            else if (!words.isEmpty() && !isHead)
                page.words[words] << bare(cells[0]);
            else if (table.isEmpty() && words.isEmpty())
                page.otherRows.push_back(bare(cells.join(u'\t')).split(u'\t'));
        }
    }
    return page;
}

QStringList differences(const FormatPage &page, const PlainSqlite &archive)
{
    QStringList flaws;
    QStringList undescribed = page.tables.keys();
    for (const QVariantList &row : archive.rows(
             u"SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name"_s)) {
        const QString table = row[0].toString();
        const QString sql = row[1].toString();
        if (isShadow(table))
            continue;
        if (undescribed.removeAll(table) == 0) {
            flaws << u"the table %1 is not described"_s.arg(table);
            continue;
        }
        QStringList expected;
        if (sql.startsWith("CREATE VIRTUAL"_L1)) {
            // Its tokenizer is not there, so SQLite cannot tell its columns.
            static const QRegularExpression kColumn(u"[(,] ?(\\w+)(?=[,)])"_s);
            for (auto found = kColumn.globalMatch(sql); found.hasNext();)
                expected << found.next().captured(1) + u": "_s;
        } else {
            // Of a view SQLite does not tell what is never NULL.
            const QString notNull = sql.startsWith("CREATE VIEW"_L1) ? u"1"_s : u"\"notnull\" OR pk"_s;
            for (const QVariantList &column :
                 archive.rows(u"SELECT name, type, %1 FROM pragma_table_xinfo('%2')"_s.arg(notNull, table)))
                expected << column[0].toString() + u": "_s + column[1].toString() +
                                (column[2].toBool() || column[1].toString().isEmpty() ? QString()
                                                                                      : u" or NULL"_s);
        }
        QStringList described;
        for (const PageColumn &column : page.tables[table])
            described << column.name + u": "_s + column.type;
        for (const QString &column : std::as_const(expected))
            if (!described.contains(column))
                flaws << u"%1 has %2, which is not described"_s.arg(table, column);
        for (const QString &column : std::as_const(described))
            if (!expected.contains(column))
                flaws << u"%1 has no %2"_s.arg(table, column);
        if (flaws.isEmpty() && described != expected)
            flaws << u"the columns of %1 are in another order"_s.arg(table);
        compareWords(page, table, sql, flaws);
    }
    for (const QString &table : std::as_const(undescribed))
        flaws << u"there is no table %1"_s.arg(table);
    return flaws;
}

} // namespace dashiji::test
