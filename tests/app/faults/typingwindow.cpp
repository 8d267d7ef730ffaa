// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window, typed in for ever until it is killed: says on standard output what was typed and what is old.
//
// Lines: "typed N", when the body of the first entry shows N characters; "old N", a second after that.
#include "app/fields/textfield.h"
#include "app/program/rooms.h"
#include "app/support/prompts.h"
#include "app/workbench/appearance.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/session.h"
#include "app/workbench/workbench.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

namespace
{

constexpr int kBetweenKeys = 20; ///< milliseconds
constexpr int kOld = 1000;       ///< milliseconds

void say(const char *what, qsizetype count)
{
    std::printf("%s %lld\n", what, static_cast<long long>(count));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace dashiji;

    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QString path = QApplication::arguments().value(1);
    app::Settings settings(path + QStringLiteral(".ini"));
    app::Appearance appearance(application, settings);
    app::DialogPrompts prompts;
    app::Session session;
    app::MainWindow window({settings, prompts, appearance, session}, app::allRooms());
    window.show();
    window.bench().takeFiles({path});
    if (!session.isWritable())
        return 1;
    const Report report = session.archive()->report(session.archive()->reports()->front().id).value();
    window.bench().goTo(placeOf(report.sections.at(0).entries.at(0).id), QStringLiteral("write"));
    auto *body = window.findChild<app::TextField *>(QStringLiteral("bodyField"));

    QTimer keys;
    keys.setInterval(kBetweenKeys);
    QObject::connect(&keys, &QTimer::timeout, body, [body] {
        body->moveCursor(QTextCursor::End);
        QInputMethodEvent word;
        word.setCommitString(QStringLiteral("字"));
        QApplication::sendEvent(body, &word);
        const qsizetype count = body->text().size();
        say("typed", count);
        QTimer::singleShot(kOld, Qt::PreciseTimer, body, [count] { say("old", count); });
    });
    keys.start();
    return QApplication::exec();
}
