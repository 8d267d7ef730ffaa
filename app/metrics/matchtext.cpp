// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/matchtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace dashiji::app
{
namespace
{

/// Words of the reasons, in one translation context.
struct MatchText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::MatchText)
};

QString reasonText(metrics::MatchReason reason)
{
    switch (reason) {
    case metrics::MatchReason::SameLabel:
        return MatchText::tr("same name");
    case metrics::MatchReason::SimilarLabel:
        return MatchText::tr("similar name");
    case metrics::MatchReason::SameUnit:
        return MatchText::tr("same unit");
    case metrics::MatchReason::ConvertibleUnit:
        return MatchText::tr("unit can be converted");
    case metrics::MatchReason::LikeUnit:
        return MatchText::tr("like unit");
    case metrics::MatchReason::SameCategory:
        return MatchText::tr("same category");
    case metrics::MatchReason::SameAspect:
        return MatchText::tr("same aspect");
    case metrics::MatchReason::SameSection:
        break;
    }
    return MatchText::tr("same kind of section");
}

} // namespace

QString matchText(const std::vector<metrics::MatchReason> &reasons)
{
    QStringList words;
    for (const metrics::MatchReason reason : reasons)
        words.append(reasonText(reason));
    return words.join(MatchText::tr(", ", "between two reasons"));
}

} // namespace dashiji::app
