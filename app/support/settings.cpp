// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/settings.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace dashiji::app
{
namespace
{

enum class Key {
    Language,
    Scheme,
    Geometry,
    Splitter,
    Author,
    SidePanelShown,
    MenuBarShown,
    Folder,
    RecentFiles,
    LastPlace,
};

// In the order of Key: the only place where names of settings are written. None may begin with "general/":
// ini files keep that group under a name of their own, and it is not found again at the next start.
constexpr std::array kKeyNames{
    "program/language", "view/scheme",    "window/geometry", "window/splitter", "program/author",
    "window/sidePanel", "window/menuBar", "program/folder",  "recent",          "lastPlace",
};

constexpr std::array kSchemeNames{"system", "light", "dark"};

constexpr int kMostRecent = 20;

QString nameOf(Key key)
{
    return QString::fromLatin1(kKeyNames.at(static_cast<size_t>(key)));
}

ReportStatus statusFrom(const QVariant &value)
{
    return static_cast<ReportStatus>(std::clamp(value.toInt(), 0, static_cast<int>(ReportStatus::Published)));
}

int notNegative(const QVariant &value)
{
    return std::max(0, value.toInt());
}

} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("dashiji"),
              QStringLiteral("dashiji"))
{
}

Settings::Settings(const QString &path) : m_store(path, QSettings::IniFormat) {}

QString Settings::language() const
{
    return m_store.value(nameOf(Key::Language)).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(nameOf(Key::Language), language);
}

QString Settings::author() const
{
    return m_store.value(nameOf(Key::Author)).toString();
}

void Settings::setAuthor(const QString &name)
{
    m_store.setValue(nameOf(Key::Author), name.simplified());
}

SchemeChoice Settings::schemeChoice() const
{
    const QString name = m_store.value(nameOf(Key::Scheme)).toString();
    const auto *found = std::find_if(kSchemeNames.begin(), kSchemeNames.end(),
                                     [&name](const char *known) { return name == QLatin1String(known); });
    return found == kSchemeNames.end() ? SchemeChoice::System
                                       : static_cast<SchemeChoice>(found - kSchemeNames.begin());
}

void Settings::setSchemeChoice(SchemeChoice choice)
{
    m_store.setValue(nameOf(Key::Scheme), QString::fromLatin1(kSchemeNames.at(static_cast<size_t>(choice))));
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(nameOf(Key::Geometry)).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(nameOf(Key::Geometry), geometry);
}

QByteArray Settings::splitterState() const
{
    return m_store.value(nameOf(Key::Splitter)).toByteArray();
}

void Settings::setSplitterState(const QByteArray &state)
{
    m_store.setValue(nameOf(Key::Splitter), state);
}

bool Settings::sidePanelShown() const
{
    return m_store.value(nameOf(Key::SidePanelShown), true).toBool();
}

void Settings::setSidePanelShown(bool shown)
{
    m_store.setValue(nameOf(Key::SidePanelShown), shown);
}

bool Settings::menuBarShown() const
{
    return m_store.value(nameOf(Key::MenuBarShown), true).toBool();
}

void Settings::setMenuBarShown(bool shown)
{
    m_store.setValue(nameOf(Key::MenuBarShown), shown);
}

QString Settings::folder() const
{
    const QString stored = m_store.value(nameOf(Key::Folder)).toString();
    if (!stored.isEmpty() && QDir(stored).exists())
        return stored;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void Settings::setFolder(const QString &folder)
{
    m_store.setValue(nameOf(Key::Folder), folder);
}

std::vector<RecentFile> Settings::recentFiles() const
{
    std::vector<RecentFile> files;
    const int count = std::min(m_store.beginReadArray(nameOf(Key::RecentFiles)), kMostRecent);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        RecentFile file;
        file.path = m_store.value(QStringLiteral("path")).toString();
        file.organization = m_store.value(QStringLiteral("organization")).toString();
        file.firstYear = notNegative(m_store.value(QStringLiteral("firstYear")));
        file.lastYear = notNegative(m_store.value(QStringLiteral("lastYear")));
        file.newestStatus = statusFrom(m_store.value(QStringLiteral("status")));
        file.newestWritten = notNegative(m_store.value(QStringLiteral("written")));
        file.newestEntries = notNegative(m_store.value(QStringLiteral("entries")));
        file.opened = m_store.value(QStringLiteral("opened")).toDateTime();
        if (!file.path.isEmpty())
            files.push_back(file);
    }
    m_store.endArray();
    return files;
}

