// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/appearance.h"

#include <QApplication>
#include <QLocale>

namespace dashiji::app
{

Appearance::Appearance(QApplication &application, Settings &settings)
    : m_application(application)
    , m_settings(settings)
    , m_desktop(desktopScheme(application))
    , m_language(settings.language())
{
    applyScheme();
    speak();
}

void Appearance::overrideLanguage(const QString &language)
{
    m_language = language;
    speak();
}

void Appearance::chooseScheme(SchemeChoice choice)
{
    m_settings.setSchemeChoice(choice);
    applyScheme();
}

void Appearance::chooseLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    m_language = language;
    speak();
}

void Appearance::applyScheme()
{
    switch (m_settings.schemeChoice()) {
    case SchemeChoice::System:
        applyTheme(m_application, m_desktop);
        return;
    case SchemeChoice::Light:
        applyTheme(m_application, Scheme::Light);
        return;
    case SchemeChoice::Dark:
        applyTheme(m_application, Scheme::Dark);
        return;
    }
}

void Appearance::speak()
{
    QLocale::setDefault(m_language.isEmpty() ? QLocale::system() : QLocale(m_language));
    m_translations.speak(m_language);
}

} // namespace dashiji::app
