// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/search/searchpanel.h"

#include "app/search/commands.h"
#include "app/search/hitdelegate.h"
#include "app/search/hitmodel.h"
#include "app/search/hitpreview.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/widgets/hairline.h"
#include "app/widgets/organizationchoice.h"
#include "app/widgets/shortlabel.h"
#include "app/workbench/actions.h"
#include "app/workbench/workbench.h"
#include "core/archive/archive.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace dashiji::app
{
namespace
{

constexpr int kMostHits = 50;
constexpr int kCommandsBesideHits = 5;
constexpr double kWidth = 72;        ///< em of the card at most
constexpr double kHeight = 48;       ///< em
constexpr double kPreviewNeeds = 48; ///< em of the card, for the hit to stand beside the list
constexpr int kNameLetters = 11;     ///< of an organization that are always in sight
constexpr QChar kCommandSign = u'>';

/// The thread's reader of the archive, kept from one keystroke to the next. @param sight another one: the
/// panel was opened again, and the file may be another
Result<const archive::Reader *> readerOf(const archive::Address &address, int sight)
{
    struct Kept {
        int sight = 0;
        std::unique_ptr<archive::Reader> reader;
    };
    thread_local Kept kept;
    if (!kept.reader || kept.sight != sight)
        kept = {sight, TRY(archive::Reader::open(address))};
    return kept.reader.get();
}

/// The list keeps the keyboard out, as the field has it; the chosen row looks chosen all the same.
class HitList : public QListView
{
public:
    using QListView::QListView;

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override
    {
        QListView::initViewItemOption(option);
        option->state.setFlag(QStyle::State_HasFocus, window()->isActiveWindow());
    }
};

} // namespace

SearchPanel::SearchPanel(Workbench &bench)
    : QWidget(bench.window()), m_bench(bench), m_card(new QFrame(this)), m_hits(new HitModel(this))
{
    hide();
    build();
    bench.window()->installEventFilter(this);
    connect(&bench, &Workbench::archiveChanged, this, [this] {
        hide();
        m_hits->setHits({});
    });
}

SearchPanel::~SearchPanel() = default;

void SearchPanel::build()
{
    setObjectName(QStringLiteral("searchPanel"));
    setAccessibleName(tr("Search"));
    m_card->setAutoFillBackground(true);
    m_list = new HitList(m_card);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(*m_hits, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview = new HitPreview(m_card);
    m_nothing = new QLabel(m_card);
    m_nothing->setObjectName(QStringLiteral("searchNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(space(this, Space::Small));
    m_nothing->setTextFormat(Qt::PlainText);

    m_found = new QWidget(m_card);
    auto *found = new QHBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(0);
    found->addWidget(m_list, 3);
    found->addWidget(m_preview, 2);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Hairline(Qt::Horizontal, m_card));
    column->addWidget(m_found, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(new Hairline(Qt::Horizontal, m_card));
    column->addWidget(buildFoot());

    connect(m_field, &QLineEdit::textChanged, this, &SearchPanel::ask);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &row) {
                const archive::SearchHit *hit = m_hits->hit(row.row());
                if (m_bench.archive() != nullptr)
                    m_preview->show(*m_bench.archive(), hit,
                                    hit != nullptr ? m_hits->placeText(*hit) : QString(), m_words);
            });
    connect(m_list, &QListView::clicked, this, [this] { go(false); });
    connect(m_organizations, &OrganizationChoice::chosenByUser, this, [this] {
        m_field->setFocus(Qt::OtherFocusReason);
        ask();
    });
    updateLooks();
}

QWidget *SearchPanel::buildHead()
{
    auto *head = new QWidget(m_card);
    m_field = new QLineEdit(head);
    m_field->setObjectName(QStringLiteral("searchField"));
    m_field->setAccessibleName(tr("Search all years"));
    m_field->setPlaceholderText(tr("Search all years, or type > for commands"));
    m_field->setFont(textFont(font(), TextSize::PanelTitle));
    m_field->setFrame(false);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count = new QLabel(head);
    m_count->setObjectName(QStringLiteral("searchCount"));
    m_count->setFont(textFont(font(), TextSize::Hint));
    m_organizations = new OrganizationChoice(head);
    m_organizations->setObjectName(QStringLiteral("searchOrganization"));
    m_organizations->setMinimumContentsLength(kNameLetters);
    m_organizations->setFocusPolicy(Qt::ClickFocus); // Tab goes to the next year
    m_organizations->setToolTip(tr("Only what one organization has written (Alt+↓)"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space(this, Space::Normal), space(this, Space::Small), space(this, Space::Normal),
                            space(this, Space::Small));
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_organizations);
    return head;
}

QWidget *SearchPanel::buildFoot()
{
    auto *foot = new QWidget(m_card);
    m_keys = new ShortLabel(foot);
    m_keys->setObjectName(QStringLiteral("searchKeys"));
    m_keys->setFont(textFont(font(), TextSize::Hint));
    m_keys->setText(tr("↑ ↓ choose · Enter write there · Shift+Enter read there · Tab next year · Esc back"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space(this, Space::Normal), space(this, Space::Tight), space(this, Space::Normal),
                            space(this, Space::Tight));
    row->addWidget(m_keys);
    return foot;
}

void SearchPanel::open()
{
    // What is typed elsewhere is found, too.
    if (!m_bench.flush())
        return;
    if (!isVisible()) {
        m_before = m_bench.window()->focusWidget();
        ++m_sight;
    }
    offerOrganizations();
    setGeometry(m_bench.window()->rect());
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    ask();
}

void SearchPanel::close()
{
    hide();
    if (m_before != nullptr)
        m_before->setFocus(Qt::OtherFocusReason);
}

void SearchPanel::offerOrganizations()
{
    if (m_bench.archive() == nullptr)
        return;
    if (const auto reports = m_bench.archive()->reports())
        m_organizations->offer(*m_bench.archive(), *reports);
}

archive::SearchQuery SearchPanel::query() const
{
    archive::SearchQuery query = archive::parseQuery(m_field->text());
    if (const OrganizationId only = m_organizations->chosen(); only.isValid())
        query.owner = only;
    return query;
}

void SearchPanel::ask()
{
    const QString typed = m_field->text();
    const bool commands = typed.startsWith(kCommandSign);
    if (commands || m_bench.archive() == nullptr) {
        listCommands(typed.mid(commands ? 1 : 0).trimmed());
        return;
    }
    if (m_asking)
        return;
    m_asking = true;
    m_thread.run(
        [address = m_bench.archive()->address(), sight = m_sight,
         asked = query()]() -> Result<archive::SearchHits> {
            const archive::Reader *reader = TRY(readerOf(address, sight));
            return reader->firstHits(asked, kMostHits);
        },
        [this, asked = query()](const Result<archive::SearchHits> &found) {
            m_asking = false;
            if (m_field->text().startsWith(kCommandSign) || asked != query())
                ask();
            else
                take(asked, found);
        });
}

void SearchPanel::take(const archive::SearchQuery &query, const Result<archive::SearchHits> &found)
{
    if (!m_bench.accept(found))
        return;
    m_words = query.words;
    const auto shown = static_cast<int>(found->hits.size());
    m_hits->setHits(found->hits, m_organizations->count() > 1 && !query.owner);
    m_nothing->setText(
        query.isEmpty()
            ? tr("Type what to look for: all years, titles and texts, captions, people.\n\n"
                 "These narrow: year:2019..2021 section:events unit:场 state:draft org:NAME. "
                 "“…” keeps words together, > lists commands.")
            : tr("Nothing holds “%1”. Try it without the year, or by pinyin initials.").arg(m_field->text()));
    choose(m_hits->chooseable(-1, 1));
    if (shown < kMostHits)
        sayCount({shown, shown, false}, !query.isEmpty());
    else
        m_count->clear();
    emit answered();
    askMore(query, shown == kMostHits);
}

void SearchPanel::askMore(const archive::SearchQuery &asked, bool toCount)
{
    struct More {
        std::optional<archive::SearchCount> count;
        std::vector<archive::Suggestion> suggestions;
    };
    m_thread.run(
        [address = m_bench.archive()->address(), sight = m_sight, asked, toCount]() -> Result<More> {
            const archive::Reader *reader = TRY(readerOf(address, sight));
            More more;
            // What has been found so often as it was typed is hardly meant otherwise.
            if (toCount)
                more.count = TRY(reader->countHits(asked));
            else
                more.suggestions = TRY(reader->suggestions(asked));
            return more;
        },
        [this, asked](const Result<More> &more) {
            if (asked != query() || !more)
                return; // what was asked since says it
            if (more->count)
                sayCount(*more->count, true);
            m_hits->addSuggestions(more->suggestions);
            if (const QString name = asked.words.join(u' '); !name.isEmpty())
                m_hits->addCommands(commandsCalled(m_bench.actions(), name, kCommandsBesideHits));
            if (!m_list->currentIndex().isValid()) {
                // Enter runs no command that was not looked for as one: the arrows go there.
                const int first = m_hits->chooseable(-1, 1);
                choose(m_hits->command(first) == nullptr ? first : -1);
            }
            emit completed();
        });
}

void SearchPanel::sayCount(const archive::SearchCount &count, bool asked)
{
    const QString places = count.capped ? tr("more than %n place(s)", nullptr, count.total)
                                        : tr("%n place(s)", nullptr, count.total);
    if (!asked || count.total == 0)
        m_count->clear();
    else if (const int shown = m_hits->hitCount(); shown < count.total)
        m_count->setText(tr("the first %1 of %2", "number, places").arg(QString::number(shown), places));
    else
        m_count->setText(
            tr("%1, %2", "places, years").arg(places, tr("%n year(s)", nullptr, m_hits->yearCount())));
}

void SearchPanel::listCommands(const QString &words)
{
    const QList<QAction *> commands = commandsCalled(m_bench.actions(), words);
    m_words.clear();
    m_hits->setCommands(commands);
    m_count->setText(tr("%n command(s)", nullptr, static_cast<int>(commands.size())));
    m_nothing->setText(tr("No command is called “%1”.").arg(words));
    choose(m_hits->chooseable(-1, 1));
    emit answered();
}

void SearchPanel::choose(int row)
{
    const bool any = m_hits->rowCount() > 0;
    m_found->setVisible(any);
    m_nothing->setVisible(!any);
    m_preview->setVisible(m_hits->hit(row) != nullptr && m_card->width() >= ems(this, kPreviewNeeds));
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_hits->index(row));
    // The head of its year stays with the first hit of it.
    if (m_hits->isHead(row - 1))
        m_list->scrollTo(m_hits->index(row - 1));
}

bool SearchPanel::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int current = m_list->currentIndex().row();
    const auto move = [this](int row) {
        if (row >= 0)
            choose(row);
    };
    constexpr int kPage = 8;
    switch (key) {
    case Qt::Key_Down:
        if (modifiers.testFlag(Qt::AltModifier) && m_organizations->isVisible()) {
            m_organizations->showPopup();
            return true;
        }
        move(m_hits->chooseable(current, 1));
        return true;
    case Qt::Key_Up:
        move(m_hits->chooseable(current, -1));
        return true;
    case Qt::Key_PageDown:
        move(m_hits->chooseable(std::min(current + kPage, m_hits->rowCount()), -1));
        return true;
    case Qt::Key_PageUp:
        move(m_hits->chooseable(std::max(current - kPage, 0) - 1, 1));
        return true;
    case Qt::Key_Tab:
        move(m_hits->nextYear(current));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(modifiers.testFlag(Qt::ShiftModifier));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void SearchPanel::go(bool toRead)
{
    const int row = m_list->currentIndex().row();
    if (QAction *command = m_hits->command(row)) {
        close();
        command->trigger();
    } else if (const archive::Suggestion *suggestion = m_hits->suggestion(row)) {
        m_field->setText(suggestion->text);
    } else if (const archive::SearchHit *hit = m_hits->hit(row)) {
        const Place place = hit->place;
        hide();
        if (toRead)
            m_bench.goTo(place, QStringLiteral("read"));
        else
            m_bench.enter(place);
    }
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bench.window() && event->type() == QEvent::Resize && isVisible())
        setGeometry(m_bench.window()->rect());
    // Tab would leave the field before it came as a key.
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 90));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 40));
    painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(-3, -1, 3, 5), kCardRadius, kCardRadius);
}

void SearchPanel::mousePressEvent(QMouseEvent *)
{
    close(); // beside the card
}

void SearchPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = space(this, Space::Broad);
    const QSize size(std::min(width() - 2 * margin, ems(this, kWidth)),
                     std::min(height() - 2 * margin, ems(this, kHeight)));
    QRect card(QPoint(), size);
    card.moveCenter(rect().center());
    m_card->setGeometry(card);
    if (m_list->isVisible())
        choose(m_list->currentIndex().row());
}

void SearchPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void SearchPanel::updateLooks()
{
    const Colors &colors = colorsFor(palette());
    QPalette card = palette();
    card.setColor(QPalette::Window, colors.base);
    m_card->setPalette(card);
    QPalette quiet = card;
    quiet.setColor(QPalette::WindowText, colors.text2);
    for (QLabel *label : {m_count, m_nothing, m_keys})
        label->setPalette(quiet);
    QPalette preview = card;
    preview.setColor(QPalette::Base, colors.alt);
    m_preview->setPalette(preview);
}

} // namespace dashiji::app
