// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/exportpreview.h"

#include "app/reader/pagecanvas.h"
#include "app/reader/thumbnailsmodel.h"
#include "app/reader/thumbnailsview.h"
#include "app/reader/zoombar.h"
#include "app/support/errortext.h"
#include "app/support/fontnotes.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/widgets/hairline.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr double kStripWidth = 10;      ///< em
constexpr double kLeastPreview = 13;    ///< em of the preview
constexpr double kZoomNeedsWidth = 28;  ///< em of it: under it there are only the pages to turn
constexpr double kStripNeedsWidth = 44; ///< em of the preview: under it the page has all the room

QPushButton *pageButton(QWidget *parent, const QString &name, const QString &words)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setAutoDefault(false);
    button->setFlat(true);
    return button;
}

} // namespace

ExportPreview::ExportPreview(QWidget *parent) : QWidget(parent), m_layout(new LayoutJob(m_layoutThread, this))
{
    setObjectName(QStringLiteral("exportPreview"));
    setMinimumWidth(ems(this, kLeastPreview));
    build();
    connect(m_layout, &LayoutJob::finished, this, &ExportPreview::takePages);
    connect(m_layout, &LayoutJob::failed, this,
            [this](const Error &error) { showMessage(errorText(error)); });
    connect(m_canvas, &PageCanvas::currentPagesChanged, this, &ExportPreview::tellPages);
    connect(m_strip, &ThumbnailsView::pageChosen, m_canvas, &PageCanvas::goToPage);
}

ExportPreview::~ExportPreview()
{
    // These use the threads, which are gone before Qt deletes children.
    delete m_layout;
    delete m_canvas;
    delete m_strip;
    delete m_thumbnails;
}

