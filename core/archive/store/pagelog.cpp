// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/pagelog.h"

#include "core/archive/store/cells.h"

#include <QFile>
#include <QtEndian>

#include <array>

namespace dashiji::archive
{

namespace
{

// https://www.sqlite.org/fileformat2.html, sections 1.6, 3 and 4
constexpr qint64 kAheadHead = 32;
constexpr qint64 kFrameHead = 24;
constexpr quint32 kAheadMagic = 0x377f0682; ///< the lowest bit: checksums are of big-endian numbers
constexpr qint64 kRollbackHead = 28;
constexpr quint32 kRecordsToTheEnd = 0xffffffff;
constexpr int kChecksumStep = 200;

quint32 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

/// The checksum of write-ahead logs, going on over further bytes.
class AheadSum
{
public:
    explicit AheadSum(bool isBigEndian) : m_isBigEndian(isBigEndian) {}
    void add(const QByteArray &bytes)
    {
        const auto number = [&](qsizetype at) {
            return m_isBigEndian ? qFromBigEndian<quint32>(bytes.constData() + at)
                                 : qFromLittleEndian<quint32>(bytes.constData() + at);
        };
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += number(at) + m_second;
            m_second += number(at + 4) + m_first;
        }
    }
    [[nodiscard]] bool isAt(const QByteArray &bytes, qsizetype offset) const
    {
        return numberAt(bytes, offset) == m_first && numberAt(bytes, offset + 4) == m_second;
    }

private:
    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

void noteHead(PageLog &log, quint32 page, const QByteArray &bytes)
{
    if (auto head = headRowIn(bytes)) {
        log.headPage = page;
        log.heads.push_back(std::move(*head));
    }
}

quint32 rollbackSum(quint32 nonce, const QByteArray &page)
{
    quint32 sum = nonce;
    for (qsizetype at = page.size() - kChecksumStep; at > 0; at -= kChecksumStep)
        sum += static_cast<quint8>(page.at(at));
    return sum;
}

} // namespace

std::optional<HeadRow> headRowIn(const QByteArray &page)
{
    if (page.size() != kPageSize || page.at(0) != kLeafOfTable ||
        qFromBigEndian<quint16>(page.constData() + 3) != 1)
        return {};
    Cells cells(page, qFromBigEndian<quint16>(page.constData() + 8));
    cells.variable(); // bytes of the record
    const qint64 row = cells.variable();
    cells.variable(); // bytes of its header
    std::array<qint64, 7> types{};
    for (qint64 &type : types)
        type = cells.variable();
    const auto isBlob = [](qint64 type, qint64 bytes) { return type == 12 + 2 * bytes; };
    if (!cells.isWhole() || row != 1 || types[0] != 0 || !isBlob(types[1], 16) || !isBlob(types[3], 32) ||
        !isBlob(types[4], 32))
        return {};
    HeadRow head;
    head.archive = cells.blob(16);
    head.serial = cells.integer(types[2]);
    head.chain = cells.blob(32);
    head.previous = cells.blob(32);
    return cells.isWhole() ? std::optional(head) : std::nullopt;
}

std::optional<PageLog> readAheadLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(kAheadHead);
    if (head.size() < kAheadHead || (numberAt(head, 0) & ~1U) != kAheadMagic ||
        numberAt(head, 8) != kPageSize)
        return {};
    AheadSum sum((numberAt(head, 0) & 1U) != 0);
    sum.add(head.first(24));
    if (!sum.isAt(head, 24))
        return {};
    PageLog log{PageLog::Kind::Ahead, path};
    PageLog open = log; // with the frames of a commit that has not ended yet
    while (true) {
        const qint64 at = file.pos() + kFrameHead;
        const QByteArray frame = file.read(kFrameHead + kPageSize);
        if (frame.size() < kFrameHead + kPageSize || frame.sliced(8, 8) != head.sliced(16, 8))
            break;
        const QByteArray page = frame.sliced(kFrameHead);
        sum.add(frame.first(8));
        sum.add(page);
        if (!sum.isAt(frame, 16))
            break;
        open.pages.insert(numberAt(frame, 0), at);
        noteHead(open, numberAt(frame, 0), page);
        if (const quint32 pages = numberAt(frame, 4); pages != 0) {
            open.pageCount = pages;
            log = open;
        }
    }
    return log.pages.isEmpty() ? std::nullopt : std::optional(log);
}

std::optional<PageLog> readRollbackJournal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    PageLog log{PageLog::Kind::Rollback, path};
    qint64 sector = 0;
    while (true) {
        const qint64 start = sector == 0 ? 0 : (file.pos() + sector - 1) / sector * sector;
        file.seek(start);
        const QByteArray head = file.read(kRollbackHead);
        if (head.size() < kRollbackHead || !head.startsWith(QByteArray::fromHex("d9d505f920a163d7")))
            break;
        if (start == 0) {
            sector = numberAt(head, 20);
            log.pageCount = numberAt(head, 16);
            if (sector < 32 || sector > 65536 || numberAt(head, 24) != kPageSize)
                return {};
        }
        const quint32 nonce = numberAt(head, 12);
        quint32 records = numberAt(head, 8);
        file.seek(start + sector);
        if (records == kRecordsToTheEnd)
            records = static_cast<quint32>((file.size() - file.pos()) / (kPageSize + 8));
        for (quint32 i = 0; i < records; ++i) {
            const qint64 at = file.pos() + 4;
            const QByteArray record = file.read(kPageSize + 8);
            if (record.size() < kPageSize + 8)
                return log.pages.isEmpty() ? std::nullopt : std::optional(log);
            const QByteArray page = record.sliced(4, kPageSize);
            if (rollbackSum(nonce, page) != numberAt(record, 4 + kPageSize))
                return log.pages.isEmpty() ? std::nullopt : std::optional(log);
            const quint32 number = numberAt(record, 0);
            if (log.pages.contains(number))
                continue; // the first is the one before the commit
            log.pages.insert(number, at);
            noteHead(log, number, page);
            if (number == 1) {
                log.changeCounter = numberAt(page, kCounterOffset);
                log.hasCounter = true;
            }
        }
    }
    return log.pages.isEmpty() ? std::nullopt : std::optional(log);
}

} // namespace dashiji::archive
