// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/storedvalue.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

QString storableText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (!c.isNull() && !(result.isEmpty() && c == QChar::ByteOrderMark)) {
            result += c; // SQLite takes a mark of the byte order at the beginning away by itself
        }
    }
    return result;
}

QVariant storedValue(const QString &value)
{
    const QString text = storableText(value);
    return text.isNull() ? u""_s : text;
}

QVariant storedValue(const QByteArray &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

QVariant storedValue(const Uid &value)
{
    return value.isNull() ? QVariant() : QVariant(value.toRfc4122());
}

QVariant storedValue(const Decimal &value)
{
    return value.toString();
}

QVariant storedValue(const std::optional<Decimal> &value)
{
    return value ? QVariant(value->toString()) : QVariant();
}

QVariant storedValue(const std::optional<QDate> &value)
{
    return value && value->isValid() ? QVariant(value->toString(Qt::ISODate)) : QVariant();
}

QVariant storedValue(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}

QVariant storedValue(const std::optional<QRect> &value)
{
    if (!value)
        return {};
    return u"%1,%2,%3,%4"_s.arg(value->x()).arg(value->y()).arg(value->width()).arg(value->height());
}

QVariant storedValue(const std::optional<Media> &value)
{
    return value ? QVariant(value->sha256) : QVariant();
}

QVariant storedValue(const std::optional<IndicatorLink> &value)
{
    return value && value->id.isValid() ? QVariant(value->id.value) : QVariant();
}

QVariant storedValue(OrganizationId value)
{
    return value.isValid() ? QVariant(value.value) : QVariant();
}

bool takeStored(QString &value, const QVariant &stored)
{
    value = stored.toString();
    return true;
}

bool takeStored(QByteArray &value, const QVariant &stored)
{
    value = stored.toByteArray();
    return true;
}

bool takeStored(Uid &value, const QVariant &stored)
{
    value = Uid::fromRfc4122(stored.toByteArray());
    return stored.isNull() || !value.isNull();
}

bool takeStored(Decimal &value, const QVariant &stored)
{
    const auto parsed = Decimal::parse(stored.toString());
    value = parsed.value_or(Decimal());
    return parsed.has_value();
}

bool takeStored(std::optional<Decimal> &value, const QVariant &stored)
{
    value.reset();
    return stored.isNull() || takeStored(value.emplace(), stored);
}

bool takeStored(std::optional<QDate> &value, const QVariant &stored)
{
    const QDate date = QDate::fromString(stored.toString(), Qt::ISODate);
    value = date.isValid() ? std::optional(date) : std::nullopt;
    return true; // the schema lets days through that no month has; they are none
}

bool takeStored(QDateTime &value, const QVariant &stored)
{
    value = stored.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
    return true;
}

bool takeStored(std::optional<QRect> &value, const QVariant &stored)
{
    value.reset();
    if (stored.isNull())
        return true;
    const QStringList numbers = stored.toString().split(u',');
    if (numbers.size() != 4)
        return false;
    value = QRect(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), numbers[3].toInt());
    return true;
}

bool takeStored(std::optional<Media> &value, const QVariant &stored)
{
    value.reset();
    if (!stored.isNull())
        value.emplace().sha256 = stored.toByteArray();
    return true;
}

bool takeStored(std::optional<IndicatorLink> &value, const QVariant &stored)
{
    value.reset();
    if (!stored.isNull())
        value = IndicatorLink(IndicatorId{stored.toLongLong()});
    return true;
}

bool takeStored(OrganizationId &value, const QVariant &stored)
{
    value = {stored.toLongLong()};
    return true;
}

} // namespace dashiji::archive
