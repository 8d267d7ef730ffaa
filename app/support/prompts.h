// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every question to the user goes through here, so that tests can answer without a dialog.
#pragma once

#include "core/model/error.h"

#include <QColor>
#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;
class QWidget;

namespace dashiji::app
{

enum class Answer {
    Accept,      ///< the button that does it
    Alternative, ///< the second way, if the question has one
    Cancel,      ///< the button that leaves all as it is, or Esc
};

/// A question with verbs on its buttons.
struct Question {
    QString title;
    QString sentence;
    QString accept;           ///< "Replace the report"
    QString alternative = {}; ///< empty: no such button
    QString cancel = {};      ///< empty: "Cancel"
    bool destructive = false; ///< Enter then means cancel
};

/// A field to fill in.
struct TextQuestion {
    QString title;
    QString label;
    QString value;
    QString accept; ///< label of the button; it is disabled while the field is blank
};

/// A number to choose.
struct NumberQuestion {
    QString title;
    QString label;
    int value = 0;
    int least = 0;
    int most = 0;
    QString accept;
};

/// Asks and tells. Widgets hold a reference; DialogPrompts in the program, FakePrompts in tests.
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)

    /// @param filter as QFileDialog's: "Archives (*.dashiji)"
    /// @return a path; empty when the user thought better of it
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter,
                             const QString &folder) = 0;
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter,
                                  const QString &folder) = 0;
    /// @param suggestion path offered; asks before overwriting only if @p confirmOverwrite
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &filter,
                             const QString &suggestion, bool confirmOverwrite = true) = 0;

    /// @return a folder; empty when the user thought better of it
    virtual QString openFolder(QWidget *parent, const QString &title, const QString &folder) = 0;

    virtual Answer ask(QWidget *parent, const Question &question) = 0;
    virtual std::optional<QString> askText(QWidget *parent, const TextQuestion &question) = 0;
    virtual std::optional<int> askNumber(QWidget *parent, const NumberQuestion &question) = 0;

    /// Asks for a colour, opaque.
    virtual std::optional<QColor> chooseColor(QWidget *parent, const QString &title, const QColor &color) = 0;
    /// Asks which printer and which pages. @param printer made ready before, set up after
    /// @return false: the user thought better of it
    virtual bool choosePrinter(QWidget *parent, QPrinter &printer) = 0;

    /// Says what went wrong, as errortext has it.
    virtual void showError(QWidget *parent, const Error &error) = 0;
};

/// The real dialogs.
class DialogPrompts final : public Prompts
{
public:
    QString openFile(QWidget *parent, const QString &title, const QString &filter,
                     const QString &folder) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &filter,
                          const QString &folder) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &filter, const QString &suggestion,
                     bool confirmOverwrite = true) override;
    QString openFolder(QWidget *parent, const QString &title, const QString &folder) override;
    Answer ask(QWidget *parent, const Question &question) override;
    std::optional<QString> askText(QWidget *parent, const TextQuestion &question) override;
    std::optional<int> askNumber(QWidget *parent, const NumberQuestion &question) override;
    std::optional<QColor> chooseColor(QWidget *parent, const QString &title, const QColor &color) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer) override;
    void showError(QWidget *parent, const Error &error) override;
};

} // namespace dashiji::app
