// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/navigation.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr double kAboveTarget = 12; ///< points left free above the place a link leads to
constexpr double kAroundTarget = 6; ///< the same, around what is shown whole

/// A bookmark with those under it.
struct OutlineNode {
    int object = 0;
    PdfDictionary dictionary;
    std::vector<OutlineNode> children;
};

/// Writes siblings, linked to each other and to their parent, whose entries for them are added.
/// @return how many there are with all below them
int addSiblings(ObjectFile &file, int parentObject, PdfDictionary &parent, std::vector<OutlineNode> &nodes)
{
    int count = int(nodes.size());
    for (size_t i = 0; i < nodes.size(); ++i) {
        PdfDictionary &d = nodes[i].dictionary;
        d.set("/Parent", pdfReference(parentObject));
        if (i > 0)
            d.set("/Prev", pdfReference(nodes[i - 1].object));
        if (i + 1 < nodes.size())
            d.set("/Next", pdfReference(nodes[i + 1].object));
        if (!nodes[i].children.empty())
            count += addSiblings(file, nodes[i].object, d, nodes[i].children);
        file.write(nodes[i].object, d.text());
    }
    parent.set("/First", pdfReference(nodes.front().object))
        .set("/Last", pdfReference(nodes.back().object))
        .set("/Count", std::to_string(count));
    return count;
}

/// A link or bookmark target. @param pages objects, in order
std::string destinationOf(const Destination &target, const PageDocument &document,
                          const std::vector<int> &pages)
{
    const size_t page = std::min(size_t(std::max(0, target.page)), pages.size() - 1);
    const QSizeF paper = document.pages[page].size;
    std::string out = '[' + pdfReference(pages[page]);
    const auto add = [&out](double value) {
        out += ' ';
        appendReal(out, value, 2);
    };
    if (target.whole) {
        const QRectF shown =
            target.whole->adjusted(-kAroundTarget, -kAroundTarget, kAroundTarget, kAroundTarget) &
            QRectF(QPointF(), paper);
        out += " /FitR";
        for (const double value :
             {shown.left(), paper.height() - shown.bottom(), shown.right(), paper.height() - shown.top()})
            add(value);
        return out + ']';
    }
    out += " /XYZ null";
    add(paper.height() - std::max(0.0, target.y - kAboveTarget));
    return out + " null]";
}

/// A label as style, prefix and number. @source ISO 32000-1, 12.4.2
struct LabelPart {
    QByteArray style; ///< D decimal, r roman, empty none
    QString prefix;
    int number = 0;

    [[nodiscard]] bool continues(const LabelPart &other) const
    {
        return style == other.style && prefix == other.prefix && !style.isEmpty() &&
               number == other.number + 1;
    }
};

int romanValue(const QString &text)
{
    static const QString kDigits = QStringLiteral("ivxlcdm");
    static constexpr int kValues[] = {1, 5, 10, 50, 100, 500, 1000};
    int sum = 0;
    int before = 0;
    for (const QChar c : text) {
        const qsizetype digit = kDigits.indexOf(c);
        if (digit < 0)
            return 0;
        const int value = kValues[digit];
        sum += value > before ? value - 2 * before : value;
        before = value;
    }
    return sum;
}

LabelPart labelPartOf(const QString &label, const QString &cover)
{
    bool decimal = false;
    const int number = label.toInt(&decimal);
    if (decimal && number > 0)
        return {"D", {}, number};
    if (const int roman = romanValue(label); roman > 0)
        return {"r", {}, roman};
    return {{}, label.isEmpty() ? cover : label, 0};
}

std::string actionTo(const QString &uri)
{
    return PdfDictionary().set("/S", "/URI").set("/URI", pdfText(uri)).text();
}

} // namespace

std::optional<int> addOutline(ObjectFile &file, const PageDocument &document, const std::vector<int> &pages)
{
    if (document.bookmarks.empty() || pages.empty())
        return {};
    std::vector<OutlineNode> roots;
    for (const Bookmark &bookmark : document.bookmarks) {
        OutlineNode node;
        node.object = file.reserve();
        node.dictionary.set("/Title", pdfText(bookmark.title))
            .set("/Dest", destinationOf(bookmark.target, document, pages));
        std::vector<OutlineNode> *level = &roots;
        for (int i = 0; i < bookmark.level && !level->empty(); ++i)
            level = &level->back().children;
        level->push_back(std::move(node));
    }
    const int outline = file.reserve();
    PdfDictionary d;
    d.set("/Type", "/Outlines");
    addSiblings(file, outline, d, roots);
    file.write(outline, d.text());
    return outline;
}

std::string pageLabelsOf(const PageDocument &document)
{
    const bool chinese = document.language.startsWith(QLatin1String("zh"));
    const QString cover = chinese ? QStringLiteral("封面") : QStringLiteral("Cover");
    std::vector<std::string> numbers;
    LabelPart before;
    for (size_t i = 0; i < document.pages.size(); ++i) {
        const LabelPart part = labelPartOf(document.pages[i].label, cover);
        if (i == 0 || !part.continues(before)) {
            PdfDictionary range;
            if (!part.style.isEmpty())
                range.set("/S", pdfName(part.style)).set("/St", std::to_string(part.number));
            if (!part.prefix.isEmpty())
                range.set("/P", pdfText(part.prefix));
            numbers.push_back(std::to_string(i));
            numbers.push_back(range.text());
        }
        before = part;
    }
    return PdfDictionary().set("/Nums", pdfArray(numbers)).text();
}

std::vector<int> addLinks(ObjectFile &file, const PageDocument &document, const Page &page,
                          const std::vector<int> &pages, int &structParent)
{
    constexpr std::string_view kPrinted = "4"; // annotation flag; PDF/A asks for it
    std::vector<int> result;
    for (const Link &link : page.links) {
        const double height = page.size.height();
        PdfDictionary d;
        d.set("/Type", "/Annot")
            .set("/Subtype", "/Link")
            .set("/Rect", pdfNumbers({link.rect.left(), height - link.rect.bottom(), link.rect.right(),
                                      height - link.rect.top()}))
            .set("/Border", "[0 0 0]");
        if (link.uri.isEmpty())
            d.set("/Dest", destinationOf(link.target, document, pages));
        else
            d.set("/A", actionTo(link.uri));
        d.set("/F", kPrinted)
            .set("/Contents", pdfText(link.text))
            .set("/StructParent", std::to_string(structParent++));
        result.push_back(file.add(d.text()));
    }
    return result;
}

} // namespace dashiji::publish
