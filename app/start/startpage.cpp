// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/startpage.h"

#include "app/start/commandlist.h"
#include "app/start/continuecard.h"
#include "app/start/drophint.h"
#include "app/start/recentdelegate.h"
#include "app/start/recentfiles.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/widgets/cardframe.h"
#include "app/widgets/scrolled.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr double kSideWidth = 27;   ///< em
constexpr double kMainMargin = 3.8; ///< em, when there is room

/// Words of one line whose size follows the page's font.
QLabel *makeLabel(QWidget *parent, const char *name, TextSize size, QFont::Weight weight = QFont::Normal)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setFont(textFont(parent->font(), size, weight));
    return label;
}

/// As high as its rows, as long as there is room.
class RecentList : public QListView
{
public:
    using QListView::QListView;
    [[nodiscard]] QSize sizeHint() const override
    {
        const int rows = model() != nullptr ? model()->rowCount() : 0;
        return {ems(this, 40), std::max(1, rows) * std::max(sizeHintForRow(0), ems(this, 4.4))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {ems(this, 20), ems(this, 4.4)}; }
};

} // namespace

StartPage::StartPage(const QList<QAction *> &commands, QAction *foot, RecentFiles &recent,
                     const Settings &settings, QWidget *parent)
    : Page(parent), m_recent(recent), m_settings(settings), m_filtered(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("startPage"));
    m_filtered->setSourceModel(&recent);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_sideArea = scrolled(makeSide(commands, foot), QStringLiteral("startSideScroll"));
    layout->addWidget(m_sideArea);
    layout->addWidget(scrolled(makeMain(), QStringLiteral("startMainScroll")), 1);
    connectRecent();
    applyColours();
    setWords();
}

QWidget *StartPage::makeSide(const QList<QAction *> &commands, QAction *foot)
{
    m_side = new QWidget(this);
    m_side->setObjectName(QStringLiteral("startSide"));
    m_side->setAutoFillBackground(true);
    m_seal = new QLabel(m_side);
    m_seal->setObjectName(QStringLiteral("seal"));
    m_seal->setPixmap(applicationIcon().pixmap(QSize(ems(this, 4.2), ems(this, 4.2)), devicePixelRatioF()));
    m_name = makeLabel(m_side, "programName", TextSize::EntryTitle, QFont::Bold);
    m_motto = makeLabel(m_side, "motto", TextSize::Hint);
    m_commands = new CommandList(commands, m_side);
    m_dropHint = new DropHint(m_side);
    m_version = makeLabel(m_side, "version", TextSize::Hint);
    m_version->setText(QApplication::applicationVersion());
    auto *below = new QHBoxLayout;
    if (foot != nullptr) {
        auto *button = new QToolButton(m_side);
        button->setObjectName(QStringLiteral("startFoot"));
        button->setDefaultAction(foot);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        below->addWidget(button);
    }
    below->addStretch();
    below->addWidget(m_version);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_motto);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(space(this, Space::Normal));
    head->addWidget(m_seal);
    head->addLayout(words, 1);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(space(this, Space::Broad), ems(this, 3.4), space(this, Space::Broad),
                               space(this, Space::Normal));
    layout->addLayout(head);
    layout->addSpacing(ems(this, 2));
    layout->addWidget(m_commands);
    layout->addStretch(1);
    layout->addWidget(m_dropHint);
    layout->addLayout(below);
    return m_side;
}

QWidget *StartPage::makeMain()
{
    auto *main = new QWidget(this);
    m_main = main;
    main->setObjectName(QStringLiteral("startMain"));
    m_card = new ContinueCard(main);
    m_heading = makeLabel(main, "recentHeading", TextSize::Group, QFont::Bold);
    m_filter = new QLineEdit(main);
    m_filter->setObjectName(QStringLiteral("recentFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(ems(this, 15));
    m_filterIcon = m_filter->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_empty = makeLabel(main, "recentEmpty", TextSize::Text);
    m_empty->setWordWrap(true);
    m_promise = makeLabel(main, "promise", TextSize::Hint);
    m_promise->setWordWrap(true);

    auto *frame = new CardFrame(main);
    m_list = new RecentList(frame);
    m_list->setObjectName(QStringLiteral("recentList"));
    m_list->setModel(m_filtered);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_list);
    frame->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);

    auto *heads = new QHBoxLayout;
    heads->addWidget(m_heading);
    heads->addStretch();
    heads->addWidget(m_filter);
    auto *layout = new QVBoxLayout(main);
    layout->setSpacing(space(this, Space::Small));
    layout->addWidget(m_card);
    layout->addSpacing(ems(this, 0.8));
    layout->addLayout(heads);
    layout->addWidget(frame);
    layout->addWidget(m_empty);
    layout->addStretch(1);
    layout->addWidget(m_promise);
    return main;
}

