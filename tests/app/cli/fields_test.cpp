// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every field of a record has its option and its key: nothing is added here when a field is added there.
#include "core/model/fields.h"
#include "tests/app/cli/clifixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{
namespace
{

struct FieldName {
    QString option;
    QString key;
    bool isParagraphs = false;
};

/// The fields that are texts, days, words or yes and no.
template <class Record>
std::vector<FieldName> plainFields()
{
    std::vector<FieldName> fields;
    Fields<Record>::visit([&](const Field &field, auto member) {
        using T = std::remove_cvref_t<std::invoke_result_t<decltype(member), Record &>>;
        const bool isPlain = std::is_same_v<T, QString> || std::is_same_v<T, std::optional<QDate>> ||
                             std::is_same_v<T, bool> || std::is_enum_v<T>;
        const bool isParagraphs = field.shape == FieldShape::Paragraphs;
        const QString key = QString::fromLatin1(field.jsonKey());
        if (isPlain)
            fields.push_back(
                {u"--"_s + QString(key).replace(u'_', u'-') + (isParagraphs ? u"-file"_s : QString()), key,
                 isParagraphs});
    });
    return fields;
}

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

} // namespace

class FieldsTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        importReport();
    }
    [[nodiscard]] CliRun editEvent(const QStringList &rest, const QByteArray &input = {}) const
    {
        return run(QStringList{u"edit"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--section"_s,
                               u"events"_s, u"--rank"_s, u"1"_s} +
                       rest,
                   input);
    }
    [[nodiscard]] QJsonObject year() const
    {
        return run({u"show"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--json"_s}).json();
    }
};

TEST_F(FieldsTest, EveryPlainFieldOfAnEntryHasItsOptionAndItsKey)
{
    const QString help = QString::fromUtf8(run({u"edit"_s, u"--help"_s}).out);
    const QStringList keys = keysOf(entry(u"events"_s, 1));
    const auto fields = plainFields<Entry>();
    ASSERT_GE(fields.size(), 13U);
    for (const FieldName &field : fields) {
        EXPECT_TRUE(help.contains(u"  %1 "_s.arg(field.option))) << field.option.toStdString();
        EXPECT_TRUE(keys.contains(field.key)) << field.key.toStdString();
    }
}

TEST_F(FieldsTest, EveryPlainFieldOfReportAndSectionHasItsOptionAndItsKey)
{
    const QString help = QString::fromUtf8(run({u"edit"_s, u"--help"_s}).out);
    const QJsonObject report = year();
    ASSERT_FALSE(plainFields<Report>().empty());
    for (const FieldName &field : plainFields<Report>()) {
        EXPECT_TRUE(help.contains(u"  %1 "_s.arg(field.option))) << field.option.toStdString();
        EXPECT_TRUE(keysOf(report).contains(field.key)) << field.key.toStdString();
    }
    const QJsonObject section = report["sections"_L1][0].toObject();
    ASSERT_FALSE(plainFields<Section>().empty());
    for (const FieldName &field : plainFields<Section>()) {
        EXPECT_TRUE(help.contains(u"  %1 "_s.arg(field.option))) << field.option.toStdString();
        EXPECT_TRUE(keysOf(section).contains(field.key)) << field.key.toStdString();
    }
}

TEST_F(FieldsTest, EveryTextOfAnEntryIsSetAndShown)
{
    int texts = 0;
    Fields<Entry>::visit([&](const Field &field, auto member) {
        using T = std::remove_cvref_t<std::invoke_result_t<decltype(member), Entry &>>;
        if constexpr (std::is_same_v<T, QString>) {
            const bool isParagraphs = field.shape == FieldShape::Paragraphs;
            const QString key = QString::fromLatin1(field.jsonKey());
            const QString option = u"--"_s + key + (isParagraphs ? u"-file"_s : QString());
            const QString words = u"某 %1"_s.arg(key);
            ASSERT_TRUE(succeeded(editEvent({option, isParagraphs ? u"-"_s : words}, words.toUtf8())));
            const QJsonValue shown = entry(u"events"_s, 1)[key];
            EXPECT_EQ(isParagraphs ? shown[0].toString() : shown.toString(), words) << key.toStdString();
            ++texts;
        }
    });
    EXPECT_GE(texts, 8);
}

TEST_F(FieldsTest, SeveralFieldsAreOneChange)
{
    const QJsonObject before = entry(u"events"_s, 1);
    ASSERT_TRUE(succeeded(editEvent({u"--department"_s, u"学会部"_s, u"--candidate-state"_s, u"kept"_s,
                                     u"--from"_s, u"2030-05-01"_s, u"--note-file"_s, u"-"_s},
                                    QStringLiteral("一。\n二。").toUtf8())));
    const QJsonObject after = entry(u"events"_s, 1);
    EXPECT_EQ(after["department"_L1].toString(), u"学会部"_s);
    EXPECT_EQ(after["candidate_state"_L1].toString(), u"kept"_s);
    EXPECT_EQ(after["note"_L1].toArray(), (QJsonArray{u"一。"_s, u"二。"_s}));
    ASSERT_TRUE(succeeded(run({u"undo"_s, u"office.dashiji"_s})));
    EXPECT_EQ(entry(u"events"_s, 1), before);
    // As JSON has the key, too.
    ASSERT_TRUE(succeeded(editEvent({u"--candidate_state"_s, u"kept"_s})));
    EXPECT_EQ(editEvent({u"--candidate-state"_s, u"lost"_s}).status, 2);
}

TEST_F(FieldsTest, FieldsOfANewEntryOfReportAndSectionAreSet)
{
    const QStringList edit{u"edit"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s};
    ASSERT_TRUE(succeeded(run(edit + QStringList{u"--section"_s, u"events"_s, u"--add"_s, u"首条"_s,
                                                 u"--rank"_s, u"1"_s, u"--sentence"_s, u"一句话。"_s})));
    EXPECT_EQ(entry(u"events"_s, 1)["sentence"_L1].toString(), u"一句话。"_s);
    ASSERT_TRUE(succeeded(run(edit + QStringList{u"--document-number"_s, u"甲科协发〔2030〕1号"_s,
                                                 u"--issued"_s, u"2030-12-31"_s})));
    EXPECT_EQ(year()["document_number"_L1].toString(), u"甲科协发〔2030〕1号"_s);
    EXPECT_EQ(year()["issued"_L1].toString(), u"2030-12-31"_s);
    ASSERT_TRUE(succeeded(run(edit + QStringList{u"--section"_s, u"events"_s, u"--numbered"_s, u"no"_s})));
    EXPECT_FALSE(year()["sections"_L1][0]["numbered"_L1].toBool(true));
}

TEST_F(FieldsTest, FieldsOfAPhotoAreSet)
{
    const QStringList photo{u"photo"_s,  u"office.dashiji"_s, u"--year"_s, u"2030"_s,    u"--section"_s,
                            u"events"_s, u"--rank"_s,         u"1"_s,      u"--photo"_s, u"1"_s};
    const CliRun set = run(photo + QStringList{u"--alt-text"_s, u"人群"_s, u"--taken"_s, u"2030-05-01"_s,
                                               u"--rotation"_s, u"90"_s, u"--crop"_s, u"0,0,5000,10000"_s,
                                               u"--after-paragraph"_s, u"0"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(set));
    const QJsonObject shown = set.json()["photos"_L1][0].toObject();
    EXPECT_EQ(shown["alt_text"_L1].toString(), u"人群"_s);
    EXPECT_EQ(shown["taken"_L1].toString(), u"2030-05-01"_s);
    EXPECT_EQ(shown["rotation"_L1].toInt(), 90);
    EXPECT_EQ(shown["crop"_L1].toArray(), (QJsonArray{0, 0, 5000, 10000}));
    EXPECT_EQ(shown["after_paragraph"_L1].toInt(-1), 0);
    EXPECT_EQ(run(photo + QStringList{u"--rotation"_s, u"45"_s}).status, 2);
    EXPECT_EQ(run(photo + QStringList{u"--crop"_s, u"1,2,3"_s}).status, 2);
}

} // namespace dashiji::app::cli::test
