// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/lookback/tenyearoffice.h"

#include "core/archive/writer.h"
#include "core/workflow/archives.h"

#include <QBuffer>
#include <QFile>
#include <QImage>

namespace dashiji::test
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray picture()
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void TenYearsTest::openOffice()
{
    const QString path = m_folder.filePath(u"ten.dashiji"_s);
    if (!QFile::exists(path)) {
        auto created = workflow::createArchive(path, u"江湾科协"_s);
        ASSERT_TRUE(created) << why(created);
        archive::Writer &writer = (*created)->writer();
        const auto other = writer.addOrganization(u"三溪科协"_s);
        ASSERT_TRUE(other);
        for (int year = 2022; year <= 2031; ++year)
            ASSERT_TRUE(writer.importReport(yearOfOffice(year)));
        Report report = yearOfOffice(2031);
        report.owner = *other;
        report.organization = u"三溪科协"_s;
        report.title = u"三溪的一年"_s;
        ASSERT_TRUE(writer.importReport(report));
        const EntryId entry = (*created)->report(2031)->sections[0].entries[0].id;
        const auto photo = writer.addPhoto(entry, 0, u"会场"_s);
        ASSERT_TRUE(photo);
        ASSERT_TRUE(writer.setPicture(*photo, picture()));
    }
    open(path);
}

Report TenYearsTest::yearOfOffice(int year)
{
    static const QString kDigits = u"零一二三四五六七八九十"_s;
    Report report;
    report.year = year;
    report.title = u"%1年度十件大事"_s.arg(year);
    report.organization = u"江湾科协"_s;
    report.status = year < 2031 ? ReportStatus::Published : ReportStatus::Draft;
    Section &section = report.sections.emplace_back();
    section.kind = SectionKind::Events;
    section.title = u"十件大事"_s;
    const auto add = [&](const QString &title, const QString &body) -> Entry & {
        Entry &entry = section.entries.emplace_back();
        entry.title = title;
        entry.body = body;
        entry.state = EntryState::Written;
        return entry;
    };
    const int ordinal = year - 2021;
    if (year != 2025)
        add(u"第%1届江湾读书会开幕"_s.arg(kDigits[ordinal]),
            u"读书会设会场%1个，邀请作家、译者与市民同读一本书。"_s.arg(ordinal * 4))
            .from = QDate(year, 5, 10 + ordinal);
    Entry &society =
        add(u"读书社换届"_s, u"江湾读书社成立%1周年之际选出新的理事%2名。"_s.arg(year - 2013).arg(ordinal));
    society.from = QDate::currentDate().addYears(year - QDate::currentDate().year());
    add(u"%1年桥梁体检"_s.arg(year), year == 2030   ? u"4月8日至10日逐桥拍照编号。"_s
                                     : year == 2029 ? u"7月上旬逐桥拍照编号。"_s
                                                    : u"逐桥拍照编号。"_s);
    return report;
}

} // namespace dashiji::test
