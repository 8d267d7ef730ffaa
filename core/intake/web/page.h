// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A web page as a tree of elements and runs of text.
#pragma once

#include "core/intake/web/pagetext.h"

#include <QStringList>

#include <deque>
#include <utility>
#include <vector>

namespace dashiji::intake
{

/// An element, or a run of text. Nodes stand in the order of the page, so an element and all it holds are
/// those from its own place to its end.
struct PageNode {
    static constexpr int kNone = -1;

    QByteArray name = {}; ///< of an element, in small letters: "p", "o:p"; empty for text
    QString text = {};    ///< of a run of text, as written
    std::vector<std::pair<QByteArray, QString>> attributes = {};
    int parent = kNone;
    int end = 0; ///< behind the last node inside

    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    [[nodiscard]] bool hasAttribute(QByteArrayView attribute) const;
    /// Empty where it is not there.
    [[nodiscard]] QString attribute(QByteArrayView attribute) const;
    /// A property that the element's own style sets, in small letters without blanks: "font-weight" → "bold".
    [[nodiscard]] QString style(QStringView property) const;
};

/// The words that the classes and the id of an element are made of, in small letters: "MsoFooter side-bar" →
/// mso, footer, side, bar.
[[nodiscard]] QStringList wordsOfNames(const PageNode &node);

class Page
{
public:
    /// @errors FileTooLarge (over four million nodes, or elements 250 deep in each other)
    [[nodiscard]] static Result<Page> parse(const QByteArray &html, const QString &fileName);

    [[nodiscard]] const std::deque<PageNode> &nodes() const { return m_nodes; }
    [[nodiscard]] const PageNode &at(int node) const { return m_nodes[static_cast<std::size_t>(node)]; }
    /// The node holds @p inner, or is it.
    [[nodiscard]] bool holds(int node, int inner) const { return inner >= node && inner < at(node).end; }
    /// Calls @p visit with each node that stands right inside of this one.
    template <class Visit>
    void eachChild(int node, Visit visit) const
    {
        for (int child = node + 1; child < at(node).end; child = at(child).end)
            visit(child);
    }
    /// All text inside of a node, white space made single.
    [[nodiscard]] QString textOf(int node) const;

private:
    friend class PageBuilder;
    std::deque<PageNode> m_nodes; ///< the first is the page itself
};

} // namespace dashiji::intake
