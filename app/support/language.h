// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language the program speaks: its own words and Qt's.
#pragma once

#include <QTranslator>

namespace dashiji::app
{

/// The translations in use. Lives as long as the application object; made after it.
class Language
{
public:
    Language() = default;
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;
    ~Language();

    /// Speaks a language from now on; windows are to be made anew.
    /// @param name "en", "zh_CN"; empty = by locale. One there is no translation for becomes English
    void speak(const QString &name = {});

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace dashiji::app
