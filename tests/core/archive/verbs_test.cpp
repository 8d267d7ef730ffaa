// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every verb: does what it says, is one line of the journal, is taken back whole and made again whole.
#include "core/archive/verbs.h"
#include "core/text/anchors.h"
#include "tests/core/archive/archivefixture.h"

#include <QSignalSpy>

#include <functional>
#include <set>

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

/// The indicator of the first highlight.
std::optional<IndicatorId> linked(const Report &report)
{
    const auto &link = report.sections[1].entries[0].metrics[0].indicator;
    return link ? std::optional(link->id) : std::nullopt;
}

/// Verbs that change no word of a report.
bool isOfTheArchive(QLatin1StringView name)
{
    return name.startsWith(QLatin1StringView("indicator.")) || name.startsWith(QLatin1StringView("unit.")) ||
           name.startsWith(QLatin1StringView("template.")) ||
           name.startsWith(QLatin1StringView("organization.")) || name == verb::kReportImport ||
           name == verb::kReportRollOver || name == verb::kReportRestore || name == verb::kEntryPair ||
           name == verb::kNameDecide;
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
        {"SetReportYear", verb::kReportYear,
         [](Writer &w, const Report &r) { return w.setReportYear(r.id, 2022); },
         [](const Report &r) { return !r.id.isValid(); }},
        {"SetReportDate", verb::kReportField,
         [](Writer &w, const Report &r) {
             return w.setValue(r.id, Column::Issued, QStringLiteral("2022-01-10"));
         },
         [](const Report &r) { return r.issued == QDate(2022, 1, 10); }},
        {"SetSectionNumbered", verb::kSectionField,
         [](Writer &w, const Report &r) { return w.setValue(r.sections[0].id, Column::Numbered, false); },
         [](const Report &r) { return !r.sections[0].numbered; }},
        {"SetEntryDepartment", verb::kEntryText,
         [=](Writer &w, const Report &r) {
             return w.setText(first(r).id, Column::Department, {}, QStringLiteral("科普部"));
         },
         [=](const Report &r) { return first(r).department == QStringLiteral("科普部"); }},
        {"SetCandidateState", verb::kEntryField,
         [](Writer &w, const Report &r) {
             return w.setValue(r.sections[0].entries[4].id, Column::CandidateState,
                               QStringLiteral("shortlisted"));
         },
         [](const Report &r) {
             return r.sections[0].entries[4].candidateState == CandidateState::Shortlisted;
         }},
        {"RestoreEntry", verb::kEntryRestore,
         [=](Writer &w, const Report &r) { return w.restoreEntry(r.sections[1].entries[0].id, {1}); },
         [](const Report &r) { return r.sections[1].entries[0].department.isEmpty(); }},
        {"PutEntry", verb::kEntryRestore,
         [=](Writer &w, const Report &r) {
             Entry other = first(r);
             other.department = QStringLiteral("学会部");
             other.photos.pop_back();
             return plain(w.putEntry(other, r.sections[0].uid));
         },
         [=](const Report &r) {
             return first(r).department == QStringLiteral("学会部") && first(r).photos.size() == 1;
         }},
        {"TurnPhoto", verb::kPhotoField,
         [=](Writer &w, const Report &r) { return w.setValue(first(r).photos[0].id, Column::Rotation, 90); },
         [=](const Report &r) { return first(r).photos[0].rotation == 90; }},
        {"AddMetric", verb::kMetricAdd,
         [=](Writer &w, const Report &r) {
             Metric metric = first(r).metrics[0];
             metric.uid = {};
             metric.anchor = text::anchorAt(EntryField::Title, first(r).title, 1, 2);
             return plain(w.addMetric(first(r).id, metric));
         },
         [=](const Report &r) { return first(r).metrics.size() == 2; }},
        {"SetMetric", verb::kMetricEdit,
         [=](Writer &w, const Report &r) {
             Metric changed = first(r).metrics[0];
             changed.label = QStringLiteral("站");
             return w.setMetric(changed.id, changed);
         },
         [=](const Report &r) { return first(r).metrics[0].label == QStringLiteral("站"); }},
        {"ConfirmMetric", verb::kMetricState,
         [=](Writer &w, const Report &r) {
             Metric changed = first(r).metrics[0];
             changed.state = MetricState::Confirmed;
             return w.setMetric(changed.id, changed);
         },
         [=](const Report &r) { return first(r).metrics[0].state == MetricState::Confirmed; }},
        {"RejectMetric", verb::kMetricReject,
         [=](Writer &w, const Report &r) {
             Metric changed = first(r).metrics[0];
             changed.state = MetricState::Rejected;
             return w.setMetric(changed.id, changed);
         },
         [=](const Report &r) { return first(r).metrics[0].state == MetricState::Rejected; }},
        {"RewriteMetric", verb::kMetricValue,
         [=](Writer &w, const Report &r) {
             Metric changed = first(r).metrics[0];
             changed.value = Decimal::fromInteger(1280);
             return w.rewriteMetric(changed.id, changed, QStringLiteral("1,280家"));
         },
         [=](const Report &r) { return first(r).body.contains(QStringLiteral("1,280家")); }},
        {"FindMetrics", verb::kMetricFind,
         [=](Writer &w, const Report &r) { return plain(w.findMetrics(r.sections[1].entries[1].id)); },
         [](const Report &r) { return r.sections[1].entries[1].metrics.size() == 2; }},
        {"RemoveMetric", verb::kMetricRemove,
         [=](Writer &w, const Report &r) { return w.removeMetric(first(r).metrics[0].id); },
         [=](const Report &r) { return first(r).metrics.empty(); }},
        {"JoinFact", verb::kMetricFact,
         [=](Writer &w, const Report &r) {
             return w.joinFact({first(r).metrics[0].id, r.sections[0].entries[1].metrics[0].id});
         },
         [=](const Report &r) { return !first(r).metrics[0].fact.isNull(); }},
        {"AddIndicator", verb::kIndicatorAdd,
         [](Writer &w, const Report &) {
             return plain(w.addIndicator(QStringLiteral("讲座"), QStringLiteral("场"), Category::Activity));
         },
         [](const Report &) { return true; }},
        {"SetIndicator", verb::kIndicatorEdit,
         [](Writer &w, const Report &r) {
             return w.setIndicator(*linked(r), QStringLiteral("站点"), QStringLiteral("座"),
                                   Category::Station);
         },
         [](const Report &) { return true; }},
        {"SetIndicatorNote", verb::kIndicatorField,
         [](Writer &w, const Report &r) {
             return w.setText(*linked(r), Column::Note, {}, QStringLiteral("不含已撤销的"));
         },
         [](const Report &) { return true; }},
        {"SplitIndicator", verb::kIndicatorSplit,
         [](Writer &w, const Report &r) {
             return plain(w.splitIndicator(*linked(r), QStringLiteral("分"),
                                           {r.sections[1].entries[0].metrics[0].id}));
         },
         [](const Report &) { return true; }},
        {"MergeIndicators", verb::kIndicatorMerge,
         [](Writer &w, const Report &r) {
             return w.mergeIndicators(r.sections[1].entries[1].metrics[0].indicator->id, *linked(r));
         },
         [](const Report &) { return true; }},
        {"RemoveIndicator", verb::kIndicatorRemove,
         [](Writer &w, const Report &r) { return w.removeIndicator(*linked(r)); },
         [](const Report &r) { return !linked(r); }},
        {"AddUnitWord", verb::kUnitAdd,
         [](Writer &w, const Report &) {
             return w.addUnitWord({QStringLiteral("胎"), Category::Other, UnitStrength::Strong});
         },
         [](const Report &) { return true; }},
        {"RemoveUnitWord", verb::kUnitRemove,
         [](Writer &w, const Report &) { return w.removeUnitWord(QStringLiteral("窝")); },
         [](const Report &) { return true; }},
        {"ChoosePair", verb::kEntryPair,
         [](Writer &w, const Report &r) {
             return w.setChosenPair({r.sections[0].entries[0].uid, Uid::createUuid(), true});
         },
         [](const Report &) { return true; }},
        {"SplitEntry", verb::kEntrySplit,
         [](Writer &w, const Report &r) {
             const Entry &entry = r.sections[0].entries[0];
             return plain(w.splitEntry(entry.id, entry.body, entry.body.size() - 2));
         },
         [](const Report &r) { return r.sections[0].entries.size() == 6U; }},
        {"JoinEntries", verb::kEntryJoin,
         [](Writer &w, const Report &r) {
             return w.joinEntries(r.sections[0].entries[0].id, r.sections[0].entries[1].id);
         },
         [](const Report &r) { return r.sections[0].entries.size() == 4U; }},
        {"MoveWords", verb::kEntryWords,
         [](Writer &w, const Report &r) {
             const Entry &entry = r.sections[0].entries[0];
             return w.moveWords(entry.id, entry.body, 0, 2, r.sections[0].entries[1].id);
         },
         [](const Report &r) { return r.sections[0].entries[1].body.contains(u'\n'); }},
        {"DecideName", verb::kNameDecide,
         [](Writer &w, const Report &) {
             return w.setNameDecision({NameKind::Person, QStringLiteral("林若川"), NameState::Confirmed,
                                       QStringLiteral("林 若川")});
         },
         [](const Report &) { return true; }},
        {"RollOver", verb::kReportRollOver,
         [](Writer &w, const Report &) {
             Report next;
             next.year = 2022;
             return w.group(verb::kReportRollOver, QStringLiteral("2022"),
                            [&] { return plain(w.importReport(next)); });
         },
         [](const Report &) { return true; }},
        {"RestoreReport", verb::kReportRestore,
         [](Writer &w, const Report &) {
             Report beside;
             beside.year = 2022;
             return w.group(verb::kReportRestore, QStringLiteral("2022"),
                            [&] { return plain(w.importReport(beside)); });
         },
         [](const Report &) { return true; }},
        {"ReplaceText", verb::kTextReplace, // workflow::replaceWords
         [](Writer &w, const Report &r) {
             const Entry &entry = r.sections[0].entries[1];
             return w.group(verb::kTextReplace, QStringLiteral("甲 → 乙"), [&]() -> Result<void> {
                 TRY(w.setEntryText(entry.id, EntryField::Title, entry.title, QStringLiteral("乙")));
                 return w.setReportText(r.id, Column::Title, r.title, QStringLiteral("乙"));
             });
         },
         [](const Report &r) {
             return r.title == QStringLiteral("乙") && r.sections[0].entries[1].title == QStringLiteral("乙");
         }},
        {"SetTemplate", verb::kTemplateSet,
         [](Writer &w, const Report &) {
             return w.setPageTemplate({QStringLiteral("新"), QStringLiteral("x")});
         },
         [](const Report &) { return true; }},
        {"RemoveTemplate", verb::kTemplateRemove,
         [](Writer &w, const Report &) { return w.removePageTemplate(QStringLiteral("旧")); },
         [](const Report &) { return true; }},
        {"AddOrganization", verb::kOrganizationAdd,
         [](Writer &w, const Report &) { return plain(w.addOrganization(QStringLiteral("县科协"))); },
         [](const Report &) { return true; }},
        {"RenameOrganization", verb::kOrganizationRename,
         [](Writer &w, const Report &r) { return w.renameOrganization(r.owner, QStringLiteral("江城科协")); },
         [](const Report &) { return true; }},
        {"SetEntriesPlanned", verb::kOrganizationEntries,
         [](Writer &w, const Report &r) { return w.setEntriesPlanned(r.owner, 8); },
         [](const Report &) { return true; }},
        {"SetTitleLimit", verb::kOrganizationTitle,
         [](Writer &w, const Report &r) { return w.setTitleLimit(r.owner, 20); },
         [](const Report &) { return true; }},
        {"SetDueDate", verb::kReportDue,
         [](Writer &w, const Report &r) { return w.setDueDate(r.id, QDate(2022, 1, 15)); },
         [](const Report &) { return true; }},
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
        ASSERT_TRUE(writer().setText(entry(1, 1).id, Column::Department, {}, QStringLiteral("办公室")));
        ASSERT_TRUE(writer().addUnitWord({QStringLiteral("窝"), Category::Other, UnitStrength::Weak}));
        ASSERT_TRUE(writer().setPageTemplate({QStringLiteral("旧"), QStringLiteral("x")}));
        for (const int place : {0, 1}) {
            Metric metric = report().sections[1].entries[static_cast<size_t>(place)].metrics[0];
            metric.indicator = *writer().addIndicator(QStringLiteral("站%1").arg(place), QStringLiteral("家"),
                                                      Category::Station);
            ASSERT_TRUE(writer().setMetric(metric.id, metric));
        }
        m_archive->setMetricFollower(&addOneAtTheEnd);
        m_person = writer().person();
    }
    [[nodiscard]] Report currentReport() const { return m_archive->report(2021).value_or(Report()); }
    /// A reader that finds a number where a text ends in one it does not know.
    static std::vector<Metric> addOneAtTheEnd(const std::vector<Metric> &known, EntryField field,
                                              const QString &before, const QString &after)
    {
        std::vector<Metric> metrics = text::carryMetrics(known, text::TextEdit(before, after));
        const qsizetype place = after.indexOf(QStringLiteral("42 场"));
        if (field != EntryField::Body || place < 0 || metrics.size() > 1)
            return metrics;
        Metric found;
        found.value = Decimal::fromInteger(42);
        found.scale = Decimal::fromInteger(1);
        found.anchor = text::anchorAt(field, after, place, place + 4);
        metrics.push_back(found);
        return metrics;
    }
    QString m_person;
};

