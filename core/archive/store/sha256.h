// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one SHA-256 of records and pictures.
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstdint>

namespace dashiji::archive
{

/// By nettle, which uses what the processor has for it: several times as fast as Qt's.
[[nodiscard]] std::array<uint8_t, 32> sha256Of(QByteArrayView bytes);

/// Whether bytes have this hash.
[[nodiscard]] bool hasSha256(QByteArrayView bytes, QByteArrayView hash);

} // namespace dashiji::archive
