// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Result and Error: what a function of the core answers when it may fail.
#pragma once

#include <QString>

#include <optional>
#include <tl/expected.hpp>
#include <type_traits>
#include <utility>

namespace dashiji
{

/// What went wrong, one name for each sentence the user may be shown (app/support/errortext says it).
enum class ErrorCode {
    // files of any kind
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    FileExists,
    FileIsArchive, ///< what was to be written would take the place of an archive
    FileTooLarge,
    FileEmpty,
    DiskFull,
    // archives
    NotAnArchive,
    ArchiveTooNew,
    ArchiveDamaged,
    ArchiveLocked,
    ArchiveReadOnly,
    ArchiveMoved, ///< it went from its place, or another file came there, while it was open
    DatabaseFailed,
    RecordDamaged, ///< a row is not what was written; all others are
    // reading reports
    NotText,
    UnknownEncoding,
    UnsupportedFormat,
    FileDamaged,      ///< it is of a known format, and broken off or changed
    FileProtected,    ///< it opens with a password only
    PagesArePictures, ///< scanned: there is no text
    LettersUnknown,   ///< its fonts do not say which characters their letters are
    NoEntriesFound,
    YearMissing,
    // verbs
    NotFound,
    YearExists,
    EditConflict,
    NothingToUndo,
    NothingToRedo,
    UndoBlocked,    ///< somebody wrote there since; Error::person is who
    ReportSealed,   ///< it is published: reopen it first
    RecordExists,   ///< what is to be stored has the identity of a record that is there
    RecordMissing,  ///< what is to be stored names a record that is not there
    PictureMissing, ///< likewise, a picture whose bytes are not there
    InvalidArgument,
    // pictures
    NotAPicture,
    PictureTooLarge,
    // publishing
    FontMissing,
    GlyphsMissing,
    OutputIncomplete,
    UnknownEnding, ///< of a file to be written; Error::choices are those there are
    Cancelled,
};

/// The three texts of a refused edit: nothing of either is lost.
struct TextConflict {
    QString base;   ///< what the editor had read
    QString mine;   ///< what was to be written
    QString theirs; ///< what stands in the archive now
    friend bool operator==(const TextConflict &, const TextConflict &) = default;
};

/// Why a call did not do its work. Whatever failed has changed nothing.
struct Error {
    ErrorCode code;
    QString subject; ///< what the sentence names: a path, a year, a title. May be empty
    QString detail;  ///< for the log, untranslated: the driver's or library's words
    std::optional<TextConflict> conflict = {}; ///< with EditConflict only
    QString person = {};                       ///< with UndoBlocked: whose change stands in the way, if known
    QString choices = {};                      ///< with UnknownEnding: ".pdf, .json"
};

/// A value, or why there is none.
template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for a failing return: `return failure(ErrorCode::NotFound, path);`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail)});
}

/// What TRY takes out of a Result that holds a value.
template <class R>
auto unwrapped(R &&result)
{
    if constexpr (!std::is_void_v<typename std::decay_t<R>::value_type>)
        return *std::forward<R>(result);
}

/// The value of a Result; when there is none, the function around it returns the error.
/// Stands alone, as a whole initializer, condition or return, or as all that is assigned:
/// `const auto entry = TRY(reader.entry(id));`
#define TRY(...) DASHIJI_TRY(__COUNTER__, __VA_ARGS__)
#define DASHIJI_TRY(count, ...) DASHIJI_TRY_COUNTED(count, __VA_ARGS__)
#define DASHIJI_TRY_COUNTED(count, ...) DASHIJI_TRY_NAMED(result_##count, __VA_ARGS__)
#define DASHIJI_TRY_NAMED(result, ...)                                                                       \
    __extension__({                                                                                          \
        auto &&result = (__VA_ARGS__);                                                                       \
        if (!result)                                                                                         \
            return tl::unexpected(std::move(result).error());                                                \
        ::dashiji::unwrapped(std::forward<decltype(result)>(result));                                        \
    })

} // namespace dashiji
