// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/templateeditor.h"

#include "app/publish/exportpreview.h"
#include "app/publish/templateform.h"
#include "app/publish/templatelines.h"
#include "app/support/measures.h"
#include "app/support/prompts.h"
#include "app/support/templatetext.h"
#include "app/support/theme.h"
#include "app/widgets/hairline.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBlock>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr int kTypingPause = 250;            ///< ms
constexpr double kTemplateFieldsWidth = 30;  ///< em, of fields and text
constexpr double kTemplateEditorWidth = 84;  ///< em
constexpr double kTemplateEditorHeight = 52; ///< em
constexpr double kEditorPartOfWindow = 0.85;

} // namespace

TemplateEditor::TemplateEditor(const QByteArray &text, Subject subject, Prompts &prompts, Keep keep,
                               QWidget *parent)
    : QDialog(parent)
    , m_original(text)
    , m_subject(std::move(subject))
    , m_prompts(prompts)
    , m_keep(std::move(keep))
{
    setObjectName(QStringLiteral("templateEditor"));
    setWindowTitle(tr("Edit the template"));
    setAccessibleName(windowTitle());
    setSizeGripEnabled(true);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingPause);
    connect(&m_soon, &QTimer::timeout, this, &TemplateEditor::readText);
    connect(m_text, &QPlainTextEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_form, &TemplateForm::changed, this, &TemplateEditor::changeLine);
    connect(m_preview, &ExportPreview::previewed, this, &TemplateEditor::previewed);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::keep);
    m_text->setPlainText(QString::fromUtf8(text));
    readText();
}

void TemplateEditor::build()
{
    m_form = new TemplateForm(m_prompts, this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("templateTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setFixedWidth(ems(this, kTemplateFieldsWidth));
    m_tabs->addTab(m_form, tr("Fields"));
    m_tabs->addTab(buildText(), tr("As text"));
    m_preview = new ExportPreview(this);
    m_preview->setMedia(m_subject.loadMedia);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_tabs);
    middle->addWidget(new Hairline(Qt::Vertical, this));
    middle->addWidget(m_preview, 1);

    m_fault = new QLabel(this);
    m_fault->setObjectName(QStringLiteral("templateFault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelTemplate"));
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Keep in the archive"), this);
    m_save->setObjectName(QStringLiteral("keepTemplate"));
    m_save->setDefault(true);
    auto *foot = new QHBoxLayout;
    const int margin = space(this, Space::Normal);
    foot->setContentsMargins(margin, space(this, Space::Small), margin, space(this, Space::Small));
    foot->setSpacing(space(this, Space::Small));
    foot->addWidget(m_fault, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const QSize wanted(ems(this, kTemplateEditorWidth), ems(this, kTemplateEditorHeight));
    resizeWithin(*this, wanted, 1, wanted * kEditorPartOfWindow);
}

QWidget *TemplateEditor::buildText()
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("templateText"));
    m_text->setAccessibleName(tr("Text of the template"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    return m_text;
}

void TemplateEditor::changeLine(const QString &section, const QString &key, const QString &value)
{
    TemplateLines lines(m_text->toPlainText().toUtf8());
    lines.setValue(section, key, value);
    const int place = lines.lineOf(section, key);
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock(); // one step of the text's own undo
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(lines.text()));
    cursor.endEditBlock();
    m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(place - 1)));
    readText();
}

void TemplateEditor::readText()
{
    m_soon.stop();
    auto design = publish::parseTemplate(m_text->toPlainText().toUtf8());
    if (!design) {
        showFault(design.error());
        return;
    }
    m_faultLine = 0;
    m_fault->clear();
    m_form->setEnabled(true);
    m_form->showDesign(*design);
    m_save->setEnabled(true);
    m_save->setToolTip({});
    updateLooks();
    publish::PublishOptions options =
        publish::optionsOf(std::make_shared<const publish::Template>(std::move(*design)));
    options.series = m_subject.series;
    m_preview->showReport(m_subject.report, options);
}

void TemplateEditor::showFault(const Error &error)
{
    m_faultLine = error.subject.toInt();
    m_fault->setText(templateFaultText(error));
    m_form->setEnabled(false);
    m_save->setEnabled(false);
    m_save->setToolTip(tr("The text is no template yet."));
    updateLooks();
}

void TemplateEditor::keep()
{
    readText();
    if (!m_save->isEnabled())
        return;
    const auto kept = m_keep(m_text->toPlainText().toUtf8());
    if (!kept && kept.error().code == ErrorCode::FileExists) {
        m_fault->setText(tr("“%1” has this name already. Write another one in “name” under [template].")
                             .arg(kept.error().subject));
        return;
    }
    if (!kept) {
        m_prompts.showError(this, kept.error());
        return;
    }
    m_keptName = *kept;
    accept();
}

void TemplateEditor::reject()
{
    if (m_text->toPlainText().toUtf8() != m_original) {
        Question question;
        question.title = tr("The template is not kept yet");
        question.sentence = tr("What was changed in it will be lost.");
        question.accept = tr("Drop the changes");
        question.cancel = tr("Go on editing");
        question.destructive = true;
        if (m_prompts.ask(this, question) != Answer::Accept)
            return;
    }
    QDialog::reject();
}

void TemplateEditor::updateLooks()
{
    const Colors &colors = colorsFor(palette());
    QPalette wrong = palette();
    wrong.setColor(QPalette::WindowText, colors.err);
    m_fault->setPalette(wrong);
    QList<QTextEdit::ExtraSelection> marks;
    if (m_faultLine > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(m_faultLine - 1));
        mark.format.setBackground(colors.errSoft);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void TemplateEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateLooks();
    QDialog::changeEvent(event);
}

} // namespace dashiji::app
