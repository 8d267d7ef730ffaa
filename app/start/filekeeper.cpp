// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/filekeeper.h"

#include "app/start/archivecommands.h"
#include "app/start/comparisondialog.h"
#include "app/support/formatting.h"
#include "app/workbench/session.h"
#include "app/workbench/workbench.h"
#include "core/archive/comparison.h"
#include "core/archive/writer.h"
#include "core/workflow/archives.h"

#include <QApplication>
#include <QFileInfo>
#include <QPushButton>

namespace dashiji::app
{
namespace
{

/// What became of the file, in a sentence.
QString whatHappened(const archive::FileSight &sight, const QString &path)
{
    const QString name = shortPath(path);
    switch (sight.state) {
    case archive::FileState::Replaced:
        return FileKeeper::tr("Another file has taken the place of %1.").arg(name);
    case archive::FileState::Overwritten:
        return FileKeeper::tr("Another copy was written over %1.").arg(name);
    case archive::FileState::MovedAway:
        return FileKeeper::tr("%1 was moved to %2.").arg(name, shortPath(sight.path));
    case archive::FileState::ReadOnly:
        return FileKeeper::tr("%1 may not be written any more.").arg(name);
    case archive::FileState::DriveGone:
        return FileKeeper::tr("The drive of %1 is not there any more.").arg(name);
    case archive::FileState::Same:
    case archive::FileState::Renamed:
    case archive::FileState::Deleted:
        break;
    }
    return FileKeeper::tr("%1 was deleted.").arg(name);
}

} // namespace

FileKeeper::FileKeeper(Workbench &bench, ArchiveCommands &archives)
    : NoticeBand(nullptr)
    , m_bench(bench)
    , m_archives(archives)
    , m_putBack(addAction(QStringLiteral("putBackFile")))
    , m_compare(addAction(QStringLiteral("compareFiles")))
    , m_elsewhere(addAction(QStringLiteral("saveElsewhere")))
    , m_openThere(addAction(QStringLiteral("openThere")))
{
    setObjectName(QStringLiteral("fileBand"));
    m_putBack->setText(tr("Put the open one back"));
    m_putBack->setProperty("primary", true);
    m_compare->setText(tr("Compare the two…"));
    m_elsewhere->setText(tr("Save the open one as…"));
    bench.addBand(this);
    connect(m_putBack, &QPushButton::clicked, this, [this] { m_bench.accept(m_bench.session().putBack()); });
    connect(m_compare, &QPushButton::clicked, this, &FileKeeper::compare);
    connect(m_elsewhere, &QPushButton::clicked, this, &FileKeeper::saveElsewhere);
    connect(m_openThere, &QPushButton::clicked, this,
            [this] { m_archives.open(m_bench.session().lost()->sight.path); });
    connect(&bench.session(), &Session::fileMoved, this, &FileKeeper::follow);
    connect(&bench, &Workbench::archiveChanged, this, &FileKeeper::showLost);
    showLost();
}

void FileKeeper::follow(const archive::FileSight &sight)
{
    // A dialog reads and writes the archive that is open; the next look finds it closed.
    if (QApplication::activeModalWidget() != nullptr)
        return;
    if (sight.state == archive::FileState::Overwritten) {
        takeAsItIs(sight);
        return;
    }
    if (sight.state != archive::FileState::Renamed) {
        rescue(sight);
        return;
    }
    const Place here = m_bench.place();
    // Under its old name SQLite writes no more.
    if (!m_bench.accept(m_bench.archive()->storeWithoutLog()) || !m_archives.open(sight.path))
        return;
    m_bench.goTo(here);
    m_bench.tell(tr("The file is called %1 now.").arg(QFileInfo(sight.path).fileName()));
}

void FileKeeper::rescue(const archive::FileSight &sight)
{
    const Place here = m_bench.place();
    static_cast<void>(m_bench.archive()->storeWithoutLog());
    if (!m_bench.flush() || !m_bench.session().rescue(sight)) {
        sayNotKept(sight);
        return;
    }
    m_bench.goTo(here);
    showLost();
}

/// What was typed meets what stands there now, as when another program has written it.
void FileKeeper::takeAsItIs(const archive::FileSight &sight)
{
    if (!m_bench.archive()->takeAsItIs()) {
        sayNotKept(sight);
        return;
    }
    static_cast<void>(m_bench.flush());
    say(Severity::Warning,
        tr("%1 It is shown as it stands now; where it differs from what is typed, both are kept beside each "
           "other.")
            .arg(whatHappened(sight, m_bench.session().path())));
    for (QPushButton *button : {m_putBack, m_compare, m_elsewhere, m_openThere})
        button->hide();
    show();
}

/// What is typed stays in its fields; the next look tries again.
void FileKeeper::sayNotKept(const archive::FileSight &sight)
{
    say(Severity::Error,
        tr("%1 What is typed could not be kept in another file: copy it before you close the window.")
            .arg(whatHappened(sight, m_bench.session().path())));
    for (QPushButton *button : {m_putBack, m_compare, m_elsewhere, m_openThere})
        button->hide();
    show();
}

void FileKeeper::showLost()
{
    const auto &lost = m_bench.session().lost();
    setVisible(lost.has_value());
    if (!lost)
        return;
    const archive::FileState state = lost->sight.state;
    say(Severity::Error, tr("%1 Editing has stopped; every word of the open archive is kept in %2.")
                             .arg(whatHappened(lost->sight, lost->path), shortPath(lost->rescue)));
    m_putBack->setVisible(state == archive::FileState::Replaced || state == archive::FileState::Deleted);
    m_compare->setVisible(state == archive::FileState::Replaced);
    m_openThere->setVisible(state == archive::FileState::Replaced || state == archive::FileState::MovedAway);
    m_openThere->setText(state == archive::FileState::Replaced ? tr("Open the other one")
                                                               : tr("Open it there"));
    m_elsewhere->show();
}

void FileKeeper::compare()
{
    const QString path = m_bench.session().lost()->path;
    const auto differences = [this, path]() -> Result<std::vector<archive::TextDifference>> {
        const auto other = TRY(workflow::openArchive(path, archive::Archive::Access::ReadOnly));
        return archive::textDifferences(*m_bench.archive(), *other);
    };
    const auto writeOver = [this, path](const archive::TextDifference &text) -> Result<void> {
        const auto other = TRY(workflow::openArchive(path));
        if (const QString person = m_bench.session().person(); !person.isEmpty())
            other->writer().setPerson(person);
        return other->writer().setText(*text.record, text.column, text.there, text.here);
    };
    ComparisonDialog dialog(m_bench,
                            {tr("The open archive and the other one"), tr("In the other one"),
                             tr("Write it into the other one"), differences, writeOver},
                            m_bench.window());
    if (dialog.compare())
        dialog.exec();
}

void FileKeeper::saveElsewhere()
{
    const QString path = m_archives.askPlace(tr("Save the open archive"), m_bench.session().lost()->path);
    if (!path.isEmpty())
        m_bench.accept(m_bench.session().saveRescued(path));
}

} // namespace dashiji::app
