// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers that Word counts and does not write into its text (ECMA-376 part 1, 17.9).
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace dashiji::intake
{

class WordXml;

inline constexpr int kListLevels = 9;

/// A number as Word writes it. @param format w:numFmt: "decimal", "chineseCounting", "upperRoman" …
/// @return empty for none and for signs that are no numbers ("bullet")
[[nodiscard]] QString writtenNumber(int number, const QString &format);

/// Counts the lists of one document; paragraphs are given in their order.
class WordNumbering
{
public:
    /// @param numbering the part's text; of a damaged one, what stands before its damage
    explicit WordNumbering(const QByteArray &numbering = {});

    /// Counts a paragraph and says what stands before it: "（三）", "2.1"; empty for bullets.
    [[nodiscard]] QString next(const QString &list, int level);
    /// The level at which a list numbers the paragraphs of a style; 0 where it names none.
    [[nodiscard]] int levelOf(const QString &list, const QString &style) const;

private:
    struct Level {
        int start = 1;
        QString format{QStringLiteral("decimal")};
        QString text;          ///< "%1.%2"
        QString style;         ///< whose paragraphs it numbers
        int restartAfter = -1; ///< a number of this level, 1-based, begins it anew; 0: none; -1: any above
        bool arabic = false;   ///< its numbers from above are written in digits
    };
    using Levels = std::array<Level, kListLevels>;
    struct List {
        QString kind; ///< the abstract list; lists of one kind count on
        std::array<int, kListLevels> startAt;
        QHash<int, Level> instead; ///< levels it has of its own
        bool begun = false;
    };
    struct Kind {
        Levels levels;
        QString styleLink;
        std::array<int, kListLevels> count{}; ///< 0: not begun
    };

    void readKind(WordXml &xml);
    void readList(WordXml &xml);
    static Level readLevel(WordXml &xml);
    [[nodiscard]] const Level &levelAt(const List &list, const Kind &kind, int level) const;

    QHash<QString, Kind> m_kinds;
    QHash<QString, List> m_lists;
};

} // namespace dashiji::intake
