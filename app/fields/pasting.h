// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a paste or drop holds for a field of text.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

namespace dashiji::app
{

/// Words with the pictures among them.
struct Pasted {
    QString words;              ///< plain; rows of tables have tabs between their cells; not cleaned yet
    QList<QByteArray> pictures; ///< files, in the order of the text
};

/// The words of a paste or drop; empty if it has none. Of several paragraphs from a text program or a page it
/// is what is shown there: nothing hidden or struck, numbers of lists as they stand, one paragraph where the
/// author had one. Pictures are those written into it or laid by its program into the folder for temporary
/// files: nothing is fetched.
[[nodiscard]] Pasted pastedOf(const QMimeData &data);

/// Paths of the files a paste or drop carries; none if any of them is not of this machine.
[[nodiscard]] QStringList localFiles(const QMimeData &data);

} // namespace dashiji::app
