// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words a report carries of itself, in its own language.
#pragma once

#include <QString>

namespace dashiji::publish
{

/// Said by a design, for Chinese reports and for others.
struct DocumentWords {
    QString contents;
    QString introduction;
    QString cover;          ///< label of the page without a number
    QString credit;         ///< "%1" = caption, "%2" = who took the picture
    QString missingPicture; ///< stands in an empty frame
    QString untitled;       ///< "%1" = year
    QString continued;      ///< "%1" = heading of a section that goes on
    QString figures;        ///< headings of the pages of numbers
    QString charts;
    QString metrics;
    QString tableHeads;  ///< four, parted by |
    QString missingYear; ///< said of a year without a value
    QString annex;       ///< "%1" = number of a document's annex, or nothing
    QString photo;       ///< what a photo is to who cannot see it, when nobody has said it
    QString mark;        ///< 发文机关标志: "%1" = organization
    QString receivers;   ///< three, parted by |: whom a document is sent to, who gets a copy, who prints it
    QString signer;      ///< "%1" = who signs a document off
    QString colon;       ///< behind such a word
    QString printed;     ///< "%1" = day on which it was
    QString asWritten;   ///< how the year's figures are written
    QString trends;      ///< over the small charts beside them
    QString seePage;     ///< "%1" = caption, "%2" = page of its entry
    QString pattern;     ///< heading over what the cover shows
    QString patternNote; ///< how it is read
    QString edition;     ///< "%1" = year as printed
    friend bool operator==(const DocumentWords &, const DocumentWords &) = default;
};

} // namespace dashiji::publish
