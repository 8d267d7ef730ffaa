// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/carriedjournal.h"

#include "core/archive/journal/chain.h"
#include "core/archive/journal/person.h"
#include "core/archive/records/orderkey.h"
#include "core/archive/store/database.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <map>
#include <vector>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

/// A row of the old journal: values by column, as JSON.
struct OldRow {
    QString table;
    qint64 id = 0;
    QString operation;
    QJsonObject before;
    QJsonObject after;
};

struct OldChange {
    qint64 id = 0;
    qint64 at = 0;
    QString who;
    QString verb;
    QString label;
    int year = 0;
    bool undone = false;
};

QJsonObject objectFrom(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString newName(const QString &table, const QString &column)
{
    return table == "edition"_L1 && column == "who"_L1 ? u"person"_s : column;
}

QJsonValue newValue(const QString &column, const QJsonValue &value)
{
    if (column == "ord"_L1)
        return keyOfPlace(value.toInteger());
    const bool isBlob = column == "uid"_L1 || column == "fact"_L1 || column == "media_sha256"_L1 ||
                        column == "report_uid"_L1 || column == "sha256"_L1;
    return isBlob && value.isString() ? QJsonValue(value.toString().toLower()) : value;
}

/// Places of metrics follow from the text, unless the metric's words or state changed with them.
bool isPlaceOnly(const OldRow &row, const QString &column)
{
    static const QSet<QString> kPlaces{u"anchor_start"_s, u"anchor_end"_s, u"anchor_prefix"_s,
                                       u"anchor_suffix"_s};
    return row.operation == "update"_L1 && row.table == "metric"_L1 && kPlaces.contains(column) &&
           !row.after.contains("anchor_quote"_L1) && !row.after.contains("anchor_field"_L1) &&
           !row.after.contains("state"_L1);
}

QString contentOf(const OldRow &row, qint64 organization)
{
    const bool isUpdate = row.operation == "update"_L1;
    const QJsonObject &values = row.operation == "delete"_L1 ? row.before : row.after;
    QJsonObject content;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key() == "id"_L1 || isPlaceOnly(row, it.key()))
            continue;
        const QJsonValue after = newValue(it.key(), it.value());
        content.insert(newName(row.table, it.key()),
                       isUpdate ? QJsonArray{newValue(it.key(), row.before.value(it.key())), after}
                                : QJsonValue(after));
    }
    if (!isUpdate && row.table == "report"_L1)
        content.insert(u"organization_id"_s, organization);
    return content.isEmpty() ? QString()
                             : QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

OldRow reversed(const OldRow &row)
{
    const QString operation = row.operation == "insert"_L1   ? u"delete"_s
                              : row.operation == "delete"_L1 ? u"insert"_s
                                                             : row.operation;
    return {row.table, row.id, operation, row.after, row.before};
}

/// What several writes of one row come to, as RowLog does for new changes.
std::vector<OldRow> folded(const std::vector<OldRow> &rows)
{
    std::vector<OldRow> result;
    std::map<std::pair<QString, qint64>, size_t> places;
    const auto overlay = [](QJsonObject values, const QJsonObject &others) {
        for (auto it = others.begin(); it != others.end(); ++it)
            values.insert(it.key(), it.value());
        return values;
    };
    for (const OldRow &row : rows) {
        const auto [place, isNew] = places.emplace(std::pair(row.table, row.id), result.size());
        if (isNew) {
            result.push_back(row);
            continue;
        }
        OldRow &first = result[place->second];
        const bool wasThere = first.operation != "insert"_L1;
        if (row.operation == "update"_L1) {
            if (wasThere)
                first.before = overlay(row.before, first.before);
            first.after = overlay(first.after, row.after);
        } else if (row.operation == "delete"_L1) {
            first.operation = row.operation;
            first.before = wasThere ? overlay(row.before, first.before) : QJsonObject();
            first.after = {};
        } else {
            first.operation = first.before.isEmpty() ? row.operation : u"update"_s;
            first.after = row.after;
        }
    }
    return result;
}

class JournalCarrier
{
public:
    explicit JournalCarrier(Database &database) : m_database(database) {}

