// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the import preview is made of.
#include "app/intake/filestrip.h"
#include "app/intake/importdialog.h"
#include "app/intake/importheader.h"
#include "app/intake/leftoverpictures.h"
#include "app/intake/outlinedelegate.h"
#include "app/intake/outlinemodel.h"
#include "app/intake/paragraphmodel.h"
#include "app/intake/paragraphview.h"
#include "app/intake/picturemenu.h"
#include "app/intake/readingchoice.h"
#include "app/intake/rolelegend.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/widgets/hairline.h"
#include "app/widgets/shortlabel.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace dashiji::app
{

namespace
{

constexpr double kRoomForLegend = 40; ///< em; lower, the lines of text need it more, and each tells its roles

/// One half of the preview: a head line of title and legend over what it heads.
/// @param height  of the head line at least, so that both halves have the same
QWidget *sideOf(const QString &title, QWidget *legend, QWidget *body, int height, QWidget *parent)
{
    auto *head = new QLabel(title, parent);
    head->setFont(textFont(parent->font(), TextSize::Text, QFont::DemiBold));
    auto *row = new QHBoxLayout;
    const int margin = space(parent, Space::Small);
    row->setContentsMargins(space(parent, Space::Normal), space(parent, Space::Hair), margin,
                            space(parent, Space::Hair));
    row->setSpacing(margin);
    row->addWidget(head);
    row->addWidget(legend, 1);
    row->addStrut(height);
    auto *side = new QWidget(parent);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new Hairline(Qt::Horizontal, side));
    column->addWidget(body, 1);
    return side;
}

} // namespace

void ImportDialog::build()
{
    setObjectName(QStringLiteral("importDialog"));
    setAccessibleName(tr("Import a report"));
    setSizeGripEnabled(true);

    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setFont(textFont(font(), TextSize::Group));
    m_other = new QPushButton(tr("Choose another file…"), this);
    m_other->setObjectName(QStringLiteral("otherFile"));
    m_other->setAutoDefault(false);
    connect(m_other, &QPushButton::clicked, this, &ImportDialog::chooseOtherFile);
    auto *messagePage = new QWidget(this);
    auto *messageColumn = new QVBoxLayout(messagePage);
    messageColumn->addStretch(1);
    messageColumn->addWidget(m_message);
    messageColumn->addWidget(m_other, 0, Qt::AlignHCenter);
    messageColumn->addStretch(1);

    m_header = new ImportHeader(this);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("importSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildText());
    splitter->addWidget(buildOutline());
    splitter->setHandleWidth(space(this, Space::Hair));
    constexpr int kText = 62; // of 100
    splitter->setStretchFactor(0, kText);
    splitter->setStretchFactor(1, 100 - kText);
    splitter->setSizes({kText, 100 - kText});
    auto *preview = new QWidget(this);
    auto *previewColumn = new QVBoxLayout(preview);
    previewColumn->setContentsMargins(0, 0, 0, 0);
    previewColumn->setSpacing(0);
    previewColumn->addWidget(m_header);
    previewColumn->addWidget(new Hairline(Qt::Horizontal, preview));
    previewColumn->addWidget(new ReadingChoice(m_draft, preview));
    previewColumn->addWidget(new Hairline(Qt::Horizontal, preview));
    // Over both halves: with large letters the roles need all the width.
    m_legend = new QWidget(preview);
    auto *roles = new QHBoxLayout;
    roles->setContentsMargins(space(this, Space::Normal), space(this, Space::Hair),
                              space(this, Space::Normal), space(this, Space::Hair));
    roles->addWidget(new RoleLegend(m_legend));
    auto *legend = new QVBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setSpacing(0);
    legend->addLayout(roles);
    legend->addWidget(new Hairline(Qt::Horizontal, m_legend));
    previewColumn->addWidget(m_legend);
    previewColumn->addWidget(splitter, 1);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(messagePage);
    m_stack->addWidget(preview);
    m_strip = new FileStrip(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(buildFoot());
    buildShortcuts();
    updateLooks();
    resize(parentWidget() ? parentWidget()->window()->size() : QSize(ems(this, 96), ems(this, 60)));
}

QWidget *ImportDialog::buildText()
{
    m_text = new ParagraphView(m_draft, *m_paragraphs, this);
    auto *head = new QWidget(this);
    m_fold = new QPushButton(tr("Unfold all"), head);
    m_fold->setObjectName(QStringLiteral("foldParagraphs"));
    m_fold->setAutoDefault(false);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(this, Space::Small));
    row->addStretch(1);
    row->addWidget(m_fold);
    connect(m_fold, &QPushButton::clicked, this, [this] { m_text->setFolded(!m_text->isFolded()); });
    connect(m_text, &ParagraphView::foldsChanged, this,
            [this] { m_fold->setText(m_text->isFolded() ? tr("Unfold all") : tr("Fold what is sure")); });
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addWidget(new LeftOverPictures(m_draft, body));
    return sideOf(tr("Text"), head, body, m_fold->sizeHint().height(), this);
}

QWidget *ImportDialog::buildOutline()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("outline"));
    m_tree->setAccessibleName(tr("What the file will become"));
    m_tree->setModel(m_outline);
    m_tree->setItemDelegate(new OutlineDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setMouseTracking(true);
    m_tree->setIndentation(ems(this, 1.2));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setDragDropMode(QAbstractItemView::DropOnly);
    m_tree->setDragDropOverwriteMode(true); // on entries, never between them
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const auto place = m_outline->placeOf(m_tree->indexAt(at))) {
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillPictureMenu(*menu, m_draft, *place);
            menu->popup(m_tree->viewport()->mapToGlobal(at));
        }
    });
    // A section that comes in shows its entries.
    connect(m_outline, &QAbstractItemModel::rowsInserted, m_tree,
            [this](const QModelIndex &parent, int first, int last) {
                for (int row = first; row <= last && !parent.isValid(); ++row)
                    m_tree->expand(m_outline->index(row, 0));
            });

    m_noEntries =
        new QLabel(tr("No entries were found in this text. Mark the line where one begins as an entry "
                      "(key 4), or choose another file."),
                   this);
    m_noEntries->setObjectName(QStringLiteral("noEntries"));
    m_noEntries->setAlignment(Qt::AlignCenter);
    m_noEntries->setWordWrap(true);
    m_noEntries->setMargin(space(this, Space::Broad));
    m_noEntries->setMinimumHeight(1); // the tree decides how low its place may be
    m_treeStack = new QStackedWidget(this);
    m_treeStack->addWidget(m_tree);
    m_treeStack->addWidget(m_noEntries);

    m_outlineHint = new ShortLabel(this);
    m_outlineHint->setObjectName(QStringLiteral("outlineFacts"));
    m_outlineHint->setFont(textFont(font(), TextSize::Hint));
    return sideOf(tr("Will become"), m_outlineHint, m_treeStack, m_fold->sizeHint().height(), this);
}

