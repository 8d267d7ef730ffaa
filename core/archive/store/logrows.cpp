// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/logrows.h"

#include <QFile>

namespace dashiji::archive
{

std::vector<LeafRow> rowsIn(const PageLog &log)
{
    QFile file(log.path);
    static_cast<void>(file.open(QIODevice::ReadOnly));
    const PageSource pages = [&](quint32 number) {
        const auto at = log.pages.constFind(number);
        return at != log.pages.cend() && file.seek(*at) ? file.read(kPageSize) : QByteArray();
    };
    std::vector<LeafRow> found;
    for (auto it = log.pages.cbegin(); it != log.pages.cend(); ++it)
        eachRowOf(pages(it.key()), pages, [&](LeafRow row) { found.push_back(std::move(row)); });
    return found;
}

} // namespace dashiji::archive
