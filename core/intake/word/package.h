// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a Word document and how they lead to each other (ECMA-376 part 2, Open Packaging
// Conventions).
#pragma once

#include "core/intake/files/zip.h"

#include <QHash>

namespace dashiji::intake
{

/// The last word of a kind of relationship, the same in transitional and strict documents: "styles".
enum class PartKind {
    Document,
    Styles,
    Numbering,
};

class WordPackage
{
public:
    /// @errors FileDamaged, UnsupportedFormat (a ZIP archive without a Word document), as Zip::read
    [[nodiscard]] static Result<WordPackage> open(const QByteArray &bytes, const QString &fileName);

    /// The text of a part; empty where the document has none. @errors as Zip::read
    [[nodiscard]] Result<QByteArray> part(PartKind kind) const;
    /// The name of the part that the document's relationship @p id leads to; empty when it leads nowhere in
    /// the file, as that of a picture on the web.
    [[nodiscard]] QString target(const QString &id) const { return m_targets.value(id); }
    /// @errors as Zip::read
    [[nodiscard]] Result<QByteArray> picture(const QString &name) const;

private:
    explicit WordPackage(Zip zip) : m_zip(std::move(zip)) {}
    Result<void> readRelations(const QString &ofPart);

    Zip m_zip;
    QHash<int, QString> m_parts;       ///< names by PartKind
    QHash<QString, QString> m_targets; ///< names by id, of the document
};

/// Whether these bytes begin as a ZIP archive does.
[[nodiscard]] bool isZip(const QByteArray &bytes);

/// Whether these bytes are an Office document that opens with a password only (MS-OFFCRYPTO).
[[nodiscard]] bool isEncryptedOffice(const QByteArray &bytes);

} // namespace dashiji::intake
