// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backups/backupsdialog.h"

#include "app/backups/automaticbackups.h"
#include "app/backups/changesdelegate.h"
#include "app/backups/copiesdelegate.h"
#include "app/backups/copyscale.h"
#include "app/fields/noticeband.h"
#include "app/support/backuptext.h"
#include "app/support/formatting.h"
#include "app/support/measures.h"
#include "app/support/prompts.h"
#include "app/widgets/hairline.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/shortlabel.h"
#include "app/workbench/session.h"
#include "app/workbench/workbench.h"
#include "core/archive/comparison.h"
#include "core/archive/salvage.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kOldDays = 30; ///< a copy on another drive is to be newer

backup::Shelf shelfOf(const Workbench &bench)
{
    return backup::Shelf::of(*bench.archive()).value_or(backup::Shelf(backup::usualFolder(), {}));
}

QString filterOfArchives()
{
    return BackupsDialog::tr("Archives (*.dashiji)");
}

} // namespace

BackupsDialog::BackupsDialog(Workbench &bench, AutomaticBackups &automatic, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_automatic(automatic), m_shelf(shelfOf(bench))
{
    setObjectName(QStringLiteral("backupsDialog"));
    setWindowTitle(tr("Backups and restoring"));
    auto *middle = new QSplitter(this);
    middle->setChildrenCollapsible(false);
    middle->addWidget(buildList());
    middle->addWidget(buildChanges());
    middle->addWidget(buildChoice());
    middle->setStretchFactor(1, 1);
    m_elsewhere = new NoticeBand(this);
    m_elsewhere->setObjectName(QStringLiteral("elsewhereBand"));
    auto *store = m_elsewhere->addAction(QStringLiteral("storeElsewhereNow"));
    store->setText(tr("Store one there…"));
    connect(store, &QPushButton::clicked, this, &BackupsDialog::storeElsewhere);
    m_elsewhere->setOneLine();
    m_scale = new CopyScale(this);
    m_scale->setObjectName(QStringLiteral("copyScale"));
    connect(m_scale, &CopyScale::chosen, this, &BackupsDialog::choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_scale);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(middle, 1);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(buildFoot());
    for (const auto &[key, by] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                [this, by = by] { step(by); });
    connect(&m_automatic, &AutomaticBackups::made, this, &BackupsDialog::readShelf);
    connect(&bench, &Workbench::archiveChanged, this, &QDialog::reject);
    connect(&m_changes, &ChangesModel::tickedChanged, this, &BackupsDialog::updateChoice);
    resizeWithin(*this, {ems(this, 100), ems(this, 62)});
    readShelf();
}

QWidget *BackupsDialog::buildHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Backups and restoring"), head);
    title->setFont(textFont(font(), TextSize::PanelTitle, QFont::Bold));
    m_summary = new ShortLabel(head);
    m_summary->setObjectName(QStringLiteral("backupSummary"));
    auto *now = new QPushButton(tr("Store one now"), head);
    now->setObjectName(QStringLiteral("storeNow"));
    auto *elsewhere = new QPushButton(tr("Store on another drive…"), head);
    elsewhere->setObjectName(QStringLiteral("storeElsewhere"));
    for (QPushButton *button : {now, elsewhere})
        button->setAutoDefault(false);
    connect(now, &QPushButton::clicked, this, &BackupsDialog::storeNow);
    connect(elsewhere, &QPushButton::clicked, this, &BackupsDialog::storeElsewhere);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(this, Space::Hair));
    words->addWidget(title);
    words->addWidget(m_summary);
    auto *layout = new QHBoxLayout(head);
    const int wide = space(this, Space::Wide);
    const int small = space(this, Space::Small);
    layout->setContentsMargins(wide, small, wide, small);
    layout->addLayout(words, 1);
    layout->addWidget(now);
    layout->addWidget(elsewhere);
    return head;
}

QWidget *BackupsDialog::buildList()
{
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("copies"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_copies);
    m_list->setItemDelegate(new CopiesDelegate(m_list));
    m_list->setMinimumWidth(ems(this, 14));
    m_list->setMouseTracking(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_scale->setChosen(current.row());
                compare();
            });
    return m_list;
}

