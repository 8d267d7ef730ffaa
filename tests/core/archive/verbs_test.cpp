// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every verb: does what it says, is one line of the journal, is taken back whole and made again whole.
#include "core/archive/verbs.h"
#include "tests/core/archive/archivefixture.h"

#include <QSignalSpy>

#include <functional>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

namespace dashiji::test
{

struct VerbCase {
    const char *name;
    QLatin1StringView verb;
    std::function<Result<void>(Writer &, const Report &)> act;
    std::function<bool(const Report &)> holds; ///< after acting, of the report of 2021
};

void PrintTo(const VerbCase &verbCase, std::ostream *out)
{
    *out << verbCase.name;
}

template <class T>
Result<void> plain(const Result<T> &result)
{
    return result ? Result<void>() : tl::unexpected(result.error());
}

Result<void> givePicture(Writer &writer, const Report &report)
{
    return plain(writer.setPicture(report.sections[0].entries[0].photos[0].id, samplePicture()));
}

std::vector<VerbCase> allVerbs()
{
    const auto first = [](const Report &r) -> const Entry & { return r.sections[0].entries[0]; };
    const auto titles = [](const Section &section) {
        QString all;
        for (const Entry &entry : section.entries)
            all += entry.title.mid(1, 1);
        return all;
    };
    return {
        {"ImportReport", verb::kReportImport,
         [](Writer &w, const Report &) { return plain(w.importReport(sampleReport(2022))); },
         [](const Report &r) { return r.year == 2021; }},
        {"ReplaceReport", verb::kReportReplace,
         [](Writer &w, const Report &) {
             Report other = sampleReport();
             other.title = QStringLiteral("别的");
             return plain(w.importReport(other, OnExistingYear::Replace));
         },
         [](const Report &r) { return r.title == QStringLiteral("别的"); }},
        {"RemoveReport", verb::kReportRemove, [](Writer &w, const Report &r) { return w.removeReport(r.id); },
         [](const Report &r) { return !r.id.isValid(); }},
        {"SetReportStatus", verb::kReportStatus,
         [](Writer &w, const Report &r) { return w.setReportStatus(r.id, ReportStatus::Approved); },
         [](const Report &r) { return r.status == ReportStatus::Approved; }},
        {"SetReportTitle", verb::kReportText,
         [](Writer &w, const Report &r) {
             return w.setReportText(r.id, ReportField::Title, r.title, QStringLiteral("题"));
         },
         [](const Report &r) { return r.title == QStringLiteral("题"); }},
        {"SetReportKicker", verb::kReportText,
         [](Writer &w, const Report &r) {
             return w.setReportText(r.id, ReportField::Kicker, r.kicker, QString());
         },
         [](const Report &r) { return r.kicker.isEmpty(); }},
        {"SetReportIntroduction", verb::kReportText,
         [](Writer &w, const Report &r) {
             return w.setReportText(r.id, ReportField::Introduction, r.introduction, QStringLiteral("引"));
         },
         [](const Report &r) { return r.introduction == QStringLiteral("引"); }},
        {"SetReportSignature", verb::kReportText,
         [](Writer &w, const Report &r) {
             return w.setReportText(r.id, ReportField::Signature, r.signature, QStringLiteral("落款"));
         },
         [](const Report &r) { return r.signature == QStringLiteral("落款"); }},
        {"SetReportOrganization", verb::kReportText,
         [](Writer &w, const Report &r) {
             return w.setReportText(r.id, ReportField::Organization, r.organization, QStringLiteral("学会"));
         },
         [](const Report &r) { return r.organization == QStringLiteral("学会"); }},
        {"AddSection", verb::kSectionAdd,
         [](Writer &w, const Report &r) {
             return plain(w.addSection(r.id, 1, SectionKind::Other, QStringLiteral("附录")));
         },
         [](const Report &r) {
             return r.sections.size() == 3 && r.sections[1].title == QStringLiteral("附录");
         }},
        {"RemoveSection", verb::kSectionRemove,
         [](Writer &w, const Report &r) { return w.removeSection(r.sections[0].id); },
         [](const Report &r) {
             return r.sections.size() == 1 && r.sections[0].kind == SectionKind::Highlights;
         }},
        {"MoveSection", verb::kSectionMove,
         [](Writer &w, const Report &r) { return w.moveSection(r.sections[0].id, 99); },
         [](const Report &r) { return r.sections[1].kind == SectionKind::Events; }},
        {"SetSectionKind", verb::kSectionKind,
         [](Writer &w, const Report &r) { return w.setSectionKind(r.sections[0].id, SectionKind::Other); },
         [](const Report &r) { return r.sections[0].kind == SectionKind::Other; }},
        {"SetSectionTitle", verb::kSectionText,
         [](Writer &w, const Report &r) {
             return w.setSectionTitle(r.sections[0].id, r.sections[0].title, QStringLiteral("栏目"));
         },
         [](const Report &r) { return r.sections[0].title == QStringLiteral("栏目"); }},
        {"SetSectionIntroduction", verb::kSectionText,
         [](Writer &w, const Report &r) {
             return w.setSectionIntroduction(r.sections[0].id, {}, QStringLiteral("按语"));
         },
         [](const Report &r) { return r.sections[0].introduction == QStringLiteral("按语"); }},
        {"AddEntry", verb::kEntryAdd,
         [](Writer &w, const Report &r) {
             return plain(w.addEntry(r.sections[0].id, 2, QStringLiteral("新新新")));
         },
         [=](const Report &r) { return titles(r.sections[0]) == QStringLiteral("12新349"); }},
        {"AddEntryAtTheEndStaysBeforeCandidates", verb::kEntryAdd,
         [](Writer &w, const Report &r) {
             return plain(w.addEntry(r.sections[0].id, 99, QStringLiteral("新新新")));
         },
         [=](const Report &r) {
             return titles(r.sections[0]) == QStringLiteral("1234新9") &&
                    r.sections[0].entries[4].state == EntryState::Empty;
         }},
        {"RemoveEntry", verb::kEntryRemove,
         [=](Writer &w, const Report &r) { return w.removeEntry(first(r).id); },
         [=](const Report &r) { return titles(r.sections[0]) == QStringLiteral("2349"); }},
        {"MoveEntryDown", verb::kEntryMove,
         [=](Writer &w, const Report &r) { return w.moveEntry(first(r).id, r.sections[0].id, 2); },
         [=](const Report &r) { return titles(r.sections[0]) == QStringLiteral("23149"); }},
        {"MoveEntryUp", verb::kEntryMove,
         [](Writer &w, const Report &r) {
             return w.moveEntry(r.sections[0].entries[3].id, r.sections[0].id, -5);
         },
         [=](const Report &r) { return titles(r.sections[0]) == QStringLiteral("41239"); }},
        {"MoveEntryToAnotherSection", verb::kEntryMove,
         [=](Writer &w, const Report &r) { return w.moveEntry(first(r).id, r.sections[1].id, 1); },
         [=](const Report &r) {
             return titles(r.sections[0]) == QStringLiteral("2349") &&
                    titles(r.sections[1]) == QStringLiteral("516");
         }},
        {"SetEntryState", verb::kEntryState,
         [=](Writer &w, const Report &r) { return w.setEntryState(first(r).id, EntryState::Empty); },
         [=](const Report &r) { return first(r).state == EntryState::Empty; }},
        {"MakeCandidate", verb::kEntryCandidate,
         [=](Writer &w, const Report &r) { return w.setEntryCandidate(first(r).id, true); },
         [=](const Report &r) {
             return titles(r.sections[0]) == QStringLiteral("23491") && r.sections[0].entries[4].candidate;
         }},
        {"ChooseCandidate", verb::kEntryCandidate,
         [](Writer &w, const Report &r) { return w.setEntryCandidate(r.sections[0].entries[4].id, false); },
         [](const Report &r) { return !r.sections[0].entries[4].candidate; }},
        {"SetEntryDates", verb::kEntryDates,
         [=](Writer &w, const Report &r) {
             return w.setEntryDates(first(r).id, QDate(2021, 12, 31), std::nullopt);
         },
         [=](const Report &r) { return first(r).from == QDate(2021, 12, 31) && !first(r).until; }},
        {"SetEntryTitle", verb::kEntryText,
         [=](Writer &w, const Report &r) {
             return w.setEntryText(first(r).id, EntryField::Title, first(r).title, QStringLiteral("标题"));
         },
         [=](const Report &r) { return first(r).title == QStringLiteral("标题"); }},
        {"SetEntryBody", verb::kEntryText,
         [=](Writer &w, const Report &r) {
             return w.setEntryText(first(r).id, EntryField::Body, first(r).body,
                                   QStringLiteral("\"正文\"\n'第二段'"));
         },
         [=](const Report &r) { return first(r).body == QStringLiteral("\"正文\"\n'第二段'"); }},
        {"AddPhoto", verb::kPhotoAdd,
         [=](Writer &w, const Report &r) {
             return plain(w.addPhoto(first(r).id, 0, QStringLiteral("新图说")));
         },
         [=](const Report &r) {
             return first(r).photos.size() == 3 && first(r).photos[0].caption == QStringLiteral("新图说") &&
                    first(r).photos[0].afterParagraph == 2;
         }},
        {"SetPicture", verb::kPhotoPicture, givePicture,
         [=](const Report &r) {
             return first(r).photos[0].media && first(r).photos[0].media->size == QSize(40, 30);
         }},
        {"RemovePhoto", verb::kPhotoRemove,
         [=](Writer &w, const Report &r) { return w.removePhoto(first(r).photos[0].id); },
         [=](const Report &r) { return first(r).photos.size() == 1; }},
        {"MovePhoto", verb::kPhotoMove,
         [=](Writer &w, const Report &r) { return w.movePhoto(first(r).photos[0].id, first(r).id, 1); },
         [=](const Report &r) { return first(r).photos[1].caption == QStringLiteral("图说 1"); }},
        {"MovePhotoToAnotherEntry", verb::kPhotoMove,
         [=](Writer &w, const Report &r) {
             return w.movePhoto(first(r).photos[0].id, r.sections[1].entries[0].id, 0);
         },
         [=](const Report &r) {
             return first(r).photos.size() == 1 &&
                    r.sections[1].entries[0].photos[0].caption == QStringLiteral("图说 1");
         }},
        {"SetPhotoPlace", verb::kPhotoPlace,
         [=](Writer &w, const Report &r) { return w.setPhotoPlace(first(r).photos[0].id, 0); },
         [=](const Report &r) { return first(r).photos[0].afterParagraph == 0; }},
        {"SetPhotoCaption", verb::kPhotoText,
         [=](Writer &w, const Report &r) {
             return w.setPhotoText(first(r).photos[0].id, PhotoField::Caption, first(r).photos[0].caption,
                                   QStringLiteral("改"));
         },
         [=](const Report &r) { return first(r).photos[0].caption == QStringLiteral("改"); }},
        {"SetPhotoCredit", verb::kPhotoText,
         [=](Writer &w, const Report &r) {
             return w.setPhotoText(first(r).photos[0].id, PhotoField::Credit, first(r).photos[0].credit,
                                   QStringLiteral("人"));
         },
         [=](const Report &r) { return first(r).photos[0].credit == QStringLiteral("人"); }},
        {"RemovePicture", verb::kPhotoPictureRemove,
         [=](Writer &w, const Report &r) { return w.removePicture(r.sections[1].entries[1].photos[0].id); },
         [=](const Report &r) { return !r.sections[1].entries[1].photos[0].media; }},
        {"Group", QLatin1StringView("test.group"),
         [=](Writer &w, const Report &r) {
             return w.group(QStringLiteral("test.group"), QStringLiteral("several"), [&]() -> Result<void> {
                 if (auto done = givePicture(w, r); !done)
                     return done;
                 if (auto done = w.removeEntry(r.sections[0].entries[1].id); !done)
                     return done;
                 const auto added = w.addEntry(r.sections[1].id, 0, QStringLiteral("组组组"));
                 if (!added)
                     return plain(added);
                 if (auto done = w.setEntryText(*added, EntryField::Body, {}, QStringLiteral("字")); !done)
                     return done;
                 if (auto done = w.setEntryText(*added, EntryField::Body, QStringLiteral("字"),
                                                QStringLiteral("字句"));
                     !done)
                     return done;
                 return w.removeReport(r.id);
             });
         },
         [](const Report &r) { return !r.id.isValid(); }},
    };
}

class VerbTest : public ArchiveFixture, public testing::WithParamInterface<VerbCase>
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        ASSERT_TRUE(writer().setPicture(entry(1, 2).photos[0].id, samplePicture(5)));
    }
    [[nodiscard]] Report currentReport() const { return m_archive->report(2021).value_or(Report()); }
};

