// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours and language as the user chose them, applied to the whole program.
#pragma once

#include "app/support/language.h"
#include "app/support/settings.h"
#include "app/support/theme.h"

#include <QString>

class QApplication;

namespace dashiji::app
{

/// Made once, before the first window; asked again when a choice changes.
class Appearance
{
public:
    /// @param settings outlives this
    Appearance(QApplication &application, Settings &settings);

    /// For this run only, whatever the settings say. @param language "en", "zh_CN"
    void overrideLanguage(const QString &language);

    void chooseScheme(SchemeChoice choice);
    void chooseLanguage(const QString &language);
    [[nodiscard]] SchemeChoice scheme() const { return m_settings.schemeChoice(); }
    [[nodiscard]] QString language() const { return m_language; }

private:
    void applyScheme();
    void speak();

    QApplication &m_application;
    Settings &m_settings;
    Language m_translations;
    Scheme m_desktop;
    QString m_language; ///< "" = by locale
};

} // namespace dashiji::app