QWidget *BackupsDialog::buildChanges()
{
    auto *column = new QWidget(this);
    m_since = new QLabel(column);
    m_since->setObjectName(QStringLiteral("changedSince"));
    m_since->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space(this, Space::Normal), space(this, Space::Small),
                             space(this, Space::Normal), space(this, Space::Small));
    line->addWidget(m_since);
    m_tree = new QTreeView(column);
    m_tree->setObjectName(QStringLiteral("changes"));
    m_tree->setAccessibleName(tr("What has changed since"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setModel(&m_changes);
    m_tree->setItemDelegate(new ChangesDelegate(m_tree));
    m_tree->setAllColumnsShowFocus(true);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BackupsDialog::updateChoice);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_tree, 1);
    return column;
}

QWidget *BackupsDialog::buildChoice()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    const auto head = [&](const QString &words) {
        auto *label = new QLabel(words, column);
        label->setFont(textFont(font(), TextSize::Group, QFont::Bold));
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    const auto hint = [&](const QString &words) {
        auto *label = new QLabel(words, column);
        label->setFont(textFont(font(), TextSize::Hint));
        label->setWordWrap(true);
        layout->addWidget(label);
        return label;
    };
    const auto choice = [&](const char *name, const QString &told) {
        auto *button = new QRadioButton(column);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleDescription(told);
        connect(button, &QRadioButton::toggled, this, &BackupsDialog::updateChoice);
        layout->addWidget(button);
        hint(told);
        return button;
    };
    head(tr("What comes back from it"));
    m_entries = choice("takeEntries", tr("Back to their places, as one change that can be undone."));
    m_year = choice("takeYear", tr("Beside the present one, under a name with the day of the backup."));
    m_whole = choice("takeWhole", tr("As another file; this archive stays as it is."));
    m_whole->setText(tr("The whole archive"));
    m_entries->setChecked(true);
    head(tr("Before it comes back"));
    m_before = hint({});
    m_before->setObjectName(QStringLiteral("beforeRestoring"));
    layout->addStretch(1);
    head(tr("A file that does not open, or is damaged"));
    hint(tr("It stays as it is; what can be read goes into a new archive, and what cannot is listed."));
    auto *salvage = new QPushButton(tr("Salvage a file…"), column);
    salvage->setObjectName(QStringLiteral("salvageFile"));
    salvage->setAutoDefault(false);
    connect(salvage, &QPushButton::clicked, this, &BackupsDialog::salvageFile);
    layout->addWidget(salvage, 0, Qt::AlignLeft);
    QScrollArea *area = scrolled(column, QStringLiteral("restoreChoice"));
    area->setMinimumWidth(ems(this, 18));
    return area;
}

QWidget *BackupsDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *folder = new ShortLabel(foot);
    folder->setObjectName(QStringLiteral("shelfFolder"));
    folder->setText(tr("Kept in %1").arg(shortPath(m_shelf.folder())));
    auto *close = new QPushButton(tr("Close"), foot);
    close->setObjectName(QStringLiteral("closeBackups"));
    close->setAutoDefault(false);
    m_take = new QPushButton(foot);
    m_take->setObjectName(QStringLiteral("takeBack"));
    m_take->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &BackupsDialog::takeBack);
    auto *layout = new QHBoxLayout(foot);
    const int wide = space(this, Space::Wide);
    const int small = space(this, Space::Small);
    layout->setContentsMargins(wide, small, wide, small);
    layout->addWidget(folder, 1);
    layout->addWidget(close);
    layout->addWidget(m_take);
    return foot;
}

// --- what there is ---------------------------------------------------------------------------------------