    Result<void> carry()
    {
        const auto organization = TRY(m_database.integer(u"SELECT coalesce(min(id), 0) FROM organization"_s));
        m_organization = organization;
        const auto changes = TRY(oldChanges());
        std::vector<const OldChange *> takenBack; // not followed by a change that stands, so far
        for (const OldChange &change : changes) {
            // What was undone before a change that stands was undone before it was made, the newest first.
            if (!change.undone)
                TRY(takeBack(takenBack));
            TRY(add(change));
            if (change.undone)
                takenBack.push_back(&change);
        }
        TRY(takeBack(takenBack));
        return m_database.run(u"UPDATE head SET serial = ?, chain = ?, previous = ? WHERE one = 1"_s,
                              {m_serial, m_chain, m_previous});
    }

private:
    Result<std::vector<OldChange>> oldChanges()
    {
        std::vector<OldChange> changes;
        TRY(m_database.each(
            u"SELECT id, at, who, verb, label, year, state FROM temp.old_change ORDER BY id"_s, {},
            [&](const Row &row) {
                changes.push_back({row.integer(0), row.integer(1), personOfLogin(row.text(2)), row.text(3),
                                   row.text(4), row.number(5), row.text(6) != "done"_L1});
            }));
        return changes;
    }

    Result<std::vector<OldRow>> oldRows(qint64 change)
    {
        std::vector<OldRow> rows;
        TRY(m_database.each(
            u"SELECT table_name, row_id, operation, old_values, new_values FROM temp.old_change_row "
            "WHERE change_id = ? ORDER BY id"_s,
            {change}, [&](const Row &row) {
                rows.push_back({row.text(0), row.integer(1), row.text(2), objectFrom(row.text(3)),
                                objectFrom(row.text(4))});
            }));
        return folded(rows);
    }

    Result<qint64> sessionOf(const OldChange &change)
    {
        if (const auto known = m_sessions.constFind(change.who); known != m_sessions.constEnd())
            return *known;
        const auto session = m_database.insert(u"INSERT INTO session(person, desk, began) VALUES (?, 1, ?)"_s,
                                               {change.who, change.at});
        if (session)
            m_sessions.insert(change.who, *session);
        return session;
    }

    Result<void> store(const OldChange &old, const std::vector<OldRow> &rows, qint64 undoes)
    {
        const auto session = TRY(sessionOf(old));
        StoredChange change{{m_serial + 1}, session, old.who, old.at, old.verb, old.label, {},
                            old.year,       0,       0,       undoes};
        std::vector<StoredChangeRow> stored;
        for (const OldRow &row : rows)
            if (QString content = contentOf(row, m_organization); !content.isEmpty())
                stored.push_back({row.table, row.id, row.operation, std::move(content)});
        if (stored.empty())
            return {};
        ++m_serial;
        m_previous = m_chain;
        m_chain = chained(m_previous, change, stored);
        return storeChange(m_database, change, stored);
    }

    Result<void> add(const OldChange &change)
    {
        const auto rows = TRY(oldRows(change.id));
        m_newIds.insert(change.id, m_serial + 1);
        return store(change, rows, 0);
    }

    Result<void> takeBack(std::vector<const OldChange *> &changes)
    {
        for (; !changes.empty(); changes.pop_back()) {
            auto rows = TRY(oldRows(changes.back()->id));
            std::vector<OldRow> backwards;
            for (auto row = rows.rbegin(); row != rows.rend(); ++row)
                backwards.push_back(reversed(*row));
            TRY(store(*changes.back(), backwards, m_newIds.value(changes.back()->id)));
        }
        return {};
    }

    Database &m_database;
    qint64 m_organization = 0;
    qint64 m_serial = 0;
    QByteArray m_chain = firstLink();
    QByteArray m_previous = firstLink();
    QHash<QString, qint64> m_sessions;
    QHash<qint64, qint64> m_newIds;
};

} // namespace

Result<void> carryJournal(Database &database)
{
    return JournalCarrier(database).carry();
}

} // namespace dashiji::archive
