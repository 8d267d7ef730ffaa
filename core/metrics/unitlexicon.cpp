// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/unitlexicon.h"

#include "core/model/enumtext.h"

#include <QFile>
#include <QString>

#include <algorithm>

static void initUnitsResource()
{
    Q_INIT_RESOURCE(units);
}

namespace dashiji::metrics
{
namespace
{

std::optional<UnitStrength> strengthNamed(QByteArrayView name)
{
    if (name == "S")
        return UnitStrength::Strong;
    if (name == "W")
        return UnitStrength::Weak;
    if (name == "A")
        return UnitStrength::Arabic;
    return std::nullopt;
}

} // namespace

UnitLexicon UnitLexicon::standard()
{
    initUnitsResource();
    QFile file(QStringLiteral(":/metrics/units.tsv"));
    UnitLexicon lexicon;
    if (file.open(QIODevice::ReadOnly)) {
        [[maybe_unused]] const auto read = lexicon.extend(file.readAll());
        Q_ASSERT(read);
    }
    return lexicon;
}

Result<void> UnitLexicon::extend(const QByteArray &table)
{
    std::vector<UnitWord> words;
    int number = 0;
    for (const QByteArray &line : table.split('\n')) {
        ++number;
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            continue;
        const auto fields = trimmed.split('\t');
        const auto category = fields.size() == 3
                                  ? enumFromText<Category>(QString::fromLatin1(fields[1].trimmed()))
                                  : std::nullopt;
        const auto strength = fields.size() == 3 ? strengthNamed(fields[2].trimmed()) : std::nullopt;
        const QString word = QString::fromUtf8(fields[0]).trimmed();
        if (!category || !strength || word.isEmpty() || word.size() > kLongestUnit)
            return failure(ErrorCode::InvalidArgument, QString::number(number),
                           QStringLiteral("line of a table of units"));
        words.push_back({word, *category, *strength});
    }
    for (const UnitWord &word : words)
        add(word);
    return {};
}

void UnitLexicon::add(const UnitWord &word)
{
    if (word.word.isEmpty())
        return;
    Unit unit{word.word.toStdU32String(), word.category, word.strength};
    auto &group = m_byFirst[unit.word.front()];
    std::erase_if(group, [&](const Unit &old) { return old.word == unit.word; });
    const auto place = std::find_if(group.begin(), group.end(),
                                    [&](const Unit &old) { return old.word.size() < unit.word.size(); });
    group.insert(place, std::move(unit));
}

const Unit *UnitLexicon::match(std::u32string_view line, size_t position) const
{
    if (position >= line.size())
        return nullptr;
    const auto group = m_byFirst.find(line[position]);
    if (group == m_byFirst.end())
        return nullptr;
    const std::u32string_view rest = line.substr(position);
    for (const Unit &unit : group->second)
        if (rest.starts_with(unit.word))
            return &unit;
    return nullptr;
}

} // namespace dashiji::metrics
