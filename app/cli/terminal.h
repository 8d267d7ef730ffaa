// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a command writes to: standard output for results, standard error for what went wrong and how far it
// is.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace dashiji::app::cli
{

class Terminal
{
public:
    /// @param json results go out as one JSON document; line() is then silent
    explicit Terminal(bool json);

    [[nodiscard]] bool wantsJson() const { return m_json; }

    /// A line for people, UTF-8.
    void line(const QString &text = {});
    /// The one document of --json.
    void document(const QJsonObject &object);
    void document(const QJsonArray &array);
    /// The same in one line, where there is one document for each question.
    void answer(const QJsonObject &object);

    /// One line on standard error, after the name of the program.
    static void complain(const QString &message);
    /// The same of something that is missing in the answer, which is no success then.
    void lack(const QString &message);
    [[nodiscard]] bool isLacking() const { return m_isLacking; }

    /// How far long work is; seen only when standard error is a terminal, and gone when it is done.
    /// @param done 0..1, or less than 0 when that is not known
    void progress(const QString &what, double done = -1);
    void endProgress();

private:
    bool m_json = false;
    bool m_isLacking = false;
    bool m_showsProgress = false; ///< standard error is a terminal
    int m_lastPercent = -2;
    bool m_progressDrawn = false;
};

} // namespace dashiji::app::cli
