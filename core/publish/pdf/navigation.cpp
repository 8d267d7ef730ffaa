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

QPDFObjectHandle real(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

QPDFObjectHandle unicodeString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// A bookmark with those under it.
struct OutlineNode {
    QPDFObjectHandle object;
    std::vector<OutlineNode> children;
};

/// Links siblings to each other and to their parent. @return how many there are with all below them
int connect(QPDFObjectHandle &parent, std::vector<OutlineNode> &nodes)
{
    int count = int(nodes.size());
    for (size_t i = 0; i < nodes.size(); ++i) {
        QPDFObjectHandle &node = nodes[i].object;
        node.replaceKey("/Parent", parent);
        if (i > 0)
            node.replaceKey("/Prev", nodes[i - 1].object);
        if (i + 1 < nodes.size())
            node.replaceKey("/Next", nodes[i + 1].object);
        if (!nodes[i].children.empty())
            count += connect(node, nodes[i].children);
    }
    parent.replaceKey("/First", nodes.front().object);
    parent.replaceKey("/Last", nodes.back().object);
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
    return count;
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

QPDFObjectHandle actionTo(const QString &uri)
{
    auto action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
    action.replaceKey("/URI", QPDFObjectHandle::newString(uri.toStdString()));
    return action;
}

} // namespace

QPDFObjectHandle destinationArray(const Destination &target, const PageDocument &document,
                                  std::vector<QPDFObjectHandle> &pages)
{
    const size_t page = std::min(size_t(std::max(0, target.page)), pages.size() - 1);
    const QSizeF paper = document.pages[page].size;
    if (target.whole) {
        const QRectF shown =
            target.whole->adjusted(-kAroundTarget, -kAroundTarget, kAroundTarget, kAroundTarget) &
            QRectF(QPointF(), paper);
        return QPDFObjectHandle::newArray({pages[page], QPDFObjectHandle::newName("/FitR"),
                                           real(shown.left()), real(paper.height() - shown.bottom()),
                                           real(shown.right()), real(paper.height() - shown.top())});
    }
    const double top = paper.height() - std::max(0.0, target.y - kAboveTarget);
    return QPDFObjectHandle::newArray({pages[page], QPDFObjectHandle::newName("/XYZ"),
                                       QPDFObjectHandle::newNull(), real(top), QPDFObjectHandle::newNull()});
}

QPDFObjectHandle outlineOf(QPDF &pdf, const PageDocument &document, std::vector<QPDFObjectHandle> &pages)
{
    if (document.bookmarks.empty() || pages.empty())
        return QPDFObjectHandle::newNull();
    std::vector<OutlineNode> roots;
    for (const Bookmark &bookmark : document.bookmarks) {
        auto d = QPDFObjectHandle::newDictionary();
        d.replaceKey("/Title", unicodeString(bookmark.title));
        d.replaceKey("/Dest", destinationArray(bookmark.target, document, pages));
        std::vector<OutlineNode> *level = &roots;
        for (int i = 0; i < bookmark.level && !level->empty(); ++i)
            level = &level->back().children;
        level->push_back({pdf.makeIndirectObject(d), {}});
    }
    auto outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    connect(outline, roots);
    return outline;
}

QPDFObjectHandle pageLabelsOf(const PageDocument &document)
{
    const bool chinese = document.language.startsWith(QLatin1String("zh"));
    const QString cover = chinese ? QStringLiteral("封面") : QStringLiteral("Cover");
    auto numbers = QPDFObjectHandle::newArray();
    LabelPart before;
    for (size_t i = 0; i < document.pages.size(); ++i) {
        const LabelPart part = labelPartOf(document.pages[i].label, cover);
        if (i == 0 || !part.continues(before)) {
            auto range = QPDFObjectHandle::newDictionary();
            if (!part.style.isEmpty()) {
                range.replaceKey("/S", QPDFObjectHandle::newName('/' + part.style.toStdString()));
                range.replaceKey("/St", QPDFObjectHandle::newInteger(part.number));
            }
            if (!part.prefix.isEmpty())
                range.replaceKey("/P", unicodeString(part.prefix));
            numbers.appendItem(QPDFObjectHandle::newInteger(qint64(i)));
            numbers.appendItem(range);
        }
        before = part;
    }
    auto labels = QPDFObjectHandle::newDictionary();
    labels.replaceKey("/Nums", numbers);
    return labels;
}

std::vector<QPDFObjectHandle> linkObjects(QPDF &pdf, const PageDocument &document, const Page &page,
                                          std::vector<QPDFObjectHandle> &pages, int &structParent)
{
    constexpr int kPrinted = 4; // annotation flag; PDF/A asks for it
    std::vector<QPDFObjectHandle> result;
    for (const Link &link : page.links) {
        const double height = page.size.height();
        auto d = QPDFObjectHandle::newDictionary();
        d.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        d.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        d.replaceKey("/Rect",
                     QPDFObjectHandle::newArray({real(link.rect.left()), real(height - link.rect.bottom()),
                                                 real(link.rect.right()), real(height - link.rect.top())}));
        auto border = QPDFObjectHandle::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(QPDFObjectHandle::newInteger(0));
        d.replaceKey("/Border", border);
        if (link.uri.isEmpty())
            d.replaceKey("/Dest", destinationArray(link.target, document, pages));
        else
            d.replaceKey("/A", actionTo(link.uri));
        d.replaceKey("/F", QPDFObjectHandle::newInteger(kPrinted));
        d.replaceKey("/Contents", unicodeString(link.text));
        d.replaceKey("/StructParent", QPDFObjectHandle::newInteger(structParent++));
        result.push_back(pdf.makeIndirectObject(d));
    }
    return result;
}

} // namespace dashiji::publish
