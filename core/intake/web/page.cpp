// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/web/page.h"

#include <QSet>

#include <algorithm>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <memory>

namespace dashiji::intake
{

namespace
{

constexpr std::size_t kMostNodes = 4'000'000;
/// Elements in elements. A parser looks through all open ones whenever one ends.
constexpr int kDeepestElement = 250;

struct CloseParser {
    void operator()(htmlParserCtxt *context) const
    {
        xmlFreeDoc(context->myDoc);
        htmlFreeParserCtxt(context);
    }
};

/// What is read of an element; the rest is not kept.
bool isRead(const QByteArray &attribute)
{
    static const QSet<QByteArray> read{
        "class",   "id",       "style",    "role",          "hidden",        "href",      "src",
        "type",    "start",    "value",    "width",         "height",        "size",      "title",
        "content", "property", "data-src", "data-original", "data-lazy-src", "aria-level"};
    return read.contains(attribute);
}

} // namespace

/// Builds the tree while the parser walks through the page.
class PageBuilder
{
public:
    PageBuilder() { m_page.m_nodes.emplace_back().name = "page"; }

    /// False: the page is larger than any report.
    bool build(const QByteArray &html)
    {
        const std::unique_ptr<htmlParserCtxt, CloseParser> context(
            htmlCreateMemoryParserCtxt(html.constData(), static_cast<int>(html.size())));
        if (!context)
            return false;
        m_context = context.get();
        htmlSAXHandler handler{};
        handler.startElement = [](void *builder, const xmlChar *name, const xmlChar **attributes) {
            static_cast<PageBuilder *>(builder)->open(name, attributes);
        };
        handler.endElement = [](void *builder, const xmlChar *) {
            static_cast<PageBuilder *>(builder)->close();
        };
        handler.characters = [](void *builder, const xmlChar *text, int length) {
            static_cast<PageBuilder *>(builder)->say(text, length);
        };
        handler.ignorableWhitespace = handler.characters;
        // HUGE: without it what is deeper than 256 would be left out silently.
        htmlCtxtUseOptions(m_context, HTML_PARSE_RECOVER | HTML_PARSE_NONET | XML_PARSE_HUGE |
                                          HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
        xmlSwitchEncoding(m_context, XML_CHAR_ENCODING_UTF8);
        *m_context->sax = handler;
        m_context->userData = this;
        htmlParseDocument(m_context);
        for (; m_open >= 0; m_open = m_page.at(m_open).parent)
            endAt(m_open);
        return !m_isTooLarge;
    }

    Page takePage() { return std::move(m_page); }

private:
    void open(const xmlChar *name, const xmlChar **attributes)
    {
        if (++m_depth > kDeepestElement)
            return stop();
        PageNode node;
        node.name = internedName(reinterpret_cast<const char *>(name));
        for (; attributes && *attributes; attributes += 2) {
            const QByteArray attribute(reinterpret_cast<const char *>(attributes[0]));
            if (isRead(attribute))
                node.attributes.emplace_back(
                    internedName(attribute),
                    QString::fromUtf8(reinterpret_cast<const char *>(attributes[1])));
        }
        m_open = append(std::move(node));
    }

    void close()
    {
        --m_depth;
        if (m_open > 0)
            m_open = endAt(m_open).parent;
    }

    void say(const xmlChar *text, int length)
    {
        const QString words = QString::fromUtf8(reinterpret_cast<const char *>(text), length);
        const int last = static_cast<int>(m_page.m_nodes.size()) - 1;
        const bool goesOn = m_page.at(last).isText() && m_page.at(last).parent == m_open;
        PageNode &run = endAt(goesOn ? last : append(PageNode()));
        run.text += words;
    }

    int append(PageNode child)
    {
        if (m_page.m_nodes.size() >= kMostNodes)
            stop();
        child.parent = m_open;
        m_page.m_nodes.push_back(std::move(child));
        return static_cast<int>(m_page.m_nodes.size()) - 1;
    }

    /// Says that all that is in a node has been read.
    PageNode &endAt(int at)
    {
        PageNode &node = m_page.m_nodes[static_cast<std::size_t>(at)];
        node.end = static_cast<int>(m_page.m_nodes.size());
        return node;
    }

    void stop()
    {
        m_isTooLarge = true;
        xmlStopParser(m_context);
    }

    QByteArray internedName(const QByteArray &name) { return *m_names.insert(name); }

    Page m_page;
    QSet<QByteArray> m_names; ///< one copy of each
    htmlParserCtxt *m_context = nullptr;
    int m_open = 0;
    int m_depth = 0;
    bool m_isTooLarge = false;
};

Result<Page> Page::parse(const QByteArray &html, const QString &fileName)
{
    PageBuilder builder;
    if (!builder.build(html))
        return failure(ErrorCode::FileTooLarge, fileName, QStringLiteral("elements of a page"));
    return builder.takePage();
}

QString Page::textOf(int node) const
{
    QString text;
    for (int inside = node; inside < at(node).end; ++inside)
        text += at(inside).text;
    return text.simplified();
}

bool PageNode::hasAttribute(QByteArrayView attribute) const
{
    return std::ranges::find(attributes, attribute, &std::pair<QByteArray, QString>::first) !=
           attributes.end();
}

QString PageNode::attribute(QByteArrayView attribute) const
{
    const auto found = std::ranges::find(attributes, attribute, &std::pair<QByteArray, QString>::first);
    return found == attributes.end() ? QString() : found->second;
}

QString PageNode::style(QStringView property) const
{
    const QString styles = attribute("style");
    for (const QStringView each : QStringView(styles).split(u';')) {
        const qsizetype colon = each.indexOf(u':');
        if (colon > 0 && each.first(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            return each.sliced(colon + 1).toString().toLower().remove(u' ');
    }
    return {};
}

QStringList wordsOfNames(const PageNode &node)
{
    constexpr qsizetype kMostWords = 3; // longer ones are sentences: a heading's, made into an id
    QStringList words;
    const QString names = node.attribute("class") + u' ' + node.attribute("id");
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts)) {
        QStringList inName(QString{});
        QChar before;
        for (const QChar letter : name) {
            if (!letter.isLetter() || (letter.isUpper() && before.isLower()))
                inName.append(QString());
            if (letter.isLetter())
                inName.last() += letter.toLower();
            before = letter;
        }
        inName.removeAll(QString());
        if (inName.size() <= kMostWords)
            words += inName;
    }
    return words;
}

} // namespace dashiji::intake
