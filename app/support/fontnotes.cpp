// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/fontnotes.h"

#include <QCoreApplication>

namespace dashiji::app
{
namespace
{

struct FontNotes {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::FontNotes)

public:
    static QString list(QStringList families)
    {
        families.removeDuplicates();
        return families.join(tr(", ", "between names of fonts"));
    }
};

} // namespace

QString familyOf(const QString &face)
{
    static const QString kBold = QStringLiteral(" Bold");
    return face.endsWith(kBold) ? face.chopped(kBold.size()) : face;
}

QStringList fontNotes(const std::vector<publish::FontSubstitute> &substitutes)
{
    QStringList missing;
    QStringList forbidden;
    QStringList used;
    for (const publish::FontSubstitute &font : substitutes) {
        (font.forbidden ? forbidden : missing).append(font.wanted);
        used.append(familyOf(font.used));
    }
    QStringList reasons;
    if (!missing.isEmpty())
        reasons.append(FontNotes::tr("Not installed: %1.").arg(FontNotes::list(missing)));
    if (!forbidden.isEmpty())
        reasons.append(
            FontNotes::tr("Not allowed in files by their makers: %1.").arg(FontNotes::list(forbidden)));
    if (reasons.isEmpty())
        return {};
    return {reasons.join(FontNotes::tr(" ", "between sentences")),
            FontNotes::tr("Used in their place: %1.").arg(FontNotes::list(used))};
}

} // namespace dashiji::app