void BackupsDialog::readShelf()
{
    auto copies = m_shelf.copies();
    const QDate today = QDate::currentDate();
    const auto spans = backup::spansOf(copies, today);
    std::vector<CopiesModel::Item> items;
    for (size_t i = 0; i < copies.size(); ++i)
        items.push_back({copies[i], spans[i]});
    m_copies.setItems(std::move(items));
    m_scale->setItems(m_copies.items(), today);
    tellHead();
    suggestElsewhere();
    m_comparing.clear();
    if (copies.empty())
        compare();
    else
        choose(0);
    for (const backup::Copy &copy : copies)
        m_worker.runFor(
            this, [shelf = m_shelf, copy] { return shelf.healthOf(copy); },
            [this, path = copy.path](backup::Health health) {
                m_copies.setHealth(path, health);
                m_scale->setItems(m_copies.items(), QDate::currentDate());
                updateChoice();
            });
}

void BackupsDialog::tellHead()
{
    const int count = m_copies.rowCount();
    m_summary->setText(count == 0 ? tr("None yet. Store one now; from then on one is kept every day.")
                                  : tr("On opening and every day, verified when written; %n kept, %1 with "
                                       "their pictures",
                                       nullptr, count)
                                        .arg(fileSize(m_shelf.bytes())));
}

void BackupsDialog::suggestElsewhere()
{
    const auto last = m_shelf.elsewhere();
    const qint64 days = last ? last->at.daysTo(QDateTime::currentDateTimeUtc()) : 0;
    m_elsewhere->setVisible(!last || days >= kOldDays);
    if (!last)
        m_elsewhere->say(Severity::Warning,
                         tr("There is no copy on another drive: when this one fails, all is gone."));
    else
        m_elsewhere->say(Severity::Warning,
                         tr("The copy on another drive, %1, is %n days old.", nullptr, static_cast<int>(days))
                             .arg(shortPath(last->path)));
}

void BackupsDialog::choose(int row)
{
    m_list->setCurrentIndex(m_copies.index(row));
}

void BackupsDialog::step(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (row >= 0 && row < m_copies.rowCount())
        choose(row);
}

void BackupsDialog::compare()
{
    const CopiesModel::Item *chosen = m_copies.item(m_list->currentIndex());
    const QString path = chosen != nullptr ? chosen->copy.path : QString();
    if (path == m_comparing && !path.isEmpty())
        return;
    m_comparing = path;
    m_changes.setDifferences({});
    m_since->setText(chosen == nullptr
                         ? tr("There is no backup yet.")
                         : tr("Comparing with %1 …").arg(recentMoment(chosen->copy.at.toLocalTime())));
    updateChoice();
    if (chosen == nullptr)
        return;
    m_worker.runFor(
        this,
        [path, here = m_bench.archive()->address()]() -> Result<std::vector<archive::TextDifference>> {
            const auto now = TRY(archive::Reader::open(here));
            const auto copy = TRY(backup::OpenedCopy::open(path));
            return archive::textDifferences(*now, copy->reader());
        },
        [this, path](const Result<std::vector<archive::TextDifference>> &differences) {
            if (path == m_comparing)
                showComparison(differences);
        },
        1);
}

void BackupsDialog::showComparison(const Result<std::vector<archive::TextDifference>> &differences)
{
    const CopiesModel::Item *chosen = m_copies.item(m_list->currentIndex());
    const QString when = chosen != nullptr ? recentMoment(chosen->copy.at.toLocalTime()) : QString();
    if (!differences) {
        m_since->setText(tr("The backup of %1 cannot be read. Choose the one before.").arg(when));
        emit compared();
        return;
    }
    m_changes.setDifferences(*differences);
    m_since->setText(
        m_changes.differenceCount() == 0
            ? tr("Since %1 no text has changed.").arg(when)
            : tr("Since %1: %n places changed.", nullptr, m_changes.differenceCount()).arg(when));
    m_tree->expandAll();
    m_tree->setHeaderHidden(m_changes.differenceCount() == 0);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ChangesModel::What, QHeaderView::Interactive);
    m_tree->header()->setSectionResizeMode(ChangesModel::Texts, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ChangesModel::Count, QHeaderView::ResizeToContents);
    m_tree->header()->resizeSection(ChangesModel::What,
                                    std::min(ems(this, 22), m_tree->viewport()->width() * 2 / 5));
    m_tree->setCurrentIndex(m_changes.index(0, 0));
    updateChoice();
    emit compared();
}

