// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/errortext.h"

#include <QCoreApplication>
#include <QDir>

namespace dashiji::app
{
namespace
{

/// Words of the errors, in one translation context.
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::ErrorText)

public:
    static QString files(ErrorCode code, const QString &subject);
    static QString archives(ErrorCode code, const QString &subject);
    static QString reading(ErrorCode code, const QString &subject);
    static QString verbs(ErrorCode code, const QString &subject);
    static QString outputs(ErrorCode code, const QString &subject);
    static QString nameless(ErrorCode code);
    static QString blockedBy(const QString &person, const QString &subject);
    static QString unknownEnding(const QString &path, const QString &endings);
};

QString ErrorText::files(ErrorCode code, const QString &subject)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return tr("There is no file at %1. Look for it in another folder, or remove it from the list.")
            .arg(subject);
    case ErrorCode::FileUnreadable:
        return tr("%1 cannot be read. Check that the drive is connected and that you may read the file.")
            .arg(subject);
    case ErrorCode::FileUnwritable:
        return tr("%1 cannot be written. Choose another folder, or ask for the right to write there.")
            .arg(subject);
    case ErrorCode::FileExists:
        return tr("There is already a file at %1. Choose another name.").arg(subject);
    case ErrorCode::FileIsArchive:
        return tr("%1 is an archive, or a link to one, and stays as it is. Choose another name.")
            .arg(subject);
    case ErrorCode::FileTooLarge:
        return tr("%1 is too large to read. Save the report's text alone and import that.").arg(subject);
    case ErrorCode::FileEmpty:
        return tr("%1 is empty. Choose another file.").arg(subject);
    case ErrorCode::DiskFull:
        return tr("The disk of %1 is full. Make room and try again; what was there before is unchanged.")
            .arg(subject);
    default:
        return {};
    }
}

QString ErrorText::archives(ErrorCode code, const QString &subject)
{
    switch (code) {
    case ErrorCode::NotAnArchive:
        return tr("%1 is not an archive of Dashiji. To take in a report from it, use Import.").arg(subject);
    case ErrorCode::ArchiveTooNew:
        return tr("%1 was written by a newer Dashiji. Update the program to open it; the file is unchanged.")
            .arg(subject);
    case ErrorCode::ArchiveDamaged:
        return tr("%1 is damaged and was not opened, so that nothing more is lost. Use a backup of it, or "
                  "copy the "
                  "file again from where it came.")
            .arg(subject);
    case ErrorCode::ArchiveLocked:
        return tr("Another program is busy with %1. Close it there, or try again in a moment.").arg(subject);
    case ErrorCode::ArchiveReadOnly:
        return tr("%1 may only be read. Copy it to a folder of your own to write in it.").arg(subject);
    case ErrorCode::ArchiveMoved:
        return tr("%1 was moved, replaced or deleted while it was open, and nothing was stored. Open it "
                  "where "
                  "it is now.")
            .arg(subject);
    case ErrorCode::DatabaseFailed:
        return tr("%1 could not be read or written. Check the drive, then open the archive again.")
            .arg(subject);
    case ErrorCode::RecordDamaged:
        return tr("“%1” is damaged on the disk: what stands there is not what was written, and is not shown. "
                  "Take its words from a backup, then remove it here; all else is as it was.")
            .arg(subject);
    default:
        return {};
    }
}