void StartPage::connectRecent()
{
    auto *delegate = new RecentDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->installEventFilter(this);
    m_filter->installEventFilter(this);
    connect(delegate, &RecentDelegate::findClicked, this, &StartPage::findChosen);
    connect(delegate, &RecentDelegate::removeClicked, this, &StartPage::removeChosen);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(RecentFiles::MissingRole).toBool())
            openRow(index);
    });
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filtered, change, this, &StartPage::updateEmpty);
    connect(m_card, &ContinueCard::continued, this, [this] { emit continueChosen(m_card->place()); });
}

void StartPage::openRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString path = index.data(RecentFiles::PathRole).toString();
    if (index.data(RecentFiles::MissingRole).toBool())
        emit findChosen(path);
    else
        emit archiveChosen(path);
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list) {
        const QModelIndex current = m_list->currentIndex();
        if (enter) {
            openRow(current);
            return true;
        }
        if (key == Qt::Key_Delete && current.isValid()) {
            emit removeChosen(current.data(RecentFiles::PathRole).toString());
            return true;
        }
    }
    if (watched == m_filter && (enter || key == Qt::Key_Down) && m_filtered->rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        m_list->setCurrentIndex(m_filtered->index(0, 0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void StartPage::setArchive(archive::Archive *archive)
{
    if (archive != nullptr)
        return;
    const LastPlace place = m_settings.lastPlace();
    m_card->setPlace(place);
    m_card->setVisible(place.isValid() && QFileInfo::exists(place.path));
    updateEmpty();
}

void StartPage::enter()
{
    if (!m_card->isHidden())
        m_card->button()->setFocus(Qt::TabFocusReason);
    else if (m_filtered->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_commands->setFocus(Qt::OtherFocusReason);
}

void StartPage::updateEmpty()
{
    const bool none = m_recent.rowCount() == 0;
    m_heading->setVisible(!none);
    m_filter->setVisible(!none);
    m_list->parentWidget()->setVisible(m_filtered->rowCount() > 0);
    m_empty->setVisible(m_filtered->rowCount() == 0);
    m_empty->setText(none ? tr("There is no archive yet. Start a new one, or import an old report.")
                          : tr("No archive is called “%1”.").arg(m_filter->text()));
    m_list->updateGeometry();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sideArea->setFixedWidth(std::min(ems(this, kSideWidth), width() * 2 / 5));
    const int side = std::min(ems(this, kMainMargin), width() / 24);
    m_main->layout()->setContentsMargins(side, ems(this, 2.6), side, space(this, Space::Normal));
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
}

void StartPage::applyColours()
{
    const QPalette whole = QApplication::palette();
    const Colors &c = colorsFor(whole);
    m_filterIcon->setIcon(icon(Icon::Filter, c.text2));
    QPalette side = whole;
    side.setColor(QPalette::Window, c.side);
    side.setColor(QPalette::Base, c.side);
    m_side->setPalette(side);
    for (QLabel *label : {m_motto, m_version, m_empty, m_promise}) {
        QPalette quiet = whole;
        quiet.setColor(QPalette::WindowText, c.text2);
        label->setPalette(quiet);
    }
}

void StartPage::setWords()
{
    setAccessibleName(tr("Start"));
    m_name->setText(tr("Dashiji"));
    m_motto->setWordWrap(true);
    m_motto->setText(tr("Every year written, printed, looked back on"));
    m_seal->setAccessibleName(tr("The seal of Dashiji"));
    m_commands->setAccessibleName(tr("Commands"));
    m_dropHint->setText(tr("You can also drop an archive or an old report onto this window."));
    m_heading->setText(tr("Recent archives"));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_list->setAccessibleName(tr("Recent archives"));
    m_promise->setText(tr("Everything is kept in one file on this machine. Nothing goes over the network."));
    updateEmpty();
}

} // namespace dashiji::app
