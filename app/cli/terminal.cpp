// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace dashiji::app::cli
{
namespace
{

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

void put(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Terminal::Terminal(bool json) : m_json(json), m_showsProgress(isTerminal(stderr)) {}

void Terminal::line(const QString &text)
{
    if (!m_json)
        put(stdout, text.toUtf8() + '\n');
}

void Terminal::document(const QJsonObject &object)
{
    if (m_json)
        put(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Terminal::document(const QJsonArray &array)
{
    if (m_json)
        put(stdout, QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void Terminal::answer(const QJsonObject &object)
{
    if (m_json)
        put(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Terminal::complain(const QString &message)
{
    put(stderr, "dashiji-cli: " + message.simplified().toUtf8() + '\n');
}

void Terminal::lack(const QString &message)
{
    m_isLacking = true;
    complain(message);
}

void Terminal::progress(const QString &what, double done)
{
    const int percent = done < 0 ? -1 : static_cast<int>(done * 100);
    if (!m_showsProgress || percent == m_lastPercent)
        return;
    m_lastPercent = percent;
    m_progressDrawn = true;
    const QString share = percent < 0 ? QString() : QStringLiteral(" %1 %").arg(percent);
    put(stderr, "\r\x1b[K" + (what + share).toUtf8());
}

void Terminal::endProgress()
{
    m_lastPercent = -2;
    if (m_progressDrawn)
        put(stderr, "\r\x1b[K");
    m_progressDrawn = false;
}

} // namespace dashiji::app::cli
