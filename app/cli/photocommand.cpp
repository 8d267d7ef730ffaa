// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli photo: the captions and pictures of an entry.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/edits.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/jsonshapes.h"
#include "app/cli/places.h"
#include "app/cli/settling.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/archive/verbs.h"
#include "core/workflow/photos.h"

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

Outcome<void> listPhotos(const archive::Archive &archive, EntryId id, Terminal &terminal)
{
    const auto entry = TRY(outcomeOf(archive.entry(id)));
    QJsonArray photos;
    int number = 0;
    for (const Photo &photo : entry.photos) {
        photos.append(toJson(photo));
        const QString picture = photo.media ? Words::tr("picture of %1 × %2")
                                                  .arg(photo.media->size.width())
                                                  .arg(photo.media->size.height())
                                            : Words::tr("picture missing");
        terminal.line(QStringLiteral("%1  %2  (%3)").arg(++number).arg(photo.caption, picture));
    }
    if (entry.photos.empty())
        terminal.line(Words::tr("“%1” has no photos.").arg(entry.title));
    terminal.document({{QStringLiteral("title"), entry.title}, {QStringLiteral("photos"), photos}});
    return {};
}

/// The fields of a picture that is added, beside its caption and credit.
Outcome<std::vector<FieldValue>> otherFields(const Arguments &arguments, const Photo &photo)
{
    auto values = fieldValues(arguments, photo);
    if (values)
        std::erase_if(*values, [](const FieldValue &value) {
            return value.column == Column::Caption || value.column == Column::Credit;
        });
    return values;
}

Outcome<void> addPhoto(archive::Archive &archive, const Entry &entry, const Arguments &arguments)
{
    const auto others = TRY(otherFields(arguments, {}));
    const QString caption = arguments.value(u"caption");
    const auto add = [&] {
        return workflow::addPhotoFromFile(archive, entry.id, arguments.value(u"add"), caption,
                                          arguments.value(u"credit"));
    };
    if (others.empty())
        return outcomeOf(add()).map([](const workflow::AddedPhoto &) {});
    return outcomeOf(archive.writer().group(
        archive::verb::kPhotoAdd, caption.isEmpty() ? entry.title : caption, [&]() -> Result<void> {
            const auto added = TRY(add());
            const auto known = std::ranges::find(entry.photos, added.photo, &Photo::id);
            const auto values = otherFields(arguments, known == entry.photos.end() ? Photo() : *known);
            for (const FieldValue &value : *values)
                TRY(writeField(archive.writer(), added.photo, value));
            return {};
        }));
}

/// The photo an option numbers, from 1.
Outcome<const Photo *> photoNumbered(const Entry &entry, const Arguments &arguments, QStringView option)
{
    const auto number = TRY(arguments.place(option));
    const auto index = static_cast<size_t>(*number - 1);
    if (index < entry.photos.size())
        return &entry.photos[index];
    return failed(
        Words::tr("“%1” has no photo %2; it has %n photos.", nullptr, static_cast<int>(entry.photos.size()))
            .arg(entry.title, QString::number(*number)));
}

Outcome<void> removePhoto(archive::Archive &archive, const Entry &entry, const Arguments &arguments)
{
    const auto photo = photoNumbered(entry, arguments, u"remove");
    return photo ? outcomeOf(archive.writer().removePhoto((*photo)->id)) : tl::unexpected(photo.error());
}

/// Words and picture of a photo that is there.
Outcome<void> changePhoto(archive::Archive &archive, const Entry &entry, const Arguments &arguments)
{
    const auto found = TRY(photoNumbered(entry, arguments, u"photo"));
    const Photo &photo = *found;
    const QString label = photo.caption.isEmpty() ? entry.title : photo.caption;
    auto values = TRY(fieldValues(arguments, photo));
    TRY(settle(arguments, values));
    std::vector<Edit> edits = editsOf(photo.id, label, values);
    if (arguments.isSet(u"add")) {
        const QString path = arguments.value(u"add");
        const auto bytes = workflow::readPicture(path);
        if (!bytes)
            return failed(bytes.error());
        edits.push_back({archive::verb::kPhotoPicture, label,
                         [id = photo.id, path, bytes = *bytes](archive::Writer &writer) -> Result<void> {
                             const auto set = writer.setPicture(id, bytes);
                             return set ? Result<void>()
                                        : failure(set.error().code, path, set.error().detail);
                         }});
    }
    return makeEdits(archive.writer(), edits);
}