QWidget *ImportDialog::buildFoot()
{
    m_fields = new ImportFields(this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelImport"));
    cancel->setAutoDefault(false);
    m_import = new QPushButton(tr("Import"), this);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setProperty("primary", true);
    m_import->setAutoDefault(false);
    m_import->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importNow);
    m_fields->addButton(cancel);
    m_fields->addButton(m_import);
    return m_fields;
}

void ImportDialog::buildShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence::Undo, [this] { m_draft.undo(); });
    on(Qt::CTRL | Qt::Key_Y, [this] { m_draft.redo(); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_draft.redo(); });
    on(Qt::Key_F8, [this] { goToDoubt(true); });
    on(Qt::SHIFT | Qt::Key_F8, [this] { goToDoubt(false); });
    on(Qt::CTRL | Qt::Key_PageDown,
       [this] { m_strip->setCurrentRow(std::min(m_strip->currentRow() + 1, m_strip->count() - 1)); });
    on(Qt::CTRL | Qt::Key_PageUp, [this] { m_strip->setCurrentRow(std::max(m_strip->currentRow() - 1, 0)); });
    on(Qt::CTRL | Qt::Key_Return, [this] { importNow(); });
    on(Qt::CTRL | Qt::Key_Enter, [this] { importNow(); });
}

void ImportDialog::updateLooks()
{
    QPalette hint = palette();
    hint.setColor(QPalette::WindowText, colorsFor(palette()).text2);
    for (QLabel *label : {m_outlineHint, m_noEntries})
        label->setPalette(hint);
}

void ImportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_legend->setVisible(height() >= ems(this, kRoomForLegend));
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateLooks();
    QDialog::changeEvent(event);
}

} // namespace dashiji::app
