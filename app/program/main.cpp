// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's program: reads the command line, makes the window, runs it.
#include "app/program/commandline.h"
#include "app/program/windows.h"
#include "app/support/icons.h"
#include "app/support/prompts.h"
#include "app/support/windowfont.h"
#include "app/workbench/appearance.h"
#include "app/workbench/mainwindow.h"

#include <QApplication>
#include <QTextStream>

namespace
{

/// @return the status to end with
int say(const dashiji::app::Farewell &farewell)
{
    QTextStream(farewell.status == 0 ? stdout : stderr) << farewell.text;
    return farewell.status;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace dashiji::app;

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dashiji"));
    QApplication::setApplicationVersion(QStringLiteral(DASHIJI_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.dashiji.Dashiji"));
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setFont(windowFont(QApplication::font()));

    Settings settings;
    Appearance appearance(application, settings);
    const ParsedCommandLine parsed = parseCommandLine(QApplication::arguments().mid(1));
    if (parsed.farewell)
        return say(*parsed.farewell);
    if (!parsed.line.language.isEmpty())
        appearance.overrideLanguage(parsed.line.language);

    DialogPrompts prompts;
    Windows windows(settings, prompts, appearance);
    MainWindow &window = windows.add();
    if (const auto farewell = checkPage(parsed.line.page, window.bench().pageNames()))
        return say(*farewell);
    window.show();
    if (!parsed.line.archive.isEmpty())
        window.bench().takeFiles({parsed.line.archive});
    if (!parsed.line.page.isEmpty())
        window.bench().showPage(parsed.line.page);
    return QApplication::exec();
}