Outcome<void> checkPhotoOptions(const Arguments &arguments)
{
    QStringList fields;
    bool changes = arguments.isSet(u"add");
    for (const Option &option : fieldOptions<Photo>()) {
        const QString name = QString::fromStdString(option.name);
        fields << QStringLiteral("--") + name;
        changes = changes || arguments.isSet(name);
    }
    if (arguments.isSet(u"remove") && (changes || arguments.isSet(u"photo")))
        return wrongUse(Words::tr("--remove goes with no other change."));
    if (arguments.isSet(u"photo") && !changes)
        return wrongUse(
            Words::tr("Say what to change of the photo: --add, %1.").arg(fields.join(QStringLiteral(", "))));
    if (changes && !arguments.isSet(u"add") && !arguments.isSet(u"photo"))
        return wrongUse(Words::tr("%1 belong to a picture (--add FILE) or a photo that is there (--photo N).")
                            .arg(fields.join(QStringLiteral(", "))));
    if (!arguments.isSet(u"section"))
        return wrongUse(Words::tr("Say of which section: --section events."));
    return {};
}

Outcome<void> runPhoto(const Arguments &arguments, Terminal &terminal)
{
    TRY(checkPhotoOptions(arguments));
    const bool removes = arguments.isSet(u"remove");
    const bool changes = arguments.isSet(u"photo");
    const bool adds = arguments.isSet(u"add") && !changes;
    const auto archive =
        TRY(adds || changes || removes ? openForWriting(arguments) : openForReading(arguments, terminal));
    const auto report = TRY(reportOf(arguments, *archive));
    const auto section = TRY(sectionNamed(report, arguments.value(u"section")));
    const auto index = TRY(entryRanked(report.sections[section], arguments));
    const Entry &entry = report.sections[section].entries[index];

    Outcome<void> done;
    if (adds)
        done = addPhoto(*archive, entry, arguments);
    else if (changes)
        done = changePhoto(*archive, entry, arguments);
    else if (removes)
        done = removePhoto(*archive, entry, arguments);
    return done ? listPhotos(*archive, entry.id, terminal) : done;
}

} // namespace

Command photoCommand()
{
    Command command{
        .name = "photo",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                     "Lists the photos of an entry; adds, changes or removes one."),
        .detail = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                    "A picture goes to the caption it is given, or to the first that has no "
                                    "picture; where there is none, it is added at the end."),
        .options = {{"year", "YEAR", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Which year."), true},
                    {"section", "SECTION",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Which section: events, highlights, its title, or its number from 1."),
                     true},
                    {"rank", "N",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Which entry of the section."), true},
                    organizationOption(),
                    {"list", nullptr,
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "List the photos; so does every change of them.")},
                    {"add", "FILE",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Add this picture (JPEG, PNG …); its bytes are kept as they are.")},
                    {"photo", "N",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Change this photo instead, numbered as in the list: its words, or "
                                       "with --add its picture.")},
                    {"remove", "N",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Remove this photo with its caption, numbered as in the list.")}},
        .examples = {"office.dashiji --year 2021 --section events --rank 3 --add hall.jpg --credit 本单位",
                     "office.dashiji --year 2021 --section events --rank 3 --photo 1 --caption 会场一角",
                     "office.dashiji --year 2021 --section events --rank 3 --list --json"},
        .run = runPhoto,
    };
    for (Option &option : fieldOptions<Photo>())
        command.options.push_back(std::move(option));
    for (Option &option : settlingOptions())
        command.options.push_back(std::move(option));
    command.options.push_back(asOption());
    return command;
}

} // namespace dashiji::app::cli
