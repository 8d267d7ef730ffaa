// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader of the file finds on a page of ours: text through the file's own maps, and pictures.
#pragma once

#include <QHash>
#include <QString>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <memory>
#include <string>

namespace dashiji::publish
{

/// The text behind each character code.
using CodeTexts = QHash<quint16, QString>;

struct PageText {
    QString text; ///< in drawing order
    int pictures = 0;
};

/// Reads pages as contentOf and FontEmbedder write them: no other PDF is understood.
class PageTextReader
{
public:
    /// @throws std::exception of libqpdf when the page cannot be read
    [[nodiscard]] PageText read(QPDFObjectHandle page);

private:
    using Fonts = std::map<std::string, std::shared_ptr<const CodeTexts>, std::less<>>; ///< by resource name

    [[nodiscard]] Fonts fontsOf(QPDFObjectHandle page);

    std::map<QPDFObjGen, std::shared_ptr<const CodeTexts>> m_maps;
};

} // namespace dashiji::publish
