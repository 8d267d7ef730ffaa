// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done at once about a doubt, in a word or two each.
#pragma once

#include "app/intake/importdraft.h"

#include <QString>

#include <vector>

namespace dashiji::app
{

struct QuickAction {
    enum class Kind {
        SetRole,
        Attach,
        Keep,
    };
    Kind kind = Kind::Keep;
    intake::ParagraphRole role = intake::ParagraphRole::Body;
    intake::Attachment attachment = intake::Attachment::Automatic;
    QString text;
};

/// The ways out of the doubts of a row, likeliest first; none without doubts.
[[nodiscard]] std::vector<QuickAction> quickActions(const ImportDraft &draft, int row);
/// Which neighbours a caption or section heading can be given to.
[[nodiscard]] std::vector<QuickAction> attachActions(const ImportDraft &draft, int row);

void perform(ImportDraft &draft, int row, const QuickAction &action);

} // namespace dashiji::app
