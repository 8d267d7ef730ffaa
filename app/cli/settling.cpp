// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/settling.h"

#include "app/cli/optionvalues.h"

#include <algorithm>

namespace dashiji::app::cli
{

std::vector<Option> settlingOptions()
{
    return {{"base", "FILE",
             QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                               "The text as you had read it: if it is another one by now, nothing is stored "
                               "unless --mine or --theirs says which one stays.")},
            {"mine", nullptr,
             QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                               "Your text stays, whatever was written since; undo brings that back.")},
            {"theirs", nullptr,
             QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                               "What was written since stays; your text is where you gave it.")}};
}

Outcome<void> settle(const Arguments &arguments, std::vector<FieldValue> &values)
{
    const bool mine = arguments.isSet(u"mine");
    const bool theirs = arguments.isSet(u"theirs");
    const bool hasBase = arguments.isSet(u"base");
    if (mine && theirs)
        return wrongUse(Words::tr("Say either --mine or --theirs."));
    const auto texts = std::ranges::count_if(values, &FieldValue::isText);
    if ((mine || theirs) && texts == 0)
        return wrongUse(Words::tr("--mine and --theirs go with a text that is changed."));
    if (hasBase && texts != 1)
        return wrongUse(Words::tr("--base goes with one text that is changed."));
    for (FieldValue &value : values)
        value.onConflict = mine ? OnConflict::KeepMine : theirs ? OnConflict::KeepTheirs : OnConflict::Refuse;
    if (!hasBase)
        return {};
    const auto base = TRY(textOf(arguments, u"base"));
    const auto text = std::ranges::find_if(values, &FieldValue::isText);
    // A file holds no empty paragraphs and no spaces around them; the archive's text may.
    if (asTextOfFile(text->base.toString()) != base)
        text->base = base;
    return {};
}

} // namespace dashiji::app::cli
