// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stable names of the verbs, as the journal keeps them in Change::verb and windows put them into words.
#pragma once

#include <QLatin1StringView>

#include <array>

namespace dashiji::archive::verb
{

inline constexpr QLatin1StringView kReportImport{"report.import"};
inline constexpr QLatin1StringView kReportReplace{"report.replace"}; ///< an import over a year that was there
inline constexpr QLatin1StringView kReportRollOver{"report.rollover"}; ///< made out of the year before
inline constexpr QLatin1StringView kReportRestore{"report.restore"};   ///< it came back from a backup
inline constexpr QLatin1StringView kReportRemove{"report.remove"};
inline constexpr QLatin1StringView kReportStatus{"report.status"};
inline constexpr QLatin1StringView kReportReopen{"report.reopen"}; ///< with a reason
inline constexpr QLatin1StringView kReportYear{"report.year"};
inline constexpr QLatin1StringView kReportText{"report.text"}; ///< title, kicker, introduction, signature …
inline constexpr QLatin1StringView kReportField{"report.field"}; ///< what is no text: date of issue …
inline constexpr QLatin1StringView kReportDue{"report.due"};     ///< the day it is to be done

inline constexpr QLatin1StringView kOrganizationAdd{"organization.add"};
inline constexpr QLatin1StringView kOrganizationRename{"organization.rename"};
inline constexpr QLatin1StringView kOrganizationEntries{"organization.entries"}; ///< how many a list has
inline constexpr QLatin1StringView kOrganizationTitle{"organization.title"};     ///< how long a title may be

inline constexpr QLatin1StringView kSectionAdd{"section.add"};
inline constexpr QLatin1StringView kSectionRemove{"section.remove"};
inline constexpr QLatin1StringView kSectionMove{"section.move"};
inline constexpr QLatin1StringView kSectionKind{"section.kind"};
inline constexpr QLatin1StringView kSectionText{"section.text"}; ///< title, introduction
inline constexpr QLatin1StringView kSectionField{"section.field"};

inline constexpr QLatin1StringView kEntryAdd{"entry.add"};
inline constexpr QLatin1StringView kEntryRemove{"entry.remove"};
inline constexpr QLatin1StringView kEntryMove{"entry.move"};
inline constexpr QLatin1StringView kEntryState{"entry.state"};
inline constexpr QLatin1StringView kEntryCandidate{"entry.candidate"};
inline constexpr QLatin1StringView kEntryDates{"entry.dates"};
inline constexpr QLatin1StringView kEntryText{
    "entry.text"}; ///< title, body, the shorter lengths, department …
inline constexpr QLatin1StringView kEntryField{"entry.field"}; ///< candidate state
inline constexpr QLatin1StringView kEntryRestore{
    "entry.restore"}; ///< as it was after an earlier change, or in a backup

inline constexpr QLatin1StringView kEntrySplit{"entry.split"}; ///< the end of it became an entry
inline constexpr QLatin1StringView kEntryJoin{"entry.join"};   ///< another one was put behind it
inline constexpr QLatin1StringView kEntryWords{"entry.words"}; ///< words of it went to another one

inline constexpr QLatin1StringView kEntryPair{
    "entry.pair"}; ///< it tells of the same as one of another year, or does not

inline constexpr QLatin1StringView kNameDecide{
    "name.decide"}; ///< confirmed, renamed, joined, dismissed, or open again

inline constexpr QLatin1StringView kPhotoAdd{"photo.add"};
inline constexpr QLatin1StringView kPhotoPicture{"photo.picture"}; ///< a picture was given, or another one
inline constexpr QLatin1StringView kPhotoPictureRemove{"photo.picture.remove"};
inline constexpr QLatin1StringView kPhotoRemove{"photo.remove"};
inline constexpr QLatin1StringView kPhotoMove{"photo.move"};
inline constexpr QLatin1StringView kPhotoPlace{"photo.place"};
inline constexpr QLatin1StringView kPhotoText{"photo.text"};   ///< caption, credit, alternative text
inline constexpr QLatin1StringView kPhotoField{"photo.field"}; ///< date, crop, rotation

inline constexpr QLatin1StringView kMetricAdd{"metric.add"};
inline constexpr QLatin1StringView kMetricEdit{"metric.edit"}; ///< what it says: label, aspect, indicator …
inline constexpr QLatin1StringView kMetricValue{"metric.value"}; ///< its value, and the sentence with it
inline constexpr QLatin1StringView kMetricState{"metric.state"}; ///< confirmed, or no longer
inline constexpr QLatin1StringView kMetricReject{"metric.reject"};
inline constexpr QLatin1StringView kMetricRemove{"metric.remove"};
inline constexpr QLatin1StringView kMetricFact{"metric.fact"}; ///< cited together with others, or no longer
inline constexpr QLatin1StringView kMetricFind{"metric.find"}; ///< the numbers of texts were read anew

inline constexpr QLatin1StringView kIndicatorAdd{"indicator.add"};
inline constexpr QLatin1StringView kIndicatorEdit{"indicator.edit"};
inline constexpr QLatin1StringView kIndicatorField{"indicator.field"}; ///< its note
inline constexpr QLatin1StringView kIndicatorMerge{"indicator.merge"};
inline constexpr QLatin1StringView kIndicatorSplit{"indicator.split"};
inline constexpr QLatin1StringView kIndicatorRemove{"indicator.remove"};

inline constexpr QLatin1StringView kUnitAdd{"unit.add"};
inline constexpr QLatin1StringView kUnitRemove{"unit.remove"};

inline constexpr QLatin1StringView kTextReplace{"text.replace"}; ///< of any records, in one go
inline constexpr QLatin1StringView kTemplateSet{"template.set"};
inline constexpr QLatin1StringView kTemplateRemove{"template.remove"};

/// All of them.
inline constexpr std::array kAll{
    kReportImport,       kReportReplace,
    kReportRollOver,     kReportRestore,
    kReportRemove,       kReportStatus,
    kReportReopen,       kReportYear,
    kReportText,         kReportField,
    kReportDue,          kOrganizationAdd,
    kOrganizationRename, kOrganizationEntries,
    kOrganizationTitle,  kSectionAdd,
    kSectionRemove,      kSectionMove,
    kSectionKind,        kSectionText,
    kSectionField,       kEntryAdd,
    kEntryRemove,        kEntryMove,
    kEntryState,         kEntryCandidate,
    kEntryDates,         kEntryText,
    kEntryField,         kEntryRestore,
    kEntrySplit,         kEntryJoin,
    kEntryWords,         kEntryPair,
    kNameDecide,         kPhotoAdd,
    kPhotoPicture,       kPhotoPictureRemove,
    kPhotoRemove,        kPhotoMove,
    kPhotoPlace,         kPhotoText,
    kPhotoField,         kMetricAdd,
    kMetricEdit,         kMetricValue,
    kMetricState,        kMetricReject,
    kMetricRemove,       kMetricFact,
    kMetricFind,         kIndicatorAdd,
    kIndicatorEdit,      kIndicatorField,
    kIndicatorMerge,     kIndicatorSplit,
    kIndicatorRemove,    kUnitAdd,
    kUnitRemove,         kTextReplace,
    kTemplateSet,        kTemplateRemove,
};

} // namespace dashiji::archive::verb
