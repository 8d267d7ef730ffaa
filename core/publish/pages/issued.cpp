// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/issued.h"

#include <algorithm>
#include <cmath>

namespace dashiji::publish
{

namespace
{

constexpr int kLinesUnderMark = 2;      ///< empty, over the number
constexpr double kLeastMark = 22;       ///< points; a longer name goes on in a second line
constexpr double kMarkLeading = 1.25;   ///< of its size, from line to line
constexpr double kFootRounding = 0.001; ///< lines
constexpr double kMostSigners = 5;      ///< lines of names; more are set smaller

/// Lines of the marks of one drawing under each other.
class Stack
{
public:
    Stack(const PageStyle &style, FontChains &chains, Element element)
        : m_style(style), m_chains(chains), m_element(element)
    {
    }

    [[nodiscard]] double width() const { return m_style.block.width(); }
    [[nodiscard]] double y() const { return m_y; }
    void skip(double height) { m_y += height; }

    std::vector<SetLine> set(const QString &text, const TextStyle &style, double width,
                             Setting setting = Setting::Justified)
    {
        const Alignment alignment = setting == Setting::Shaped ? Alignment::Centre : Alignment::Left;
        return setParagraph(text, style, {width, 0, setting, alignment}, m_chains);
    }

    FittedParagraph setWithin(const QString &text, const TextStyle &style, double width, double height)
    {
        return setParagraphWithin(text, height, style, {width, 0, Setting::Justified, Alignment::Left},
                                  m_chains);
    }

    SetLine set(const QString &text, const TextStyle &style) { return setLine(text, style, m_chains); }

    /// Of a word with text behind it: at the end of a line its colon would be narrower.
    double advance(const QString &word, const TextStyle &style)
    {
        const QString next(u'一');
        return set(word + next, style).width - set(next, style).width;
    }

    void place(SetLine line, double x, double baseline)
    {
        appendLine(m_drawing.items, std::move(line), {x, baseline}, Part::Issue, m_element);
    }

    /// What is placed from here on is another element.
    void nextElement() { ++m_element.part; }

    void rule(double thickness, QRgb color)
    {
        m_drawing.items.push_back(artifactRule({{0, m_y - thickness / 2, width(), thickness}, color}));
    }