TEST_P(VerbTest, IsDoneUndoneAndRedoneWhole)
{
    const QStringList before = wordsOf(m_path);
    const size_t changesBefore = m_archive->history()->size();
    QSignalSpy changed(m_archive.get(), &Archive::changed);

    const auto done = GetParam().act(writer(), currentReport());
    ASSERT_TRUE(done) << why(done);
    EXPECT_TRUE(GetParam().holds(currentReport()));
    const QStringList after = wordsOf(m_path);
    EXPECT_NE(after, before);
    EXPECT_EQ(changed.count(), 1);
    const auto history = *m_archive->history();
    ASSERT_EQ(history.size(), changesBefore + 1);
    EXPECT_EQ(history.front().verb, GetParam().verb);
    EXPECT_FALSE(history.front().label.isEmpty());
    EXPECT_TRUE(history.front().year == 2021 || history.front().year == 2022);
    EXPECT_EQ(writer().undoState().verb, GetParam().verb);

    reopen(); // undo lives in the file
    const auto undone = writer().undo();
    ASSERT_TRUE(undone) << why(undone);
    EXPECT_EQ(wordsOf(m_path), before);
    EXPECT_EQ(writer().redoState().verb, GetParam().verb);
    EXPECT_TRUE(m_archive->history()->front().undone);

    reopen();
    const auto redone = writer().redo();
    ASSERT_TRUE(redone) << why(redone);
    EXPECT_EQ(wordsOf(m_path), after);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(wordsOf(m_path), before);
    ASSERT_TRUE(writer().redo());
    EXPECT_EQ(wordsOf(m_path), after);

    m_archive.reset();
    EXPECT_EQ(flawsOf(m_path), QStringList());
}

TEST_P(VerbTest, LeavesNothingWhenTheGroupAroundItFails)
{
    const QStringList before = wordsOf(m_path);
    const QStringList journal = journalOf(m_path);
    QSignalSpy changed(m_archive.get(), &Archive::changed);
    const auto failed =
        writer().group(QStringLiteral("test"), QStringLiteral("fails"), [&]() -> Result<void> {
            if (auto done = GetParam().act(writer(), currentReport()); !done)
                return done;
            return failure(ErrorCode::Cancelled);
        });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(wordsOf(m_path), before);
    EXPECT_EQ(journalOf(m_path), journal);
    EXPECT_EQ(changed.count(), 0);
}

INSTANTIATE_TEST_SUITE_P(All, VerbTest, testing::ValuesIn(allVerbs()),
                         [](const auto &verbCase) { return verbCase.param.name; });

} // namespace dashiji::test
