// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How enumerators stand in files and JSON: stable words, one table for each enum.
#pragma once

#include "core/model/name.h"
#include "core/model/report.h"
#include "core/model/unitword.h"

#include <QLatin1String>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace dashiji
{

template <class E>
struct EnumText {
    E value;
    const char *text;
};
template <class E>
EnumText(E, const char *) -> EnumText<E>; // clang 14 does not find it by itself

/// The table of an enum, in the order of its enumerators. Words never change once released (CHECKs name them
/// too).
template <class E>
inline constexpr auto kEnumTexts = nullptr;

template <>
inline constexpr std::array kEnumTexts<SectionKind>{
    EnumText{SectionKind::Events, "events"},
    EnumText{SectionKind::Highlights, "highlights"},
    EnumText{SectionKind::Other, "other"},
};

template <>
inline constexpr std::array kEnumTexts<ReportStatus>{
    EnumText{ReportStatus::Draft, "draft"},
    EnumText{ReportStatus::InReview, "in_review"},
    EnumText{ReportStatus::Approved, "approved"},
    EnumText{ReportStatus::Published, "published"},
};

template <>
inline constexpr std::array kEnumTexts<EntryState>{
    EnumText{EntryState::Empty, "empty"},
    EnumText{EntryState::Writing, "writing"},
    EnumText{EntryState::Written, "written"},
};

template <>
inline constexpr std::array kEnumTexts<CandidateState>{
    EnumText{CandidateState::Gathered, "gathered"},
    EnumText{CandidateState::Shortlisted, "shortlisted"},
    EnumText{CandidateState::Kept, "kept"},
    EnumText{CandidateState::Declined, "declined"},
};

template <>
inline constexpr std::array kEnumTexts<Qualifier>{
    EnumText{Qualifier::None, "none"},        EnumText{Qualifier::Over, "over"},
    EnumText{Qualifier::Approx, "approx"},    EnumText{Qualifier::Nearly, "nearly"},
    EnumText{Qualifier::AtLeast, "at_least"}, EnumText{Qualifier::AtMost, "at_most"},
};

template <>
inline constexpr std::array kEnumTexts<Aspect>{
    EnumText{Aspect::Period, "period"},
    EnumText{Aspect::Total, "total"},
    EnumText{Aspect::Change, "change"},
    EnumText{Aspect::None, "none"},
};

template <>
inline constexpr std::array kEnumTexts<Category>{
    EnumText{Category::Activity, "activity_count"},
    EnumText{Category::Funding, "funding"},
    EnumText{Category::Station, "station"},
    EnumText{Category::People, "people"},
    EnumText{Category::Organization, "organization"},
    EnumText{Category::Project, "project"},
    EnumText{Category::Document, "document"},
    EnumText{Category::Award, "award"},
    EnumText{Category::Other, "other"},
};

template <>
inline constexpr std::array kEnumTexts<EntryField>{
    EnumText{EntryField::Title, "title"},
    EnumText{EntryField::Body, "body"},
};

template <>
inline constexpr std::array kEnumTexts<MetricState>{
    EnumText{MetricState::Unconfirmed, "unconfirmed"},
    EnumText{MetricState::Confirmed, "confirmed"},
    EnumText{MetricState::Unanchored, "unanchored"},
    EnumText{MetricState::Rejected, "rejected"},
};

template <>
inline constexpr std::array kEnumTexts<UnitStrength>{
    EnumText{UnitStrength::Strong, "strong"},
    EnumText{UnitStrength::Weak, "weak"},
    EnumText{UnitStrength::Arabic, "arabic"},
};

template <>
inline constexpr std::array kEnumTexts<NameKind>{
    EnumText{NameKind::Person, "person"},
    EnumText{NameKind::Organization, "organization"},
    EnumText{NameKind::Document, "document"},
};

template <>
inline constexpr std::array kEnumTexts<NameState>{
    EnumText{NameState::Confirmed, "confirmed"},
    EnumText{NameState::Dismissed, "dismissed"},
};

/// The word of an enumerator.
template <class E>
[[nodiscard]] QString enumText(E value)
{
    for (const auto &pair : kEnumTexts<E>)
        if (pair.value == value)
            return QString::fromLatin1(pair.text);
    Q_UNREACHABLE();
    return {};
}

/// The enumerator of a word, if there is one.
template <class E>
[[nodiscard]] std::optional<E> enumFromText(const QString &text)
{
    for (const auto &pair : kEnumTexts<E>)
        if (text == QLatin1String(pair.text))
            return pair.value;
    return std::nullopt;
}

/// The same for columns whose CHECK allows only these words, and whose file was checked when it was opened.
template <class E>
[[nodiscard]] E storedEnum(const QString &text)
{
    return enumFromText<E>(text).value_or(kEnumTexts<E>.front().value);
}

} // namespace dashiji
