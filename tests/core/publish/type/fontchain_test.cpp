// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publishing.h"
#include "core/publish/type/fontchain.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>
#include <hb-subset.h>
#include <map>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

const QString kNoto = QStringLiteral("Noto Serif CJK SC");

void appendWord(QByteArray &bytes, int value)
{
    bytes += char(value >> 8);
    bytes += char(value & 0xff);
}

/// A name table with a family, a style and a PostScript name.
QByteArray nameTable(const QString &family, const QString &style)
{
    const std::map<int, QString> names{{1, family},
                                       {2, style},
                                       {4, family + u' ' + style},
                                       {6, QString(family).remove(QLatin1Char(' ')) + u'-' + style}};
    QByteArray records;
    QByteArray words;
    for (const auto &[id, name] : names) {
        for (const int value : {3, 1, 0x409, id, int(name.size()) * 2, int(words.size())})
            appendWord(records, value);
        for (const QChar c : name)
            appendWord(words, c.unicode());
    }
    QByteArray table;
    for (const int value : {0, int(names.size()), 6 + int(records.size())})
        appendWord(table, value);
    return table + records + words;
}

HbBlob blobOf(const QByteArray &bytes)
{
    return HbBlob(hb_blob_create(bytes.constData(), unsigned(bytes.size()), HB_MEMORY_MODE_DUPLICATE, nullptr,
                                 nullptr));
}

/// A font of a few characters under a name of its own, whose makers allow what @p type says.
QByteArray fontFile(const QString &family, int type, const QString &style)
{
    const auto noto = FontFace::create(kNoto, 400, FontFiles());
    if (!noto)
        return {};
    const HbFace whole = (*noto)->newFace();
    std::unique_ptr<hb_subset_input_t, HbDeleter<hb_subset_input_destroy>> input(
        hb_subset_input_create_or_fail());
    for (const char32_t c : QStringLiteral("科技工作者年会").toUcs4())
        hb_set_add(hb_subset_input_unicode_set(input.get()), c);
    const HbFace built(hb_subset_or_fail(whole.get(), input.get()));
    const HbBlob bytes(hb_face_reference_blob(built.get()));
    const HbFace cut(hb_face_create(bytes.get(), 0)); // only a face of a file lists its tables
    const HbFace renamed(hb_face_builder_create());
    hb_tag_t tags[64];
    unsigned count = 64;
    hb_face_get_table_tags(cut.get(), 0, &count, tags);
    for (unsigned i = 0; i < count; ++i) {
        const HbBlob table(hb_face_reference_table(cut.get(), tags[i]));
        unsigned size = 0;
        const char *data = hb_blob_get_data(table.get(), &size);
        QByteArray content(data, qsizetype(size));
        if (tags[i] == HB_TAG('O', 'S', '/', '2')) {
            content[8] = char(type >> 8);
            content[9] = char(type & 0xff);
        } else if (tags[i] == HB_TAG('n', 'a', 'm', 'e')) {
            content = nameTable(family, style);
        }
        hb_face_builder_add_table(renamed.get(), tags[i], blobOf(content).get());
    }
    const HbBlob file(hb_face_reference_blob(renamed.get()));
    unsigned size = 0;
    const char *data = hb_blob_get_data(file.get(), &size);
    return QByteArray(data, qsizetype(size));
}

/// A font of the program's own, for as long as a test needs it.
class OwnFont
{
public:
    OwnFont(const QString &family, int type, const QString &style = QStringLiteral("Regular"))
        : m_id(QFontDatabase::addApplicationFontFromData(fontFile(family, type, style)))
    {
        EXPECT_EQ(QFontDatabase::applicationFontFamilies(m_id), QStringList{family});
    }
    ~OwnFont() { QFontDatabase::removeApplicationFont(m_id); }
    OwnFont(const OwnFont &) = delete;
    OwnFont &operator=(const OwnFont &) = delete;

private:
    int m_id;
};

class EmbeddingTest : public testing::TestWithParam<int>
{
};

INSTANTIATE_TEST_SUITE_P(Allowed, EmbeddingTest, testing::Values(0, 4, 8, 0xc));

TEST_P(EmbeddingTest, FontsWhoseMakersAllowItAreUsed)
{
    const QString family = QStringLiteral("Dashiji Open %1").arg(GetParam());
    const OwnFont font(family, GetParam());
    FontChains chains;
    const FontChoice choice{{family, kNoto}, 400};
    ASSERT_TRUE(chains.primary(choice));
    EXPECT_EQ(chains.primary(choice)->name(), family);
    EXPECT_EQ(chains.faceFor(U'科', choice)->name(), family);
    EXPECT_EQ(chains.faceFor(U'龙', choice)->name(), kNoto); // glyph by glyph
    EXPECT_TRUE(chains.substitutes().empty());
}

class ForbiddenTest : public testing::TestWithParam<int>
{
};

INSTANTIATE_TEST_SUITE_P(Forbidden, ForbiddenTest, testing::Values(2, 0x102, 0x100, 0x200));