QString ErrorText::reading(ErrorCode code, const QString &subject)
{
    switch (code) {
    case ErrorCode::NotText:
        return tr("%1 holds no readable text. Open it in the program it was made with and save it as text.")
            .arg(subject);
    case ErrorCode::UnknownEncoding:
        return tr("The characters of %1 are in an encoding that is not known. Save the file as UTF-8 and "
                  "import it "
                  "again.")
            .arg(subject);
    case ErrorCode::UnsupportedFormat:
        return tr("%1 is in a format that is not supported here. Open it in the program it was made with and "
                  "save it as a Word file (.docx), then import that.")
            .arg(subject);
    case ErrorCode::FileDamaged:
        return tr("%1 is damaged or not complete. Get the file once more, or open it in the program it was "
                  "made with and save it anew.")
            .arg(subject);
    case ErrorCode::FileProtected:
        return tr("%1 opens with a password only. Save it without one and import it again.").arg(subject);
    case ErrorCode::PagesArePictures:
        return tr("The pages of %1 are scanned: pictures without text. Have its text recognized and save it "
                  "as a "
                  "Word file (.docx), then import that.")
            .arg(subject);
    case ErrorCode::LettersUnknown:
        return tr("The fonts in %1 do not tell which characters its letters are, so its text cannot be taken "
                  "out. Import the Word file it was made from, or have its text recognized.")
            .arg(subject);
    case ErrorCode::NoEntriesFound:
        return tr("No entries were found in %1. Mark the headings of the entries in the preview.")
            .arg(subject);
    case ErrorCode::YearMissing:
        return tr("The text of %1 does not tell its year. Choose the year it reports on.").arg(subject);
    default:
        return {};
    }
}

QString ErrorText::verbs(ErrorCode code, const QString &subject)
{
    switch (code) {
    case ErrorCode::NotFound:
        return tr("“%1” is not in the archive any more. It was removed here or by another program; Undo may "
                  "bring it "
                  "back.")
            .arg(subject);
    case ErrorCode::YearExists:
        return tr("There is already a report for %1. Choose another year, or replace the report.")
            .arg(subject);
    case ErrorCode::EditConflict:
        return tr("“%1” was changed by another program in the meantime. Both texts are kept; choose which "
                  "one stays.")
            .arg(subject);
    case ErrorCode::UndoBlocked:
        return tr("“%1” cannot be taken back: it was changed again since. Take the later changes back first; "
                  "the history lists them.")
            .arg(subject);
    case ErrorCode::ReportSealed:
        return tr("The report of %1 is published and sealed. Reopen it, and say why, to change it.")
            .arg(subject);
    case ErrorCode::RecordExists:
        return tr("“%1” is in the archive already, in another place. Remove it there, or bring it in without "
                  "its identity.")
            .arg(subject);
    case ErrorCode::RecordMissing:
        return tr("“%1” refers to something that is not there. Bring that along, or take the reference out.")
            .arg(subject);
    case ErrorCode::PictureMissing:
        return tr("The picture of “%1” was not brought along. Put its file beside the others and try again.")
            .arg(subject);
    case ErrorCode::InvalidArgument:
        return tr("“%1” cannot be stored as it is. Check what was entered.").arg(subject);
    default:
        return {};
    }
}

QString ErrorText::outputs(ErrorCode code, const QString &subject)
{
    switch (code) {
    case ErrorCode::NotAPicture:
        return tr("%1 is not a picture that can be shown. Use JPEG or PNG.").arg(subject);
    case ErrorCode::PictureTooLarge:
        return tr("%1 is too large for a report. Make it smaller than 48 MB and 200 megapixels.")
            .arg(subject);
    case ErrorCode::FontMissing:
        return tr("The font %1 is not installed. Install the package fonts-noto-cjk and try again.")
            .arg(subject);
    case ErrorCode::GlyphsMissing:
        return tr("No installed font has the characters %1. Replace them, or install a font that has them.")
            .arg(subject);
    case ErrorCode::OutputIncomplete:
        return tr("%1 could not be written whole and was put aside. Try again, or choose another folder.")
            .arg(subject);
    default:
        return {};
    }
}

