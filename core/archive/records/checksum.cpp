// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/checksum.h"

#include "core/model/sha256.h"

#include <QtEndian>

#include <array>
#include <charconv>
#include <vector>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// @param out has room for three bytes a unit @return past the last byte
char *putUtf8(char *out, QStringView text)
{
    const auto put = [&out](char32_t byte) { *out++ = static_cast<char>(byte); };
    const auto putRest = [&put](char32_t bits) { put(0x80 | (bits & 0x3f)); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t unit = text[i].unicode();
        if (unit >= 0x800 && !QChar::isSurrogate(unit)) { // most of ours
            put(0xe0 | unit >> 12);
            putRest(unit >> 6);
            putRest(unit);
        } else if (unit < 0x80) {
            put(unit);
        } else if (unit < 0x800) {
            put(0xc0 | unit >> 6);
            putRest(unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t character =
                QChar::surrogateToUcs4(static_cast<char16_t>(unit), text[++i].unicode());
            put(0xf0 | character >> 18);
            putRest(character >> 12);
            putRest(character >> 6);
            putRest(character);
        } else {
            put('?'); // text of ours has no half of a pair
        }
    }
    return out;
}

/// A number in decimal.
class Digits
{
public:
    explicit Digits(qint64 number)
        : m_end(std::to_chars(m_digits.data(), m_digits.data() + m_digits.size(), number).ptr)
    {
    }
    [[nodiscard]] QByteArrayView view() const { return {m_digits.data(), m_end}; }

private:
    std::array<char, 20> m_digits{};
    const char *m_end;
};

struct SummedRow {
    qint64 id = 0;
    qint64 stored = 0;
    qint64 actual = 0;
};

Result<std::vector<SummedRow>> sumsOf(Database &database, const QString &table)
{
    QStringList names;
    auto read = database.each(u"SELECT name FROM pragma_table_info(?)"_s, {table}, [&](const Row &row) {
        if (isSummed(row.text(0)))
            names << row.text(0);
    });
    if (!read)
        return tl::unexpected(read.error());
    std::vector<SummedRow> rows;
    // Names come from the schema, which is ours letter by letter.
    read = database.each(u"SELECT id, checksum, %1 FROM %2"_s.arg(names.join(u", "_s), table), {},
                         [&](const Row &row) {
                             std::map<QString, QVariant> columns;
                             for (int i = 0; i < names.size(); ++i)
                                 columns.emplace(names.at(i), row.value(i + 2));
                             rows.push_back({row.integer(0), row.integer(1), checksumOf(columns)});
                         });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

} // namespace

bool isSummed(const QString &column)
{
    return column != u"rev" && column != u"checksum" && column != u"search_key";
}

void RecordSum::add(QByteArrayView name, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return addText(name, *static_cast<const QString *>(value.constData()));
    case QMetaType::QByteArray:
        return addBytes(name, *static_cast<const QByteArray *>(value.constData()));
    default:
        return addNumber(name, value.toLongLong());
    }
}

void RecordSum::add(QByteArrayView name, const Row &row, int column)
{
    switch (row.stored(column)) {
    case Row::Stored::Nothing:
        return;
    case Row::Stored::Number:
        return addNumber(name, row.integer(column));
    case Row::Stored::Text:
        return addText(name, row.words(column));
    case Row::Stored::Bytes:
        return addBytes(name, row.bytes(column));
    }
}

void RecordSum::addNumber(QByteArrayView name, qint64 number)
{
    if (number != 0)
        addBytes(name, Digits(number).view());
}

void RecordSum::addText(QByteArrayView name, QStringView text)
{
    QVarLengthArray<char, 4096> utf8(text.size() * 3);
    addBytes(name, {utf8.data(), putUtf8(utf8.data(), text)});
}

void RecordSum::addBytes(QByteArrayView name, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const Digits size(bytes.size());
    for (const QByteArrayView part : {name, QByteArrayView(":"), size.view(), QByteArrayView(":"), bytes})
        m_bytes.append(part.data(), part.size());
}

qint64 RecordSum::take() const
{
    return qFromBigEndian<qint64>(sha256Of({m_bytes.constData(), m_bytes.size()}).data());
}

qint64 checksumOf(const std::map<QString, QVariant> &columns)
{
    RecordSum sum;
    for (const auto &[name, value] : columns)
        sum.add(name.toUtf8(), value);
    return sum.take();
}

Result<std::vector<qint64>> wrongChecksums(Database &database, const QString &table)
{
    const auto rows = TRY(sumsOf(database, table));
    std::vector<qint64> wrong;
    for (const SummedRow &row : rows)
        if (row.stored != row.actual)
            wrong.push_back(row.id);
    return wrong;
}

Result<void> writeChecksums(Database &database, const QString &table)
{
    const auto rows = TRY(sumsOf(database, table));
    for (const SummedRow &row : rows)
        if (row.stored != row.actual)
            TRY(database.run(u"UPDATE %1 SET checksum = ? WHERE id = ?"_s.arg(table), {row.actual, row.id}));
    return {};
}

} // namespace dashiji::archive
