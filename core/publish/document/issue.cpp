// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/document/issue.h"

#include <QLocale>

namespace dashiji::publish
{

namespace
{

enum Receiver { Sent, Copied, Printed, kReceivers };

/// The names of a line without what stands between them and the next line.
QString namesIn(const QString &line)
{
    static const QString kMarks = QStringLiteral("，,；;。.：:、");
    QString names = line.trimmed();
    while (!names.isEmpty() && kMarks.contains(names.back()))
        names.chop(1);
    return names;
}

QString printedDate(QDate date, bool chinese)
{
    return chinese ? QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day())
                   : QLocale(QLocale::English).toString(date, QStringLiteral("d MMMM yyyy"));
}

QString inBrackets(const QString &note, bool chinese)
{
    if (note.startsWith(u'（') || note.startsWith(u'('))
        return note;
    return (chinese ? QStringLiteral("（%1）") : QStringLiteral("(%1)")).arg(note);
}

} // namespace

Issue issueOf(const Report &report, const DocumentWords &words, bool chinese)
{
    const QStringList labels = words.receivers.split(u'|');
    QStringList names[kReceivers];
    for (const QString &line : report.recipients.split(u'\n')) {
        QString rest = line.trimmed();
        int receiver = Sent;
        for (int i = 0; i < kReceivers && i < labels.size(); ++i) {
            const QString &label = labels[i];
            if (!rest.startsWith(label) || rest.size() == label.size())
                continue;
            if (const QChar colon = rest[label.size()]; colon != u'：' && colon != u':')
                continue;
            receiver = i;
            rest = rest.mid(label.size() + 1);
            break;
        }
        if (rest = namesIn(rest); !rest.isEmpty())
            names[receiver].append(rest);
    }
    const QString comma = chinese ? QStringLiteral("，") : QStringLiteral(", ");
    Issue issue;
    issue.number = report.documentNumber.simplified();
    issue.signer = report.signer.simplified();
    if (!names[Sent].isEmpty())
        issue.recipients = names[Sent].join(comma) + (chinese ? u'：' : u':');
    if (!names[Copied].isEmpty())
        issue.copies = names[Copied].join(comma) + (chinese ? u'。' : u'.');
    const QString organization = report.organization.simplified();
    issue.printer = names[Printed].isEmpty() ? organization : names[Printed].join(comma);
    if (!organization.isEmpty())
        issue.mark = words.mark.arg(organization);
    if (report.issued) {
        issue.date = printedDate(*report.issued, chinese);
        issue.year = report.issued->year();
    }
    for (const QString &note : report.notes.split(u'\n')) {
        if (const QString one = note.simplified(); !one.isEmpty())
            issue.notes.append(inBrackets(one, chinese));
    }
    return issue;
}

bool tellsDate(const QString &line, int year)
{
    return line.contains(QString::number(year)) || line.contains(chineseDigits(year));
}

QString chineseDigits(int year)
{
    QString result;
    for (const QChar digit : QString::number(year))
        result += QStringLiteral("〇一二三四五六七八九").at(digit.digitValue());
    return result;
}

} // namespace dashiji::publish
