// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/changetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace dashiji::app
{
namespace
{

/// Words of the changes, in one translation context.
struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::ChangeText)
};

struct VerbPhrase {
    const char *verb;
    const char *phrase; ///< %1 is the label
};

constexpr std::array kPhrases{
    VerbPhrase{"report.import", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "import of %1")},
    VerbPhrase{"report.remove", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of %1")},
    VerbPhrase{"report.status", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "status of %1")},
    VerbPhrase{"report.text", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "text of %1")},
    VerbPhrase{"section.title", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "title of section “%1”")},
    VerbPhrase{"section.introduction", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "introduction of “%1”")},
    VerbPhrase{"section.add", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "new section “%1”")},
    VerbPhrase{"section.remove", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of section “%1”")},
    VerbPhrase{"section.move", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "move of section “%1”")},
    VerbPhrase{"section.kind", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "kind of section “%1”")},
    VerbPhrase{"entry.add", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "new entry “%1”")},
    VerbPhrase{"entry.remove", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of “%1”")},
    VerbPhrase{"entry.move", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "move of “%1”")},
    VerbPhrase{"entry.text", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "edit of “%1”")},
    VerbPhrase{"entry.title", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "title of “%1”")},
    VerbPhrase{"entry.state", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "state of “%1”")},
    VerbPhrase{"entry.candidate", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "choice of “%1”")},
    VerbPhrase{"entry.dates", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "dates of “%1”")},
    VerbPhrase{"photo.add", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "new photo “%1”")},
    VerbPhrase{"photo.text", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "caption “%1”")},
    VerbPhrase{"photo.picture", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "picture of “%1”")},
    VerbPhrase{"photo.remove", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of photo “%1”")},
    VerbPhrase{"photo.move", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "move of photo “%1”")},
    VerbPhrase{"photo.place", QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "place of photo “%1”")},
};

constexpr qsizetype kLongestLabel = 24;

QString shortened(const QString &label)
{
    const QString line = label.simplified();
    return line.size() <= kLongestLabel ? line : line.left(kLongestLabel - 1) + QChar(0x2026);
}

} // namespace

QString changeText(const QString &verb, const QString &label)
{
    const auto *found = std::find_if(kPhrases.begin(), kPhrases.end(), [&verb](const VerbPhrase &phrase) {
        return verb == QLatin1String(phrase.verb);
    });
    const QString name = label.isEmpty() ? ChangeText::tr("untitled") : shortened(label);
    if (found != kPhrases.end())
        return ChangeText::tr(found->phrase).arg(name);
    return label.isEmpty() ? ChangeText::tr("the last change") : ChangeText::tr("change of “%1”").arg(name);
}

QString undoText(const QString &verb, const QString &label)
{
    return ChangeText::tr("Undo: %1").arg(changeText(verb, label));
}

QString redoText(const QString &verb, const QString &label)
{
    return ChangeText::tr("Redo: %1").arg(changeText(verb, label));
}

} // namespace dashiji::app
