// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/journal/journalrow.h"

#include "core/archive/journal/chain.h"
#include "core/archive/store/database.h"
#include "core/text/codepoints.h"
#include "core/text/replacement.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

/// Texts shorter than that together are written whole: it is shorter.
constexpr qsizetype kWholeLength = 48;

QJsonValue jsonOf(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return value.toLongLong();
    case QMetaType::QByteArray:
        return QString::fromLatin1(value.toByteArray().toHex());
    default:
        return value.toString();
    }
}

std::optional<QVariant> valueFrom(const QJsonValue &json, Storage storage)
{
    if (json.isNull())
        return QVariant();
    if (storage == Storage::Integer)
        return json.isDouble() ? std::optional<QVariant>(json.toInteger()) : std::nullopt;
    if (!json.isString())
        return std::nullopt;
    if (storage == Storage::Blob)
        return QVariant(QByteArray::fromHex(json.toString().toLatin1()));
    return QVariant(json.toString());
}

/// What a whole row need not tell: NULL, and no words.
bool isNothing(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

bool isLongText(const QVariant &before, const QVariant &after)
{
    return before.typeId() == QMetaType::QString && after.typeId() == QMetaType::QString &&
           before.toString().size() + after.toString().size() > kWholeLength;
}

QJsonValue jsonOf(const TextSplice &splice)
{
    return QJsonArray{splice.at, splice.cut, splice.put, splice.before};
}

std::optional<TextSplice> spliceFrom(Column column, const QJsonArray &json)
{
    if (!json.at(0).isDouble() || !json.at(1).isString() || !json.at(2).isString() || !json.at(3).isString())
        return std::nullopt;
    return TextSplice{column, static_cast<qsizetype>(json.at(0).toInteger()), json.at(1).toString(),
                      json.at(2).toString(), json.at(3).toString()};
}

std::optional<RowOperation> operationFrom(const QString &text)
{
    if (text == "insert"_L1)
        return RowOperation::Inserted;
    if (text == "delete"_L1)
        return RowOperation::Removed;
    return text == "update"_L1 ? std::optional(RowOperation::Updated) : std::nullopt;
}

/// Takes what an update did to a column. @return false for a shape that is none of ours
bool takeUpdate(JournalRow &row, const TableColumn &column, const QJsonValue &json)
{
    const QJsonArray told = json.toArray();
    if (told.size() == 4) {
        auto splice = spliceFrom(column.column, told);
        if (splice)
            row.splices.push_back(std::move(*splice));
        return splice.has_value();
    }
    if (told.size() != 2)
        return false;
    const auto before = valueFrom(told.at(0), column.storage);
    const auto after = valueFrom(told.at(1), column.storage);
    if (!before || !after)
        return false;
    row.before.set(column.column, *before);
    row.after.set(column.column, *after);
    return true;
}

tl::unexpected<Error> strange(const QString &table, qint64 id)
{
    return failure(ErrorCode::ArchiveDamaged, {},
                   u"the journal of %1 %2 cannot be read"_s.arg(table).arg(id));
}

} // namespace

QString textMark(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(6).toBase64());
}

TextSplice spliceOf(Column column, const QString &before, const QString &after)
{
    const text::Replacement change = text::replacementBetween(before, after);
    return {column, text::codePointCount(QStringView(before).left(change.from)),
            before.mid(change.from, change.removed), change.inserted, textMark(before)};
}

std::optional<QString> spliced(const TextSplice &splice, const QString &text, bool backwards)
{
    const QString &there = backwards ? splice.put : splice.cut;
    const text::CodePointIndex index(text);
    if (splice.at < 0 || splice.at > index.codePointCount())
        return std::nullopt;
    const qsizetype from = index.toUtf16(splice.at);
    if (QStringView(text).mid(from, there.size()) != there || (!backwards && textMark(text) != splice.before))
        return std::nullopt;
    QString result = text;
    result.replace(from, there.size(), backwards ? splice.cut : splice.put);
    if (backwards && textMark(result) != splice.before)
        return std::nullopt;
    return result;
}

QString operationText(RowOperation operation)
{
    return operation == RowOperation::Inserted  ? u"insert"_s
           : operation == RowOperation::Removed ? u"delete"_s
                                                : u"update"_s;
}

QString contentOf(const JournalRow &row)
{
    const Table &table = tableOf(row.kind);
    QJsonObject content;
    const RowValues &values = row.operation == RowOperation::Inserted ? row.after : row.before;
    for (const auto &[column, value] : values) {
        const TableColumn &known = *table.find(column);
        const QString &name = known.name;
        if (row.operation != RowOperation::Updated) {
            if (!isNothing(value))
                content.insert(name, jsonOf(value));
            continue;
        }
        const QVariant after = row.after.value(column);
        // A place moves unjournalled, so that its text before is not told.
        if (!known.isPlace && isLongText(value, after))
            content.insert(name, jsonOf(spliceOf(column, value.toString(), after.toString())));
        else
            content.insert(name, QJsonArray{jsonOf(value), jsonOf(after)});
    }
    for (const TextSplice &splice : row.splices)
        content.insert(table.find(splice.column)->name, jsonOf(splice));
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

Result<JournalRow> journalRowFrom(const QString &tableName, qint64 id, const QString &operation,
                                  const QString &content)
{
    const Table *table = tableNamed(tableName);
    const auto known = operationFrom(operation);
    const QJsonObject json = QJsonDocument::fromJson(content.toUtf8()).object();
    if (!table || !known || json.isEmpty())
        return strange(tableName, id);
    JournalRow row{table->kind, id, *known, {}, {}, {}};
    for (auto it = json.begin(); it != json.end(); ++it) {
        const TableColumn *column = table->find(it.key());
        if (!column)
            return strange(tableName, id);
        if (row.operation == RowOperation::Updated) {
            if (!takeUpdate(row, *column, it.value()))
                return strange(tableName, id);
            continue;
        }
        const auto value = valueFrom(it.value(), column->storage);
        if (!value)
            return strange(tableName, id);
        (row.operation == RowOperation::Inserted ? row.after : row.before).set(column->column, *value);
    }
    if (row.operation != RowOperation::Updated)
        for (const TableColumn &column : table->columns) {
            RowValues &values = row.operation == RowOperation::Inserted ? row.after : row.before;
            if (column.isText && !values.contains(column.column))
                values.set(column.column, u""_s);
        }
    return row;
}

Result<std::vector<JournalRow>> journalRows(Database &database, ChangeId change)
{
    std::vector<JournalRow> rows;
    TRY(database.each(
        u"SELECT table_name, row_id, operation, content FROM change_row WHERE id BETWEEN ? AND ? ORDER BY id"_s,
        {firstRowOf(change), lastRowOf(change)}, [&](const Row &stored) -> Result<void> {
            auto row = TRY(journalRowFrom(stored.text(0), stored.integer(1), stored.text(2), stored.text(3)));
            rows.push_back(std::move(row));
            return {};
        }));
    return rows;
}

} // namespace dashiji::archive
