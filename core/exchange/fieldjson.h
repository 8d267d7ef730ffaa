// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How each type of a field stands in JSON, and how a record is turned into an object by its descriptor.
#pragma once

#include "core/exchange/reportjson.h"
#include "core/model/enumtext.h"
#include "core/model/fields.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <limits>
#include <type_traits>

namespace dashiji::exchange
{

using Faulty = std::optional<ReportFault>;

/// The identity of an organization a record names by its row.
using OwnerUid = std::function<Uid(OrganizationId)>;

// What is not set is null. Text of several lines is an array of strings, a day "2021-07-01", a decimal its
// plain digits in a string, a rectangle [left,top,width,height], an enumerator its word, an identity
// lower-case digits with hyphens, a picture the SHA-256 of its bytes in hexadecimal digits; organizations and
// indicators are their identities.
[[nodiscard]] QJsonValue jsonOf(const QString &value, FieldShape shape);
[[nodiscard]] QJsonValue jsonOf(const Uid &value);
[[nodiscard]] QJsonValue jsonOf(const Decimal &value);
[[nodiscard]] QJsonValue jsonOf(const std::optional<Decimal> &value);
[[nodiscard]] QJsonValue jsonOf(const std::optional<QDate> &value);
[[nodiscard]] QJsonValue jsonOf(const std::optional<QRect> &value);
[[nodiscard]] QJsonValue jsonOf(const std::optional<Media> &value);
[[nodiscard]] QJsonValue jsonOf(const std::optional<IndicatorLink> &value);

// Back from JSON, or what is wrong with it; null is what is not set, and of what is always set its default.
[[nodiscard]] Faulty takeJson(QString &value, const QJsonValue &json, FieldShape shape);
[[nodiscard]] Faulty takeJson(Uid &value, const QJsonValue &json);
[[nodiscard]] Faulty takeJson(Decimal &value, const QJsonValue &json);
[[nodiscard]] Faulty takeJson(std::optional<Decimal> &value, const QJsonValue &json);
[[nodiscard]] Faulty takeJson(std::optional<QDate> &value, const QJsonValue &json);
[[nodiscard]] Faulty takeJson(std::optional<QRect> &value, const QJsonValue &json);
[[nodiscard]] Faulty takeJson(std::optional<Media> &value, const QJsonValue &json);
[[nodiscard]] Faulty takeJson(bool &value, const QJsonValue &json);
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] Faulty takeJson(E &value, const QJsonValue &json)
{
    if (!json.isString())
        return ReportFault::WrongType;
    const auto known = enumFromText<E>(json.toString());
    value = known.value_or(value);
    return known ? Faulty() : ReportFault::UnknownWord;
}
template <class I>
requires(std::is_integral_v<I> && !std::is_same_v<I, bool>) [[nodiscard]] Faulty
    takeJson(I &value, const QJsonValue &json)
{
    if (!json.isDouble())
        return ReportFault::WrongType;
    // What is no whole number answers with whatever it is given instead.
    const qint64 number = json.toInteger(0);
    if (number != json.toInteger(1))
        return ReportFault::OutOfRange;
    if (number < std::numeric_limits<I>::min() || number > std::numeric_limits<I>::max())
        return ReportFault::OutOfRange;
    value = static_cast<I>(number);
    return {};
}

/// All fields of a record by their keys, and its uid.
template <class Record>
[[nodiscard]] QJsonObject fieldsJson(const Record &record, const OwnerUid &ownerUid)
{
    QJsonObject object{{QStringLiteral("uid"), jsonOf(record.uid)}};
    Fields<Record>::visit([&](const Field &field, auto member) {
        const auto &value = std::invoke(member, record);
        using T = std::remove_cvref_t<decltype(value)>;
        QJsonValue json;
        if constexpr (std::is_same_v<T, OrganizationId>)
            json = jsonOf(ownerUid(value));
        else if constexpr (std::is_same_v<T, QString>)
            json = jsonOf(value, field.shape);
        else if constexpr (std::is_enum_v<T>)
            json = enumText(value);
        else if constexpr (std::is_same_v<T, bool>)
            json = value;
        else if constexpr (std::is_integral_v<T>)
            json = static_cast<qint64>(value);
        else
            json = jsonOf(value);
        object.insert(QLatin1StringView(field.jsonKey()), json);
    });
    return object;
}

} // namespace dashiji::exchange
