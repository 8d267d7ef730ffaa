// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/outlinebuilder.h"

#include "core/intake/reading/cues.h"
#include "core/intake/reading/identity.h"
#include "core/intake/source.h"
#include "core/text/cutting.h"
#include "core/text/folding.h"

#include <algorithm>

namespace dashiji::intake
{
namespace
{

/// The words of a heading without marker, and the text that follows them on the same line.
struct HeadingParts {
    QString title;
    QString body;
};

HeadingParts partsOf(const Paragraph &paragraph)
{
    const QStringView text = paragraph.text;
    const qsizetype start = std::clamp<qsizetype>(paragraph.markerLength, 0, text.size());
    if (paragraph.titleLength == Paragraph::kNoTitle)
        return {{}, text::trimmed(text.sliced(start)).toString()};
    if (paragraph.titleLength <= start)
        return {text::trimmed(text.sliced(start)).toString(), {}};
    const qsizetype end = std::min(paragraph.titleLength, text.size());
    QStringView body = text.sliced(end);
    // What set the title off belongs to neither.
    while (!body.isEmpty() && (text::isBlank(body[0]) || QStringView(u"*】〗：:。.！-–—").contains(body[0])))
        body = body.sliced(1);
    return {text::trimmed(text.sliced(start, end - start)).toString(), text::trimmed(body).toString()};
}

SectionKind kindOf(const QString &title)
{
    const QString words = text::foldUnits(title);
    if (speaksOfHighlights(words))
        return SectionKind::Highlights;
    return speaksOfEvents(words) ? SectionKind::Events : SectionKind::Other;
}

/// Takes paragraphs in order and keeps what is open.
class Builder
{
public:
    Outline build(const std::vector<Paragraph> &paragraphs)
    {
        for (const Paragraph &paragraph : paragraphs)
            add(paragraph);
        if (!paragraphs.empty())
            addPictures(paragraphs.back().hints.picturesBehind);
        closeEntry();
        if (!m_waiting.empty() && m_entry)
            for (const Paragraph *caption : m_waiting)
                addCaption(*caption);
        for (OutlineSection &section : m_outline.sections)
            if (section.title.isEmpty() && m_outline.sections.size() == 1)
                section.kind = kindOf(m_outline.title);
        return std::move(m_outline);
    }

private:
    void add(const Paragraph &paragraph)
    {
        const ParagraphRole role = paragraph.role;
        if (role != ParagraphRole::Caption)
            addPictures(paragraph.hints.pictures);
        const ParagraphRole before = std::exchange(m_before, role);
        const bool continues = role == before && std::exchange(m_markerAlone, false);
        switch (role) {
        case ParagraphRole::Title:
            append(m_outline.title, partsOf(paragraph).title);
            break;
        case ParagraphRole::Kicker:
            append(m_outline.kicker, partsOf(paragraph).title);
            break;
        case ParagraphRole::Introduction:
            addIntroduction(paragraph.text);
            break;
        case ParagraphRole::SectionHeading:
            addSection(paragraph, continues);
            break;
        case ParagraphRole::EntryHeading:
            addEntry(paragraph, continues);
            break;
        case ParagraphRole::Body:
            if (m_entry)
                m_entry->paragraphs << paragraph.text;
            else
                addIntroduction(paragraph.text);
            break;
        case ParagraphRole::Caption:
            if (m_entry && paragraph.attachment != Attachment::Next)
                addCaption(paragraph);
            else
                m_waiting.push_back(&paragraph);
            break;
        case ParagraphRole::Signature:
            m_outline.signature << paragraph.text;
            break;
        case ParagraphRole::Ignored:
            m_before = before;
            m_markerAlone = m_markerAlone || continues;
            break;
        }
    }

    static void append(QString &line, const QString &words)
    {
        if (!line.isEmpty())
            line += u' ';
        line += words;
    }

    void addIntroduction(const QString &text)
    {
        if (!m_entry && m_section)
            m_section->introduction << text;
        else
            m_outline.introduction << text;
    }

    void addSection(const Paragraph &paragraph, bool continues)
    {
        const HeadingParts parts = partsOf(paragraph);
        if (continues && m_section) {
            m_section->title = parts.title;
            m_section->kind = kindOf(parts.title);
            return;
        }
        closeEntry();
        if (paragraph.attachment == Attachment::Previous && m_section && m_section->title.isEmpty()) {
            m_section->title = parts.title;
            m_section->kind = kindOf(parts.title);
            m_outline.doubts.push_back({paragraph.line, DoubtKind::HeadingTrailsList, parts.title});
            m_section = nullptr; // what follows is another list
            m_entry = nullptr;
            return;
        }
        openSection(paragraph.line);
        m_section->title = parts.title;
        m_section->kind = kindOf(parts.title);
        if (!parts.body.isEmpty())
            m_section->introduction << parts.body;
        m_markerAlone = parts.title.isEmpty();
    }

    void openSection(int line)
    {
        m_outline.sections.push_back({});
        m_section = &m_outline.sections.back();
        m_section->line = line;
        m_entry = nullptr;
        m_lastRank.reset();
    }

