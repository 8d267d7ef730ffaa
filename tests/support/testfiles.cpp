// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testfiles.h"

#include <QDir>

namespace dashiji::test
{
namespace
{

std::optional<QString> inFolderOf(const char *variable, const QString &name)
{
    const QString folder = qEnvironmentVariable(variable);
    if (folder.isEmpty())
        return std::nullopt;
    return QDir(folder).filePath(name);
}

} // namespace

QString dataFile(const QString &name)
{
    return QDir(QStringLiteral(DASHIJI_TEST_DATA)).filePath(name);
}

QString projectFile(const QString &name)
{
    return QDir(QStringLiteral(DASHIJI_PROJECT)).filePath(name);
}

std::optional<QString> corpusFile(const QString &name)
{
    return inFolderOf("DASHIJI_CORPUS", name);
}

std::optional<QString> scorer(const QString &name)
{
    return inFolderOf("DASHIJI_EVAL", name);
}

} // namespace dashiji::test
