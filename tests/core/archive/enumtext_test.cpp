// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/enumtext.h"
#include "tests/core/archive/archivefixture.h"

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

/// Every enumerator of E, found by counting up while a switch over all of them knows the value: the compiler
/// warns when a new one is missing there.
template <class E>
struct AllOf;

#define DASHIJI_ALL_OF(E, ...)                                                                               \
    template <>                                                                                              \
    struct AllOf<E> {                                                                                        \
        using enum E;                                                                                        \
        static std::vector<E> values() { return {__VA_ARGS__}; }                                             \
    }
DASHIJI_ALL_OF(SectionKind, Events, Highlights, Other);
DASHIJI_ALL_OF(ReportStatus, Draft, InReview, Approved, Published);
DASHIJI_ALL_OF(EntryState, Empty, Writing, Written);
DASHIJI_ALL_OF(Qualifier, None, Over, Approx, Nearly, AtLeast, AtMost);
DASHIJI_ALL_OF(Aspect, Period, Total, Change, None);
DASHIJI_ALL_OF(Category, Activity, Funding, Station, People, Organization, Project, Document, Award, Other);
DASHIJI_ALL_OF(EntryField, Title, Body);
DASHIJI_ALL_OF(MetricState, Unconfirmed, Confirmed, Unanchored, Rejected);
DASHIJI_ALL_OF(UnitStrength, Strong, Weak, Arabic);
#undef DASHIJI_ALL_OF

template <class E>
class EnumTextTest : public testing::Test
{
};
using StoredEnums = testing::Types<SectionKind, ReportStatus, EntryState, Qualifier, Aspect, Category,
                                   EntryField, MetricState, UnitStrength>;
TYPED_TEST_SUITE(EnumTextTest, StoredEnums);

TYPED_TEST(EnumTextTest, EveryEnumeratorComesBack)
{
    const auto values = AllOf<TypeParam>::values();
    EXPECT_EQ(values.size(), kEnumTexts<TypeParam>.size());
    QStringList texts;
    for (size_t i = 0; i < values.size(); ++i) {
        EXPECT_EQ(static_cast<size_t>(values[i]), i) << "a new enumerator is not in this list";
        const QString text = enumText(values[i]);
        EXPECT_FALSE(texts.contains(text));
        texts << text;
        EXPECT_EQ(enumFromText<TypeParam>(text), values[i]);
    }
    EXPECT_FALSE(enumFromText<TypeParam>(QStringLiteral("no such word")));
    EXPECT_FALSE(enumFromText<TypeParam>(QString()));
}

class StoredEnumTest : public ArchiveFixture
{
};

TEST_F(StoredEnumTest, TheFileTakesEveryWord)
{
    Report draft = sampleReport(2030);
    draft.sections.clear();
    for (const SectionKind kind : AllOf<SectionKind>::values()) {
        Section section;
        section.kind = kind;
        for (const EntryState state : AllOf<EntryState>::values()) {
            Entry entry;
            entry.state = state;
            section.entries.push_back(entry);
        }
        draft.sections.push_back(section);
    }
    auto &metrics = draft.sections[0].entries[0].metrics;
    const auto add = [&](auto set) {
        Metric metric;
        metric.value = Decimal::parse(QStringLiteral("4060000000000.00000000000000000000001")).value();
        metric.valueMax = Decimal::parse(QStringLiteral("-0.5")).value();
        metric.scale = Decimal::fromInteger(1);
        metric.anchor.start = static_cast<qsizetype>(metrics.size());
        metric.anchor.end = metric.anchor.start + 1;
        set(metric);
        metrics.push_back(metric);
    };
    for (const Qualifier value : AllOf<Qualifier>::values())
        add([&](Metric &metric) { metric.qualifier = value; });
    for (const Aspect value : AllOf<Aspect>::values())
        add([&](Metric &metric) { metric.aspect = value; });
    for (const Category value : AllOf<Category>::values())
        add([&](Metric &metric) { metric.category = value; });
    for (const MetricState value : AllOf<MetricState>::values())
        add([&](Metric &metric) { metric.state = value; });
    const auto imported = writer().importReport(draft);
    ASSERT_TRUE(imported) << why(imported);
    EXPECT_EQ(withoutIdentity(*m_archive->report(2030)), draft);
    for (const ReportStatus status : AllOf<ReportStatus>::values()) {
        ASSERT_TRUE(writer().setReportStatus(*imported, status));
        EXPECT_EQ(m_archive->report(2030)->status, status);
    }
}
