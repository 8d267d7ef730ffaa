// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/quickactions.h"

#include "app/intake/roletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace dashiji::app
{
namespace
{

/// Words of the actions, in one translation context.
struct QuickActionText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::QuickActionText)

public:
    static QString toEntry(const ImportDraft &draft, ImportDraft::Place place)
    {
        const int rank = draft.entry(place).rank.value_or(place.entry + 1);
        return tr("To entry %1", "give the caption to it").arg(rank);
    }
    static QString listBefore() { return tr("Names the list before"); }
    static QString listAfter() { return tr("Begins a section"); }
    static QString keep() { return tr("Keep"); }
    static QString leaveOut() { return tr("Leave out"); }
};

QuickAction attach(intake::Attachment attachment, const QString &text)
{
    return {QuickAction::Kind::Attach, intake::ParagraphRole::Body, attachment, text};
}

QuickAction become(intake::ParagraphRole role, const QString &text)
{
    return {QuickAction::Kind::SetRole, role, intake::Attachment::Automatic, text};
}

QuickAction keep()
{
    return {QuickAction::Kind::Keep, intake::ParagraphRole::Body, intake::Attachment::Automatic,
            QuickActionText::keep()};
}

void add(std::vector<QuickAction> &actions, const QuickAction &action)
{
    const bool there = std::any_of(actions.begin(), actions.end(),
                                   [&action](const QuickAction &other) { return other.text == action.text; });
    if (!there)
        actions.push_back(action);
}

} // namespace

std::vector<QuickAction> attachActions(const ImportDraft &draft, int row)
{
    std::vector<QuickAction> actions;
    const intake::ParagraphRole role = draft.paragraph(row).role;
    if (role == intake::ParagraphRole::Caption) {
        if (const auto before = draft.entryAt(row))
            actions.push_back(attach(intake::Attachment::Previous, QuickActionText::toEntry(draft, *before)));
        if (const auto after = draft.entryAfter(row))
            actions.push_back(attach(intake::Attachment::Next, QuickActionText::toEntry(draft, *after)));
    } else if (role == intake::ParagraphRole::SectionHeading) {
        actions.push_back(attach(intake::Attachment::Previous, QuickActionText::listBefore()));
        actions.push_back(attach(intake::Attachment::Next, QuickActionText::listAfter()));
    }
    return actions;
}

std::vector<QuickAction> quickActions(const ImportDraft &draft, int row)
{
    std::vector<QuickAction> actions;
    for (const auto &doubt : draft.doubts(row)) {
        switch (doubt.kind) {
        case intake::DoubtKind::CaptionBeforeEntry:
        case intake::DoubtKind::CaptionAfterEntry:
            for (const auto &action : attachActions(draft, row))
                add(actions, action);
            add(actions, become(intake::ParagraphRole::Ignored, QuickActionText::leaveOut()));
            break;
        case intake::DoubtKind::CaptionOrBody:
            add(actions, become(intake::ParagraphRole::Caption, roleName(intake::ParagraphRole::Caption)));
            add(actions, become(intake::ParagraphRole::Body, roleName(intake::ParagraphRole::Body)));
            add(actions, become(intake::ParagraphRole::Ignored, QuickActionText::leaveOut()));
            break;
        case intake::DoubtKind::HeadingTrailsList:
            for (const auto &action : attachActions(draft, row))
                add(actions, action);
            break;
        case intake::DoubtKind::HeadingWithoutNumber:
            add(actions,
                become(intake::ParagraphRole::EntryHeading, roleName(intake::ParagraphRole::EntryHeading)));
            add(actions, become(intake::ParagraphRole::Body, roleName(intake::ParagraphRole::Body)));
            break;
        case intake::DoubtKind::TitleGuessed:
            add(actions, become(intake::ParagraphRole::Title, roleName(intake::ParagraphRole::Title)));
            add(actions,
                become(intake::ParagraphRole::Introduction, roleName(intake::ParagraphRole::Introduction)));
            break;
        case intake::DoubtKind::RankMissing:
        case intake::DoubtKind::RankRepeated:
        case intake::DoubtKind::YearGuessed:
        case intake::DoubtKind::OrganizationGuessed:
        case intake::DoubtKind::EncodingGuessed:
        case intake::DoubtKind::ReadAnotherWay:
        case intake::DoubtKind::NoEntriesSeen:
        case intake::DoubtKind::ListInText:
        case intake::DoubtKind::PagesNotRead:
            add(actions, keep());
            break;
        }
    }
    return actions;
}

void perform(ImportDraft &draft, int row, const QuickAction &action)
{
    switch (action.kind) {
    case QuickAction::Kind::SetRole:
        draft.setRole({row}, action.role);
        break;
    case QuickAction::Kind::Attach:
        draft.setAttachment(row, action.attachment);
        break;
    case QuickAction::Kind::Keep:
        draft.settle(row);
        break;
    }
}

} // namespace dashiji::app