/// The same when it is not said what it happened to.
QString ErrorText::nameless(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return tr("The file is not there. Look for it in another folder.");
    case ErrorCode::FileUnreadable:
        return tr(
            "The file cannot be read. Check that the drive is connected and that you may read the file.");
    case ErrorCode::FileUnwritable:
        return tr("The file cannot be written. Choose another folder, or ask for the right to write there.");
    case ErrorCode::FileExists:
        return tr("There is already a file of this name. Choose another name.");
    case ErrorCode::FileIsArchive:
        return tr("The file is an archive, or a link to one, and stays as it is. Choose another name.");
    case ErrorCode::FileTooLarge:
        return tr("The file is too large to read. Save the report's text alone and import that.");
    case ErrorCode::FileEmpty:
        return tr("The file is empty. Choose another one.");
    case ErrorCode::DiskFull:
        return tr("The disk is full. Make room and try again; what was there before is unchanged.");
    case ErrorCode::NotAnArchive:
        return tr("The file is not an archive of Dashiji. To take in a report from it, use Import.");
    case ErrorCode::ArchiveTooNew:
        return tr("The archive was written by a newer Dashiji. Update the program to open it; the file is "
                  "unchanged.");
    case ErrorCode::ArchiveDamaged:
        return tr(
            "The archive is damaged and was not opened, so that nothing more is lost. Use a backup of it.");
    case ErrorCode::ArchiveLocked:
        return tr("Another program is busy with the archive. Close it there, or try again in a moment.");
    case ErrorCode::ArchiveReadOnly:
        return tr("The archive may only be read. Copy it to a folder of your own to write in it.");
    case ErrorCode::ArchiveMoved:
        return tr(
            "The archive was moved, replaced or deleted while it was open, and nothing was stored. Open "
            "it where it is now.");
    case ErrorCode::DatabaseFailed:
        return tr("The archive could not be read or written. Check the drive, then open the archive again.");
    case ErrorCode::RecordDamaged:
        return tr("This is damaged on the disk: what stands there is not what was written, and is not shown. "
                  "Take its words from a backup, then remove it here; all else is as it was.");
    case ErrorCode::NotText:
        return tr(
            "The file holds no readable text. Open it in the program it was made with and save it as text.");
    case ErrorCode::UnknownEncoding:
        return tr(
            "The characters of the file are in an encoding that is not known. Save it as UTF-8 and import it "
            "again.");
    case ErrorCode::UnsupportedFormat:
        return tr("The format is not supported here. Open the file in the program it was made with and save "
                  "it as a Word file (.docx), then import that.");
    case ErrorCode::FileDamaged:
        return tr(
            "The file is damaged or not complete. Get it once more, or open it in the program it was made "
            "with and save it anew.");
    case ErrorCode::FileProtected:
        return tr("The file opens with a password only. Save it without one and import it again.");
    case ErrorCode::PagesArePictures:
        return tr(
            "The pages of the file are scanned: pictures without text. Have its text recognized and save it "
            "as a Word file (.docx), then import that.");
    case ErrorCode::LettersUnknown:
        return tr("The fonts in the file do not tell which characters its letters are, so its text cannot be "
                  "taken out. Import the Word file it was made from, or have its text recognized.");
    case ErrorCode::NoEntriesFound:
        return tr("No entries were found in the text. Mark the headings of the entries in the preview.");
    case ErrorCode::YearMissing:
        return tr("The text does not tell its year. Choose the year it reports on.");
    case ErrorCode::NotFound:
        return tr("This is not in the archive any more. It was removed here or by another program; Undo may "
                  "bring it "
                  "back.");
    case ErrorCode::YearExists:
        return tr("There is already a report for this year. Choose another year, or replace the report.");
    case ErrorCode::EditConflict:
        return tr(
            "The text was changed by another program in the meantime. Both texts are kept; choose which one "
            "stays.");
    case ErrorCode::NothingToUndo:
        return tr("Nothing to undo since the archive was opened; older changes are in the history.");
    case ErrorCode::NothingToRedo:
        return tr("There is nothing to redo. No change was taken back since the last edit.");
    case ErrorCode::UndoBlocked:
        return tr("This cannot be taken back: it was changed again since. Take the later changes back first; "
                  "the history lists them.");
    case ErrorCode::ReportSealed:
        return tr("The report is published and sealed. Reopen it, and say why, to change it.");
    case ErrorCode::RecordExists:
        return tr(
            "A record with this identity is in the archive already. Bring it in without its identity, or "
            "replace the report it is in.");
    case ErrorCode::RecordMissing:
        return tr("It refers to something that is not there. Bring that along, or take the reference out.");
    case ErrorCode::PictureMissing:
        return tr("A picture was not brought along. Put its file beside the others and try again.");
    case ErrorCode::InvalidArgument:
        return tr("This cannot be stored as it is. Check what was entered.");
    case ErrorCode::NotAPicture:
        return tr("The file is not a picture that can be shown. Use JPEG or PNG.");
    case ErrorCode::PictureTooLarge:
        return tr("The picture is too large for a report. Make it smaller than 48 MB and 200 megapixels.");
    case ErrorCode::FontMissing:
        return tr("A font for the pages is not installed. Install the package fonts-noto-cjk and try again.");
    case ErrorCode::GlyphsMissing:
        return tr("Some characters are in no installed font. Replace them, or install a font that has them.");
    case ErrorCode::OutputIncomplete:
        return tr(
            "The file could not be written whole and was put aside. Try again, or choose another folder.");
    case ErrorCode::UnknownEnding:
        return tr("The file has no ending that says a format. Choose another name.");
    case ErrorCode::Cancelled:
        return tr("Stopped as you asked. Nothing was changed; start again when it suits you.");
    }
    return {};
}

