// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/spelling.h"

#include "core/archive/search/query.h"
#include "core/archive/store/database.h"
#include "core/text/codepoints.h"
#include "core/text/pinyin.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr qsizetype kFewestLetters = 2;
constexpr qsizetype kMostLetters = 40;
constexpr size_t kMostWords = 2000;  ///< that are gone on with, character by character
constexpr size_t kMostLookedUp = 30; ///< whose titles are counted

/// A word that titles may hold, as far as it is spelled.
struct Word {
    QString text;
    char32_t last = 0;
    qsizetype spelled = 0; ///< letters
    int most = 0;          ///< titles that can have it: the fewest that have a pair of its characters
};

/// Letters of a query that may be pinyin; empty: it is none.
QString lettersOf(const SearchQuery &query)
{
    if (query.words.size() != 1)
        return {};
    QString letters = query.words.front();
    letters.replace(u'ü', u'v');
    const bool areLetters =
        std::ranges::all_of(letters, [](QChar sign) { return sign >= u'a' && sign <= u'z'; });
    return areLetters && letters.size() >= kFewestLetters && letters.size() <= kMostLetters ? letters
                                                                                            : QString();
}

/// What follows characters in titles: the pairs of the title index.
class Followers
{
public:
    struct Follower {
        char32_t character;
        int titles;
    };

    explicit Followers(Database &database) : m_database(database) {}

    Result<void> prepare()
    {
        return m_database.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_title_terms USING "
                              "fts5vocab(main, search_title, row)"_s);
    }

    Result<const std::vector<Follower> *> of(char32_t character)
    {
        const auto known = m_known.constFind(character);
        if (known != m_known.cend())
            return &*known;
        std::vector<Follower> followers;
        const QString first = QString::fromUcs4(&character, 1);
        const char32_t after = character + 1;
        TRY(m_database.each(u"SELECT term, doc FROM temp.search_title_terms WHERE term > ? AND term < ?"_s,
                            {first, QString::fromUcs4(&after, 1)}, [&](const Row &row) {
                                const auto pair = row.text(0).toUcs4();
                                if (pair.size() == 2)
                                    followers.push_back({static_cast<char32_t>(pair.at(1)), row.number(1)});
                            }));
        return &(m_known[character] = std::move(followers));
    }

private:
    Database &m_database;
    QHash<char32_t, std::vector<Follower>> m_known;
};

/// One character more for each of these; what is spelled to its end goes into @p whole.
Result<std::vector<Word>> longer(Followers &followers, QStringView letters, const std::vector<Word> &words,
                                 std::vector<Word> &whole)
{
    std::vector<Word> grown;
    for (const Word &word : words)
        for (const Followers::Follower &next : *TRY(followers.of(word.last)))
            for (const int spelled : text::spelledBy(next.character, letters.mid(word.spelled))) {
                Word more{word.text + QString::fromUcs4(&next.character, 1), next.character,
                          word.spelled + spelled,
                          word.most == 0 ? next.titles : std::min(word.most, next.titles)};
                (more.spelled == letters.size() ? whole : grown).push_back(std::move(more));
            }
    std::ranges::stable_sort(grown, std::greater(), &Word::most);
    if (grown.size() > kMostWords)
        grown.resize(kMostWords);
    return grown;
}

Result<int> titlesWith(Database &database, const QString &word)
{
    return database
        .integer(u"SELECT count(*) FROM search_title WHERE search_title MATCH ?"_s, {u'"' + word + u'"'})
        .map([](qint64 count) { return static_cast<int>(count); });
}

} // namespace

Result<std::vector<Suggestion>> suggestionsFor(Database &database, const SearchQuery &query, int most)
{
    std::vector<Suggestion> suggestions;
    const QString letters = lettersOf(query);
    if (letters.isEmpty())
        return suggestions;
    Followers followers(database);
    TRY(followers.prepare());
    std::vector<Word> words;
    for (const char32_t character : text::charactersBeginning(letters.front()))
        for (const int spelled : text::spelledBy(character, letters))
            if (spelled < letters.size())
                words.push_back({QString::fromUcs4(&character, 1), character, spelled, 0});
    std::vector<Word> whole;
    while (!words.empty())
        words = TRY(longer(followers, letters, words, whole));

    std::ranges::stable_sort(whole, std::greater(), &Word::most);
    QSet<QString> known;
    for (const Word &word : whole) {
        if (known.contains(word.text) || known.size() >= static_cast<qsizetype>(kMostLookedUp))
            continue;
        known.insert(word.text);
        if (const int entries = TRY(titlesWith(database, word.text)); entries > 0)
            suggestions.push_back({word.text, query.words.front(), entries});
    }
    std::ranges::stable_sort(suggestions, std::greater(), &Suggestion::entries);
    if (suggestions.size() > static_cast<size_t>(most))
        suggestions.resize(static_cast<size_t>(most));
    return suggestions;
}

} // namespace dashiji::archive
