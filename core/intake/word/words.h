// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Elements of Word's language, whichever of its two namespaces a document uses.
#pragma once

#include <QXmlStreamReader>

namespace dashiji::intake
{

/// A reader of one part. Entities of outside are never fetched, and none is declared.
class WordXml : public QXmlStreamReader
{
public:
    using QXmlStreamReader::QXmlStreamReader;

    /// The name of the element one is at; of Word's own alone, others have none.
    [[nodiscard]] QStringView word() const;
    /// An attribute of Word's own, empty when it is not there.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    [[nodiscard]] QString value() const { return attribute(QLatin1StringView("val")); }
    /// Of an element that is said by being there: <w:b/>, <w:b w:val="0"/>.
    [[nodiscard]] bool isOn() const;
};

} // namespace dashiji::intake
