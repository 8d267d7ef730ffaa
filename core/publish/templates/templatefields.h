// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of a template and what they set: one list, from which templates are read and written.
#pragma once

#include "core/publish/templates/template.h"

#include <array>
#include <utility>

namespace dashiji::publish
{

/// What numbers a key takes.
struct FieldRange {
    double least = 0;
    double most = 3000; ///< points; over a metre
};

constexpr FieldRange kStepRange{2, 300};     ///< what is divided by
constexpr FieldRange kShareRange{0.05, 1};   ///< a part of a whole
constexpr FieldRange kPaperRange{100, 3000}; ///< points
constexpr FieldRange kCountRange{1, 12};
constexpr FieldRange kEmRange{0, 20};

[[nodiscard]] constexpr auto namesOf(NumberForm)
{
    return std::array{
        std::pair{NumberForm::None, "none"},
        std::pair{NumberForm::Arabic, "1"},
        std::pair{NumberForm::ArabicPoint, "1."},
        std::pair{NumberForm::Chinese, "一、"},
        std::pair{NumberForm::ChineseBrackets, "（一）"},
    };
}
[[nodiscard]] constexpr auto namesOf(SignatureForm)
{
    return std::array{
        std::pair{SignatureForm::Right, "right"},
        std::pair{SignatureForm::Document, "document"},
    };
}
[[nodiscard]] constexpr auto namesOf(Arrangement)
{
    return std::array{
        std::pair{Arrangement::Book, "book"},
        std::pair{Arrangement::Sheets, "sheets"},
        std::pair{Arrangement::Poster, "poster"},
        std::pair{Arrangement::Annual, "annual"},
    };
}
[[nodiscard]] constexpr auto namesOf(CoverKind)
{
    return std::array{
        std::pair{CoverKind::Pattern, "pattern"},
        std::pair{CoverKind::Photo, "photo"},
        std::pair{CoverKind::Type, "type"},
    };
}

/// Calls visit.section(name) before the keys of a section, and visit(key, value) or visit(key, value, range)
/// for each of them.
template <class Visitor>
void visitWords(DocumentWords &w, Visitor &visit)
{
    visit("contents", w.contents);
    visit("introduction", w.introduction);
    visit("cover", w.cover);
    visit("credit", w.credit);
    visit("missing-picture", w.missingPicture);
    visit("untitled", w.untitled);
    visit("continued", w.continued);
    visit("figures", w.figures);
    visit("charts", w.charts);
    visit("metrics", w.metrics);
    visit("table-heads", w.tableHeads);
    visit("missing-year", w.missingYear);
    visit("annex", w.annex);
    visit("photo", w.photo);
    visit("mark", w.mark);
    visit("receivers", w.receivers);
    visit("colon", w.colon);
    visit("signer", w.signer);
    visit("printed", w.printed);
    visit("as-written", w.asWritten);
    visit("trends", w.trends);
    visit("see-page", w.seePage);
    visit("pattern", w.pattern);
    visit("pattern-note", w.patternNote);
    visit("edition", w.edition);
}

template <class Visitor>
void visitPage(PageStyle &s, Visitor &visit)
{
    visit.section("page");
    visit("arrangement", s.arrangement);
    visit("paper", s.paper, kPaperRange);
    visit("block", s.block);
    visit("columns", s.columns, FieldRange{1, 4});
    visit("column-gap", s.columnGap, FieldRange{0, 200});
    visit("fit-least", s.fitLeast, FieldRange{0.5, 1});
    visit("fit-most", s.fitMost, FieldRange{1, 2});
    visit("line-step", s.lineStep, kStepRange);
    visit("mirror", s.mirror);
    visit("ground", s.ground);
    visit("rule", s.ruleWidth);
    visit("rule-color", s.ruleColor);
    visit("running-head", s.runningHead);
    visit("head", s.head);
    visit("head-baseline", s.headBaseline);
    visit("head-rule", s.headRule);
    visit("folio", s.folio);
    visit("folio-baseline", s.folioBaseline);
    visit("folio-indent", s.folioIndent, kEmRange);
}

template <class Visitor>
void visitText(Template &t, Visitor &visit)
{
    PageStyle &s = t.style;
    visit.section("text");
    visit("body", s.body);
    visit("indent", s.bodyIndent, kEmRange);
    visit("indent-english", t.englishIndent, kEmRange);
    visit("signature", s.signature);
    visit("signature-form", s.signatureForm);
    visit.section("title");
    visit("title", s.title);
    visit("kicker", s.kicker);
    visit("top", s.titleTop);
    visit("space", s.titleSpace);
    visit("shaped", s.shapedTitle);
    visit.section("section");
    visit("heading", s.sectionHeading);
    visit("number", s.sectionNumberForm);
    visit("indent", s.sectionIndent, kEmRange);
    visit("starts-page", s.sectionStartsPage);
    visit("space-before", s.sectionSpaceBefore);
    visit("introduction", s.introductionHead);
    visit("height", s.sectionHeight);
    visit("top", s.sectionTop);
    visit("accent", s.accent);
    visit("accent-color", s.accentColor);
    visit("accent-gap", s.accentGap);
    visit("band", s.sectionBand);
    visit.section("entry");
    visit("heading", s.entryHeading);
    visit("number", s.entryNumberForm);
    visit("indent", s.entryIndent, kEmRange);
    visit("number-color", s.entryNumber);
    visit("number-gap", s.numberGap, kEmRange);
    visit("space-before", s.entrySpaceBefore);
    visit("space-after", s.entrySpaceAfter);
}

template <class Visitor>
void visitDocument(PageStyle &s, Visitor &visit)
{
    visit.section("document");
    visit("head", s.documentHead);
    visit("mark", s.documentMark);
    visit("mark-top", s.documentMarkTop);
    visit("number", s.documentNumber);
    visit("signer", s.documentSigner);
    visit("rule", s.documentRule);
    visit("rule-color", s.documentRuleColor);
    visit("rule-gap", s.documentRuleGap);
    visit("foot", s.documentFoot);
    visit("foot-outer-rule", s.footOuterRule);
    visit("foot-inner-rule", s.footInnerRule);
}

template <class Visitor>
void visitFigures(PageStyle &s, Visitor &visit)
{
    visit.section("photo");
    visit("caption", s.caption);
    visit("caption-width", s.captionWidth, kShareRange);
    visit("caption-gap", s.captionGap);
    visit("space", s.figureSpace);
    visit("height", s.pictureMaxHeight, FieldRange{20, 3000});
    visit("beside", s.photosBeside);
    visit("width", s.photoWidth, kShareRange);
    visit("abreast", s.photosAbreast, FieldRange{1, 6});
    visit("gap", s.photoGap);
    visit("gathered", s.photosGathered);
    visit("least-scale", s.pictureMinScale, kShareRange);
    visit("last-scale", s.pictureLastScale, kShareRange);
    visit("missing", s.missingFrame, FieldRange{10, 3000});
    visit("missing-word", s.missingWord);
    visit("frame-line", s.frameLine);
    visit("frame-fill", s.frameFill);
}

template <class Visitor>
void visitNumbers(PageStyle &s, Visitor &visit)
{
    visit.section("figures");
    visit("number", s.figureNumber);
    visit("label", s.figureLabel);
    visit("unit", s.figureUnit);
    visit("past", s.figurePast);
    visit("area", s.figureArea);
    visit("chart-title", s.chartTitle);
    visit("chart-tick", s.chartTick);
    visit("chart-height", s.chartHeight, FieldRange{20, 1000});
    visit("charts-with-entries", s.chartsWithEntries);
    visit("table-head", s.tableHead);
    visit("table-text", s.tableText);
    visit("annexes", s.annexes);
}

template <class Visitor>
void visitFront(PageStyle &s, Visitor &visit)
{
    visit.section("contents");
    visit("heading", s.contentsHeading);
    visit("section", s.contentsSection);
    visit("entry", s.contentsEntry);
    visit("indent", s.contentsIndent);
    visit("number-width", s.contentsNumberWidth);
    visit("text-width", s.contentsTextWidth, FieldRange{100, 3000});
    visit("section-space", s.contentsSectionSpace);
    visit("least-scale", s.contentsLeastScale, FieldRange{0.7, 1});
    visit("leader-color", s.leaderColor);
    visit("leader-step", s.leaderStep, kStepRange);
    visit.section("cover");
    visit("kicker", s.coverKicker);
    visit("title", s.coverTitle);
    visit("title-lines", s.coverTitleLines, kCountRange);
    visit("centred", s.coverCentred);
    visit("year", s.coverYear);
    visit("organization", s.coverOrganization);
    visit("top", s.coverTop);
    visit("space", s.coverSpace);
    visit("foot", s.coverFoot);
    visit("indent", s.coverIndent);
    visit("bar", s.coverBar);
    visit("kind", s.coverKind);
    visit("seal", s.sealWords);
}

template <class Visitor>
void visitTemplate(Template &t, Visitor &visit)
{
    visit.section("template");
    visit("name", t.name);
    visit("title", t.chineseTitle);
    visit("title-english", t.englishTitle);
    visit("note", t.chineseNote);
    visit("note-english", t.englishNote);
    visit.section("parts");
    for (const PartName &part : kParts)
        visit(part.name.data(), t.parts.*part.part);
    visit.section("fonts");
    visit(t.fonts);
    visit.section("colors");
    visit(t.colors);
    visitPage(t.style, visit);
    visitText(t, visit);
    visitDocument(t.style, visit);
    visitFigures(t.style, visit);
    visitNumbers(t.style, visit);
    visitFront(t.style, visit);
    visit.section("words");
    visitWords(t.style.words, visit);
    visit.section("words-english");
    visitWords(t.englishWords, visit);
}

} // namespace dashiji::publish
