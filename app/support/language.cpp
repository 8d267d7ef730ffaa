// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace dashiji::app
{

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::speak(const QString &name)
{
    const QString folder = QStringLiteral(":/i18n");
    const QLocale locale = name.isEmpty() ? QLocale::system() : QLocale(name);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);

    QLocale spoken = locale;
    if (!m_own.load(locale, QStringLiteral("dashiji"), QStringLiteral("_"), folder)) {
        spoken = QLocale(QLocale::English); // whose file holds the plurals
        if (!m_own.load(QStringLiteral("dashiji_en"), folder))
            return;
    }
    if (m_qt.load(spoken, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
}

} // namespace dashiji::app
