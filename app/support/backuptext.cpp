// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/backuptext.h"

#include "app/support/formatting.h"

#include <QCoreApplication>

namespace dashiji::app
{
namespace
{

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::BackupText)
};

} // namespace

QString occasionText(backup::Occasion occasion)
{
    switch (occasion) {
    case backup::Occasion::Opening:
        return BackupText::tr("on opening");
    case backup::Occasion::Daily:
        return BackupText::tr("daily");
    case backup::Occasion::ByHand:
        return BackupText::tr("by hand");
    case backup::Occasion::Restoring:
        return BackupText::tr("before a restore");
    }
    return {};
}

QString healthText(backup::Health health)
{
    switch (health) {
    case backup::Health::Sound:
        return BackupText::tr("sound");
    case backup::Health::Damaged:
        return BackupText::tr("damaged");
    case backup::Health::PicturesMissing:
        return BackupText::tr("pictures missing");
    }
    return {};
}

QString besideName(int year, const QDateTime &at)
{
    //: %1 a year, %2 the day of the backup it comes from: the name of an organization
    return BackupText::tr("%1 (of %2)").arg(QString::number(year), dayOfYear(at.toLocalTime().date()));
}

} // namespace dashiji::app
