// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/archiveplace.h"

#include "app/support/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dashiji::app
{
namespace
{

struct ArchivePlace {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::ArchivePlace)
};

} // namespace

bool isArchiveName(const QString &path)
{
    return QFileInfo(path).suffix().compare(kArchiveSuffix, Qt::CaseInsensitive) == 0;
}

QString archiveFilter()
{
    return ArchivePlace::tr("Archives (*.dashiji)") + QStringLiteral(";;") +
           ArchivePlace::tr("All files (*)");
}

QString askArchivePlace(Prompts &prompts, QWidget *parent, const QString &title, const QString &suggestion)
{
    const QString path = prompts.saveFile(parent, title, archiveFilter(), suggestion, false);
    return path.isEmpty() || isArchiveName(path) ? path : path + u'.' + kArchiveSuffix;
}

} // namespace dashiji::app
