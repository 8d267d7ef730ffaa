// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How each type of a field stands in the file, and how a record is read from and turned into its columns.
#pragma once

#include "core/archive/records/table.h"
#include "core/archive/store/database.h"
#include "core/model/enumtext.h"

#include <functional>
#include <type_traits>

namespace dashiji::archive
{

/// Text as the file can hold it: without U+0000 and without U+FEFF at its beginning, lone surrogates replaced
/// by U+FFFD. Anything else is kept.
[[nodiscard]] QString storableText(const QString &text);

template <class T>
concept StoredAsText = std::is_enum_v<T> || std::is_same_v<T, QString> || std::is_same_v<T, Decimal> ||
    std::is_same_v<T, std::optional<Decimal>> || std::is_same_v<T, std::optional<QDate>> ||
    std::is_same_v<T, std::optional<QRect>>;
template <class T>
concept StoredAsBlob =
    std::is_same_v<T, QByteArray> || std::is_same_v<T, Uid> || std::is_same_v<T, std::optional<Media>>;

template <class T>
constexpr Storage kStorageOf = StoredAsText<T>   ? Storage::Text
                               : StoredAsBlob<T> ? Storage::Blob
                                                 : Storage::Integer;

// As a value of its column. Dates are ISO 8601 days, times milliseconds since 1970 UTC, decimals plain
// digits, rectangles "left,top,width,height", enumerators their words; what is not set is NULL.
[[nodiscard]] QVariant storedValue(const QString &value);
[[nodiscard]] QVariant storedValue(const QByteArray &value);
[[nodiscard]] QVariant storedValue(const Uid &value);
[[nodiscard]] QVariant storedValue(const Decimal &value);
[[nodiscard]] QVariant storedValue(const std::optional<Decimal> &value);
[[nodiscard]] QVariant storedValue(const std::optional<QDate> &value);
[[nodiscard]] QVariant storedValue(const QDateTime &value);
[[nodiscard]] QVariant storedValue(const std::optional<QRect> &value);
[[nodiscard]] QVariant storedValue(const std::optional<Media> &value);
[[nodiscard]] QVariant storedValue(const std::optional<IndicatorLink> &value);
[[nodiscard]] QVariant storedValue(OrganizationId value);
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] QVariant storedValue(E value)
{
    return enumText(value);
}
template <class I>
requires std::is_integral_v<I>
[[nodiscard]] QVariant storedValue(I value)
{
    return static_cast<qint64>(value);
}

// Back from its column. False for what no value of ours is stored as.
bool takeStored(QString &value, const QVariant &stored);
bool takeStored(QByteArray &value, const QVariant &stored);
bool takeStored(Uid &value, const QVariant &stored);
bool takeStored(Decimal &value, const QVariant &stored);
bool takeStored(std::optional<Decimal> &value, const QVariant &stored);
bool takeStored(std::optional<QDate> &value, const QVariant &stored);
bool takeStored(QDateTime &value, const QVariant &stored);
bool takeStored(std::optional<QRect> &value, const QVariant &stored);
/// Sets the hash alone.
bool takeStored(std::optional<Media> &value, const QVariant &stored);
/// Sets the id alone.
bool takeStored(std::optional<IndicatorLink> &value, const QVariant &stored);
bool takeStored(OrganizationId &value, const QVariant &stored);
template <class E>
requires std::is_enum_v<E>
bool takeStored(E &value, const QVariant &stored)
{
    const auto known = enumFromText<E>(stored.toString());
    value = known.value_or(kEnumTexts<E>.front().value);
    return known.has_value();
}
template <class I>
requires std::is_integral_v<I>
bool takeStored(I &value, const QVariant &stored)
{
    value = static_cast<I>(stored.toLongLong());
    return true;
}

/// Reads a record whose fields stand in the order of its descriptor, the first of which is @p first.
/// @errors ArchiveDamaged (a value none of ours is stored as)
template <class Record>
[[nodiscard]] Result<void> takeRecord(Record &record, const Row &row, int first)
{
    int column = first;
    const char *strange = nullptr;
    Fields<Record>::visit([&](const Field &field, auto member) {
        if (!takeStored(std::invoke(member, record), row.value(column++)))
            strange = field.name;
    });
    if (strange)
        return failure(ErrorCode::ArchiveDamaged, {},
                       QStringLiteral("no value of %1").arg(QLatin1String(strange)));
    return {};
}

/// All fields of a record as values of its columns.
template <class Record>
[[nodiscard]] RowValues valuesOf(const Record &record)
{
    RowValues values;
    Fields<Record>::visit([&](const Field &field, auto member) {
        values.set(field.column, storedValue(std::invoke(member, record)));
    });
    return values;
}

} // namespace dashiji::archive
