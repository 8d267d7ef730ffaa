// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/files/neighbours.h"

#include "core/intake/files/zip.h"
#include "core/intake/source.h"

#include <QDir>
#include <QFileInfo>

namespace dashiji::intake
{

Neighbours neighboursIn(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    if (folder.isEmpty() || canonical.isEmpty())
        return {};
    const QString root = canonical.endsWith(u'/') ? canonical : canonical + u'/';
    return {[root](const QString &path) {
                const QFileInfo file(path.startsWith(u'/') ? path : root + path);
                const QString there = file.canonicalFilePath();
                return there.startsWith(root) && file.isFile() ? there.sliced(root.size()) : QString();
            },
            [root](const QString &name, qint64 most) { return readFile(root + name, most); }};
}

Neighbours neighboursIn(const std::shared_ptr<const Zip> &zip, const QString &folder)
{
    return {[zip, folder](const QString &path) {
                const QString there = QDir::cleanPath(folder + path);
                return !path.startsWith(u'/') && there.startsWith(folder) && zip->has(there) &&
                               !zip->isLink(there)
                           ? there.sliced(folder.size())
                           : QString();
            },
            [zip, folder](const QString &name, qint64 most) { return zip->read(folder + name, most); }};
}

} // namespace dashiji::intake
