// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Title, kind and introduction of a section.
#pragma once

#include "app/editor/formcolumn.h"

class QComboBox;

namespace dashiji::app
{

class SectionForm : public FormColumn
{
    Q_OBJECT

public:
    explicit SectionForm(ParkedTexts &parked, QWidget *parent = nullptr);

    void setArchive(archive::Archive *archive);
    void setReadOnly(bool readOnly) override;
    void open(const Section &section);
    void refresh(const Section &section);

signals:
    void failed(const dashiji::Error &error);

protected:
private:
    archive::Archive *m_archive = nullptr;
    SectionId m_section;
    FieldBox *m_title;
    QComboBox *m_kind;
    FieldBox *m_introduction;
    QLabel *m_kindLabel;
};

} // namespace dashiji::app
