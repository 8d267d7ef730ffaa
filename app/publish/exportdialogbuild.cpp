// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the export dialog is made of.
#include "app/publish/exportdialog.h"
#include "app/publish/exportjob.h"
#include "app/reader/pagecanvas.h"
#include "app/reader/zoombar.h"
#include "app/support/hairline.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dashiji::app
{

void ExportDialog::build()
{
    setObjectName(QStringLiteral("exportDialog"));
    setAccessibleName(windowTitle());
    setSizeGripEnabled(true);
    m_form = buildForm();
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_form);
    middle->addWidget(new Hairline(Qt::Vertical, this));
    middle->addWidget(buildPreview(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(buildFoot());
    updateLooks();
    m_start->setFocus();
    const QSize wanted(ems(this, 80), ems(this, 54));
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size() * 0.85)
                                .expandedTo({ems(this, 50), ems(this, 30)})
                          : wanted);
}

QCheckBox *ExportDialog::addPart(const QString &name, const QString &words, bool &part)
{
    auto *box = new QCheckBox(words, this);
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setChecked(part);
    connect(box, &QCheckBox::toggled, this, [this, &part](bool on) {
        part = on;
        layOut();
    });
    return box;
}

QWidget *ExportDialog::buildForm()
{
    auto *form = new QWidget(this);
    form->setFixedWidth(ems(this, 22));
    auto *column = new QVBoxLayout(form);
    const int margin = space(this, Space::Normal);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(this, Space::Small));
    auto *head = new QLabel(tr("Parts"), form);
    head->setFont(textFont(font(), TextSize::Text, QFont::DemiBold));
    column->addWidget(head);
    auto *parts = new QGridLayout;
    parts->setVerticalSpacing(space(this, Space::Small));
    parts->addWidget(addPart(QStringLiteral("partCover"), tr("Cover"), m_choices.parts.cover), 0, 0);
    parts->addWidget(addPart(QStringLiteral("partContents"), tr("Contents"), m_choices.parts.contents), 0, 1);
    parts->addWidget(
        addPart(QStringLiteral("partIntroduction"), tr("Introduction"), m_choices.parts.introduction), 1, 0);
    parts->addWidget(addPart(QStringLiteral("partPhotos"), tr("Photos"), m_choices.parts.photos), 1, 1);
    column->addLayout(parts);
    m_pictures = new QLabel(form);
    m_pictures->setObjectName(QStringLiteral("missingPictures"));
    m_pictures->setWordWrap(true);
    m_pictures->setAutoFillBackground(true);
    m_pictures->setMargin(space(this, Space::Small));
    m_pictures->hide();
    column->addWidget(m_pictures);
    column->addStretch(1);
    return form;
}

QWidget *ExportDialog::buildPreview()
{
    auto *preview = new QWidget(this);
    m_canvas = new PageCanvas(m_drawingThread, preview);
    m_canvas->setFit(Fit::Page);
    auto *head = new QLabel(tr("Preview"), preview);
    head->setFont(textFont(font(), TextSize::Text, QFont::DemiBold));
    m_pages = new QLabel(preview);
    m_pages->setObjectName(QStringLiteral("previewPages"));
    m_previousPage = new QPushButton(preview);
    m_previousPage->setObjectName(QStringLiteral("previewPrevious"));
    m_previousPage->setAccessibleName(tr("Previous page"));
    m_nextPage = new QPushButton(preview);
    m_nextPage->setObjectName(QStringLiteral("previewNext"));
    m_nextPage->setAccessibleName(tr("Next page"));
    for (QPushButton *button : {m_previousPage, m_nextPage}) {
        button->setAutoDefault(false);
        button->setFlat(true);
    }
    connect(m_previousPage, &QPushButton::clicked, this, [this] { m_canvas->goToRow(-1); });
    connect(m_nextPage, &QPushButton::clicked, this, [this] { m_canvas->goToRow(1); });
    auto *row = new QHBoxLayout;
    const int margin = space(this, Space::Small);
    row->setContentsMargins(margin, space(this, Space::Tight), margin, space(this, Space::Tight));
    row->addWidget(head);
    row->addStretch(1);
    row->addWidget(m_previousPage);
    row->addWidget(m_pages);
    row->addWidget(m_nextPage);
    row->addStretch(1);
    row->addWidget(new ZoomBar(*m_canvas, preview));

    m_glyphs = new QLabel(preview);
    m_glyphs->setObjectName(QStringLiteral("glyphFacts"));
    m_glyphs->setWordWrap(true);
    m_glyphs->setMargin(space(this, Space::Tight));
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_glyphs);
    return preview;
}

