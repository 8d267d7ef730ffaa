// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chosen hit whole, beside the list: where it stands, its title and text, what was looked for marked.
#pragma once

#include <QStringList>
#include <QTextEdit>

namespace dashiji::archive
{
class Archive;
struct SearchHit;
} // namespace dashiji::archive

namespace dashiji::app
{

class HitPreview : public QTextEdit
{
    Q_OBJECT

public:
    explicit HitPreview(QWidget *parent = nullptr);

    /// @param hit nullptr: nothing @param place where it stands @param words as folded by the query
    void show(const archive::Archive &archive, const archive::SearchHit *hit, const QString &place,
              const QStringList &words);

private:
    void mark(const QStringList &words);
};

} // namespace dashiji::app
