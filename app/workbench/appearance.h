// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours, language and size of letters as the user chose them, applied to the whole program.
#pragma once

#include "app/support/language.h"
#include "app/support/settings.h"
#include "app/support/theme.h"

#include <QFont>
#include <QObject>
#include <QString>

class QApplication;

namespace dashiji::app
{

/// Made once, before the first window; asked again when a choice changes.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// @param settings outlives this
    Appearance(QApplication &application, Settings &settings);

    /// For this run only, whatever the settings say. @param language "en", "zh_CN"
    void overrideLanguage(const QString &language);

    void chooseScheme(SchemeChoice choice);
    void chooseLanguage(const QString &language);
    /// @param percent 100 … 200 of the usual size of every letter, and of what is measured by letters
    void chooseTextSize(int percent);
    [[nodiscard]] SchemeChoice scheme() const { return m_settings.schemeChoice(); }
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] int textSize() const;

signals:
    /// Words or sizes are others: windows are made anew. Colours reach them as a change of the palette.
    void windowsOutdated();

private:
    void applyScheme();
    void applyTextSize();
    void speak();

    QApplication &m_application;
    Settings &m_settings;
    Language m_translations;
    Scheme m_desktop;
    QFont m_usualFont;
    QString m_language; ///< "" = by locale
};

} // namespace dashiji::app
