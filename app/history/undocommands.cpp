// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/undocommands.h"

#include "app/history/undoband.h"
#include "app/support/changetext.h"
#include "app/support/errortext.h"
#include "app/workbench/workbench.h"
#include "core/archive/writer.h"

#include <QAction>

#include <algorithm>

namespace dashiji::app
{

UndoCommands::UndoCommands(Workbench &bench)
    : QObject(&bench)
    , m_bench(bench)
    , m_undo(bench.addAction({.name = QStringLiteral("undo"),
                              .text = tr("&Undo"),
                              .hint = tr("Take back the last change"),
                              .keys = {Qt::CTRL | Qt::Key_Z},
                              .icon = Icon::Undo,
                              .needs = Needs::Itself,
                              .menus = {{Menu::Edit, 0}},
                              .bar = BarPlace::Left,
                              .barOrder = 1,
                              .run = [this](bool) { take(Direction::Undo); }}))
    , m_redo(bench.addAction({.name = QStringLiteral("redo"),
                              .text = tr("&Redo"),
                              .hint = tr("Repeat what was taken back"),
                              .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
                              .icon = Icon::Redo,
                              .needs = Needs::Itself,
                              .menus = {{Menu::Edit, 0}},
                              .bar = BarPlace::Left,
                              .barOrder = 2,
                              .run = [this](bool) { take(Direction::Redo); }}))
    , m_band(new UndoBand(*m_undo, nullptr))
{
    bench.addBand(m_band);
    connect(&bench, &Workbench::stateChanged, this, &UndoCommands::update);
    connect(&bench, &Workbench::undoOffered, this, &UndoCommands::offer);
    connect(&bench, &Workbench::archiveChanged, this, [this](archive::Archive *archive) {
        m_band->hide();
        if (archive != nullptr)
            connect(archive, &archive::Archive::changed, this, [this](const archive::ChangeSet &changes) {
                if (!changes.foreign)
                    m_band->hide();
            });
    });
    update();
}

void UndoCommands::take(Direction direction)
{
    archive::Writer *writer = m_bench.writer();
    if (writer == nullptr || !m_bench.flush())
        return;
    if (direction == Direction::Undo)
        writer->endTyping();
    archive::ChangeSet done;
    const auto listening = connect(m_bench.archive(), &archive::Archive::changed, this,
                                   [&done](const archive::ChangeSet &changes) { done = changes; });
    const Result<void> result = direction == Direction::Undo ? writer->undo() : writer->redo();
    disconnect(listening);
    const bool nothing = !result && (result.error().code == ErrorCode::NothingToUndo ||
                                     result.error().code == ErrorCode::NothingToRedo);
    if (nothing)
        m_bench.tell(errorText(result.error())); // no dialog in the way of who goes on pressing the key
    else if (m_bench.accept(result))
        showChanged(done.rows);
}

void UndoCommands::showChanged(const std::vector<archive::RowChange> &rows)
{
    const auto inserted = [&rows](archive::RowKind kind) {
        const auto found = std::ranges::find_if(rows, [kind](const archive::RowChange &row) {
            return row.kind == kind && row.operation == archive::RowOperation::Inserted;
        });
        return found != rows.end() ? found->id : 0;
    };
    if (const ReportId report{inserted(archive::RowKind::Report)}; report.isValid()) {
        m_bench.goTo(placeOf(report));
        return;
    }
    if (const SectionId section{inserted(archive::RowKind::Section)}; section.isValid()) {
        m_bench.goTo(placeOf(section));
        return;
    }
    if (const EntryId entry{inserted(archive::RowKind::Entry)}; entry.isValid()) {
        m_bench.goTo(placeOf(entry));
        return;
    }
    EntryId changed;
    for (const archive::RowChange &row : rows) {
        if (!row.entry.isValid() || row.operation == archive::RowOperation::Removed)
            continue;
        if (changed.isValid() && changed != row.entry)
            return;
        changed = row.entry;
    }
    if (changed.isValid())
        m_bench.goTo(placeOf(changed));
}

void UndoCommands::update()
{
    const archive::Writer *writer = m_bench.writer();
    const auto show = [writer](QAction &action, const archive::UndoState &state, const QString &words,
                               const QString &plain) {
        action.setText(state.possible ? QString(words).replace(u'&', QStringLiteral("&&")) : plain);
        Actions::tellKeys(action);
        action.setEnabled(writer != nullptr && state.possible);
    };
    const archive::UndoState undo = writer != nullptr ? writer->undoState() : archive::UndoState();
    const archive::UndoState redo = writer != nullptr ? writer->redoState() : archive::UndoState();
    show(*m_undo, undo, undoText(undo.verb, undo.label), tr("&Undo"));
    show(*m_redo, redo, redoText(redo.verb, redo.label), tr("&Redo"));
    m_undo->setEnabled(writer != nullptr); // never silent: without a step it says where the older ones are
}

void UndoCommands::offer()
{
    const archive::Writer *writer = m_bench.writer();
    if (writer == nullptr)
        return;
    const archive::UndoState done = writer->undoState();
    if (done.possible)
        m_band->offer(doneText(done.verb, done.label));
}

} // namespace dashiji::app
