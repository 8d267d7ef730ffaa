// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replace/replaceroom.h"

#include "app/replace/findband.h"
#include "app/replace/replacedialog.h"
#include "app/workbench/workbench.h"

namespace dashiji::app
{
namespace
{

void openDialog(Workbench &bench, const FindBand &band, ReplaceDialog::Scope scope)
{
    if (!bench.flush())
        return;
    ReplaceDialog dialog(bench, band.words(), scope, bench.window());
    dialog.exec();
}

} // namespace

void addReplace(Workbench &bench)
{
    auto *band = new FindBand(bench); // the desk owns its bands
    const auto replace = [&bench, band](ReplaceDialog::Scope scope) { openDialog(bench, *band, scope); };
    QObject::connect(band, &FindBand::replaceWanted, &bench,
                     [replace] { replace(ReplaceDialog::Scope::Entry); });
    const auto isWriting = [&bench] {
        return bench.page() == QStringLiteral("write") && bench.place().entry.isValid();
    };
    bench.addAction({.name = QStringLiteral("find"),
                     .text = FindBand::tr("&Find…"),
                     .hint = FindBand::tr("In the entry one writes; elsewhere in the year"),
                     .keys = {Qt::CTRL | Qt::Key_F},
                     .icon = Icon::Search,
                     .needs = Needs::Archive,
                     .menus = {{Menu::Edit, 2}},
                     .run = [isWriting, band, replace](bool) {
                         if (isWriting())
                             band->open();
                         else
                             replace(ReplaceDialog::Scope::Year);
                     }});
    bench.addAction({.name = QStringLiteral("findNext"),
                     .text = FindBand::tr("Find ne&xt"),
                     .hint = FindBand::tr("The next place in this entry"),
                     .keys = {Qt::Key_F3},
                     .needs = Needs::Entry,
                     .menus = {{Menu::Edit, 2}},
                     .run = [band](bool) { band->step(1); }});
    bench.addAction({.name = QStringLiteral("findPrevious"),
                     .text = FindBand::tr("Find pre&vious"),
                     .hint = FindBand::tr("The place before in this entry"),
                     .keys = {Qt::SHIFT | Qt::Key_F3},
                     .needs = Needs::Entry,
                     .menus = {{Menu::Edit, 2}},
                     .run = [band](bool) { band->step(-1); }});
    bench.addAction({.name = QStringLiteral("replace"),
                     .text = FindBand::tr("&Replace…"),
                     .hint = FindBand::tr("In the entry, the year or all years; every place is seen before"),
                     .keys = {Qt::CTRL | Qt::Key_H},
                     .needs = Needs::Archive,
                     .menus = {{Menu::Edit, 2}},
                     .run = [isWriting, replace](bool) {
                         replace(isWriting() ? ReplaceDialog::Scope::Entry : ReplaceDialog::Scope::Year);
                     }});
}

} // namespace dashiji::app
