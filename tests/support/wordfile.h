// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Word documents as other programs write them, made part by part.
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace dashiji::test
{

class WordFile
{
public:
    /// @param body what stands in w:body
    explicit WordFile(const QString &body);

    /// Parts by name; "word/document.xml" and what leads to it are there.
    std::map<QString, QByteArray> parts;
    /// In w:styles.
    WordFile &styles(const QString &styles);
    /// In w:numbering.
    WordFile &numbering(const QString &numbering);
    WordFile &picture(const QString &id, const QString &name, const QByteArray &bytes);

    [[nodiscard]] QByteArray bytes() const;

private:
    void relate(const QString &id, const QString &kind, const QString &target);

    QString m_relations;
};

/// A ZIP archive of these files. @param compressed not merely stored
[[nodiscard]] QByteArray zipped(const std::map<QString, QByteArray> &files, bool compressed = true);

/// <w:p> of a style with one run. @param inside more of its w:pPr
[[nodiscard]] QString wordParagraph(const QString &text, const QString &style = {},
                                    const QString &inside = {});
/// <w:p> of runs as they are.
[[nodiscard]] QString wordRuns(const QString &runs);
[[nodiscard]] QString wordText(const QString &text);
/// <w:r> with a picture.
[[nodiscard]] QString wordPicture(const QString &id);

} // namespace dashiji::test
