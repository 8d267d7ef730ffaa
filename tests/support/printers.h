// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets GoogleTest print Qt's strings and our errors as words.
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <ostream>
#include <sstream>

// GoogleTest looks PrintTo up in the namespace of the type: the global one for Qt.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << '"' << bytes.toPercentEncoding(" ").toStdString() << '"';
}

inline void PrintTo(const QStringList &list, std::ostream *out)
{
    *out << "[\"" << list.join(QStringLiteral("\", \"")).toStdString() << "\"]";
}

namespace dashiji
{

inline void PrintTo(const Error &error, std::ostream *out)
{
    *out << "error " << static_cast<int>(error.code) << " (" << error.subject.toStdString()
         << "): " << error.detail.toStdString();
}

/// Says what failed: `ASSERT_TRUE(result) << why(result);`
template <class T>
std::string why(const Result<T> &result)
{
    if (result)
        return {};
    std::ostringstream out;
    PrintTo(result.error(), &out);
    return out.str();
}

} // namespace dashiji