void ExportPreview::build()
{
    m_canvas = new PageCanvas(m_drawingThread, this);
    m_canvas->setFit(Fit::Page);
    m_thumbnails = new ThumbnailsModel(m_drawingThread, this);
    m_strip = new ThumbnailsView(*m_thumbnails, this);
    m_strip->setAbreast(1);
    m_strip->setFixedWidth(ems(this, kStripWidth));
    auto *head = new QLabel(tr("Preview"), this);
    head->setFont(textFont(font(), TextSize::Text, QFont::DemiBold));
    m_number = new QLabel(this);
    m_number->setObjectName(QStringLiteral("previewPages"));
    m_previous = pageButton(this, QStringLiteral("previewPrevious"), tr("Previous page"));
    m_next = pageButton(this, QStringLiteral("previewNext"), tr("Next page"));
    connect(m_previous, &QPushButton::clicked, this, [this] { m_canvas->goToRow(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_canvas->goToRow(1); });
    m_zoom = new ZoomBar(*m_canvas, this);
    m_zoom->setSliderShown(false);
    m_zoom->setSpreadShown(false);

    auto *bar = new QHBoxLayout;
    const int margin = space(this, Space::Small);
    bar->setContentsMargins(margin, space(this, Space::Tight), margin, space(this, Space::Tight));
    bar->addWidget(head);
    bar->addStretch(1);
    bar->addWidget(m_previous);
    bar->addWidget(m_number);
    bar->addWidget(m_next);
    bar->addStretch(1);
    bar->addWidget(m_zoom);
    auto *desk = new QHBoxLayout;
    desk->setContentsMargins(0, 0, 0, 0);
    desk->setSpacing(0);
    desk->addWidget(m_canvas, 1);
    desk->addWidget(m_strip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(desk, 1);
    column->addWidget(buildFacts());
    updateLooks();
}

QWidget *ExportPreview::buildFacts()
{
    auto *facts = new QWidget(this);
    const auto label = [facts](const QString &name) {
        auto *made = new QLabel(facts);
        made->setObjectName(name);
        made->setTextFormat(Qt::PlainText);
        return made;
    };
    m_glyphMark = label(QStringLiteral("glyphMark"));
    m_glyphs = label(QStringLiteral("glyphFacts"));
    m_glyphs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_glyphs->setWordWrap(true);
    m_pictureMark = label(QStringLiteral("pictureMark"));
    m_pictures = label(QStringLiteral("missingPictures"));
    m_pictureMark->hide();
    m_pictures->hide();
    m_pictures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pictures->setWordWrap(true);
    auto *rows = new QGridLayout(facts);
    const int margin = space(this, Space::Small);
    rows->setContentsMargins(margin, space(this, Space::Tight), margin, space(this, Space::Tight));
    rows->setSpacing(space(this, Space::Hair));
    rows->setColumnStretch(1, 1);
    rows->addWidget(m_glyphMark, 0, 0);
    rows->addWidget(m_glyphs, 0, 1);
    rows->addWidget(m_pictureMark, 1, 0);
    rows->addWidget(m_pictures, 1, 1);
    return facts;
}

void ExportPreview::setMedia(const publish::MediaLoader &loadMedia)
{
    m_canvas->setMedia(loadMedia);
    m_thumbnails->setMedia(loadMedia);
}

void ExportPreview::showReport(const Report &report, const publish::PublishOptions &options)
{
    m_behind = true;
    m_layout->start(report, publish::finalPrint(options));
}

void ExportPreview::showBook(const LayoutJob::ReportSource &reports, const publish::PublishOptions &options)
{
    m_behind = true;
    m_layout->startBook(reports, publish::finalPrint(options));
}

void ExportPreview::takePages(const SharedPages &pages)
{
    if (m_pages) {
        m_canvas->replacePages(pages);
        m_thumbnails->replacePages(pages);
    } else {
        m_canvas->showPages(pages);
        m_thumbnails->showPages(pages);
    }
    m_pages = pages;
    m_behind = false;
    tellFacts(pages->report);
    const auto [first, last] = m_canvas->currentPages();
    tellPages(first, last);
    emit previewed();
}

void ExportPreview::tellFacts(const publish::LayoutReport &report)
{
    m_warns = !report.missingCharacters.isEmpty() || !report.substitutes.empty();
    QStringList families;
    for (const QString &face : report.fonts)
        families.append(familyOf(face));
    families.removeDuplicates();
    QStringList facts = fontNotes(report.substitutes);
    facts.prepend(
        !report.missingCharacters.isEmpty()
            ? tr("No font has these characters: %1").arg(report.missingCharacters)
            : tr("Every character has its glyph: %1").arg(families.join(tr(", ", "between names of fonts"))));
    m_glyphs->setText(facts.join(QLatin1Char('\n')));
    m_glyphs->setToolTip(m_glyphs->text());
    m_pictures->setText(
        tr("%n picture(s) missing: a final print has the captions alone", nullptr, report.missingPictures));
    m_pictures->setVisible(report.missingPictures > 0);
    m_pictureMark->setVisible(report.missingPictures > 0);
    m_glyphMark->show();
    updateLooks();
}

void ExportPreview::showMessage(const QString &sentence)
{
    m_warns = true;
    m_glyphs->setText(sentence);
    m_glyphs->setToolTip(sentence);
    updateLooks();
}

void ExportPreview::tellPages(int first, int last)
{
    const int count = m_canvas->pageCount();
    m_number->setText(first < 0 ? QString() : tr("%1 / %2", "page of pages").arg(first + 1).arg(count));
    m_previous->setEnabled(first > 0);
    m_next->setEnabled(first >= 0 && last + 1 < count);
    m_thumbnails->setCurrent(first, last);
    m_strip->reveal(first, last);
}

void ExportPreview::updateLooks()
{
    const Colors &colors = colorsFor(palette());
    m_previous->setIcon(icon(Icon::Previous, palette()));
    m_next->setIcon(icon(Icon::Next, palette()));
    const QSize small(iconPixels(), iconPixels());
    m_glyphMark->setPixmap(m_warns ? icon(Icon::Warning, colors.warn).pixmap(small)
                                   : icon(Icon::Right, colors.ok).pixmap(small));
    m_pictureMark->setPixmap(icon(Icon::Warning, colors.warn).pixmap(small));
    QPalette warns = palette();
    warns.setColor(QPalette::WindowText, colors.warn);
    m_glyphs->setPalette(m_warns ? warns : palette());
    QPalette desk = palette();
    desk.setColor(QPalette::Base, colors.desk);
    m_strip->setPalette(desk);
    m_strip->viewport()->setAutoFillBackground(true);
}

void ExportPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateLooks();
    QWidget::changeEvent(event);
}

void ExportPreview::resizeEvent(QResizeEvent *event)
{
    m_strip->setVisible(width() >= ems(this, kStripNeedsWidth));
    m_zoom->setVisible(width() >= ems(this, kZoomNeedsWidth));
    QWidget::resizeEvent(event);
}

} // namespace dashiji::app
