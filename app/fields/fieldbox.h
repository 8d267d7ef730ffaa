// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field as it stands in a form: its label, its text with a frame, its saver, and its band when something is
// wrong.
#pragma once

#include "app/fields/fieldsaver.h"
#include "app/fields/textfield.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace dashiji::app
{

class FieldBand;

class FieldBox : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Bare,   ///< no frame at all: the caret tells where one is
        Quiet,  ///< a frame under the pointer and with the focus
        Framed, ///< an input field
    };

    /// @param name  objectName of the text field; the box is called name + "Box"
    FieldBox(const QString &name, TextField::Paragraphs paragraphs, Look look, ParkedTexts &parked,
             QWidget *parent = nullptr);
    ~FieldBox() override;

    [[nodiscard]] TextField &field() { return *m_field; }
    [[nodiscard]] FieldSaver &saver() { return *m_saver; }

    /// What the field is called: on screen (Framed), for screen readers, and by a band that stands elsewhere.
    void setLabel(const QString &label);
    /// Bands go into another layout (a card is too narrow for one), at its top.
    void setBandPlace(QVBoxLayout *place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void followState();

    Look m_look;
    QVBoxLayout *m_layout;
    TextField *m_field;
    FieldSaver *m_saver;
    QLabel *m_label = nullptr;
    QPointer<FieldBand> m_band; ///< made when first needed
    QVBoxLayout *m_bandPlace = nullptr;
};

} // namespace dashiji::app
