// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A form of fields one below the other, in a column that scrolls.
#pragma once

#include "app/fields/fieldbox.h"
#include "core/archive/archive.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace dashiji::app
{

class FormColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormColumn(ParkedTexts &parked, QWidget *parent = nullptr);

    /// Adds a field; Enter in one of one paragraph goes on to the next.
    FieldBox *addField(const QString &name, TextField::Paragraphs paragraphs);
    /// Adds any widget under a label, which the caller words.
    QLabel *addLabelled(QWidget *widget);

    /// Saves or parks what is typed.
    void close();
    virtual bool save();
    /// A text of the form is just being stored.
    [[nodiscard]] bool isStoring() const;
    void setZoom(double zoom);
    virtual void setReadOnly(bool readOnly);

signals:
    void saved();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCaret(const TextField &field);

    ParkedTexts &m_parked;
    QVBoxLayout *m_column;
    std::vector<FieldBox *> m_boxes;
};

} // namespace dashiji::app
