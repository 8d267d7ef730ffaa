// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of a Word document: what their codes say is not shown, what they result in is (ECMA-376 part 1,
// 17.16).
#pragma once

#include <QString>

#include <vector>

namespace dashiji::intake
{

/// The fields that are open, in each other, while a text is read from its start.
class WordFields
{
public:
    /// @param mark w:fldCharType: "begin", "separate", "end"
    void follow(const QString &mark);
    void addCode(const QString &code);
    /// Whether words that stand here are seen: not in a code, nor in a table of contents.
    [[nodiscard]] bool isShown() const;
    /// A paragraph is over: a field whose result has not begun is broken off.
    void endParagraph();

private:
    struct Field {
        QString code;
        bool isShown = false; ///< its result has begun
        bool isContents = false;
    };
    std::vector<Field> m_open;
};

} // namespace dashiji::intake
