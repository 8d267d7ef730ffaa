// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a report: title, kicker, organization, introduction, signature, what it needs as an official
// document, status.
#pragma once

#include "app/editor/formcolumn.h"
#include "core/archive/writer.h"

class QComboBox;
class QLineEdit;

namespace dashiji::app
{

class ReportForm : public FormColumn
{
    Q_OBJECT

public:
    explicit ReportForm(ParkedTexts &parked, QWidget *parent = nullptr);

    void setArchive(archive::Archive *archive);
    void open(const Report &report);
    void refresh(const Report &report);
    bool save() override;
    void setReadOnly(bool readOnly) override;

signals:
    void failed(const dashiji::Error &error);
    /// A published report is to have another status.
    void reopeningAsked(dashiji::ReportStatus status);

private:
    struct Field {
        FieldBox *box;
        archive::ReportField name;
        QString Report::*text;
    };

    void showStatus();
    void showDay(const Report &report);
    bool saveDay();

    archive::Archive *m_archive = nullptr;
    ReportId m_report;
    std::vector<Field> m_fields;
    ReportStatus m_stored = ReportStatus::Draft;
    QLineEdit *m_day; ///< of issue; nothing: none
    QString m_noDay;  ///< what stands in its field and was refused
    QComboBox *m_status;
    QLabel *m_statusLabel = nullptr;
};

} // namespace dashiji::app
