// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/lastvalues.h"

#include "app/support/metrictext.h"
#include "core/workflow/rollingover.h"

#include <QCoreApplication>

namespace dashiji::app
{
namespace
{

struct LastValues {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::LastValues)
};

} // namespace

QString lastValuesText(const archive::Archive &archive, ReportId report, const Entry &entry)
{
    if (!entry.body.isEmpty() || entry.candidate)
        return {};
    const auto values = workflow::lastValuesOf(archive, report, entry.id);
    if (!values || values->empty())
        return {};
    QStringList told;
    for (const workflow::LastValue &last : *values)
        told << QStringLiteral("%1 %2").arg(
            trendName(last.indicator.name, last.aspect),
            boundText(last.value.value, last.value.scale, last.value.bound, last.indicator.unit));
    //: a year, and values of it
    return LastValues::tr("%1: %2")
        .arg(values->front().value.year)
        //: between values
        .arg(told.join(LastValues::tr("; ")));
}

} // namespace dashiji::app
