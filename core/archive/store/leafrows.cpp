// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/leafrows.h"

#include "core/archive/store/cells.h"
#include "core/archive/store/pagelog.h"

#include <QtEndian>

#include <optional>

namespace dashiji::archive
{

namespace
{

// https://www.sqlite.org/fileformat2.html, section 1.6: how much of a row stays in its page
constexpr qint64 kMostInPage = kPageSize - 35;
constexpr qint64 kLeastInPage = (kPageSize - 12) * 32 / 255 - 23;
constexpr qint64 kLongestRow = 64LL * 1024 * 1024;
constexpr qint64 kLinkBytes = 4;

qint64 bytesInPage(qint64 bytes)
{
    if (bytes <= kMostInPage)
        return bytes;
    const qint64 kept = kLeastInPage + (bytes - kLeastInPage) % (kPageSize - kLinkBytes);
    return kept <= kMostInPage ? kept : kLeastInPage;
}

QVariant valueOf(Cells &cells, qint64 type)
{
    if (type == 0)
        return {};
    if (type < 12)
        return cells.integer(type);
    const QByteArray bytes = cells.blob((type - 12) / 2);
    if (type % 2 == 0)
        return bytes;
    QString text(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(bytes.constData(), text.size(), text.data());
    return text;
}

/// Adds what of a long row lies in pages of its own.
void takeRest(QByteArray &record, qint64 bytes, QByteArray link, const PageSource &pages)
{
    while (record.size() < bytes && link.size() == kLinkBytes) {
        const QByteArray page = pages(qFromBigEndian<quint32>(link.constData()));
        if (page.isEmpty())
            return;
        link = page.first(kLinkBytes);
        record += page.mid(kLinkBytes, bytes - record.size());
    }
}

std::optional<LeafRow> rowOf(qint64 id, const QByteArray &record)
{
    Cells head(record, 0);
    const qint64 end = head.variable();
    std::vector<qint64> types;
    while (head.isWhole() && head.at() < end)
        types.push_back(head.variable());
    Cells body(record, end);
    LeafRow row{id, {}};
    for (const qint64 type : types)
        row.values << valueOf(body, type);
    return head.isWhole() && body.isWhole() ? std::optional(std::move(row)) : std::nullopt;
}

} // namespace

void eachRowOf(const QByteArray &page, const PageSource &pages, const std::function<void(LeafRow)> &onRow,
               const std::function<void(qint64 id)> &onBroken)
{
    if (page.size() != kPageSize || page.at(0) != kLeafOfTable)
        return;
    const int count = qFromBigEndian<quint16>(page.constData() + 3);
    for (int i = 0; i < count && 8 + 2 * i + 2 <= kPageSize; ++i) {
        Cells cell(page, qFromBigEndian<quint16>(page.constData() + 8 + 2 * i));
        const qint64 bytes = cell.variable();
        const qint64 id = cell.variable();
        if (!cell.isWhole() || bytes <= 0 || bytes > kLongestRow)
            continue;
        QByteArray record = cell.blob(bytesInPage(bytes));
        if (record.size() < bytes && cell.isWhole())
            takeRest(record, bytes, cell.blob(kLinkBytes), pages);
        // Also when its length is damaged: what its columns need tells whether it is whole.
        auto row = record.isEmpty() ? std::nullopt : rowOf(id, record);
        if (row)
            onRow(std::move(*row));
        else if (onBroken)
            onBroken(id);
    }
}

} // namespace dashiji::archive
