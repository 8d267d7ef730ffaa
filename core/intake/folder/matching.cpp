// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/folder/matching.h"

#include "core/intake/pictures.h"
#include "core/text/folding.h"
#include "core/text/numerals.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace dashiji::intake
{
namespace
{

/// Letters only: what two names of one thing share, however they are numbered and parted.
QString lettersOf(QStringView words)
{
    QString letters;
    for (const QChar character : text::foldTight(words))
        if (character.isLetter())
            letters += character;
    return letters;
}

/// The length of the longest run of letters that both have.
qsizetype sharedRun(const QString &a, const QString &b)
{
    std::vector<qsizetype> runs(static_cast<std::size_t>(b.size()) + 1);
    qsizetype longest = 0;
    for (const QChar character : a) {
        qsizetype before = 0;
        for (qsizetype at = 0; at < b.size(); ++at) {
            auto &run = runs[static_cast<std::size_t>(at) + 1];
            const qsizetype last = std::exchange(before, run);
            run = b[at] == character ? last + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

/// How much two names are of one thing, 0..1; short words in common say nothing.
double likeness(const QString &name, const QString &words)
{
    constexpr qsizetype kLeast = 4;     ///< letters
    constexpr qsizetype kLongest = 200; ///< of the words; names of files are no longer
    if (name.size() < 2 || words.isEmpty())
        return 0;
    if (name == words)
        return 1;
    const qsizetype run = sharedRun(name.left(kLongest), words.left(kLongest));
    return run < kLeast ? 0
                        : static_cast<double>(run) / static_cast<double>(std::min(name.size(), words.size()));
}

/// The first number in a text that could count figures or entries, and the one behind it: "3-2", "图三".
struct Numbers {
    int first = 0;
    int second = 0;
};

Numbers numbersIn(QStringView words)
{
    constexpr qint64 kMost = 99; ///< what is longer is a date or a camera's count
    Numbers numbers;
    for (qsizetype at = 0; at < words.size();) {
        const auto number = text::numberAt(words, at);
        if (!number) {
            ++at;
            continue;
        }
        at += std::max<qsizetype>(1, number->length);
        if (number->value < 1 || number->value > kMost)
            break;
        (numbers.first == 0 ? numbers.first : numbers.second) = static_cast<int>(number->value);
        if (numbers.second > 0)
            break;
    }
    return numbers;
}

/// What a picture can be given to.
struct Target {
    int section = 0;
    int entry = 0;
    int caption = -1; ///< of the entry's; -1: the entry itself
    QString letters;
    int number = 0; ///< of the figure a caption names, or the entry's rank
};

bool namesFigure(const QString &caption)
{
    const QString words = text::foldUnits(caption).trimmed();
    return std::ranges::any_of(
        std::initializer_list<QStringView>{u"图", u"照片", u"figure", u"fig", u"photo"},
        [&](QStringView word) { return words.startsWith(word); });
}

class Matcher
{
public:
    Matcher(Source &source, std::vector<QString> names) : m_source(source), m_open(std::move(names))
    {
        readOutline();
    }

    void match()
    {
        byWords();
        byNumber();
        byOrder();
    }

private:
    void readOutline()
    {
        m_outline = buildOutline(m_source);
        m_targets.clear();
        for (int section = 0; section < static_cast<int>(m_outline.sections.size()); ++section) {
            const auto &entries = m_outline.sections[static_cast<std::size_t>(section)].entries;
            for (int entry = 0; entry < static_cast<int>(entries.size()); ++entry)
                addTargets(section, entry, entries[static_cast<std::size_t>(entry)]);
        }
    }

    void addTargets(int section, int number, const OutlineEntry &entry)
    {
        for (int caption = 0; caption < static_cast<int>(entry.captions.size()); ++caption)
            if (entry.pictures.value(caption).isEmpty() &&
                entry.captionLines[static_cast<std::size_t>(caption)] > 0)
                m_targets.push_back(
                    {section, number, caption, lettersOf(entry.captions[caption]),
                     namesFigure(entry.captions[caption]) ? numbersIn(entry.captions[caption]).first : 0});
        m_targets.push_back({section, number, -1, lettersOf(entry.title), entry.rank.value_or(number + 1)});
    }

    void give(const QString &picture, const Target &target)
    {
        const OutlineEntry &entry = m_outline.sections[static_cast<std::size_t>(target.section)]
                                        .entries[static_cast<std::size_t>(target.entry)];
        auto &paragraphs = m_source.paragraphs;
        if (target.caption < 0) {
            givePicture(paragraphs, picture, entry);
        } else {
            const int line = entry.captionLines[static_cast<std::size_t>(target.caption)];
            const auto row = std::ranges::find(paragraphs, line, &Paragraph::line) - paragraphs.begin();
            placePicture(paragraphs, picture, static_cast<std::size_t>(row));
        }
        std::erase(m_open, picture);
        readOutline();
    }

    /// The names that are left are tried one after the other; @p choose gives a target or none.
    template <class Choose>
    void giveEach(Choose choose)
    {
        for (const QString &picture : std::vector<QString>(m_open))
            if (const std::optional<Target> target = choose(picture))
                give(picture, *target);
    }

    void byWords()
    {
        constexpr double kLeast = 0.6;
        giveEach([this](const QString &picture) -> std::optional<Target> {
            const QString letters = lettersOf(QFileInfo(picture).completeBaseName());
            std::optional<Target> best;
            double most = kLeast;
            bool twice = false;
            for (const Target &target : m_targets) {
                // Of a caption and an entry alike the caption goes before.
                const double like = likeness(letters, target.letters) - (target.caption < 0 ? 0.01 : 0);
                twice = like == most ? true : like > most ? false : twice;
                if (like > most) {
                    most = like;
                    best = target;
                }
            }
            return twice ? std::nullopt : best;
        });
    }

    /// Whether a picture's path names another section than this one: 亮点/3.jpg, 大事2.jpg.
    [[nodiscard]] bool leadsElsewhere(const QString &picture, int section) const
    {
        if (m_outline.sections.size() < 2)
            return false;
        const QString path = lettersOf(picture.left(picture.lastIndexOf(u'.')));
        const auto shared = [&](int of) {
            const auto run =
                sharedRun(path, lettersOf(m_outline.sections[static_cast<std::size_t>(of)].title));
            return run < 2 ? 0 : run;
        };
        for (int other = 0; other < static_cast<int>(m_outline.sections.size()); ++other)
            if (other != section && shared(other) > shared(section))
                return true;
        return false;
    }

    [[nodiscard]] std::vector<Target> captions() const
    {
        std::vector<Target> open;
        std::ranges::copy_if(m_targets, std::back_inserter(open),
                             [](const Target &target) { return target.caption >= 0; });
        return open;
    }

    [[nodiscard]] static Numbers numbersOf(const QString &picture)
    {
        return numbersIn(QFileInfo(picture).completeBaseName());
    }

    /// Pictures counted 1, 2, 3 … as there are captions count the captions, not the entries.
    [[nodiscard]] bool countCaptions() const
    {
        const auto open = captions();
        std::set<int> counted;
        for (const QString &picture : m_open) {
            const Numbers numbers = numbersOf(picture);
            if (numbers.second > 0 || numbers.first > static_cast<int>(open.size()))
                return false;
            counted.insert(numbers.first);
        }
        return !open.empty() && counted.size() == m_open.size() && counted.size() == open.size() &&
               *counted.begin() == 1;
    }

    void byNumber()
    {
        const bool ofCaptions = countCaptions();
        giveEach([&](const QString &picture) -> std::optional<Target> {
            const int number = numbersOf(picture).first;
            if (number == 0)
                return std::nullopt;
            std::vector<Target> ones;
            const auto collect = [&](bool figures) {
                for (const Target &target : m_targets)
                    if ((target.caption >= 0) == figures && target.number == number &&
                        (figures || !leadsElsewhere(picture, target.section)))
                        ones.push_back(target);
            };
            collect(true);
            if (ones.empty() && !ofCaptions)
                collect(false);
            return ones.size() == 1 ? std::optional(ones.front()) : std::nullopt;
        });
    }

    void byOrder()
    {
        const auto open = captions();
        if (m_open.empty() || open.size() != m_open.size())
            return;
        for (const QString &picture : std::vector<QString>(m_open))
            give(picture, captions().front());
    }

    Source &m_source;
    std::vector<QString> m_open; ///< in their order
    Outline m_outline;
    std::vector<Target> m_targets;
};

} // namespace

void matchPictures(Source &source, std::vector<SourcePicture> pictures)
{
    QSet<QByteArray> held;
    for (const SourcePicture &picture : source.pictures)
        held.insert(picture.sha256);
    std::vector<QString> names;
    for (SourcePicture &picture : pictures) {
        if (held.contains(picture.sha256)) // the text brings it itself
            continue;
        held.insert(picture.sha256);
        names.push_back(picture.name);
        source.pictures.push_back(std::move(picture));
    }
    if (names.empty())
        return;
    for (std::size_t reading = source.readings.size(); reading-- > 0;) {
        chooseReading(source, reading);
        Matcher(source, names).match();
        source.readings[reading].paragraphs = source.paragraphs;
    }
}

} // namespace dashiji::intake
