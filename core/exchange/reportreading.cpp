// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/fieldjson.h"
#include "core/exchange/jsonplace.h"
#include "core/exchange/reportjson.h"
#include "core/text/codepoints.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace dashiji::exchange
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr int kWholeTurn = 360;
constexpr int kQuarterTurn = 90;

constexpr std::array kFaultWords{
    std::pair{ReportFault::NotJson, "not JSON"},
    std::pair{ReportFault::OtherFormat, "other format"},
    std::pair{ReportFault::NewerVersion, "newer version"},
    std::pair{ReportFault::WrongType, "wrong type"},
    std::pair{ReportFault::UnknownWord, "unknown word"},
    std::pair{ReportFault::NoValue, "no value"},
    std::pair{ReportFault::OutOfRange, "out of range"},
    std::pair{ReportFault::Missing, "missing"},
    std::pair{ReportFault::Repeated, "repeated"},
    std::pair{ReportFault::UnknownOrganization, "unknown organization"},
};

tl::unexpected<Error> faulty(ReportFault fault, const QString &place)
{
    const auto *words = std::ranges::find(kFaultWords, fault, &std::pair<ReportFault, const char *>::first);
    return failure(ErrorCode::InvalidArgument, place, u"no reports: "_s + QLatin1StringView(words->second));
}

using Keys = std::initializer_list<QLatin1StringView>;

/// Reads one document; the first fault ends it.
class ReportReading
{
public:
    [[nodiscard]] Result<ReadReports> read(const QByteArray &bytes)
    {
        QJsonParseError problem{};
        // Qt drops U+FEFF at the start of a text as a byte order mark; escaped it stays.
        QByteArray json = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
        json.replace("\xEF\xBB\xBF", "\\ufeff");
        const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
        if (problem.error != QJsonParseError::NoError)
            return faulty(ReportFault::NotJson, QString::number(json.left(problem.offset).count('\n') + 1));
        readDocument(document.object());
        if (m_fault)
            return tl::unexpected(*m_fault);
        return std::move(m_read);
    }

private:
    void say(ReportFault fault, const JsonPlace &place)
    {
        if (!m_fault)
            m_fault = faulty(fault, place.text()).value();
    }

    void readDocument(const QJsonObject &document)
    {
        const JsonPlace whole;
        if (document["format"_L1].toString() != kReportsFormat)
            return say(ReportFault::OtherFormat, {whole, "format"_L1});
        const QJsonValue version = document["version"_L1];
        if (!version.isUndefined() && !version.isDouble())
            return say(ReportFault::WrongType, {whole, "version"_L1});
        if (version.toInteger(kReportsVersion) > kReportsVersion)
            return say(ReportFault::NewerVersion, {whole, "version"_L1});
        ignoreOthers(document, whole,
                     {"format"_L1, "version"_L1, "organizations"_L1, "indicators"_L1, "reports"_L1}, {});
        readList(document, whole, "organizations"_L1, [&](const QJsonObject &object, const JsonPlace &place) {
            readNamed<Organization>(object, place);
        });
        readList(document, whole, "indicators"_L1, [&](const QJsonObject &object, const JsonPlace &place) {
            readNamed<Indicator>(object, place);
        });
        readList(document, whole, "reports"_L1,
                 [&](const QJsonObject &object, const JsonPlace &place) { readReport(object, place); });
    }

