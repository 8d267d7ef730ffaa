// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers and values as SQLite lays them into its pages.
// https://www.sqlite.org/fileformat2.html, sections 1.6 and 2
#pragma once

#include <QByteArray>

#include <array>

namespace dashiji::archive
{

inline constexpr char kLeafOfTable = 0x0d;

/// Reads SQLite's numbers of one to nine bytes; fails at the end of the page.
class Cells
{
public:
    Cells(const QByteArray &page, qsizetype at) : m_page(page), m_at(at) {}

    qint64 variable()
    {
        quint64 number = 0;
        for (int i = 0; i < 9; ++i) {
            const quint8 byte = next();
            if (i == 8)
                return static_cast<qint64>(number << 8 | byte);
            number = number << 7 | (byte & 0x7f);
            if (!(byte & 0x80))
                break;
        }
        return static_cast<qint64>(number);
    }
    /// A column of a record. @param type SQLite's serial type
    qint64 integer(qint64 type)
    {
        static constexpr std::array kBytes{0, 1, 2, 3, 4, 6, 8};
        if (type == 8 || type == 9)
            return type - 8;
        if (type < 0 || type >= static_cast<qint64>(kBytes.size()))
            return fail();
        const int count = kBytes.at(static_cast<size_t>(type));
        qint64 number = 0;
        for (int i = 0; i < count; ++i)
            number = i == 0 ? static_cast<qint8>(next()) : number * 256 + next();
        return number;
    }
    QByteArray blob(qint64 bytes)
    {
        if (bytes < 0 || m_at + bytes > m_page.size()) {
            fail();
            return {};
        }
        m_at += bytes;
        return m_page.mid(m_at - bytes, bytes);
    }
    [[nodiscard]] bool isWhole() const { return !m_failed; }
    [[nodiscard]] qsizetype at() const { return m_at; }

private:
    quint8 next()
    {
        if (m_at >= m_page.size()) {
            fail();
            return 0;
        }
        return static_cast<quint8>(m_page.at(m_at++));
    }
    qint64 fail()
    {
        m_failed = true;
        return 0;
    }

    const QByteArray &m_page;
    qsizetype m_at;
    bool m_failed = false;
};

} // namespace dashiji::archive
