// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Options that set a field of a record, made from its descriptor: --department TEXT, --note-file FILE,
// --candidate-state WORD. A field added there has its option here.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/edits.h"
#include "core/archive/changes.h"
#include "core/model/enumtext.h"
#include "core/model/fields.h"

#include <QRect>
#include <QVariant>

#include <functional>
#include <vector>

namespace dashiji::app::cli
{

template <class T>
concept SetByOption = std::is_same_v<T, QString> || std::is_same_v<T, std::optional<QDate>> ||
    std::is_same_v<T, std::optional<QRect>> || std::is_same_v<T, bool> || std::is_enum_v<T>;

/// Whether a field is set by an option: what is an identity, an owner or a number that means a place is not.
template <class T>
[[nodiscard]] constexpr bool isSetByOption(Column column)
{
    return SetByOption<T> ||
           (std::is_same_v<T, int> && (column == Column::Rotation || column == Column::AfterParagraph));
}

/// The option of a field: its key with hyphens, and "-file" for text of several lines. Its aliases are the
/// key as JSON has it, and for such text the name of its column.
[[nodiscard]] Option optionOf(const Field &field, const char *value);
/// A short name of what an option wants: TEXT, DAY …
[[nodiscard]] const char *valueNameOf(const Field &field, const QString *);
[[nodiscard]] const char *valueNameOf(const Field &field, const std::optional<QDate> *);
[[nodiscard]] const char *valueNameOf(const Field &field, const std::optional<QRect> *);
[[nodiscard]] const char *valueNameOf(const Field &field, const bool *);
[[nodiscard]] const char *valueNameOf(const Field &field, const int *);
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] const char *valueNameOf(const Field &, const E *)
{
    return "WORD";
}

/// What is stored of an option's value. @errors WrongUse (no such value), Failed (its file cannot be read)
[[nodiscard]] Outcome<QVariant> storedOf(const Arguments &arguments, const Field &field,
                                         const QString &option, const QString *);
[[nodiscard]] Outcome<QVariant> storedOf(const Arguments &arguments, const Field &field,
                                         const QString &option, const std::optional<QDate> *);
[[nodiscard]] Outcome<QVariant> storedOf(const Arguments &arguments, const Field &field,
                                         const QString &option, const std::optional<QRect> *);
[[nodiscard]] Outcome<QVariant> storedOf(const Arguments &arguments, const Field &field,
                                         const QString &option, const bool *);
[[nodiscard]] Outcome<QVariant> storedOf(const Arguments &arguments, const Field &field,
                                         const QString &option, const int *);
[[nodiscard]] Outcome<QVariant> wordOfOption(const Arguments &arguments, const QString &option,
                                             const QStringList &words);
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] Outcome<QVariant> storedOf(const Arguments &arguments, const Field &, const QString &option,
                                         const E *)
{
    QStringList words;
    for (const auto &pair : kEnumTexts<E>)
        words << QString::fromLatin1(pair.text);
    return wordOfOption(arguments, option, words);
}

/// The options of a kind of record, in the order of its descriptor.
template <class Record>
[[nodiscard]] std::vector<Option> fieldOptions()
{
    std::vector<Option> options;
    Fields<Record>::visit([&](const Field &field, auto member) {
        using T = std::remove_cvref_t<std::invoke_result_t<decltype(member), Record &>>;
        if constexpr (SetByOption<T> || std::is_same_v<T, int>)
            if (isSetByOption<T>(field.column))
                options.push_back(optionOf(field, valueNameOf(field, static_cast<const T *>(nullptr))));
    });
    return options;
}

/// When somebody else has changed a text since it was read.
enum class OnConflict {
    Refuse, ///< with EditConflict
    KeepMine,
    KeepTheirs,
};

/// Another value of a field.
struct FieldValue {
    Column column;
    bool isText = false;
    QVariant base;   ///< of a text: as it was read
    QVariant stored; ///< as the file stores it
    OnConflict onConflict = OnConflict::Refuse;
};

/// The values the options give to fields of a record.
template <class Record>
[[nodiscard]] Outcome<std::vector<FieldValue>> fieldValues(const Arguments &arguments, const Record &record)
{
    Outcome<std::vector<FieldValue>> values;
    Fields<Record>::visit([&](const Field &field, auto member) {
        using T = std::remove_cvref_t<std::invoke_result_t<decltype(member), Record &>>;
        if constexpr (SetByOption<T> || std::is_same_v<T, int>) {
            if (!values || !isSetByOption<T>(field.column))
                return;
            const QString option = QString::fromStdString(optionOf(field, "").name);
            if (!arguments.isSet(option))
                return;
            auto stored = storedOf(arguments, field, option, static_cast<const T *>(nullptr));
            if (!stored) {
                values = tl::unexpected(stored.error());
                return;
            }
            FieldValue value{field.column, std::is_same_v<T, QString>, {}, std::move(*stored)};
            if constexpr (std::is_same_v<T, QString>)
                value.base = std::invoke(member, record);
            values->push_back(std::move(value));
        }
    });
    return values;
}

/// The verb that gives a record's field a value; some fields have one of their own, with rules.
[[nodiscard]] Result<void> writeField(archive::Writer &writer, const archive::RecordId &record,
                                      const FieldValue &value);
/// What the history calls that.
[[nodiscard]] QString verbOf(const archive::RecordId &record, const FieldValue &value);

/// The same as edits of a record. @param label what the history calls it
[[nodiscard]] std::vector<Edit> editsOf(const archive::RecordId &record, const QString &label,
                                        const std::vector<FieldValue> &values);

} // namespace dashiji::app::cli
