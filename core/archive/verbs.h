// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stable names of the verbs, as the journal keeps them in Change::verb and windows put them into words.
#pragma once

#include <QLatin1StringView>

namespace dashiji::archive::verb
{

inline constexpr QLatin1StringView kReportImport{"report.import"};
inline constexpr QLatin1StringView kReportReplace{"report.replace"}; ///< an import over a year that was there
inline constexpr QLatin1StringView kReportRemove{"report.remove"};
inline constexpr QLatin1StringView kReportStatus{"report.status"};
inline constexpr QLatin1StringView kReportText{
    "report.text"}; ///< title, kicker, introduction, signature, organization

inline constexpr QLatin1StringView kSectionAdd{"section.add"};
inline constexpr QLatin1StringView kSectionRemove{"section.remove"};
inline constexpr QLatin1StringView kSectionMove{"section.move"};
inline constexpr QLatin1StringView kSectionKind{"section.kind"};
inline constexpr QLatin1StringView kSectionText{"section.text"}; ///< title, introduction

inline constexpr QLatin1StringView kEntryAdd{"entry.add"};
inline constexpr QLatin1StringView kEntryRemove{"entry.remove"};
inline constexpr QLatin1StringView kEntryMove{"entry.move"};
inline constexpr QLatin1StringView kEntryState{"entry.state"};
inline constexpr QLatin1StringView kEntryCandidate{"entry.candidate"};
inline constexpr QLatin1StringView kEntryDates{"entry.dates"};
inline constexpr QLatin1StringView kEntryText{"entry.text"}; ///< title, body

inline constexpr QLatin1StringView kPhotoAdd{"photo.add"};
inline constexpr QLatin1StringView kPhotoPicture{"photo.picture"}; ///< a picture was given, or another one
inline constexpr QLatin1StringView kPhotoPictureRemove{"photo.picture.remove"};
inline constexpr QLatin1StringView kPhotoRemove{"photo.remove"};
inline constexpr QLatin1StringView kPhotoMove{"photo.move"};
inline constexpr QLatin1StringView kPhotoPlace{"photo.place"};
inline constexpr QLatin1StringView kPhotoText{"photo.text"}; ///< caption, credit

} // namespace dashiji::archive::verb