int BackupsDialog::chosenYear() const
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(ChangesModel::What);
    return current.isValid() ? current.data(ChangesModel::YearRole).toInt() : m_bench.year();
}

void BackupsDialog::updateChoice()
{
    if (m_take == nullptr)
        return;
    const CopiesModel::Item *chosen = m_copies.item(m_list->currentIndex());
    const bool isReadable = chosen != nullptr && chosen->health != backup::Health::Damaged;
    const bool isWritable = m_bench.writer() != nullptr;
    const int count = static_cast<int>(m_changes.ticked().size());
    const int year = chosenYear();
    m_entries->setText(tr("The %n ticked entries", nullptr, count));
    m_year->setText(year > 0 ? tr("The whole year %1").arg(year) : tr("A whole year"));
    m_entries->setEnabled(isReadable && isWritable);
    m_year->setEnabled(isReadable && isWritable && year > 0);
    m_whole->setEnabled(isReadable);
    m_take->setText(m_whole->isChecked()  ? tr("Take the archive back…")
                    : m_year->isChecked() ? tr("Take %1 back").arg(year)
                                          : tr("Take %n entries back", nullptr, count));
    m_take->setEnabled(m_whole->isChecked()  ? m_whole->isEnabled()
                       : m_year->isChecked() ? m_year->isEnabled()
                                             : m_entries->isEnabled() && count > 0);
    QStringList before{tr("The present state is stored as a backup first.")};
    if (chosen != nullptr && chosen->health)
        //: %1 how it is: sound; %2, %3 what it holds
        before << tr("This backup: %1, %2, %3.")
                      .arg(healthText(*chosen->health), tr("%n entries", nullptr, chosen->copy.entries),
                           tr("%n pictures", nullptr, static_cast<int>(chosen->copy.pictures.size())));
    m_before->setText(before.join(u'\n'));
}

// --- what is done ----------------------------------------------------------------------------------------

void BackupsDialog::storeNow()
{
    m_automatic.make(backup::Occasion::ByHand);
}

void BackupsDialog::storeElsewhere()
{
    const QString here = m_bench.session().path();
    const QString folder =
        m_bench.prompts().openFolder(this, tr("A folder on another drive"), QFileInfo(here).absolutePath());
    if (folder.isEmpty())
        return;
    const QString path = backup::placeElsewhere(here, folder);
    m_worker.runFor(
        this,
        [path, address = m_bench.archive()->address(), shelf = m_shelf]() -> Result<bool> {
            const auto reader = TRY(archive::Reader::open(address));
            return shelf.storeElsewhere(*reader, path);
        },
        [this, path](const Result<bool> &otherDrive) {
            if (m_bench.accept(otherDrive))
                m_bench.tell(*otherDrive ? tr("Stored and verified: %1").arg(path)
                                         : tr("Stored and verified on the same drive: %1").arg(path));
            suggestElsewhere();
        });
}

Result<std::unique_ptr<backup::OpenedCopy>> BackupsDialog::openCopy(const backup::Copy &copy) const
{
    return backup::OpenedCopy::open(
        copy.path, [shelf = m_shelf](const QByteArray &sha256) { return shelf.picture(sha256); });
}

void BackupsDialog::takeBack()
{
    const CopiesModel::Item *chosen = m_copies.item(m_list->currentIndex());
    if (chosen == nullptr)
        return;
    const backup::Copy copy = chosen->copy;
    if (m_whole->isChecked())
        takeBackWhole(copy);
    else if (m_year->isChecked())
        afterStoring([this, copy] { takeBackYear(copy); });
    else
        afterStoring([this, copy] { takeBackEntries(copy); });
}

void BackupsDialog::afterStoring(std::function<void()> work)
{
    m_take->setEnabled(false);
    m_worker.runFor(
        this,
        [here = m_bench.archive()->address(), shelf = m_shelf]() mutable -> Result<void> {
            const auto reader = TRY(archive::Reader::open(here));
            TRY(shelf.store(*reader, backup::Occasion::Restoring));
            return {};
        },
        [this, work = std::move(work)](const Result<void> &stored) {
            if (m_bench.accept(stored) && m_bench.writer() != nullptr)
                work();
            readShelf();
        });
}

