// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerroom.h"

#include "app/reader/readerpage.h"
#include "app/workbench/workbench.h"

namespace dashiji::app
{

void addReader(Workbench &bench)
{
    bench.addPage({.name = QStringLiteral("read"),
                   .text = ReaderPage::tr("Re&ad"),
                   .hint = ReaderPage::tr("The pages as they will be printed"),
                   .keys = Qt::CTRL | Qt::Key_4,
                   .icon = Icon::Read,
                   .order = 4,
                   .navigation = false,
                   .make = [](Workbench &window) {
                       auto *page = new ReaderPage;
                       QObject::connect(page, &ReaderPage::entryActivated, &window,
                                        [&window](EntryId entry) { window.enter(placeOf(entry)); });
                       return page;
                   }});
}

} // namespace dashiji::app