    Drawing finish(double height)
    {
        m_drawing.height = height;
        return std::move(m_drawing);
    }

private:
    const PageStyle &m_style;
    FontChains &m_chains;
    Element m_element;
    Drawing m_drawing;
    double m_y = 0;
};

void addMark(Stack &stack, const QString &mark, const PageStyle &style)
{
    TextStyle type = style.documentMark;
    const double width = stack.set(mark, type).width;
    if (width > stack.width())
        type.size = std::max(kLeastMark, std::floor(type.size * stack.width() / width * 2) / 2);
    type.pitch = type.size * kMarkLeading;
    stack.skip(style.documentMarkTop);
    // the characters, not their line, begin there
    const double inset = (type.pitch - type.size) / 2;
    for (SetLine &line : stack.set(mark, type, stack.width(), Setting::Shaped)) {
        stack.place(std::move(line), 0, stack.y() + baselineOf(type) - inset);
        stack.skip(type.pitch);
    }
    stack.skip(type.size - type.pitch);
    stack.nextElement();
}

/// The number in the middle; that of a document that goes upward at the left, who signs it off at the right.
void addNumber(Stack &stack, const Issue &issue, const DocumentWords &words, const PageStyle &style)
{
    const TextStyle &type = style.documentNumber;
    const double indent = type.size;
    if (issue.signer.isEmpty()) {
        SetLine number = stack.set(issue.number, type);
        const double left = (stack.width() - number.width) / 2;
        stack.place(std::move(number), left, stack.y() + baselineOf(type));
        stack.skip(type.pitch);
        return;
    }
    const QString label = words.signer.arg(QString());
    const double labelWidth = stack.advance(label, type);
    auto [names, nameStyle] =
        stack.setWithin(issue.signer, style.documentSigner, stack.width() / 2 - indent - labelWidth,
                        kMostSigners * type.pitch);
    const double widest = std::ranges::max(names, {}, &SetLine::width).width;
    const double left = stack.width() - indent - widest;
    stack.place(stack.set(label, type), left - labelWidth, stack.y() + baselineOf(type));
    double above = 0; // of the last name's line
    for (SetLine &name : names) {
        stack.place(std::move(name), left, stack.y() + baselineOf(nameStyle));
        above = stack.y();
        stack.skip(nameStyle.pitch);
    }
    stack.nextElement();
    const double room = left - labelWidth - 2 * indent;
    TextStyle number = type;
    number.size *= std::min(1.0, room / stack.set(issue.number, type).width);
    stack.place(stack.set(issue.number, number), indent, above + baselineOf(type));
}

} // namespace

Drawing drawDocumentHead(const Issue &issue, const DocumentWords &words, const PageStyle &style,
                         FontChains &chains, Element element)
{
    Stack stack(style, chains, element);
    addMark(stack, issue.mark, style);
    stack.skip(kLinesUnderMark * style.lineStep);
    addNumber(stack, issue, words, style);
    // the gap is from the characters, not from their line
    stack.skip(style.documentRuleGap - (style.documentNumber.pitch - style.documentNumber.size) / 2);
    stack.rule(style.documentRule, style.documentRuleColor);
    Drawing drawing = stack.finish(std::ceil(stack.y() / style.lineStep - kFootRounding) * style.lineStep);
    drawing.keepsWithNext = true;
    return drawing;
}

Drawing drawDocumentFoot(const Issue &issue, const DocumentWords &words, const PageStyle &style,
                         FontChains &chains, Element element)
{
    const TextStyle &type = style.documentFoot;
    const double indent = type.size;
    const double right = style.block.width() - indent;
    Stack stack(style, chains, element);
    stack.rule(style.footOuterRule, type.color);
    if (!issue.copies.isEmpty()) {
        const QString label = words.receivers.section(u'|', 1, 1) + words.colon;
        const double left = indent + stack.advance(label, type);
        stack.place(stack.set(label, type), indent, stack.y() + baselineOf(type));
        for (SetLine &line : stack.set(issue.copies, type, right - left)) {
            stack.place(std::move(line), left, stack.y() + baselineOf(type));
            stack.skip(type.pitch);
        }
        stack.nextElement();
        stack.rule(style.footInnerRule, type.color);
    }
    SetLine day = issue.date.isEmpty() ? SetLine{} : stack.set(words.printed.arg(issue.date), type);
    std::vector<SetLine> printer = stack.set(issue.printer, type, right - indent - day.width - type.size);
    for (SetLine &line : printer) {
        stack.place(std::move(line), indent, stack.y() + baselineOf(type));
        stack.skip(type.pitch);
    }
    if (printer.empty())
        stack.skip(type.pitch);
    const double dayLeft = right - day.width;
    stack.place(std::move(day), dayLeft, stack.y() - type.pitch + baselineOf(type));
    stack.rule(style.footOuterRule, type.color);
    return stack.finish(stack.y());
}

void addDocumentFoot(std::vector<BodyPage> &pages, const Drawing &foot, const PageStyle &style)
{
    const bool even = !pages.empty() && pages.size() % 2 == 0;
    const bool fits =
        even && pages.back().used + style.lineStep + foot.height <= style.block.height() + kFootRounding;
    if (!fits)
        pages.emplace_back();
    if (even && !fits) {
        pages.back().numbered = false;
        pages.emplace_back().numbered = false;
    }
    BodyPage &page = pages.back();
    const QPointF corner(style.block.left(), style.block.bottom() - foot.height);
    for (Item item : foot.items) {
        moveMark(item.mark, corner);
        page.items.push_back(std::move(item));
    }
    page.used = style.block.height();
}

} // namespace dashiji::publish
