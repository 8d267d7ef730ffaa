// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/changetext.h"

#include "core/archive/verbs.h"

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
    QLatin1StringView verb;
    const char *phrase; ///< %1 is the label
};

constexpr std::array kPhrases{
    VerbPhrase{archive::verb::kReportImport, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "import of %1")},
    VerbPhrase{archive::verb::kReportReplace,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "replacement of %1")},
    VerbPhrase{archive::verb::kReportRollOver,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "roll-over to %1")},
    VerbPhrase{archive::verb::kReportRestore,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "restoring of %1 from a backup")},
    VerbPhrase{archive::verb::kReportRemove, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of %1")},
    VerbPhrase{archive::verb::kReportStatus, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "status of %1")},
    VerbPhrase{archive::verb::kReportReopen,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "reopening of %1")},
    VerbPhrase{archive::verb::kReportYear,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "another year for %1")},
    VerbPhrase{archive::verb::kReportField, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "details of %1")},
    VerbPhrase{archive::verb::kReportDue, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "due date of %1")},
    VerbPhrase{archive::verb::kOrganizationAdd,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "new organization “%1”")},
    VerbPhrase{archive::verb::kOrganizationRename,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "name of the organization “%1”")},
    VerbPhrase{archive::verb::kOrganizationEntries,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "entries a list of “%1”")},
    VerbPhrase{archive::verb::kOrganizationTitle,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "limit of titles of “%1”")},
    VerbPhrase{archive::verb::kReportText, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "text of %1")},
    VerbPhrase{archive::verb::kSectionAdd, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "new section “%1”")},
    VerbPhrase{archive::verb::kSectionRemove,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of section “%1”")},
    VerbPhrase{archive::verb::kSectionMove,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "move of section “%1”")},
    VerbPhrase{archive::verb::kSectionKind,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "kind of section “%1”")},
    VerbPhrase{archive::verb::kSectionText,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "text of section “%1”")},
    VerbPhrase{archive::verb::kSectionField,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "details of section “%1”")},
    VerbPhrase{archive::verb::kEntryAdd, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "new entry “%1”")},
    VerbPhrase{archive::verb::kEntryRemove, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of “%1”")},
    VerbPhrase{archive::verb::kEntryMove, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "move of “%1”")},
    VerbPhrase{archive::verb::kEntryState, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "state of “%1”")},
    VerbPhrase{archive::verb::kEntryCandidate,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "choice of “%1”")},
    VerbPhrase{archive::verb::kEntryDates, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "dates of “%1”")},
    VerbPhrase{archive::verb::kEntryText, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "edit of “%1”")},
    VerbPhrase{archive::verb::kEntryField, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "details of “%1”")},
    VerbPhrase{archive::verb::kEntryRestore,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "earlier state of “%1”")},
    VerbPhrase{archive::verb::kEntrySplit, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "splitting “%1”")},
    VerbPhrase{archive::verb::kEntryJoin,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "joining another entry to “%1”")},
    VerbPhrase{archive::verb::kEntryWords,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "words moved out of “%1”")},
    VerbPhrase{archive::verb::kNameDecide,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "decision about the name “%1”")},
    VerbPhrase{archive::verb::kEntryPair, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "pairing of “%1”")},
    VerbPhrase{archive::verb::kPhotoAdd, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "new photo “%1”")},
    VerbPhrase{archive::verb::kPhotoPicture,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "picture of “%1”")},
    VerbPhrase{archive::verb::kPhotoPictureRemove,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of the picture of “%1”")},
    VerbPhrase{archive::verb::kPhotoRemove,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of photo “%1”")},
    VerbPhrase{archive::verb::kPhotoMove,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "move of photo “%1”")},
    VerbPhrase{archive::verb::kPhotoPlace,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "place of photo “%1”")},
    VerbPhrase{archive::verb::kPhotoText, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "caption “%1”")},
    VerbPhrase{archive::verb::kPhotoField,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "details of photo “%1”")},
    VerbPhrase{archive::verb::kMetricAdd, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "new metric “%1”")},
    VerbPhrase{archive::verb::kMetricEdit, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "metric “%1”")},
    VerbPhrase{archive::verb::kMetricValue, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "value of “%1”")},
    VerbPhrase{archive::verb::kMetricState,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "confirming of “%1”")},
    VerbPhrase{archive::verb::kMetricReject,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "“%1” is not a metric")},
    VerbPhrase{archive::verb::kMetricRemove,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of metric “%1”")},
    VerbPhrase{archive::verb::kMetricFact,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "citations of “%1”")},
    VerbPhrase{archive::verb::kMetricFind, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "numbers of “%1”")},
    VerbPhrase{archive::verb::kIndicatorAdd,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "new indicator “%1”")},
    VerbPhrase{archive::verb::kIndicatorEdit,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "indicator “%1”")},
    VerbPhrase{archive::verb::kIndicatorField,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "note on indicator “%1”")},
    VerbPhrase{archive::verb::kIndicatorMerge,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "merging of indicator “%1”")},
    VerbPhrase{archive::verb::kIndicatorSplit,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "splitting of indicator “%1”")},
    VerbPhrase{archive::verb::kIndicatorRemove,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of indicator “%1”")},
    VerbPhrase{archive::verb::kUnitAdd, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "measure word “%1”")},
    VerbPhrase{archive::verb::kUnitRemove,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of measure word “%1”")},
    VerbPhrase{archive::verb::kTextReplace,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "replacement “%1”")},
    VerbPhrase{archive::verb::kTemplateSet, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "template “%1”")},
    VerbPhrase{archive::verb::kTemplateRemove,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "removal of template “%1”")},
};

/// The same when it has just been done, of those that do much at once.
constexpr std::array kDone{
    VerbPhrase{archive::verb::kReportImport, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "Imported %1")},
    VerbPhrase{archive::verb::kReportReplace,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "Replaced %1 by what was imported")},
    VerbPhrase{archive::verb::kReportRollOver,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "Rolled over to %1")},
    VerbPhrase{archive::verb::kReportRemove, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "Removed %1")},
    VerbPhrase{archive::verb::kSectionRemove,
               QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "Removed section “%1”")},
    VerbPhrase{archive::verb::kTextReplace, QT_TRANSLATE_NOOP("dashiji::app::ChangeText", "Replaced “%1”")},
};

constexpr qsizetype kLongestLabel = 24;

QString shortened(const QString &label)
{
    const QString line = label.simplified();
    return line.size() <= kLongestLabel ? line : line.left(kLongestLabel - 1) + QChar(0x2026);
}

/// Empty when there is none for the verb.
template <size_t Count>
QString phraseOf(const std::array<VerbPhrase, Count> &phrases, const QString &verb, const QString &label)
{
    const auto found = std::find_if(phrases.begin(), phrases.end(),
                                    [&verb](const VerbPhrase &phrase) { return verb == phrase.verb; });
    const QString name = label.isEmpty() ? ChangeText::tr("untitled") : shortened(label);
    return found == phrases.end() ? QString() : ChangeText::tr(found->phrase).arg(name);
}

} // namespace

QString changeText(const QString &verb, const QString &label)
{
    if (const QString text = phraseOf(kPhrases, verb, label); !text.isEmpty())
        return text;
    const QString name = shortened(label);
    return label.isEmpty() ? ChangeText::tr("the last change") : ChangeText::tr("change of “%1”").arg(name);
}

QString doneText(const QString &verb, const QString &label)
{
    const QString text = phraseOf(kDone, verb, label);
    return text.isEmpty() ? changeText(verb, label) : text;
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