TEST_P(ForbiddenTest, FontsWhoseMakersForbidItArePassedOverAndNamed)
{
    const QString family = QStringLiteral("Dashiji Restricted %1").arg(GetParam());
    const OwnFont font(family, GetParam());
    FontChains chains;
    const FontChoice choice{{family, kNoto}, 400};
    ASSERT_TRUE(chains.primary(choice));
    EXPECT_EQ(chains.primary(choice)->name(), kNoto);
    EXPECT_EQ(chains.faceFor(U'科', choice)->name(), kNoto);
    EXPECT_EQ(chains.substitutes(), (std::vector<FontSubstitute>{{family, kNoto, true}}));
}

class FontFileTest : public testing::TestWithParam<std::pair<const char *, int>>
{
};

INSTANTIATE_TEST_SUITE_P(
    Faces, FontFileTest,
    testing::Values(std::pair("Noto Serif CJK SC", 400), std::pair("Noto Serif CJK SC", 700),
                    std::pair("Noto Sans CJK SC", 400), std::pair("Noto Sans CJK SC", 700),
                    std::pair("Noto Serif CJK TC", 400), std::pair("Noto Serif CJK JP", 700)));

TEST_P(FontFileTest, NamedLikeAFamilyHoldTheFaceThatQtDraws)
{
    const QString family = QString::fromLatin1(GetParam().first);
    QFont font(family);
    font.setWeight(QFont::Weight(GetParam().second));
    const FontFiles files;
    const auto found = files.find(family, GetParam().second);
    const auto drawn = files.find(singleRawFont(font));
    ASSERT_TRUE(found && drawn);
    EXPECT_EQ(QFileInfo(found->path).canonicalFilePath(), QFileInfo(drawn->path).canonicalFilePath());
    EXPECT_EQ(found->index, drawn->index);
}

TEST(FontFilesTest, AreTheFamilysOnlyWhereNoOtherCouldBeMeant)
{
    const QTemporaryDir folder;
    const QString family = QStringLiteral("Dashiji Plain");
    const auto found = [&](const QString &name, int weight) {
        return FontFiles({folder.path()}).find(name, weight).has_value();
    };
    const auto add = [&](const QString &file) {
        QFile out(folder.filePath(file));
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(fontFile(family, 0, QStringLiteral("Regular")));
    };
    EXPECT_FALSE(found(family, 400));
    add(QStringLiteral("Other-Regular.otf")); // of another name
    EXPECT_FALSE(found(family, 400));
    add(QStringLiteral("DashijiPlain-Regular.otf"));
    EXPECT_TRUE(found(family, 400));
    EXPECT_FALSE(found(family, 700));
    EXPECT_FALSE(found(QStringLiteral("Dashiji"), 400));
    add(QStringLiteral("dashijiplain.otf"));
    EXPECT_FALSE(found(family, 400)); // which of the two is for Qt to say
}

TEST(FontChainTest, AFontThatIsNotInstalledIsNamed)
{
    FontChains chains;
    const FontChoice choice{{QStringLiteral("No Such Font"), QStringLiteral("Nor This"), kNoto}, 400};
    ASSERT_TRUE(chains.primary(choice));
    EXPECT_EQ(chains.substitutes(),
              (std::vector<FontSubstitute>{{QStringLiteral("No Such Font"), kNoto, false}}));
}

TEST(FontChainTest, ABoldFaceIsKnownByItsNameWhereItsTableSaysRegular)
{
    const QString family = QStringLiteral("Dashiji Two Faces");
    const OwnFont regular(family, 0);
    const OwnFont bold(family, 0, QStringLiteral("Bold"));
    FontChains chains;
    EXPECT_EQ(chains.primary({{family}, 400})->name(), family);
    EXPECT_EQ(chains.primary({{family}, 700})->name(), family + QStringLiteral(" Bold"));
}

TEST(FontChainTest, AFamilyWithoutABoldFaceIsEmbeddedOnce)
{
    const QString family = QStringLiteral("Dashiji One Face");
    const OwnFont regular(family, 0);
    FontChains chains;
    EXPECT_EQ(chains.primary({{family}, 400}), chains.primary({{family}, 700}));
}

TEST(FontChainTest, RareCharactersOfNamesHaveGlyphsAndTheirText)
{
    Report report = smallReport();
    report.sections.resize(1);
    report.sections[0].entries.resize(1);
    Entry &entry = report.sections[0].entries[0];
    const QString names = QStringLiteral("𬭳珺喆䶮𠮷堃玥");
    entry.title = names;
    entry.body = names.repeated(5);
    const auto document = layoutReport(report, fixedDate());
    ASSERT_TRUE(document);
    EXPECT_EQ(document->report.missingCharacters, QString());
    EXPECT_FALSE(document->report.fonts.isEmpty());
    const auto text = extractedText(pdfOf(report));
    if (!text)
        GTEST_SKIP() << "needs poppler-utils";
    EXPECT_TRUE(text->contains(names.repeated(5))) << text->toStdString();
}

} // namespace