void BackupsDialog::tell(const backup::Restored &restored, const QString &sentence)
{
    const int missing = static_cast<int>(restored.missingPictures.size());
    m_bench.tell(missing == 0 ? sentence
                              : sentence + u' ' + tr("%n pictures could not be found.", nullptr, missing));
}

void BackupsDialog::takeBackEntries(const backup::Copy &copy)
{
    const auto open = openCopy(copy);
    if (!m_bench.accept(open))
        return;
    const auto restored = backup::restoreEntries(*m_bench.archive(), **open, m_changes.ticked());
    if (!m_bench.accept(restored))
        return;
    m_bench.offerUndo();
    tell(*restored, tr("%n entries are as they were.", nullptr, restored->entries));
}

void BackupsDialog::takeBackYear(const backup::Copy &copy)
{
    const int year = chosenYear();
    const auto open = openCopy(copy);
    if (!m_bench.accept(open))
        return;
    const auto report = (*open)->reader().report(year);
    if (!m_bench.accept(report))
        return;
    const auto restored =
        backup::restoreYear(*m_bench.archive(), **open, report->id, besideName(year, copy.at));
    if (!m_bench.accept(restored))
        return;
    m_bench.offerUndo();
    tell(*restored, tr("%1 is there as it was, beside the present one.").arg(year));
    m_bench.goTo(placeOf(restored->report));
}

void BackupsDialog::takeBackWhole(const backup::Copy &copy)
{
    const QFileInfo file(m_bench.session().path());
    const QString suggestion = file.path() + u'/' + file.completeBaseName() + u'-' +
                               copy.at.toLocalTime().toString(QStringLiteral("yyyyMMdd")) +
                               QStringLiteral(".dashiji");
    const QString path =
        m_bench.prompts().saveFile(this, tr("The archive as it was"), filterOfArchives(), suggestion, false);
    if (path.isEmpty())
        return;
    m_worker.runFor(
        this,
        [copy, path, shelf = m_shelf]() -> Result<backup::Restored> {
            const auto open = TRY(backup::OpenedCopy::open(
                copy.path, [shelf](const QByteArray &sha256) { return shelf.picture(sha256); }));
            return backup::restoreWhole(*open, path);
        },
        [this, path](const Result<backup::Restored> &restored) {
            if (m_bench.accept(restored))
                tell(*restored, tr("The archive as it was is %1.").arg(path));
        });
}

void BackupsDialog::salvageFile()
{
    const QString folder = QFileInfo(m_bench.session().path()).absolutePath();
    const QString path =
        m_bench.prompts().openFile(this, tr("A damaged archive"), filterOfArchives(), folder);
    if (path.isEmpty())
        return;
    const QFileInfo file(path);
    const QString to = m_bench.prompts().saveFile(
        this, tr("The new archive"), filterOfArchives(),
        file.path() + u'/' + tr("%1-salvaged").arg(file.completeBaseName()) + QStringLiteral(".dashiji"),
        false);
    if (to.isEmpty())
        return;
    m_worker.runFor(
        this, [path, to] { return archive::salvage(path, to); },
        [this, to](const Result<archive::Salvaged> &found) {
            if (!m_bench.accept(found))
                return;
            QStringList lines{tr("What could be read is in %1.").arg(to)};
            const auto list = [&](const QString &what, const QStringList &names) {
                if (!names.isEmpty())
                    lines << what + u' ' + QStringList(names.mid(0, 8)).join(QStringLiteral("; ")) +
                                 (names.size() > 8 ? QStringLiteral(" …") : QString());
            };
            list(tr("Lost:"), found->lost);
            list(tr("Made again as the history tells it:"), found->rebuilt);
            list(tr("There, but not what was written:"), found->damaged);
            list(tr("Pictures without their bytes:"), found->pictures);
            if (found->isWhole())
                lines << tr("Nothing was lost.");
            m_bench.prompts().ask(this, {tr("Salvaged"), lines.join(QStringLiteral("\n\n")), tr("Close")});
        });
}

} // namespace dashiji::app