    void addEntry(const Paragraph &paragraph, bool continues)
    {
        HeadingParts parts = partsOf(paragraph);
        const bool secondLine = paragraph.attachment == Attachment::Previous;
        if ((continues || secondLine) && m_entry) {
            append(m_entry->title, parts.title);
            return;
        }
        closeEntry();
        const bool restarts = m_lastRank && *m_lastRank > 1 && paragraph.rank == 1 && !countsDownTo(1);
        if (!m_section || restarts)
            openSection(paragraph.line);
        checkRank(paragraph);
        m_section->entries.push_back({});
        m_entry = &m_section->entries.back();
        m_entry->line = paragraph.line;
        m_entry->rank = paragraph.rank;
        m_entry->title = parts.title;
        m_markerAlone = parts.title.isEmpty() && parts.body.isEmpty();
        if (!parts.body.isEmpty())
            m_entry->paragraphs << parts.body;
        for (const Paragraph *caption : std::exchange(m_waiting, {})) {
            addCaption(*caption);
            m_outline.doubts.push_back({caption->line, DoubtKind::CaptionBeforeEntry, caption->text});
        }
        m_captionLines.clear();
    }

    /// True when the open section's ranks have only fallen by one and `rank` goes on so: a countdown.
    [[nodiscard]] bool countsDownTo(int rank) const
    {
        if (!m_section)
            return false;
        for (auto entry = m_section->entries.rbegin(); entry != m_section->entries.rend(); ++entry)
            if (entry->rank != ++rank)
                return false;
        return true;
    }

    void checkRank(const Paragraph &paragraph)
    {
        if (!paragraph.rank)
            return;
        const int rank = *paragraph.rank;
        const bool follows = m_lastRank ? rank > *m_lastRank : m_section->entries.empty();
        if (m_lastRank && rank == *m_lastRank)
            m_outline.doubts.push_back({paragraph.line, DoubtKind::RankRepeated, QString::number(rank)});
        // A few missing numbers are named; a leap is no list with gaps.
        else if (follows && m_lastRank && rank - *m_lastRank <= 10)
            for (int missing = *m_lastRank + 1; missing < rank; ++missing)
                m_outline.doubts.push_back(
                    {paragraph.line, DoubtKind::RankMissing, QString::number(missing)});
        m_lastRank = rank;
    }

    void addCaption(const Paragraph &paragraph)
    {
        QString words = paragraph.text;
        // Markdown's ![caption](picture)
        if (const qsizetype close = words.indexOf(u"]("); words.startsWith(u"![") && close > 0)
            words = words.sliced(2, close - 2);
        // ▲ and its kind say that what follows is of the picture above.
        while (words.size() > 1 && (QStringView(u"▲△▼▽↑↓←→").contains(words[0]) || words[0].isSpace()))
            words = words.sliced(1);
        // Several side by side have one caption: the last one has it.
        const QStringList &pictures = paragraph.hints.pictures;
        for (const QString &picture : pictures.first(std::max<qsizetype>(0, pictures.size() - 1)))
            addPhoto({}, picture, 0);
        addPhoto(words, pictures.isEmpty() ? QString() : pictures.back(), paragraph.line);
    }

    void addPhoto(const QString &caption, const QString &picture, int line)
    {
        m_entry->captions << caption;
        m_entry->captionAfterParagraph.push_back(static_cast<int>(m_entry->paragraphs.size()));
        m_entry->pictures << picture;
        m_entry->captionLines.push_back(line);
        m_captionLines.push_back(line);
    }

    /// Pictures between two paragraphs: the first is that of a caption right above it. What stands over all
    /// entries, a letterhead, is no photo of any.
    void addPictures(QStringList pictures)
    {
        if (!m_entry || pictures.isEmpty())
            return;
        if (m_before == ParagraphRole::Caption && !m_entry->pictures.isEmpty() &&
            m_entry->pictures.back().isEmpty())
            m_entry->pictures.back() = pictures.takeFirst();
        for (const QString &picture : pictures)
            addPhoto({}, picture, 0);
    }

    /// Captions that stand after all text of an entry might be the next one's.
    void closeEntry()
    {
        if (!m_entry)
            return;
        const auto total = static_cast<int>(m_entry->paragraphs.size());
        const std::size_t early =
            m_entry->captions.size() >= static_cast<qsizetype>(m_captionLines.size())
                ? static_cast<std::size_t>(m_entry->captions.size()) - m_captionLines.size()
                : 0;
        for (std::size_t at = 0; at < m_captionLines.size(); ++at)
            if (total > 0 && m_captionLines[at] > 0 && m_entry->captionAfterParagraph[early + at] == total)
                m_outline.doubts.push_back({m_captionLines[at], DoubtKind::CaptionAfterEntry,
                                            m_entry->captions.at(static_cast<qsizetype>(early + at))});
        m_captionLines.clear();
    }

    Outline m_outline;
    OutlineSection *m_section = nullptr; ///< the open one: the last of m_outline
    OutlineEntry *m_entry = nullptr;     ///< the open one: the last of *m_section
    std::optional<int> m_lastRank;
    std::vector<const Paragraph *> m_waiting; ///< captions of the next entry
    std::vector<int> m_captionLines;          ///< of the open entry's captions
    ParagraphRole m_before = ParagraphRole::Ignored;
    bool m_markerAlone = false; ///< the last heading was a marker only: its words follow
};

} // namespace

Outline assembleOutline(const std::vector<Paragraph> &paragraphs)
{
    return Builder().build(paragraphs);
}

Outline buildOutline(const Source &source)
{
    Outline outline = assembleOutline(source.paragraphs);
    outline.pictures = source.pictures;
    outline.doubts.insert(outline.doubts.begin(), source.doubts.begin(), source.doubts.end());
    findIdentity(source, outline);
    std::stable_sort(outline.doubts.begin(), outline.doubts.end(),
                     [](const ReadingDoubt &a, const ReadingDoubt &b) { return a.line < b.line; });
    return outline;
}

} // namespace dashiji::intake
