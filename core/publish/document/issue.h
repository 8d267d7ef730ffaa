// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What makes a report a document that an office issues: its number, who gets it, when.
#pragma once

#include "core/model/report.h"
#include "core/publish/document/words.h"

#include <QStringList>

namespace dashiji::publish
{

/// The elements of an official document around its text, as printed; what the report does not say is empty.
/// @source GB/T 9704-2012, 7.2 to 7.4
struct Issue {
    QString mark;       ///< 发文机关标志
    QString number;     ///< 发文字号
    QString signer;     ///< 签发人: the document goes upward
    QString recipients; ///< 主送机关, one line with its colon
    QString copies;     ///< 抄送机关, one line
    QString printer;    ///< 印发机关
    QString date;       ///< 成文日期
    int year = 0;       ///< of it
    QStringList notes;  ///< 附注, in brackets

    /// The red head over the text, and the rules at the end.
    [[nodiscard]] bool hasHead() const { return !number.isEmpty() || !signer.isEmpty(); }
    [[nodiscard]] bool hasFoot() const { return hasHead() || !copies.isEmpty(); }
};

/// Lines of the report's recipients that begin with 抄送： or 印发： name those who get a copy and who has
/// the document printed; all others, with or without 主送：, whom it is sent to.
[[nodiscard]] Issue issueOf(const Report &report, const DocumentWords &words, bool chinese);

/// Whether the last line of a signature tells a day of this year, in digits of either kind.
[[nodiscard]] bool tellsDate(const QString &line, int year);

/// 2021 → 二〇二一
[[nodiscard]] QString chineseDigits(int year);

} // namespace dashiji::publish
