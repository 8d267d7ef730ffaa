// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/reportfaulttext.h"

#include "core/exchange/reportjson.h"

#include <QCoreApplication>

namespace dashiji::app
{
namespace
{

/// Words of the faults, in one translation context.
struct ReportFaultText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::ReportFaultText)

public:
    static QString of(exchange::ReportFault fault);
};

QString ReportFaultText::of(exchange::ReportFault fault)
{
    using exchange::ReportFault;
    switch (fault) {
    case ReportFault::NotJson:
        return tr("This is no JSON, or the file is cut off. Export it again, or copy it anew.");
    case ReportFault::OtherFormat:
        return tr("It must say “dashiji-reports”.");
    case ReportFault::NewerVersion:
        return tr("It was written by a newer Dashiji. Update the program to read it.");
    case ReportFault::WrongType:
        return tr("The value is not of the kind that belongs here: a text, a number, a list …");
    case ReportFault::UnknownWord:
        return tr("The word is none of those that can stand here.");
    case ReportFault::NoValue:
        return tr("The text is no day, number, identity or hash, as it should be here.");
    case ReportFault::OutOfRange:
        return tr("The number is too small or too large.");
    case ReportFault::Missing:
        return tr("It is missing.");
    case ReportFault::Repeated:
        return tr("Another record of the file has the same identity.");
    case ReportFault::UnknownOrganization:
        return tr("The file lists no organization with this identity.");
    }
    return {};
}

} // namespace

QString reportFaultText(const Error &error)
{
    const auto fault = exchange::reportFaultOf(error);
    if (!fault)
        return error.detail;
    const QString reason = ReportFaultText::of(*fault);
    if (*fault == exchange::ReportFault::NotJson)
        return ReportFaultText::tr("Line %1: %2").arg(error.subject, reason);
    //: %1 is a place such as reports[2].sections[0].title
    return ReportFaultText::tr("%1: %2").arg(error.subject, reason);
}

} // namespace dashiji::app