QString ErrorText::unknownEnding(const QString &path, const QString &endings)
{
    return tr("%1 cannot be written: the ending says the format, and it must be one of %2.")
        .arg(QDir::toNativeSeparators(path), endings);
}

/// An undo that somebody's later change stands in the way of.
QString ErrorText::blockedBy(const QString &person, const QString &subject)
{
    return subject.isEmpty() ? tr("This cannot be taken back: %1 has written there since. Talk it over with "
                                  "them, or change "
                                  "it by hand.")
                                   .arg(person)
                             : tr("“%2” cannot be taken back: %1 has written there since. Talk it over with "
                                  "them, or change "
                                  "it by hand.")
                                   .arg(person, subject);
}

QString namedText(ErrorCode code, const QString &subject)
{
    for (const auto say : {&ErrorText::files, &ErrorText::archives, &ErrorText::reading, &ErrorText::verbs,
                           &ErrorText::outputs}) {
        const QString sentence = say(code, subject);
        if (!sentence.isEmpty())
            return sentence;
    }
    return ErrorText::nameless(code);
}

} // namespace

QString errorText(const Error &error)
{
    if (error.code == ErrorCode::UndoBlocked && !error.person.isEmpty())
        return ErrorText::blockedBy(error.person, error.subject);
    if (error.code == ErrorCode::UnknownEnding && !error.subject.isEmpty())
        return ErrorText::unknownEnding(error.subject, error.choices);
    if (error.subject.isEmpty())
        return ErrorText::nameless(error.code);
    return namedText(error.code, QDir::toNativeSeparators(error.subject));
}

QString errorTitle(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotAnArchive:
    case ErrorCode::ArchiveTooNew:
    case ErrorCode::ArchiveDamaged:
    case ErrorCode::ArchiveLocked:
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
        return ErrorText::tr("The file was not opened");
    case ErrorCode::ArchiveReadOnly:
    case ErrorCode::ArchiveMoved:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::EditConflict:
    case ErrorCode::InvalidArgument:
        return ErrorText::tr("The change was not stored");
    case ErrorCode::FileUnwritable:
    case ErrorCode::FileExists:
    case ErrorCode::FileIsArchive:
    case ErrorCode::DiskFull:
    case ErrorCode::FontMissing:
    case ErrorCode::GlyphsMissing:
    case ErrorCode::OutputIncomplete:
    case ErrorCode::UnknownEnding:
        return ErrorText::tr("The file was not written");
    case ErrorCode::NotText:
    case ErrorCode::UnknownEncoding:
    case ErrorCode::UnsupportedFormat:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileProtected:
    case ErrorCode::PagesArePictures:
    case ErrorCode::LettersUnknown:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileEmpty:
    case ErrorCode::NoEntriesFound:
    case ErrorCode::YearMissing:
        return ErrorText::tr("The report was not read");
    case ErrorCode::NotAPicture:
    case ErrorCode::PictureTooLarge:
    case ErrorCode::PictureMissing:
        return ErrorText::tr("The picture was not taken in");
    case ErrorCode::RecordDamaged:
    case ErrorCode::NotFound:
    case ErrorCode::YearExists:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::UndoBlocked:
    case ErrorCode::ReportSealed:
    case ErrorCode::RecordExists:
    case ErrorCode::RecordMissing:
    case ErrorCode::Cancelled:
        break;
    }
    return ErrorText::tr("Nothing was changed");
}

} // namespace dashiji::app
