// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/editcommands.h"

#include "app/workbench/menus.h"
#include "app/workbench/workbench.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace dashiji::app
{
namespace
{

struct TextState {
    bool writable = false;
    bool selected = false; ///< some of it
};

template <class Edit>
TextState stateOf(const Edit &edit)
{
    return {!edit.isReadOnly(), edit.textCursor().hasSelection()};
}

/// @return none: it is no field of text
std::optional<TextState> textState(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return TextState{!line->isReadOnly(), line->hasSelectedText()};
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return stateOf(*edit);
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return stateOf(*edit);
    return {};
}

bool clipboardHasSomething()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    return data != nullptr && !data->formats().isEmpty();
}

} // namespace

EditCommands::EditCommands(Workbench &bench)
    : QObject(&bench)
    , m_bench(bench)
    , m_cut(add(QStringLiteral("cut"), tr("Cu&t"), tr("The selected words, to be pasted elsewhere"),
                Qt::CTRL | Qt::Key_X, "cut"))
    , m_copy(add(QStringLiteral("copy"), tr("&Copy"), tr("The selected words"), Qt::CTRL | Qt::Key_C, "copy"))
    , m_paste(add(QStringLiteral("paste"), tr("&Paste"), tr("What was cut or copied, here"),
                  Qt::CTRL | Qt::Key_V, "paste"))
    , m_selectAll(add(QStringLiteral("selectAll"), tr("Select &all"), tr("All words of this field"),
                      Qt::CTRL | Qt::Key_A, "selectAll"))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(bench.menus().menu(Menu::Edit), &QMenu::aboutToShow, this, &EditCommands::update);
    follow(QApplication::focusWidget());
}

QAction *EditCommands::add(const QString &name, const QString &text, const QString &hint,
                           const QKeySequence &keys, const char *slot)
{
    return m_bench.addAction({.name = name,
                              .text = text,
                              .hint = hint,
                              .keys = {keys},
                              .needs = Needs::Itself,
                              .menus = {{Menu::Edit, 1}},
                              .run = [this, slot](bool) {
                                  if (m_field)
                                      QMetaObject::invokeMethod(m_field, slot);
                              }});
}

void EditCommands::follow(QWidget *focused)
{
    // Menus take the focus while they are open; the field they are about is the one before.
    if (focused == nullptr || qobject_cast<QMenu *>(focused) || qobject_cast<QMenuBar *>(focused))
        return;
    const bool ours = focused->window() == m_bench.window() && textState(focused);
    m_field = ours ? focused : nullptr;
    update();
}

void EditCommands::update()
{
    const auto state = textState(m_field);
    m_cut->setEnabled(state && state->writable && state->selected);
    m_copy->setEnabled(state && state->selected);
    m_paste->setEnabled(state && state->writable && clipboardHasSomething());
    m_selectAll->setEnabled(state.has_value());
}

} // namespace dashiji::app
