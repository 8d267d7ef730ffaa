// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is being imported: the paragraphs with their roles, the outline they make, and what is still in doubt.
#pragma once

#include "app/support/thumbnailcache.h"
#include "core/intake/pictures.h"

#include <QHash>
#include <QObject>

#include <set>

namespace dashiji::app
{

/// Holds a source while the user mends it. Every change of a role builds the outline anew at once.
class ImportDraft : public QObject
{
    Q_OBJECT

public:
    explicit ImportDraft(QObject *parent = nullptr);

    /// What mending changes.
    struct Mended {
        std::vector<intake::Paragraph> paragraphs;
        std::vector<intake::ReadingDoubt> doubts;
        std::set<std::pair<int, intake::DoubtKind>> settled; ///< line and kind
        int reading = 0;
    };
    /// A source with all that was done to it, to be taken up again later.
    struct State {
        intake::Source source;
        std::set<std::pair<int, intake::DoubtKind>> settled = {}; ///< line and kind
        int reading = 0;
        std::vector<Mended> before = {}; ///< the last is the newest
        std::vector<Mended> after = {};  ///< what was taken back, the last is to be done again first
    };

    void setSource(intake::Source source) { setState({std::move(source)}); }
    void setState(State state);
    /// Leaves the draft without a source.
    [[nodiscard]] State takeState();
    [[nodiscard]] const intake::Source &source() const { return m_source; }
    [[nodiscard]] const intake::Outline &outline() const { return m_outline; }

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_source.paragraphs.size()); }
    [[nodiscard]] const intake::Paragraph &paragraph(int row) const;
    /// The row of a line of the file; -1 if no paragraph begins there.
    [[nodiscard]] int rowOfLine(int line) const { return m_rowOfLine.value(line, -1); }

    /// The ways the source can be read, the likeliest first.
    [[nodiscard]] int readingCount() const { return static_cast<int>(m_source.readings.size()); }
    [[nodiscard]] int reading() const { return m_reading; }
    /// Takes another reading whole; what was mended by hand is in the way back.
    void chooseReading(int index);
    /// How many paragraphs another reading takes for something else than they are now.
    [[nodiscard]] int differences(int index) const;

    /// What the likeliest of the other readings takes a paragraph for, if for something else than it is now.
    struct Otherwise {
        int reading = 0;
        intake::ParagraphRole role = intake::ParagraphRole::Body;
    };
    [[nodiscard]] std::optional<Otherwise> otherwise(int row) const;

    /// Takes back the last mending or choice. @return false where there is none
    bool undo();
    /// Does again what was taken back last. @return false where there is nothing
    bool redo();

    /// Gives paragraphs a role; what was in doubt there is settled by it.
    void setRole(const std::vector<int> &rows, intake::ParagraphRole role);
    /// Says which neighbour a caption or heading belongs to; settles what was in doubt there.
    void setAttachment(int row, intake::Attachment attachment);
    /// Where the pictures of the file stand.
    [[nodiscard]] const intake::PicturePlaces &pictures() const { return m_pictures; }
    /// Small; null while it is being made, thumbnailsReady() follows.
    [[nodiscard]] QImage thumbnail(const QString &picture);
    /// Gives a picture to the caption or the entry of a row, from wherever it stands.
    void placePicture(const QString &picture, int row);
    void takePicture(const QString &picture);

    /// It is right as it is.
    void settle(int row);
    /// A doubt about the file as a whole (year, organization, encoding) is settled.
    void settleFile(intake::DoubtKind kind);

    [[nodiscard]] const std::vector<intake::ReadingDoubt> &doubts(int row) const;
    [[nodiscard]] const std::vector<intake::ReadingDoubt> &fileDoubts() const { return m_fileDoubts; }
    [[nodiscard]] int doubtCount() const;
    /// The next row in doubt, going round at the end. @param row where to begin, -1 = before the first
    [[nodiscard]] std::optional<int> nextDoubt(int row, bool forward) const;

    /// Section and entry of the outline.
    struct Place {
        int section = 0;
        int entry = 0;
    };
    /// The entry a paragraph stands under in the file, and the one that follows it.
    [[nodiscard]] std::optional<Place> entryAt(int row) const;
    [[nodiscard]] std::optional<Place> entryAfter(int row) const;
    [[nodiscard]] const intake::OutlineEntry &entry(Place place) const;
    /// Gives a picture to an entry: to a caption of it that has none, else to its end.
    void givePicture(const QString &picture, Place place);

    [[nodiscard]] int entryCount() const;
    [[nodiscard]] int captionCount() const;

signals:
    /// Another source.
    void sourceChanged();
    /// Another reading was taken whole, or taken back.
    void readingChanged();
    /// Roles or doubts of these rows changed.
    void rowsChanged(int first, int last);
    /// The outline or its doubts changed (also after sourceChanged).
    void outlineChanged();
    void thumbnailsReady();

private:
    [[nodiscard]] Mended now() const { return {m_source.paragraphs, m_source.doubts, m_settled, m_reading}; }
    void remember();
    bool go(std::vector<Mended> &from, std::vector<Mended> &back);
    void settleDoubts(int row);
    [[nodiscard]] bool hasPicture(const QString &name) const { return m_pictureAt.contains(name); }
    void rebuild();
    void collectDoubts();

    struct EntryLine {
        int line = 0;
        Place place;
    };

    intake::Source m_source;
    intake::Outline m_outline;
    intake::PicturePlaces m_pictures;
    QHash<QString, std::size_t> m_pictureAt; ///< by name, of Source::pictures
    ThumbnailCache m_thumbnails;
    QHash<int, int> m_rowOfLine;
    QHash<int, std::vector<intake::ReadingDoubt>> m_doubts; ///< by row
    std::set<int> m_doubtRows;
    std::vector<intake::ReadingDoubt> m_fileDoubts;
    std::set<std::pair<int, intake::DoubtKind>> m_settled; ///< line and kind
    int m_reading = 0;
    std::vector<Mended> m_before;        ///< the last is the newest
    std::vector<Mended> m_after;         ///< what was taken back, the last is to be done again first
    std::vector<EntryLine> m_entryLines; ///< ascending
};

} // namespace dashiji::app