void Settings::setRecentFiles(const std::vector<RecentFile> &files)
{
    m_store.remove(nameOf(Key::RecentFiles));
    const int count = std::min(static_cast<int>(files.size()), kMostRecent);
    m_store.beginWriteArray(nameOf(Key::RecentFiles), count);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        const RecentFile &file = files[static_cast<size_t>(i)];
        m_store.setValue(QStringLiteral("path"), file.path);
        m_store.setValue(QStringLiteral("organization"), file.organization);
        m_store.setValue(QStringLiteral("firstYear"), file.firstYear);
        m_store.setValue(QStringLiteral("lastYear"), file.lastYear);
        m_store.setValue(QStringLiteral("status"), static_cast<int>(file.newestStatus));
        m_store.setValue(QStringLiteral("written"), file.newestWritten);
        m_store.setValue(QStringLiteral("entries"), file.newestEntries);
        m_store.setValue(QStringLiteral("opened"), file.opened);
    }
    m_store.endArray();
}

LastPlace Settings::lastPlace() const
{
    LastPlace place;
    m_store.beginGroup(nameOf(Key::LastPlace));
    place.path = m_store.value(QStringLiteral("path")).toString();
    place.organization = m_store.value(QStringLiteral("organization")).toString();
    place.year = notNegative(m_store.value(QStringLiteral("year")));
    place.status = statusFrom(m_store.value(QStringLiteral("status")));
    place.report = ReportId{m_store.value(QStringLiteral("report")).toLongLong()};
    place.entry = EntryId{m_store.value(QStringLiteral("entry")).toLongLong()};
    place.rank = notNegative(m_store.value(QStringLiteral("rank")));
    place.title = m_store.value(QStringLiteral("title")).toString();
    place.caret.field =
        m_store.value(QStringLiteral("caretInTitle")).toBool() ? EntryField::Title : EntryField::Body;
    place.caret.start = place.caret.end = notNegative(m_store.value(QStringLiteral("caret")));
    place.at = m_store.value(QStringLiteral("at")).toDateTime();
    const int count = std::min(m_store.beginReadArray(QStringLiteral("sections")), 100);
    for (int i = 0; i < count; ++i) {
        m_store.setArrayIndex(i);
        place.sections.push_back({m_store.value(QStringLiteral("title")).toString(),
                                  notNegative(m_store.value(QStringLiteral("written"))),
                                  notNegative(m_store.value(QStringLiteral("entries")))});
    }
    m_store.endArray();
    m_store.endGroup();
    return place;
}

void Settings::setLastPlace(const LastPlace &place)
{
    m_store.remove(nameOf(Key::LastPlace));
    if (!place.isValid())
        return;
    m_store.beginGroup(nameOf(Key::LastPlace));
    m_store.setValue(QStringLiteral("path"), place.path);
    m_store.setValue(QStringLiteral("organization"), place.organization);
    m_store.setValue(QStringLiteral("year"), place.year);
    m_store.setValue(QStringLiteral("status"), static_cast<int>(place.status));
    m_store.setValue(QStringLiteral("report"), place.report.value);
    m_store.setValue(QStringLiteral("entry"), place.entry.value);
    m_store.setValue(QStringLiteral("rank"), place.rank);
    m_store.setValue(QStringLiteral("title"), place.title);
    m_store.setValue(QStringLiteral("caretInTitle"), place.caret.field == EntryField::Title);
    m_store.setValue(QStringLiteral("caret"), place.caret.start);
    m_store.setValue(QStringLiteral("at"), place.at);
    m_store.beginWriteArray(QStringLiteral("sections"), static_cast<int>(place.sections.size()));
    int index = 0;
    for (const SectionProgress &section : place.sections) {
        m_store.setArrayIndex(index++);
        m_store.setValue(QStringLiteral("title"), section.title);
        m_store.setValue(QStringLiteral("written"), section.written);
        m_store.setValue(QStringLiteral("entries"), section.entries);
    }
    m_store.endArray();
    m_store.endGroup();
}

QVariant Settings::view(const QString &name, const QVariant &otherwise) const
{
    return m_store.value(QStringLiteral("views/") + name, otherwise);
}

void Settings::setView(const QString &name, const QVariant &value)
{
    if (value.isValid())
        m_store.setValue(QStringLiteral("views/") + name, value);
    else
        m_store.remove(QStringLiteral("views/") + name);
}

} // namespace dashiji::app
