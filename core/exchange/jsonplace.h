// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in a JSON document something stands: reports[2].sections[0].title.
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace dashiji::exchange
{

/// A link of a chain that hangs on the stack; put into words only when something is to be said of it.
class JsonPlace
{
public:
    JsonPlace() = default;
    /// A value of an object.
    JsonPlace(const JsonPlace &object, QLatin1StringView key) : m_above(&object), m_key(key) {}
    /// A value of an array.
    JsonPlace(const JsonPlace &array, qsizetype index) : m_above(&array), m_index(index) {}

    /// Empty for the document itself.
    [[nodiscard]] QString text() const;
    /// The same without the numbers: reports[].sections[].title
    [[nodiscard]] QString kind() const;

private:
    [[nodiscard]] QString textWith(bool numbers) const;

    const JsonPlace *m_above = nullptr;
    QLatin1StringView m_key;
    qsizetype m_index = -1;
};

} // namespace dashiji::exchange
