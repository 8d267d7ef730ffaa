// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scorer of PDFs, a program outside the project, and what it says of a file.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QPair>
#include <QStringList>

namespace dashiji::test
{

struct Score {
    QMap<QString, QString> checks; ///< PASS, FAIL or SKIP by name of the check
    double typeSize = 0;           ///< points; of what it took for the running text
    QPair<double, double> edges;   ///< points; of the block of that text, left and right
    QString text;                  ///< everything it said

    [[nodiscard]] QStringList failed() const { return checks.keys(QStringLiteral("FAIL")); }
    /// Checks that were left out though no program for them is missing.
    [[nodiscard]] QStringList skippedWithoutReason() const;
};

/// Whether DASHIJI_EVAL names a folder with the scorer.
bool scoringIsPossible();

/// @param expected lines the text must hold
/// @param figures  how many with words for them there must be; -1: not asked
Score scoreOf(const QByteArray &pdf, const QStringList &expected, int figures = -1);

} // namespace dashiji::test
