// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/prompts.h"

#include "app/support/errortext.h"
#include "app/support/measures.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr double kFieldWidth = 28; ///< em: the name of an office is read whole

/// Words of the dialogs, in one translation context.
struct PromptWords {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::Prompts)
};

/// A dialog of one labelled field and two buttons.
class FieldDialog : public QDialog
{
public:
    FieldDialog(QWidget *parent, const QString &title, const QString &label, QWidget *field,
                const QString &accept)
        : QDialog(parent)
    {
        setObjectName(QStringLiteral("fieldDialog"));
        setWindowTitle(title);
        auto *caption = new QLabel(label, this);
        caption->setObjectName(QStringLiteral("fieldLabel"));
        caption->setWordWrap(true);
        caption->setBuddy(field);
        field->setParent(this);
        field->setObjectName(QStringLiteral("field"));
        field->setAccessibleName(label);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
        buttons->setObjectName(QStringLiteral("buttons"));
        buttons->button(QDialogButtonBox::Cancel)->setText(PromptWords::tr("Cancel"));
        m_accept = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
        m_accept->setDefault(true);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space(this, Space::Normal), space(this, Space::Normal),
                                   space(this, Space::Normal), space(this, Space::Normal));
        layout->setSpacing(space(this, Space::Small));
        field->setMinimumWidth(ems(this, kFieldWidth));
        layout->addWidget(caption);
        layout->addWidget(field);
        layout->addWidget(buttons);
        field->setFocus();
    }

    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

private:
    QPushButton *m_accept = nullptr;
};

} // namespace

QString DialogPrompts::openFile(QWidget *parent, const QString &title, const QString &filter,
                                const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList DialogPrompts::openFiles(QWidget *parent, const QString &title, const QString &filter,
                                     const QString &folder)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString DialogPrompts::openFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

QString DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &filter,
                                const QString &suggestion, bool confirmOverwrite)
{
    QFileDialog dialog(parent, title, QFileInfo(suggestion).path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !confirmOverwrite);
    dialog.setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog.selectFile(QFileInfo(suggestion).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

Answer DialogPrompts::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.title, QMessageBox::NoButton, parent);
    box.setObjectName(QStringLiteral("question"));
    box.setInformativeText(question.sentence);
    auto *accept = box.addButton(question.accept, question.destructive ? QMessageBox::DestructiveRole
                                                                       : QMessageBox::AcceptRole);
    QPushButton *alternative = question.alternative.isEmpty()
                                   ? nullptr
                                   : box.addButton(question.alternative, QMessageBox::ActionRole);
    auto *cancel = box.addButton(question.cancel.isEmpty() ? PromptWords::tr("Cancel") : question.cancel,
                                 QMessageBox::RejectRole);
    box.setDefaultButton(question.destructive ? cancel : accept);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == accept)
        return Answer::Accept;
    if (alternative != nullptr && box.clickedButton() == alternative)
        return Answer::Alternative;
    return Answer::Cancel;
}

std::optional<QString> DialogPrompts::askText(QWidget *parent, const TextQuestion &question)
{
    auto *field = new QLineEdit(question.value);
    FieldDialog dialog(parent, question.title, question.label, field, question.accept);
    auto *accept = dialog.acceptButton();
    const auto allow = [accept](const QString &text) { accept->setEnabled(!text.trimmed().isEmpty()); };
    allow(question.value);
    QObject::connect(field, &QLineEdit::textChanged, accept, allow);
    field->selectAll();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return field->text().trimmed();
}

std::optional<int> DialogPrompts::askNumber(QWidget *parent, const NumberQuestion &question)
{
    auto *field = new QSpinBox;
    field->setRange(question.least, question.most);
    field->setValue(question.value);
    field->setGroupSeparatorShown(false);
    FieldDialog dialog(parent, question.title, question.label, field, question.accept);
    field->selectAll();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return field->value();
}

std::optional<QColor> DialogPrompts::chooseColor(QWidget *parent, const QString &title, const QColor &color)
{
    const QColor chosen = QColorDialog::getColor(color, parent, title);
    return chosen.isValid() ? std::optional(chosen) : std::nullopt;
}

bool DialogPrompts::choosePrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(PromptWords::tr("Print"));
    return dialog.exec() == QDialog::Accepted;
}

void DialogPrompts::showError(QWidget *parent, const Error &error)
{
    const QString title = errorTitle(error);
    QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::NoButton, parent);
    box.setObjectName(QStringLiteral("error"));
    box.setInformativeText(errorText(error));
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.addButton(PromptWords::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace dashiji::app
