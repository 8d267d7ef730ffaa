// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports of random fields with odd characters, made by the field descriptors: a field added there is filled
// here.
#pragma once

#include "core/model/enumtext.h"
#include "core/model/fields.h"

#include <algorithm>
#include <random>
#include <vector>

namespace dashiji::test
{

class RandomReports
{
public:
    /// @param marks texts may begin with U+FEFF, which SQLite takes for a byte order mark and drops
    explicit RandomReports(unsigned seed, bool marks = false) : m_random(seed), m_marks(marks) {}

    /// Below @p limit.
    int number(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    Uid uid()
    {
        QByteArray bytes;
        for (int i = 0; i < 16; ++i)
            bytes += static_cast<char>(number(256));
        bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40);
        bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
        return Uid::fromRfc4122(bytes);
    }

    /// Words an archive keeps as they are; with what upsets parsers among them.
    QString text(bool lines)
    {
        static const QStringList kPieces{
            QStringLiteral("讲座"),       QStringLiteral("全年12场"), QStringLiteral("\""),
            QStringLiteral("\\"),         QStringLiteral("\t"),       QStringLiteral("\u2028"),
            QStringLiteral("\U0001F600"), QStringLiteral("𠮷"),       QStringLiteral("\u0001"),
            QStringLiteral("\u200F"),     QStringLiteral("é"),        QStringLiteral("</script>"),
            QStringLiteral("%1"),         QStringLiteral(" "),        QStringLiteral("\uFEFF"),
            QStringLiteral("null"),       QStringLiteral("\uFFFD"),   QStringLiteral("{}[],:"),
            QStringLiteral("\\u0000"),    QStringLiteral("　"),
        };
        QString text;
        for (int left = number(8); left > 0; --left) {
            text += kPieces.at(number(static_cast<int>(kPieces.size())));
            if (lines && number(4) == 0)
                text += QLatin1Char('\n');
        }
        while (!m_marks && text.startsWith(QChar(QChar::ByteOrderMark)))
            text.remove(0, 1);
        return text;
    }

    template <class Record>
    Record record()
    {
        Record record;
        record.uid = uid();
        Fields<Record>::visit([&](const Field &field, auto member) {
            auto &value = std::invoke(member, record);
            using T = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<T, QString>)
                value = text(field.shape == FieldShape::Paragraphs);
            else if constexpr (std::is_same_v<T, bool>)
                value = number(2) == 0;
            else if constexpr (std::is_enum_v<T>)
                value =
                    kEnumTexts<T>[static_cast<size_t>(number(static_cast<int>(kEnumTexts<T>.size())))].value;
            else if constexpr (std::is_same_v<T, Decimal>)
                value = decimal();
            else if constexpr (std::is_same_v<T, std::optional<Decimal>>)
                value = number(2) ? std::optional(decimal()) : std::nullopt;
            else if constexpr (std::is_same_v<T, std::optional<QDate>>)
                value = number(2) ? std::optional(QDate(1900 + number(200), 1 + number(12), 1 + number(28)))
                                  : std::nullopt;
            else if constexpr (std::is_same_v<T, std::optional<QRect>>)
                value =
                    number(2)
                        ? std::optional(QRect(number(5000), number(5000), 1 + number(5000), 1 + number(5000)))
                        : std::nullopt;
        });
        return record;
    }

    /// @param indicators its metrics observe @param pictures hashes of those its photos show
    Report report(int year, const std::vector<Indicator> &indicators, const std::vector<QByteArray> &pictures)
    {
        Report report = record<Report>();
        report.year = year;
        report.status = static_cast<ReportStatus>(number(3)); // not sealed
        report.charts =
            indicators.empty() ? QString() : indicators.front().uid.toString(QUuid::WithoutBraces);
        const Uid fact = uid();
        for (int sections = number(3); sections > 0; --sections) {
            Section &section = report.sections.emplace_back(record<Section>());
            for (int entries = number(4); entries > 0; --entries)
                section.entries.push_back(entry(indicators, pictures, fact));
            std::stable_partition(section.entries.begin(), section.entries.end(),
                                  [](const Entry &entry) { return !entry.candidate; });
        }
        return report;
    }

private:
    Decimal decimal()
    {
        return Decimal::parse(QString::number(number(1'000'000)) + QLatin1Char('.') +
                              QString::number(number(100)))
            .value();
    }

    Entry entry(const std::vector<Indicator> &indicators, const std::vector<QByteArray> &pictures,
                const Uid &fact)
    {
        Entry entry = record<Entry>();
        if (entry.from && entry.until && *entry.until < *entry.from)
            std::swap(entry.from, entry.until);
        for (int photos = number(3); photos > 0; --photos) {
            Photo &photo = entry.photos.emplace_back(record<Photo>());
            photo.rotation = 90 * number(4);
            photo.afterParagraph = number(5);
            if (!pictures.empty() && number(2) == 0)
                photo.media.emplace().sha256 =
                    pictures[static_cast<size_t>(number(static_cast<int>(pictures.size())))];
        }
        for (int metrics = number(3); metrics > 0; --metrics) {
            Metric &metric = entry.metrics.emplace_back(record<Metric>());
            const QString &words = metric.anchor.field == EntryField::Title ? entry.title : entry.body;
            metric.anchor.start = number(static_cast<int>(words.toUcs4().size()) + 1);
            metric.anchor.end = words.toUcs4().size();
            metric.fact = number(3) == 0 ? fact : Uid();
            if (!indicators.empty() && number(2) == 0) {
                const Indicator &observed =
                    indicators[static_cast<size_t>(number(static_cast<int>(indicators.size())))];
                metric.indicator = IndicatorLink(observed.id, observed.uid);
            }
        }
        std::ranges::stable_sort(entry.metrics, {}, [](const Metric &metric) {
            return std::pair(metric.anchor.field == EntryField::Body,
                             metric.anchor.start); // as an archive has them
        });
        return entry;
    }

    std::mt19937 m_random;
    bool m_marks = false;
};

/// A report without what only its archive knows: numbers of rows, revisions, and of pictures all but the
/// hash. Links to indicators are told apart by uid.
inline Report withoutRows(Report report)
{
    report.id = {};
    report.owner = {};
    report.revision = 0;
    for (Section &section : report.sections) {
        section.id = {};
        section.revision = 0;
        for (Entry &entry : section.entries) {
            entry.id = {};
            entry.revision = 0;
            for (Photo &photo : entry.photos) {
                photo.id = {};
                photo.revision = 0;
                if (photo.media)
                    photo.media = Media{{}, photo.media->sha256, {}, 0, {}};
            }
            for (Metric &metric : entry.metrics) {
                metric.id = {};
                metric.revision = 0;
                if (metric.indicator) // links are compared by number
                    metric.indicator->id = {static_cast<qint64>(qHash(metric.indicator->uid) >> 1)};
            }
        }
    }
    return report;
}

} // namespace dashiji::test
