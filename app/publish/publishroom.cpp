// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/publishroom.h"

#include "app/publish/exportdialog.h"
#include "app/workbench/workbench.h"

namespace dashiji::app
{
namespace
{

void send(Workbench &bench, const ExportFormat &format)
{
    const ReportId report = bench.place().report;
    if (report.isValid() && bench.flush())
        ExportDialog(*bench.archive(), report, bench.prompts(), bench.settings(), bench.window(), format)
            .exec();
}

} // namespace

void addPublish(Workbench &bench)
{
    bench.addAction({.name = QStringLiteral("exportReport"),
                     .text = ExportDialog::tr("&Export…"),
                     .hint = ExportDialog::tr("The year as a PDF file"),
                     .keys = {Qt::CTRL | Qt::Key_E},
                     .icon = Icon::Export,
                     .needs = Needs::Year,
                     .menus = {{Menu::File, 2}, {Menu::Row, 3}},
                     .bar = BarPlace::RightButton,
                     .run = [&bench](bool) { send(bench, workflow::reportFormats().front().name); }});
    bench.addAction({.name = QStringLiteral("printReport"),
                     .text = ExportDialog::tr("&Print…"),
                     .hint = ExportDialog::tr("The year on paper"),
                     .keys = {Qt::CTRL | Qt::Key_P},
                     .icon = Icon::Print,
                     .needs = Needs::Year,
                     .menus = {{Menu::File, 2}},
                     .run = [&bench](bool) { send(bench, kPaper); }});
}

} // namespace dashiji::app
