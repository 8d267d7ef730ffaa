// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one SHA-256 of records and pictures.
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>

namespace dashiji
{

/// By nettle, which uses what the processor has for it: several times as fast as Qt's.
[[nodiscard]] std::array<uint8_t, 32> sha256Of(QByteArrayView bytes);

/// The same as Media::sha256 has it.
[[nodiscard]] QByteArray sha256Bytes(QByteArrayView bytes);

/// Whether bytes have this hash.
[[nodiscard]] bool hasSha256(QByteArrayView bytes, QByteArrayView hash);

} // namespace dashiji