QWidget *ExportDialog::buildFoot()
{
    const auto button = [this](const QString &name, const QString &words) {
        auto *made = new QPushButton(words, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    const int margin = space(this, Space::Normal);
    const auto page = [this, margin] {
        auto *made = new QWidget(this);
        auto *row = new QHBoxLayout(made);
        row->setContentsMargins(margin, space(this, Space::Small), margin, space(this, Space::Small));
        row->setSpacing(space(this, Space::Small));
        return std::pair{made, row};
    };

    const auto [choices, choicesRow] = page();
    m_path = new QLineEdit(choices);
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_path->setAccessibleName(tr("File to write"));
    auto *pathLabel = new QLabel(tr("&Save to"), choices);
    pathLabel->setBuddy(m_path);
    m_choose = button(QStringLiteral("choosePath"), tr("Choose…"));
    m_open = new QCheckBox(tr("Open when done"), choices);
    m_open->setObjectName(QStringLiteral("openWhenDone"));
    m_open->setChecked(m_choices.openWhenDone);
    auto *cancel = button(QStringLiteral("cancelExport"), tr("Cancel"));
    m_start = button(QStringLiteral("startExport"), tr("Export PDF"));
    m_start->setDefault(true);
    for (QWidget *part :
         std::initializer_list<QWidget *>{pathLabel, m_path, m_choose, m_open, cancel, m_start})
        choicesRow->addWidget(part, part == m_path ? 1 : 0);

    const auto [progress, progressRow] = page();
    m_progress = new QProgressBar(progress);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_stop = button(QStringLiteral("stopExport"), tr("Stop"));
    m_stop->setToolTip(tr("Stops the export; no file is written"));
    progressRow->addWidget(new QLabel(tr("The file is being written"), progress));
    progressRow->addWidget(m_progress, 1);
    progressRow->addWidget(m_stop);

    const auto [done, doneRow] = page();
    m_result = new QLabel(done);
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    auto *again = button(QStringLiteral("exportAgain"), tr("Export again"));
    auto *folder = button(QStringLiteral("showInFolder"), tr("Show in folder"));
    auto *open = button(QStringLiteral("openResult"), tr("Open"));
    auto *close = button(QStringLiteral("closeExport"), tr("Close"));
    close->setProperty("primary", true);
    doneRow->addWidget(m_result, 1);
    for (QPushButton *part : {again, folder, open, close})
        doneRow->addWidget(part);

    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &ExportDialog::startExport);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_export->cancel();
    });
    connect(again, &QPushButton::clicked, this, [this] { m_foot->setCurrentIndex(0); });
    connect(folder, &QPushButton::clicked, this, &ExportDialog::showInFolder);
    connect(open, &QPushButton::clicked, this, &ExportDialog::openResult);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    m_foot = new QStackedWidget(this);
    m_foot->setObjectName(QStringLiteral("exportFoot"));
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_foot->addWidget(choices);
    m_foot->addWidget(progress);
    m_foot->addWidget(done);
    return m_foot;
}

void ExportDialog::updateLooks()
{
    const Colors &colors = colorsFor(palette());
    m_previousPage->setIcon(icon(Icon::Previous, palette()));
    m_nextPage->setIcon(icon(Icon::Next, palette()));
    QPalette warns = palette();
    warns.setColor(QPalette::WindowText, colors.warn);
    warns.setColor(QPalette::Window, colors.warnSoft);
    m_pictures->setPalette(warns);
    QPalette facts = palette();
    facts.setColor(QPalette::WindowText, m_glyphs->property("warns").toBool() ? colors.warn : colors.ok);
    m_glyphs->setPalette(facts);
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateLooks();
    QDialog::changeEvent(event);
}

} // namespace dashiji::app
