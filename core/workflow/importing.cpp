// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importing.h"

#include "core/archive/archive.h"
#include "core/archive/media/media.h"
#include "core/archive/verbs.h"
#include "core/workflow/archives.h"
#include "core/workflow/draftnumbers.h"
#include "core/workflow/owners.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace dashiji::workflow
{

Result<intake::Outline> readOutline(const QString &path)
{
    return intake::readSource(path).map(intake::buildOutline);
}

namespace
{

/// The pictures of a draft that can be shown; of the others only the words are kept.
class DraftPictures
{
public:
    DraftPictures(Report &draft, const std::vector<intake::SourcePicture> &pictures)
    {
        for (const intake::SourcePicture &picture : pictures)
            if (const auto media = archive::inspectPicture(picture.bytes))
                m_bytes.insert(media->sha256, picture.bytes);
        QSet<QByteArray> used;
        for (Section &section : draft.sections)
            for (Entry &entry : section.entries) {
                for (Photo &photo : entry.photos)
                    if (photo.media && !m_bytes.contains(photo.media->sha256))
                        photo.media.reset();
                    else if (photo.media)
                        used.insert(photo.media->sha256);
                std::erase_if(entry.photos,
                              [](const Photo &photo) { return !photo.media && photo.caption.isEmpty(); });
            }
        m_used = static_cast<int>(used.size());
    }

    [[nodiscard]] int used() const { return m_used; }
    [[nodiscard]] archive::PictureSource source() const
    {
        return
            [bytes = m_bytes](const QByteArray &sha256) -> Result<QByteArray> { return bytes.value(sha256); };
    }

private:
    QHash<QByteArray, QByteArray> m_bytes; ///< by SHA-256
    int m_used = 0;
};

} // namespace

Result<ImportResult> importOutline(archive::Archive &archive, const intake::Outline &outline,
                                   const ImportOptions &options)
{
    auto draft = TRY(intake::draftReport(outline, options.year, options.organization));
    if (draft.organization.isEmpty())
        draft.organization = options.owner.isEmpty() ? archive.organization() : options.owner;
    const auto known = TRY(ownerNamed(archive, options.owner));
    const auto standing = TRY(standingReport(archive, known, draft.year));
    const int citedFacts = readNumbers(draft, lexiconOf(archive));
    const DraftPictures pictures(draft, outline.pictures);
    ImportResult result = countedResult(draft);
    result.pictures = pictures.used();
    result.picturesLeftOut = static_cast<int>(outline.pictures.size()) - pictures.used();
    result.citedFacts = citedFacts;
    const auto body = [&]() -> Result<void> {
        const auto owner = TRY(ownerMade(archive, options.owner));
        draft.owner = owner;
        auto linker = TRY(IndicatorLinker::of(archive));
        TRY(linkNumbers(draft, linker));
        result.linkedToKnown = linker.linkedToKnown();
        result.newIndicators = linker.added();
        const auto stored = TRY(archive.writer().importReport(draft, options.onExisting, pictures.source()));
        result.report = stored;
        return {};
    };
    const auto verb = standing ? archive::verb::kReportReplace : archive::verb::kReportImport;
    TRY(archive.writer().group(verb, QString::number(draft.year), body));
    result.doubts = outline.doubts;
    return result;
}

Result<ImportResult> importFile(archive::Archive &archive, const QString &path, const ImportOptions &options)
{
    const auto outline = TRY(readOutline(path));
    auto result = importOutline(archive, outline, options);
    if (result)
        return result;
    Error error = result.error();
    if (error.subject.isEmpty()) // what the text lacks is said of its file
        error.subject = QFileInfo(path).fileName();
    return tl::unexpected(error);
}

} // namespace dashiji::workflow