    /// Calls @p take(object, place) for each element of a list of objects; one that is missing is empty.
    template <class Take>
    void readList(const QJsonObject &object, const JsonPlace &above, QLatin1StringView key, Take take)
    {
        const QJsonValue value = object[key];
        const JsonPlace place(above, key);
        if (value.isUndefined() || value.isNull() || m_fault)
            return;
        if (!value.isArray())
            return say(ReportFault::WrongType, place);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && !m_fault; ++i) {
            const JsonPlace element(place, i);
            const QJsonValue each = array[i];
            if (!each.isObject())
                return say(ReportFault::WrongType, element);
            take(each.toObject(), element);
        }
    }

    /// Reads uid and fields of a record. @param others keys that are no fields
    template <class Record>
    void readFields(Record &record, const QJsonObject &object, const JsonPlace &place, Keys others)
    {
        QSet<QLatin1StringView> fields{"uid"_L1};
        readUid(record.uid, object, place);
        Fields<Record>::visit([&](const Field &field, auto member) {
            const QLatin1StringView key(field.jsonKey());
            fields.insert(key);
            const QJsonValue json = object[key];
            if (m_fault || json.isUndefined() || json.isNull())
                return;
            auto &value = std::invoke(member, record);
            using T = std::remove_cvref_t<decltype(value)>;
            Faulty fault;
            if constexpr (std::is_same_v<T, OrganizationId>)
                return takeOwner(value, json, {place, key});
            else if constexpr (std::is_same_v<T, std::optional<IndicatorLink>>)
                return takeLink(value, json, {place, key});
            else if constexpr (std::is_same_v<T, QString>)
                fault = takeJson(value, json, field.shape);
            else
                fault = takeJson(value, json);
            if (fault)
                say(*fault, {place, key});
        });
        ignoreOthers(object, place, others, fields);
    }

    void readUid(Uid &uid, const QJsonObject &object, const JsonPlace &above)
    {
        const QJsonValue json = object["uid"_L1];
        const JsonPlace place(above, "uid"_L1);
        if (m_fault || json.isUndefined() || json.isNull())
            return;
        if (const auto fault = takeJson(uid, json))
            return say(*fault, place);
        if (m_uids.contains(uid))
            return say(ReportFault::Repeated, place);
        m_uids.insert(uid);
    }

    void ignoreOthers(const QJsonObject &object, const JsonPlace &place, Keys others,
                      const QSet<QLatin1StringView> &fields)
    {
        for (auto each = object.begin(); each != object.end(); ++each) {
            const QString key = each.key();
            const auto isIt = [&key](QLatin1StringView known) { return key == known; };
            if (std::ranges::any_of(others, isIt) || std::ranges::any_of(fields, isIt))
                continue;
            const QString kind = place.kind() + u'.' + key;
            if (m_ignored.contains(kind))
                continue;
            m_ignored.insert(kind);
            const QString above = place.text();
            m_read.ignored << (above.isEmpty() ? key : above + u'.' + key);
        }
    }

    template <class Record>
    void readNamed(const QJsonObject &object, const JsonPlace &place)
    {
        Record record;
        readFields(record, object, place, {});
        record.name = record.name.simplified();
        if (record.name.isEmpty())
            say(ReportFault::Missing, {place, "name"_L1});
        add(std::move(record));
    }

    OrganizationId add(Organization organization)
    {
        organization.id = {static_cast<qint64>(m_read.file.organizations.size()) + 1};
        return addTo(m_read.file.organizations, std::move(organization)).id;
    }

    Uid add(Indicator indicator)
    {
        const Indicator &added = addTo(m_read.file.indicators, std::move(indicator));
        m_indicators.insert({added.name, added.unit}, added.uid);
        return added.uid;
    }

    template <class Record>
    static const Record &addTo(std::vector<Named<Record>> &all, Record record)
    {
        const bool hasUid = !record.uid.isNull();
        if (!hasUid)
            record.uid = QUuid::createUuid();
        all.push_back({std::move(record), hasUid});
        return all.back().record;
    }

    void takeOwner(OrganizationId &owner, const QJsonValue &json, const JsonPlace &place)
    {
        Uid uid;
        if (const auto fault = takeJson(uid, json))
            return say(*fault, place);
        const auto &organizations = m_read.file.organizations;
        const auto found =
            std::ranges::find(organizations, uid, [](const auto &each) { return each.record.uid; });
        if (found == organizations.end())
            return say(ReportFault::UnknownOrganization, place);
        owner = found->record.id;
    }

    void takeLink(std::optional<IndicatorLink> &link, const QJsonValue &json, const JsonPlace &place)
    {
        if (!json.isString())
            return say(ReportFault::WrongType, place);
        Uid uid;
        if (!takeJson(uid, json))
            link = IndicatorLink({}, uid);
        else
            m_indicatorName = json.toString().simplified();
    }

    void readReport(const QJsonObject &object, const JsonPlace &place)
    {
        FileReport read;
        Report &report = read.report;
        m_saysMetrics = false;
        readFields(report, object, place, {"sections"_L1});
        if (!m_fault && !isYear(report.year))
            say(object["year"_L1].isUndefined() ? ReportFault::Missing : ReportFault::OutOfRange,
                {place, "year"_L1});
        if (!report.owner.isValid() && !report.organization.isEmpty())
            report.owner = organizationCalled(report.organization.simplified());
        readList(object, place, "sections"_L1, [&](const QJsonObject &section, const JsonPlace &where) {
            readSection(report.sections.emplace_back(), section, where);
        });
        read.saysMetrics = m_saysMetrics;
        m_read.file.reports.push_back(std::move(read));
    }

    OrganizationId organizationCalled(const QString &name)
    {
        if (name.isEmpty())
            return {};
        const auto &organizations = m_read.file.organizations;
        const auto found =
            std::ranges::find(organizations, name, [](const auto &each) { return each.record.name; });
        return found != organizations.end() ? found->record.id : add(Organization{{}, {}, name, 0});
    }

    void readSection(Section &section, const QJsonObject &object, const JsonPlace &place)
    {
        readFields(section, object, place, {"entries"_L1});
        readList(object, place, "entries"_L1, [&](const QJsonObject &entry, const JsonPlace &where) {
            readEntry(section.entries.emplace_back(), entry, where);
        });
    }

    void readEntry(Entry &entry, const QJsonObject &object, const JsonPlace &place)
    {
        // The rank is the place in the list.
        readFields(entry, object, place, {"rank"_L1, "photos"_L1, "captions"_L1, "metrics"_L1});
        if (entry.from && entry.until && *entry.until < *entry.from)
            say(ReportFault::OutOfRange, {place, "until"_L1});
        readList(object, place, "photos"_L1, [&](const QJsonObject &photo, const JsonPlace &where) {
            readPhoto(entry.photos.emplace_back(), photo, where);
        });
        if (!object.contains("photos"_L1))
            readCaptions(entry, object["captions"_L1], {place, "captions"_L1});
        m_saysMetrics = m_saysMetrics || object["metrics"_L1].isArray();
        readList(object, place, "metrics"_L1, [&](const QJsonObject &metric, const JsonPlace &where) {
            readMetric(entry, metric, where);
        });
    }

    void readPhoto(Photo &photo, const QJsonObject &object, const JsonPlace &place)
    {
        readFields(photo, object, place, {});
        if (photo.rotation % kQuarterTurn != 0 || photo.rotation < 0 || photo.rotation >= kWholeTurn)
            say(ReportFault::OutOfRange, {place, "rotation"_L1});
        if (photo.afterParagraph < 0)
            say(ReportFault::OutOfRange, {place, "after_paragraph"_L1});
    }

    /// Captions alone stand behind the text, as they do in a report of text.
    void readCaptions(Entry &entry, const QJsonValue &json, const JsonPlace &place)
    {
        if (json.isUndefined() || json.isNull() || m_fault)
            return;
        if (!json.isArray())
            return say(ReportFault::WrongType, place);
        const QJsonArray captions = json.toArray();
        for (qsizetype i = 0; i < captions.size(); ++i) {
            if (!captions[i].isString())
                return say(ReportFault::WrongType, {place, i});
            Photo &photo = entry.photos.emplace_back();
            photo.caption = captions[i].toString();
            photo.afterParagraph = static_cast<int>(entry.paragraphs().size());
        }
    }

    void readMetric(Entry &entry, const QJsonObject &object, const JsonPlace &place)
    {
        Metric &metric = entry.metrics.emplace_back();
        metric.scale = Decimal::fromInteger(1);
        m_indicatorName.clear();
        readFields(metric, object, place, {});
        if (!m_indicatorName.isEmpty())
            metric.indicator = IndicatorLink({}, indicatorCalled(m_indicatorName, metric));
        const Anchor &anchor = metric.anchor;
        const bool isOutside = metric.state != MetricState::Unanchored &&
                               anchor.end > text::codePointCount(entry.text(anchor.field));
        if (anchor.start < 0 || anchor.end < anchor.start || isOutside)
            say(ReportFault::OutOfRange, {place, anchor.start < 0 ? "start"_L1 : "end"_L1});
    }

    Uid indicatorCalled(const QString &name, const Metric &metric)
    {
        const Uid known = m_indicators.value({name, metric.unit});
        if (!known.isNull())
            return known;
        return add(Indicator{{}, {}, name, metric.unit, metric.category, 0, {}});
    }

    ReadReports m_read;
    std::optional<Error> m_fault;
    QSet<Uid> m_uids;
    QHash<std::pair<QString, QString>, Uid> m_indicators; ///< by name and unit
    QString m_indicatorName;                              ///< of the metric that is read, if it says no uid
    bool m_saysMetrics = false;                           ///< of the report that is read
    QSet<QString> m_ignored;                              ///< kinds of places
};

} // namespace

std::optional<ReportFault> reportFaultOf(const Error &error)
{
    for (const auto &[fault, words] : kFaultWords)
        if (error.code == ErrorCode::InvalidArgument &&
            error.detail == u"no reports: "_s + QLatin1StringView(words))
            return fault;
    return std::nullopt;
}

Result<ReadReports> readReports(const QByteArray &bytes)
{
    return ReportReading().read(bytes);
}

} // namespace dashiji::exchange
