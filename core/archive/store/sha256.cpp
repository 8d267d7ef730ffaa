// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/sha256.h"

#include <nettle/sha2.h>

namespace dashiji::archive
{

std::array<uint8_t, 32> sha256Of(QByteArrayView bytes)
{
    sha256_ctx hash;
    sha256_init(&hash);
    sha256_update(&hash, static_cast<size_t>(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
    std::array<uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&hash, digest.size(), digest.data());
    return digest;
}

bool hasSha256(QByteArrayView bytes, QByteArrayView hash)
{
    const auto own = sha256Of(bytes);
    return hash == QByteArrayView(own.data(), own.size());
}

} // namespace dashiji::archive
