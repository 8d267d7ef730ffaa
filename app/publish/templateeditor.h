// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changing a template: in fields or as text, with the pages it makes beside it.
#pragma once

#include "core/publish/publishing.h"
#include "core/publish/templates/template.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace dashiji::app
{

class ExportPreview;
class Prompts;
class TemplateForm;

/// The text is what is edited; fields change lines of it. What is no template is shown with its line and
/// reason, and cannot be kept.
class TemplateEditor : public QDialog
{
    Q_OBJECT

public:
    /// Keeps a text. @return its name, or why it was not kept
    using Keep = std::function<Result<QString>(const QByteArray &text)>;

    struct Subject {
        Report report; ///< what the preview shows
        std::vector<publish::IndicatorSeries> series;
        publish::MediaLoader loadMedia;
    };

    /// @param prompts outlives the dialog
    TemplateEditor(const QByteArray &text, Subject subject, Prompts &prompts, Keep keep,
                   QWidget *parent = nullptr);

    /// The name it was kept by; empty until then.
    [[nodiscard]] QString keptName() const { return m_keptName; }

    void reject() override;

signals:
    /// The pages of the text as it is now are shown.
    void previewed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildText();
    void changeLine(const QString &section, const QString &key, const QString &value);
    void readText();
    void showFault(const Error &error);
    void keep();
    void updateLooks();

    const QByteArray m_original;
    Subject m_subject;
    Prompts &m_prompts;
    Keep m_keep;
    QString m_keptName;
    int m_faultLine = 0; ///< 1-based; 0: the text is a template
    QTimer m_soon;       ///< typing is read when it pauses

    QTabWidget *m_tabs = nullptr;
    TemplateForm *m_form = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_fault = nullptr;
    ExportPreview *m_preview = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace dashiji::app
