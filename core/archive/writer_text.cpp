// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of typing.
#include "core/archive/metricfollowing.h"
#include "core/archive/storing.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/archive/writer_p.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// A field that is typed into: how its text is read, with what the journal calls it, and written.
struct TextField {
    QLatin1StringView verb;
    QString table;
    QString column;
    qint64 id;
    /// Columns: label, year. Takes the id.
    QString subject;
};

const QString kReportSubject = u"SELECT CAST(year AS TEXT), year FROM report WHERE id = ?"_s;
const QString kSectionSubject =
    u"SELECT s.title, r.year FROM section s JOIN report r ON r.id = s.report_id WHERE s.id = ?"_s;
const QString kEntrySubject = u"SELECT e.title, r.year FROM entry e JOIN section s ON s.id = e.section_id "
                              "JOIN report r ON r.id = s.report_id WHERE e.id = ?"_s;
const QString kPhotoSubject = u"SELECT iif(p.caption = '', e.title, p.caption), r.year FROM photo p "
                              "JOIN entry e ON e.id = p.entry_id JOIN section s ON s.id = e.section_id "
                              "JOIN report r ON r.id = s.report_id WHERE p.id = ?"_s;

QString columnOf(ReportField field)
{
    switch (field) {
    case ReportField::Title:
        return u"title"_s;
    case ReportField::Kicker:
        return u"kicker"_s;
    case ReportField::Introduction:
        return u"introduction"_s;
    case ReportField::Signature:
        return u"signature"_s;
    case ReportField::Organization:
        return u"organization"_s;
    }
    Q_UNREACHABLE();
    return {};
}

/// A text that was written over another.
struct Rewritten {
    QString before;
    QString after;
};

/// @return none when the text stood there already
Result<std::optional<Rewritten>> writeText(Database &database, Edit &edit, const TextField &field,
                                           const QString &base, const QString &text)
{
    QString label;
    int year = 0;
    auto read = database.each(field.subject, {field.id}, [&](const Row &row) {
        label = row.text(0);
        year = row.number(1);
    });
    if (!read)
        return tl::unexpected(read.error());
    edit.describe(field.verb, label, year);
    // Table and column are ours; the text is only ever bound.
    const auto stored =
        database.value(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(field.column, field.table), {field.id});
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return failure(ErrorCode::NotFound, {}, u"%1 %2"_s.arg(field.table).arg(field.id));
    const QString theirs = (*stored)->toString();
    const QString mine = storableText(text);
    if (theirs == mine)
        return std::nullopt;
    if (theirs != storableText(base))
        return tl::unexpected(Error{ErrorCode::EditConflict, label, field.table + u'.' + field.column,
                                    TextConflict{base, text, theirs}});
    if (auto done =
            database.run(u"UPDATE %1 SET %2 = ?, rev = ? WHERE id = ?"_s.arg(field.table, field.column),
                         {mine, edit.serial(), field.id});
        !done)
        return tl::unexpected(done.error());
    return Rewritten{theirs, mine};
}

/// For texts that hold no metrics.
Result<void> writePlainText(Database &database, Edit &edit, const TextField &field, const QString &base,
                            const QString &text)
{
    const auto written = writeText(database, edit, field, base, text);
    return written ? Result<void>() : tl::unexpected(written.error());
}

} // namespace

Result<void> Writer::setReportText(ReportId report, ReportField field, const QString &base,
                                   const QString &text)
{
    const TextField target{verb::kReportText, u"report"_s, columnOf(field), report.value, kReportSubject};
    return d->performTyping(u"report.%1.%2"_s.arg(target.column).arg(report.value), [&](Edit &edit) {
        return writePlainText(d->database, edit, target, base, text);
    });
}

Result<void> Writer::setSectionTitle(SectionId section, const QString &base, const QString &text)
{
    const TextField target{verb::kSectionText, u"section"_s, u"title"_s, section.value, kSectionSubject};
    return d->performTyping(u"section.title.%1"_s.arg(section.value), [&](Edit &edit) {
        return writePlainText(d->database, edit, target, base, text);
    });
}

Result<void> Writer::setSectionIntroduction(SectionId section, const QString &base, const QString &text)
{
    const TextField target{verb::kSectionText, u"section"_s, u"introduction"_s, section.value,
                           kSectionSubject};
    return d->performTyping(u"section.introduction.%1"_s.arg(section.value), [&](Edit &edit) {
        return writePlainText(d->database, edit, target, base, text);
    });
}

Result<void> Writer::setEntryText(EntryId entry, EntryField field, const QString &base, const QString &text)
{
    const QString column = field == EntryField::Title ? u"title"_s : u"body"_s;
    const TextField target{verb::kEntryText, u"entry"_s, column, entry.value, kEntrySubject};
    return d->performTyping(u"entry.%1.%2"_s.arg(column).arg(entry.value), [&](Edit &edit) -> Result<void> {
        const auto written = writeText(d->database, edit, target, base, text);
        if (!written)
            return tl::unexpected(written.error());
        if (*written)
            if (auto done = followEdit(d->database, edit, d->archive.m_follower, entry, field,
                                       (*written)->before, (*written)->after);
                !done)
                return tl::unexpected(done.error());
        if (text.trimmed().isEmpty())
            return {};
        return d->database.run(
            u"UPDATE entry SET state = 'writing', rev = ? WHERE id = ? AND state = 'empty'"_s,
            {edit.serial(), entry.value});
    });
}

Result<void> Writer::setPhotoText(PhotoId photo, PhotoField field, const QString &base, const QString &text)
{
    const QString column = field == PhotoField::Caption ? u"caption"_s : u"credit"_s;
    const TextField target{verb::kPhotoText, u"photo"_s, column, photo.value, kPhotoSubject};
    return d->performTyping(u"photo.%1.%2"_s.arg(column).arg(photo.value), [&](Edit &edit) {
        return writePlainText(d->database, edit, target, base, text);
    });
}

} // namespace dashiji::archive
