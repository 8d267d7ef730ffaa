// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words go from entry to entry with their metrics and photos, and come back whole.
#include "core/archive/verbs.h"
#include "core/text/anchors.h"
#include "tests/core/archive/archivefixture.h"

#include <QRandomGenerator>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;
using namespace Qt::StringLiterals;

class CarryingTest : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        const Entry first = entry(0, 1);
        ASSERT_TRUE(writer().setEntryText(first.id, EntryField::Body, first.body, m_body));
        for (const Photo &photo : first.photos)
            ASSERT_TRUE(writer().removePhoto(photo.id));
        for (int paragraph = 0; paragraph <= 4; ++paragraph) {
            const auto photo = writer().addPhoto(first.id, 99, QString::number(paragraph));
            ASSERT_TRUE(photo);
            ASSERT_TRUE(writer().setPhotoPlace(*photo, paragraph));
        }
        for (const QString &quote : {u"𠮷4期"_s, u"12家"_s, u"300人"_s, u"53家"_s}) {
            const auto before = QStringView(m_body).first(m_body.indexOf(quote)).toString().toUcs4().size();
            Metric metric;
            metric.value = Decimal::fromInteger(4);
            metric.label = quote;
            metric.state = MetricState::Confirmed;
            metric.anchor = text::anchorAt(EntryField::Body, m_body, before, before + quote.toUcs4().size());
            ASSERT_EQ(metric.anchor.quote, quote);
            ASSERT_TRUE(writer().addMetric(first.id, metric));
        }
    }

    /// What the metrics of an entry quote, by the text they stand in; each stands where it says.
    QStringList quotesOf(const Entry &entry) const
    {
        QStringList quotes;
        for (const Metric &metric : entry.metrics) {
            if (metric.state == MetricState::Unanchored)
                continue;
            const Anchor &anchor = metric.anchor;
            EXPECT_EQ(text::anchorAt(anchor.field, entry.text(anchor.field), anchor.start, anchor.end).quote,
                      anchor.quote);
            quotes.append(anchor.quote);
        }
        return quotes;
    }
    static QStringList photosOf(const Entry &entry)
    {
        QStringList told;
        for (const Photo &photo : entry.photos)
            told.append(u"%1@%2"_s.arg(photo.caption).arg(photo.afterParagraph));
        return told;
    }

    const QString m_body = u"论坛办了𠮷4期。\n二、新建工作站12家\n受益300人。\n年末共53家。"_s;
};

TEST_F(CarryingTest, TheEndOfAnEntryBecomesTheNextOneWithItsNumbersAndPhotos)
{
    const Entry first = entry(0, 1);
    const auto made = writer().splitEntry(first.id, m_body, m_body.indexOf(u"二、"_s));
    ASSERT_TRUE(made) << why(made);
    EXPECT_EQ(entry(0, 1).body, u"论坛办了𠮷4期。"_s);
    EXPECT_EQ(quotesOf(entry(0, 1)), QStringList{u"𠮷4期"_s});
    EXPECT_EQ(photosOf(entry(0, 1)), (QStringList{u"0@0"_s, u"1@1"_s}));
    const Entry part = entry(0, 2);
    EXPECT_EQ(part.id, *made);
    EXPECT_EQ(part.title, u"二、新建工作站12家"_s) << "a line with others behind it";
    EXPECT_EQ(part.body, u"受益300人。\n年末共53家。"_s);
    EXPECT_EQ(part.state, EntryState::Writing);
    EXPECT_EQ(quotesOf(part), (QStringList{u"12家"_s, u"300人"_s, u"53家"_s}));
    EXPECT_EQ(photosOf(part), (QStringList{u"2@0"_s, u"3@1"_s, u"4@2"_s}));
    const auto undone = writer().undo();
    ASSERT_TRUE(undone) << why(undone);
    EXPECT_EQ(withoutIdentity(report()).sections[0].entries[0].body, m_body);
    EXPECT_EQ(quotesOf(entry(0, 1)).size(), 4);
    EXPECT_EQ(photosOf(entry(0, 1)).size(), 5);
}

TEST_F(CarryingTest, ASentenceIsNoTitle)
{
    ASSERT_TRUE(writer().splitEntry(entry(0, 1).id, m_body, m_body.indexOf(u"受益"_s)));
    EXPECT_TRUE(entry(0, 2).title.isEmpty());
    EXPECT_EQ(entry(0, 2).body, u"受益300人。\n年末共53家。"_s);
}

