// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/appearance.h"

#include "app/widgets/style.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace dashiji::app
{
namespace
{

const QString kTextSize = QStringLiteral("textSize"); ///< its name in the settings
constexpr int kLeastTextSize = 100;                   ///< percent
constexpr int kMostTextSize = 200;

} // namespace

Appearance::Appearance(QApplication &application, Settings &settings)
    : m_application(application)
    , m_settings(settings)
    , m_desktop(desktopScheme(application))
    , m_usualFont(QApplication::font())
    , m_language(settings.language())
{
    applyTextSize();
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
    if (language == std::exchange(m_language, language))
        return;
    speak();
    emit windowsOutdated();
}

int Appearance::textSize() const
{
    return std::clamp(m_settings.view(kTextSize, kLeastTextSize).toInt(), kLeastTextSize, kMostTextSize);
}

void Appearance::chooseTextSize(int percent)
{
    const int before = textSize();
    m_settings.setView(kTextSize, percent);
    if (textSize() == before)
        return;
    applyTextSize();
    applyScheme(); // whose style keeps measures of the font
    emit windowsOutdated();
}

void Appearance::applyTextSize()
{
    QFont font = m_usualFont;
    if (font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() * textSize() / 100);
    else
        font.setPointSizeF(font.pointSizeF() * textSize() / 100);
    QApplication::setFont(font);
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
