// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures a web page shows, as far as they came with it: nothing is ever fetched.
#pragma once

#include "core/intake/files/neighbours.h"
#include "core/intake/web/letter.h"

#include <QStringList>

#include <memory>

namespace dashiji::intake
{

/// Where the pictures of a page are: in the page itself, in the letter around it, or in files below the
/// page's own folder.
class Enclosures
{
public:
    /// @param inPage the data: URIs of PageText::pictures
    /// @param beside the page; empty: no files belong to it
    /// @param takesPaths also links to files of this machine by their whole path, where they lie below it
    Enclosures(std::vector<QByteArray> inPage, std::shared_ptr<const Letter> letter, Neighbours beside,
               bool takesPaths = false);

    /// The name of the picture a link leads to; empty for one that did not come with the page.
    [[nodiscard]] QString nameOf(const QString &link) const;
    /// @param name of nameOf() @errors NotFound, FileUnreadable, FileTooLarge (kLargestPicture)
    [[nodiscard]] Result<QByteArray> read(const QString &name) const;

private:
    [[nodiscard]] const QByteArray *inPage(const QString &link) const;
    [[nodiscard]] QString pathOf(const QString &link) const;

    std::vector<QByteArray> m_inPage;
    std::shared_ptr<const Letter> m_letter;
    Neighbours m_beside;
    bool m_takesPaths;
};

} // namespace dashiji::intake
