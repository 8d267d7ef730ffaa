// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prompts that answer from queues, and remember what was asked.
#pragma once

#include "app/support/prompts.h"

#include <deque>
#include <functional>
#include <vector>

namespace dashiji::test
{

/// Queue answers before the act, look at what was asked after it. An unexpected question is answered as Esc
/// would.
class FakePrompts final : public app::Prompts
{
public:
    std::deque<QString> nextOpenFile;
    std::deque<QStringList> nextOpenFiles;
    std::deque<QString> nextSaveFile;
    std::deque<app::Answer> nextAnswer;
    std::deque<QString> nextFolder;
    std::deque<std::optional<QString>> nextText;
    std::deque<std::optional<int>> nextNumber;
    std::deque<std::optional<QColor>> nextColor;
    std::function<bool(QPrinter &)> nextPrinter; ///< sets a printer up as the dialog would

    QStringList suggestions;              ///< of saveFile, in order
    std::vector<app::Question> questions; ///< asked, in order
    std::vector<app::TextQuestion> textQuestions;
    std::vector<app::NumberQuestion> numberQuestions;
    std::vector<Error> errors; ///< shown, in order

    QString openFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return next(nextOpenFile, QString());
    }
    QStringList openFiles(QWidget *, const QString &, const QString &, const QString &) override
    {
        return next(nextOpenFiles, QStringList());
    }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &suggestion, bool) override
    {
        suggestions.append(suggestion);
        return next(nextSaveFile, QString());
    }
    QString openFolder(QWidget *, const QString &, const QString &) override
    {
        return next(nextFolder, QString());
    }
    app::Answer ask(QWidget *, const app::Question &question) override
    {
        questions.push_back(question);
        return next(nextAnswer, app::Answer::Cancel);
    }
    std::optional<QString> askText(QWidget *, const app::TextQuestion &question) override
    {
        textQuestions.push_back(question);
        return next(nextText, std::optional<QString>());
    }
    std::optional<int> askNumber(QWidget *, const app::NumberQuestion &question) override
    {
        numberQuestions.push_back(question);
        return next(nextNumber, std::optional<int>());
    }
    std::optional<QColor> chooseColor(QWidget *, const QString &, const QColor &) override
    {
        return next(nextColor, std::optional<QColor>());
    }
    bool choosePrinter(QWidget *, QPrinter &printer) override { return nextPrinter && nextPrinter(printer); }
    void showError(QWidget *, const Error &error) override { errors.push_back(error); }

private:
    /// Not inlined: GCC 12 then takes an empty optional for an uninitialised one.
    template <class T>
    [[gnu::noinline]] static T next(std::deque<T> &queue, T otherwise)
    {
        if (!queue.empty()) {
            otherwise = std::move(queue.front());
            queue.pop_front();
        }
        return otherwise;
    }
};

} // namespace dashiji::test