TEST(Verbs, AreAllWalked)
{
    std::set<QString> walked{verb::kReportReopen}; // JournalTest.APublishedReportIsSealed
    for (const VerbCase &verbCase : allVerbs())
        walked.insert(verbCase.verb);
    for (const QLatin1StringView name : verb::kAll)
        EXPECT_TRUE(walked.contains(name)) << name.data();
}

TEST_P(VerbTest, LeavesAPublishedReportAsItIs)
{
    ASSERT_TRUE(writer().setReportStatus(m_report, ReportStatus::Published));
    const QStringList before = wordsOf(m_path);
    QSignalSpy changed(m_archive.get(), &Archive::changed);
    const auto done = GetParam().act(writer(), currentReport());
    if (isOfTheArchive(GetParam().verb)) {
        EXPECT_TRUE(done) << why(done);
        return;
    }
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::ReportSealed);
    EXPECT_EQ(done.error().subject, QStringLiteral("2021"));
    EXPECT_EQ(wordsOf(m_path), before);
    EXPECT_EQ(changed.count(), 0);
}

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
    const int year = history.front().year;
    EXPECT_TRUE(year == 2021 || year == 2022 || (year == 0 && isOfTheArchive(GetParam().verb))) << year;
    EXPECT_EQ(history.front().who, m_person);
    EXPECT_EQ(writer().undoState().verb, GetParam().verb);

    reopen(); // undo lives in the file
    EXPECT_FALSE(writer().undoState().possible) << "nothing was done since it was opened";
    EXPECT_EQ(writer().undo().error().code, ErrorCode::NothingToUndo);
    const auto undone = writer().undo(UndoScope::Person);
    ASSERT_TRUE(undone) << why(undone);
    EXPECT_EQ(wordsOf(m_path), before);
    EXPECT_EQ(writer().redoState().verb, GetParam().verb);
    EXPECT_TRUE(m_archive->history()->at(1).undone);
    EXPECT_EQ(m_archive->history()->front().undoes, m_archive->history()->at(1).id);

    reopen();
    const auto redone = writer().redo(UndoScope::Person);
    ASSERT_TRUE(redone) << why(redone);
    EXPECT_EQ(wordsOf(m_path), after);
    ASSERT_TRUE(writer().undo(UndoScope::Person));
    EXPECT_EQ(wordsOf(m_path), before);
    ASSERT_TRUE(writer().redo(UndoScope::Person));
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
