// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place for one text that answers as an archive does: refuses an outdated base, fails when told to.
#pragma once

#include "app/fields/fieldsaver.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace dashiji::test
{

struct FakePlace {
    QString stored;
    std::optional<ErrorCode> failing;
    QStringList written; ///< every text stored, in order
    QStringList steps;   ///< what was stored when a typing run with words in it ended
    int left = 0;        ///< ends of runs, empty ones too

    app::FieldPlace place(const QString &key = QStringLiteral("fake"))
    {
        app::FieldPlace place;
        place.key = key;
        place.write = [this](const QString &base, const QString &text) -> Result<void> {
            if (failing)
                return failure(*failing, QStringLiteral("fake"));
            if (stored != base && stored != text) {
                return tl::unexpected(Error{
                    ErrorCode::EditConflict, QStringLiteral("fake"), {}, TextConflict{base, text, stored}});
            }
            stored = text;
            written.append(text);
            writing = true;
            return {};
        };
        place.endRun = [this] {
            ++left;
            if (std::exchange(writing, false))
                steps.append(stored);
        };
        return place;
    }

private:
    bool writing = false;
};

} // namespace dashiji::test
