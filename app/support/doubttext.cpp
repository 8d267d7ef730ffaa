// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/doubttext.h"

#include <QCoreApplication>

namespace dashiji::app
{
namespace
{

/// Words of the doubts, in one translation context.
struct DoubtText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::DoubtText)

public:
    static QString named(const intake::ReadingDoubt &doubt);
    static QString nameless(intake::DoubtKind kind);
    /// "2 sections, 20 entries". @param counts both, parted by a space
    static QString shape(const QString &counts);
};

QString DoubtText::shape(const QString &counts)
{
    //: How a text could be read: its sections and its entries
    return tr("%1, %2").arg(tr("%n sections", nullptr, counts.section(u' ', 0, 0).toInt()),
                            tr("%n entries", nullptr, counts.section(u' ', 1, 1).toInt()));
}

QString DoubtText::named(const intake::ReadingDoubt &doubt)
{
    switch (doubt.kind) {
    case intake::DoubtKind::CaptionBeforeEntry:
        return tr("The caption “%1” stands before the entry it was given to.").arg(doubt.subject);
    case intake::DoubtKind::CaptionAfterEntry:
        return tr("The caption “%1” stands after its entry and may belong to the next one.")
            .arg(doubt.subject);
    case intake::DoubtKind::HeadingTrailsList:
        return tr("“%1” stands after its entries and was moved before them.").arg(doubt.subject);
    case intake::DoubtKind::RankMissing:
        return tr("Number %1 is left out of the list. Check that no entry is missing.").arg(doubt.subject);
    case intake::DoubtKind::RankRepeated:
        return tr("Number %1 stands twice in the list. The entries keep the order of the text.")
            .arg(doubt.subject);
    case intake::DoubtKind::HeadingWithoutNumber:
        return tr("“%1” has no number and was taken for a heading by its look.").arg(doubt.subject);
    case intake::DoubtKind::TitleGuessed:
        return tr("No line is plainly the title; “%1” was taken.").arg(doubt.subject);
    case intake::DoubtKind::YearGuessed:
        return tr("The text does not plainly tell its year; %1 was taken.").arg(doubt.subject);
    case intake::DoubtKind::OrganizationGuessed:
        return tr("“%1” was taken as the organization.").arg(doubt.subject);
    case intake::DoubtKind::EncodingGuessed:
        return tr("The encoding was guessed as %1. Check that the words can be read.").arg(doubt.subject);
    case intake::DoubtKind::ReadAnotherWay:
        return tr("The text can also be read as: %1.").arg(shape(doubt.subject));
    case intake::DoubtKind::NoEntriesSeen:
        return tr("The text does not look like a list of entries. It could be read as: %1.")
            .arg(shape(doubt.subject));
    case intake::DoubtKind::ListInText:
        return tr("A numbered list that begins with “%1” was left in the text.").arg(doubt.subject);
    case intake::DoubtKind::PagesNotRead:
        return tr("Nothing could be read on some pages (%1): they are scanned, or their font does not tell "
                  "which "
                  "characters its letters are. Their words are missing.")
            .arg(doubt.subject);
    case intake::DoubtKind::CaptionOrBody:
        break;
    }
    return nameless(doubt.kind);
}

QString DoubtText::nameless(intake::DoubtKind kind)
{
    switch (kind) {
    case intake::DoubtKind::CaptionBeforeEntry:
        return tr("This line stands before its entry. Is it the caption of the next one?");
    case intake::DoubtKind::CaptionAfterEntry:
        return tr("This line stands between two entries. Whose caption is it?");
    case intake::DoubtKind::CaptionOrBody:
        return tr("A short line without a full stop: caption or text?");
    case intake::DoubtKind::HeadingTrailsList:
        return tr("The name of the section stands after its entries and was moved before them.");
    case intake::DoubtKind::RankMissing:
        return tr("A number of the list is left out. Check that no entry is missing.");
    case intake::DoubtKind::RankRepeated:
        return tr("A number of the list stands twice. The entries keep the order of the text.");
    case intake::DoubtKind::HeadingWithoutNumber:
        return tr("This line has no number and was taken for a heading by its look.");
    case intake::DoubtKind::TitleGuessed:
        return tr("No line is plainly the title. Mark the one that is.");
    case intake::DoubtKind::YearGuessed:
        return tr("The text does not plainly tell its year. Choose it below.");
    case intake::DoubtKind::OrganizationGuessed:
        return tr("The text does not plainly tell whose report it is.");
    case intake::DoubtKind::EncodingGuessed:
        return tr("The encoding was guessed. Check that the words can be read.");
    case intake::DoubtKind::ReadAnotherWay:
        return tr("The text can also be read in another way.");
    case intake::DoubtKind::NoEntriesSeen:
        return tr("The text does not look like a list of entries.");
    case intake::DoubtKind::ListInText:
        return tr("A numbered list begins here and was left in the text.");
    case intake::DoubtKind::PagesNotRead:
        return tr("Nothing could be read on some pages. Their words are missing.");
    }
    return {};
}

} // namespace

QString doubtText(const intake::ReadingDoubt &doubt)
{
    return doubt.subject.isEmpty() ? DoubtText::nameless(doubt.kind) : DoubtText::named(doubt);
}

} // namespace dashiji::app