TEST_F(CarryingTest, AJoinedEntryStandsBehindWithAllItHas)
{
    const Entry first = entry(0, 1);
    const auto made = writer().splitEntry(first.id, m_body, m_body.indexOf(u"二、"_s));
    ASSERT_TRUE(made);
    ASSERT_TRUE(writer().setText(*made, Column::Department, {}, u"学会部"_s));
    ASSERT_TRUE(writer().setText(first.id, Column::Contact, {}, u"李工"_s));
    ASSERT_TRUE(writer().setText(*made, Column::Contact, {}, u"王工"_s));
    ASSERT_TRUE(writer().setEntryDates(first.id, QDate(2021, 5, 1), {}));
    ASSERT_TRUE(writer().setEntryDates(*made, QDate(2021, 3, 1), QDate(2021, 3, 9)));
    const auto joined = writer().joinEntries(first.id, *made);
    ASSERT_TRUE(joined) << why(joined);
    EXPECT_EQ(entry(0, 1).body, m_body);
    EXPECT_EQ(quotesOf(entry(0, 1)), (QStringList{u"𠮷4期"_s, u"12家"_s, u"300人"_s, u"53家"_s}));
    EXPECT_EQ(photosOf(entry(0, 1)), (QStringList{u"0@0"_s, u"1@1"_s, u"2@2"_s, u"3@3"_s, u"4@4"_s}));
    EXPECT_EQ(entry(0, 1).department, u"学会部"_s) << "it had none";
    EXPECT_EQ(entry(0, 1).contact, u"李工"_s);
    EXPECT_EQ(entry(0, 1).until, std::nullopt) << "its days are its own";
    EXPECT_EQ(m_archive->entry(*made).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(m_archive->entry(*made)->contact, u"王工"_s);
    EXPECT_EQ(quotesOf(*m_archive->entry(*made)).size(), 3);
}

TEST_F(CarryingTest, WordsGoToTheEndOfAnotherEntry)
{
    const QString there = entry(0, 2).body;
    const qsizetype start = m_body.indexOf(u"受益"_s);
    const auto moved = writer().moveWords(entry(0, 1).id, m_body, start, start + 8, entry(0, 2).id);
    ASSERT_TRUE(moved) << why(moved);
    EXPECT_EQ(entry(0, 1).body, u"论坛办了𠮷4期。\n二、新建工作站12家\n年末共53家。"_s)
        << "no empty paragraph";
    EXPECT_EQ(entry(0, 2).body, there + u"\n受益300人。"_s);
    EXPECT_EQ(quotesOf(entry(0, 1)), (QStringList{u"𠮷4期"_s, u"12家"_s, u"53家"_s}));
    EXPECT_EQ(quotesOf(entry(0, 2)).last(), u"300人"_s);
}

TEST_F(CarryingTest, NothingMovesOutOfATextThatWasChangedMeanwhile)
{
    const QStringList before = wordsOf(m_path);
    const EntryId first = entry(0, 1).id;
    EXPECT_EQ(writer().splitEntry(first, u"别的"_s, 1).error().code, ErrorCode::EditConflict);
    EXPECT_EQ(writer().moveWords(first, u"别的"_s, 0, 1, entry(0, 2).id).error().code,
              ErrorCode::EditConflict);
    EXPECT_EQ(writer().splitEntry(first, m_body, m_body.size()).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(writer().joinEntries(first, first).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(wordsOf(m_path), before);
}

TEST_F(CarryingTest, WhatIsSplitAnywhereAndJoinedAgainIsWhatItWas)
{
    QRandomGenerator random(20211231);
    const EntryId first = entry(0, 1).id;
    const size_t metrics = entry(0, 1).metrics.size();
    for (int round = 0; round < 60; ++round) {
        const QStringList before = wordsOf(m_path);
        const qsizetype at = random.bounded(static_cast<int>(m_body.size()));
        if (m_body[at].isLowSurrogate())
            continue;
        SCOPED_TRACE(at);
        const QString head = m_body.first(at).trimmed();
        const auto made = writer().splitEntry(first, m_body, at);
        ASSERT_TRUE(made) << why(made);
        const Entry part = *m_archive->entry(*made);
        EXPECT_EQ(entry(0, 1).body, head);
        EXPECT_EQ((part.title.isEmpty() ? QString() : part.title + u'\n') + part.body,
                  m_body.sliced(at).trimmed());
        // A number that was cut in two stays with its first words.
        EXPECT_GE(quotesOf(entry(0, 1)).size() + quotesOf(part).size(), 3);
        ASSERT_TRUE(writer().joinEntries(first, *made));
        EXPECT_EQ(QString(entry(0, 1).body).remove(u'\n'), QString(m_body).remove(u'\n'));
        EXPECT_EQ(entry(0, 1).photos.size(), 5U);
        EXPECT_EQ(entry(0, 1).metrics.size(), metrics);
        ASSERT_TRUE(writer().undo());
        ASSERT_TRUE(writer().undo());
        ASSERT_EQ(entry(0, 1).body, m_body);
        QStringList now = wordsOf(m_path);
        EXPECT_EQ(now, before);
    }
    EXPECT_EQ(flawsOf(m_path), QStringList());
}
