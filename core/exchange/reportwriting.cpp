// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/fieldjson.h"
#include "core/exchange/reportjson.h"

#include <QHash>
#include <QJsonDocument>

namespace dashiji::exchange
{

using Qt::StringLiterals::operator""_s;

namespace
{

class ReportWriting
{
public:
    explicit ReportWriting(const ReportFile &file)
    {
        for (const auto &organization : file.organizations)
            m_owners.insert(organization.record.id, organization.record.uid);
    }

    [[nodiscard]] QJsonObject object(const Report &report) const
    {
        QJsonObject object = fields(report);
        object.insert(u"sections"_s, array(report.sections));
        return object;
    }

    [[nodiscard]] QJsonObject object(const Section &section) const
    {
        QJsonArray entries;
        int rank = 0;
        for (const Entry &entry : section.entries) {
            QJsonObject json = object(entry);
            json.insert(u"rank"_s, entry.candidate ? QJsonValue() : QJsonValue(++rank));
            entries.append(json);
        }
        QJsonObject object = fields(section);
        object.insert(u"entries"_s, entries);
        return object;
    }

    [[nodiscard]] QJsonObject object(const Entry &entry) const
    {
        QJsonObject object = fields(entry);
        object.insert(u"photos"_s, array(entry.photos));
        object.insert(u"metrics"_s, array(entry.metrics));
        return object;
    }

    [[nodiscard]] QJsonObject object(const Photo &photo) const { return fields(photo); }
    [[nodiscard]] QJsonObject object(const Metric &metric) const { return fields(metric); }
    [[nodiscard]] QJsonObject object(const Named<Indicator> &indicator) const
    {
        return fields(indicator.record);
    }
    [[nodiscard]] QJsonObject object(const Named<Organization> &organization) const
    {
        return fields(organization.record);
    }
    [[nodiscard]] QJsonObject object(const FileReport &report) const { return object(report.report); }

private:
    template <class Record>
    [[nodiscard]] QJsonObject fields(const Record &record) const
    {
        return fieldsJson(record, [this](OrganizationId id) { return m_owners.value(id); });
    }

    template <class Records>
    [[nodiscard]] QJsonArray array(const Records &records) const
    {
        QJsonArray array;
        for (const auto &record : records)
            array.append(object(record));
        return array;
    }

    QHash<OrganizationId, Uid> m_owners;
};

/// One list of the document, written record by record: a whole document would be held twice.
template <class Records>
void writeList(QByteArray &bytes, const char *name, const Records &records, const ReportWriting &writing)
{
    bytes += ",\n\"";
    bytes += name;
    bytes += "\": [";
    bool first = true;
    for (const auto &record : records) {
        bytes += first ? "\n" : ",\n";
        first = false;
        bytes += QJsonDocument(writing.object(record)).toJson(QJsonDocument::Indented).trimmed();
    }
    bytes += "]";
}

} // namespace

QByteArray writeReports(const ReportFile &file)
{
    const ReportWriting writing(file);
    QByteArray bytes = R"({"format": ")";
    bytes += kReportsFormat.data();
    bytes += R"(",)"
             "\n"
             R"("version": )" +
             QByteArray::number(kReportsVersion);
    writeList(bytes, "organizations", file.organizations, writing);
    writeList(bytes, "indicators", file.indicators, writing);
    writeList(bytes, "reports", file.reports, writing);
    bytes += "}\n";
    return bytes.replace("\xEF\xBB\xBF", "\\ufeff"); // readers take it for a byte order mark and drop it
}

} // namespace dashiji::exchange
