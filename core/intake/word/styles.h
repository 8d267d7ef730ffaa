// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the styles of a Word document say of its paragraphs (ECMA-376 part 1, 17.7).
#pragma once

#include "core/intake/word/words.h"

#include <QHash>

#include <optional>

namespace dashiji::intake
{

/// Where a paragraph stands in a list that Word counts.
struct ListPlace {
    QString list;  ///< w:numId; "0" takes a paragraph out of a list
    int level = 0; ///< 0–8
    friend bool operator==(const ListPlace &, const ListPlace &) = default;
};

/// What a style, or a paragraph itself, says; what it does not say is left to what it is based on.
struct ParagraphFormat {
    std::optional<int> outlineLevel; ///< 0–8 heads, 9 text
    std::optional<QString> list;
    std::optional<int> listLevel;
    std::optional<bool> bold;
    std::optional<bool> hidden;
    std::optional<int> letterSize; ///< half points
};

/// Reads w:pPr or w:rPr, standing at its start: what it says is added to @p format.
void readFormat(WordXml &xml, ParagraphFormat &format);

class WordStyles
{
public:
    /// @param styles the part's text; a damaged one says what stands before its damage
    explicit WordStyles(const QByteArray &styles = {});

    /// What a style and all it is based on say. An id nobody knows says nothing.
    [[nodiscard]] ParagraphFormat format(const QString &id) const { return m_styles.value(id).format; }
    /// The format of paragraphs that name no style.
    [[nodiscard]] const QString &usual() const { return m_usual; }
    /// Of letters nothing else is said of, in half points.
    [[nodiscard]] int usualSize() const { return m_usualSize; }
    /// The title of the whole document: by the style's own name.
    [[nodiscard]] bool isTitle(const QString &id) const;
    /// What stands under or over a picture.
    [[nodiscard]] bool isCaption(const QString &id) const;
    /// A line of a table of contents.
    [[nodiscard]] bool isContents(const QString &id) const;

private:
    struct Style {
        QString name; ///< in small letters, without blanks
        QString basedOn;
        ParagraphFormat format; ///< with what it is based on, once all are read
    };

    void resolve();

    QHash<QString, Style> m_styles;
    QString m_usual;
    int m_usualSize = 20; ///< 10 points, as the standard has it
};

} // namespace dashiji::intake
