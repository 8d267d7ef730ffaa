// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sha256.h"

#include <nettle/sha2.h>

namespace dashiji
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

QByteArray sha256Bytes(QByteArrayView bytes)
{
    const auto digest = sha256Of(bytes);
    return {reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())};
}

bool hasSha256(QByteArrayView bytes, QByteArrayView hash)
{
    return hash == sha256Bytes(bytes);
}

} // namespace dashiji
