// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports as a JSON file that another archive reads:
// {"format":"dashiji-reports","version":1,"organizations":[…], "indicators":[…],"reports":[…]}, with every
// field of every record by its descriptor. Nothing in it is a row's number: organizations, indicators and
// facts are named by their uids, pictures by their SHA-256.
#pragma once

#include "core/model/error.h"
#include "core/model/fields.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace dashiji::exchange
{

inline constexpr QLatin1StringView kReportsFormat{"dashiji-reports"};
inline constexpr int kReportsVersion = 1;

/// A record the reports of a file name.
template <class Record>
struct Named {
    Record record;
    bool hasUid = true; ///< false: its uid was made while reading, and it is the one of its name (and unit)
};

struct FileReport {
    Report report;
    bool saysMetrics = true; ///< false: what its numbers are, its texts have to tell
};

/// Reports owned by no archive: the owner of each is the place of its organization in the file, from 1, and
/// its indicators are linked by uid alone.
struct ReportFile {
    std::vector<Named<Organization>> organizations;
    std::vector<Named<Indicator>> indicators;
    std::vector<FileReport> reports;
};

/// The same as UTF-8. Owners of the reports are ids of the organizations, links of their metrics have uids.
[[nodiscard]] QByteArray writeReports(const ReportFile &file);

/// Why a text is no file of reports. reportFaultOf() finds it in an error, whose subject is the place:
/// "reports[2].sections[0].title", or the number of a line.
enum class ReportFault {
    NotJson,      ///< or cut off; the subject is the line
    OtherFormat,  ///< JSON of something else
    NewerVersion, ///< of a newer program
    WrongType,
    UnknownWord,
    NoValue,             ///< a text that is no day, number, identity or hash
    OutOfRange,          ///< a number that cannot be, or an anchor outside its text
    Missing,             ///< what has no default: a year, a name
    Repeated,            ///< an identity that two records have
    UnknownOrganization, ///< one the file does not list
};
[[nodiscard]] std::optional<ReportFault> reportFaultOf(const Error &error);

struct ReadReports {
    ReportFile file;
    QStringList ignored; ///< places with keys that are not known, each kind of place once
};

/// Reads what writeReports() writes, and less: what is missing has its default, uids are made where there are
/// none. Photos may be "captions", texts alone; an indicator may be its name.
/// @errors InvalidArgument with a ReportFault
[[nodiscard]] Result<ReadReports> readReports(const QByteArray &bytes);

} // namespace dashiji::exchange
