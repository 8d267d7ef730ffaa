// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program/rooms.h"

#include "app/backups/backupsroom.h"
#include "app/editor/editorroom.h"
#include "app/history/historyroom.h"
#include "app/intake/intakeroom.h"
#include "app/lookback/lookbackroom.h"
#include "app/metrics/metricsroom.h"
#include "app/names/namesroom.h"
#include "app/navigator/navigatorroom.h"
#include "app/overview/overviewroom.h"
#include "app/publish/publishroom.h"
#include "app/reader/readerroom.h"
#include "app/replace/replaceroom.h"
#include "app/search/searchroom.h"
#include "app/settings/settingsroom.h"
#include "app/start/startroom.h"

namespace dashiji::app
{

std::vector<Room> allRooms()
{
    return {addStart,   addHistory,  addNavigator, addOverview, addEditor,  addMetrics, addReader,  addSearch,
            addReplace, addLookback, addNames,     addIntake,   addPublish, addBackups, addSettings};
}

} // namespace dashiji::app
