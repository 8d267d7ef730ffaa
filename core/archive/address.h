// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where an archive is.
#pragma once

#include <QString>

namespace dashiji::archive
{

/// A path names a file.
class Address
{
public:
    Address() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a path is an address
    Address(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isValid() const { return !m_path.isEmpty(); }
    friend bool operator==(const Address &, const Address &) = default;

private:
    QString m_path;
};

} // namespace dashiji::archive
