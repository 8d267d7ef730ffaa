// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/fieldjson.h"

#include <QRegularExpression>

#include <array>

namespace dashiji::exchange
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr qsizetype kHashBytes = 32; ///< of SHA-256

/// Only as it is written, so that what is read is written the same again.
Uid uidFrom(const QString &text)
{
    const Uid uid(text);
    return uid.toString(QUuid::WithoutBraces) == text.toLower() ? uid : Uid();
}

} // namespace

QJsonValue jsonOf(const QString &value, FieldShape shape)
{
    if (shape != FieldShape::Paragraphs)
        return value;
    return value.isEmpty() ? QJsonArray() : QJsonArray::fromStringList(value.split(u'\n'));
}

QJsonValue jsonOf(const Uid &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue(value.toString(QUuid::WithoutBraces));
}

QJsonValue jsonOf(const Decimal &value)
{
    return value.toString();
}

QJsonValue jsonOf(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<QDate> &value)
{
    return value ? QJsonValue(value->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<QRect> &value)
{
    if (!value)
        return {};
    return QJsonArray{value->x(), value->y(), value->width(), value->height()};
}

QJsonValue jsonOf(const std::optional<Media> &value)
{
    return value ? QJsonValue(QString::fromLatin1(value->sha256.toHex())) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<IndicatorLink> &value)
{
    return value ? jsonOf(value->uid) : QJsonValue();
}

Faulty takeJson(QString &value, const QJsonValue &json, FieldShape shape)
{
    if (shape != FieldShape::Paragraphs) {
        value = json.toString();
        return json.isString() ? Faulty() : ReportFault::WrongType;
    }
    if (!json.isArray())
        return ReportFault::WrongType;
    QStringList lines;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &line : array) {
        if (!line.isString())
            return ReportFault::WrongType;
        lines << line.toString();
    }
    value = lines.join(u'\n');
    return {};
}

Faulty takeJson(Uid &value, const QJsonValue &json)
{
    if (!json.isString())
        return ReportFault::WrongType;
    value = uidFrom(json.toString());
    return value.isNull() ? Faulty(ReportFault::NoValue) : Faulty();
}

Faulty takeJson(Decimal &value, const QJsonValue &json)
{
    if (!json.isString())
        return ReportFault::WrongType;
    const auto number = Decimal::parse(json.toString());
    value = number.value_or(Decimal());
    return number ? Faulty() : ReportFault::NoValue;
}

Faulty takeJson(std::optional<Decimal> &value, const QJsonValue &json)
{
    return takeJson(value.emplace(), json);
}

Faulty takeJson(std::optional<QDate> &value, const QJsonValue &json)
{
    static const QRegularExpression day(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    if (!json.isString())
        return ReportFault::WrongType;
    const QString text = json.toString();
    value = QDate::fromString(text, Qt::ISODate);
    return value->isValid() && day.match(text).hasMatch() ? Faulty() : ReportFault::NoValue;
}

Faulty takeJson(std::optional<QRect> &value, const QJsonValue &json)
{
    const QJsonArray sides = json.toArray();
    std::array<int, 4> numbers{};
    if (!json.isArray() || sides.size() != static_cast<qsizetype>(numbers.size()))
        return ReportFault::WrongType;
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (const auto fault = takeJson(numbers[i], sides[static_cast<qsizetype>(i)]))
            return fault;
        if (numbers[i] < 0)
            return ReportFault::OutOfRange;
    }
    value = QRect(numbers[0], numbers[1], numbers[2], numbers[3]);
    return {};
}

Faulty takeJson(std::optional<Media> &value, const QJsonValue &json)
{
    static const QRegularExpression digits(u"^[0-9a-f]{64}$"_s);
    if (!json.isString())
        return ReportFault::WrongType;
    const QString text = json.toString().toLower();
    value.emplace().sha256 = QByteArray::fromHex(text.toLatin1());
    return value->sha256.size() == kHashBytes && digits.match(text).hasMatch() ? Faulty()
                                                                               : ReportFault::NoValue;
}

Faulty takeJson(bool &value, const QJsonValue &json)
{
    value = json.toBool();
    return json.isBool() ? Faulty() : ReportFault::WrongType;
}

} // namespace dashiji::exchange
