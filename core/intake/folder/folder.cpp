// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/folder/folder.h"

#include "core/intake/files/decoding.h"
#include "core/intake/files/filetext.h"
#include "core/intake/files/zip.h"
#include "core/intake/folder/matching.h"
#include "core/intake/office/conversion.h"

#include <QCollator>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr qsizetype kMostFilesOfFolder = 20'000;
constexpr QByteArrayView kZipBegins("PK\x03\x04");
constexpr qint64 kMostBytes = 512LL * 1024 * 1024; ///< of all pictures

/// A folder, on the disk or packed.
struct Folder {
    QString path;
    QStringList files; ///< with / between folders
    std::function<Result<QByteArray>(const QString &name, qint64 most)> read;
    std::function<Result<Source>(const QString &name)> readText;
    bool isPacked = false; ///< archives in it are not opened
};

bool isPicture(const QByteArray &bytes)
{
    static constexpr std::array<QByteArrayView, 8> kBeginnings{
        "\xFF\xD8\xFF", "\x89PNG\r\n\x1A\n", "GIF87a", "GIF89a", "BM", {"II*\0", 4}, {"MM\0*", 4}, "RIFF"};
    return std::ranges::any_of(kBeginnings, [&](QByteArrayView begin) { return bytes.startsWith(begin); }) &&
           (!bytes.startsWith("RIFF") || bytes.mid(8, 4) == "WEBP") &&
           (!bytes.startsWith("BM") || bytes.mid(6, 4) == QByteArray(4, '\0'));
}

/// What programs leave beside the files of people.
bool isPassedOver(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return std::ranges::any_of(parts, [](const QString &part) {
        return part.startsWith(u'.') || part.startsWith(u"~$") || part == u"__MACOSX" ||
               part.compare(u"Thumbs.db", Qt::CaseInsensitive) == 0 ||
               part.compare(u"desktop.ini", Qt::CaseInsensitive) == 0;
    });
}

/// "page.html" of "page_files/style.css": what lies there is the page's, and only its pictures are of use.
bool isOfPage(const QString &name, const QStringList &files)
{
    for (qsizetype slash = name.indexOf(u'/'); slash > 0; slash = name.indexOf(u'/', slash + 1))
        for (const QLatin1StringView end : {QLatin1StringView("_files"), QLatin1StringView(".files")}) {
            if (!QStringView(name).left(slash).endsWith(end))
                continue;
            const QString page = name.left(slash - end.size());
            if (files.contains(page + u".html"_s) || files.contains(page + u".htm"_s))
                return true;
        }
    return false;
}

/// It is no report at all, and nobody misses it. One that only another program could read would be missed.
bool isNoText(const Error &error)
{
    return error.code == ErrorCode::NotText ||
           (error.code == ErrorCode::UnsupportedFormat && error.detail != kNeedsOffice) ||
           error.code == ErrorCode::FileEmpty || error.code == ErrorCode::UnknownEncoding;
}

void sortByName(QStringList &names)
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    std::ranges::stable_sort(names,
                             [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
}

Result<Folder> folderAt(const QString &path)
{
    Folder folder{path, {}, {}, {}, false};
    const QDir root(QDir(path).absolutePath());
    QDirIterator files(root.path(), QDir::Files | QDir::NoSymLinks | QDir::Readable,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        folder.files.append(root.relativeFilePath(files.next()));
        if (folder.files.size() > kMostFilesOfFolder)
            return failure(ErrorCode::FileTooLarge, path, u"%1 files"_s.arg(kMostFilesOfFolder));
    }
    folder.read = [root](const QString &name, qint64 most) { return readFile(root.filePath(name), most); };
    folder.readText = [root](const QString &name) { return readSource(root.filePath(name)); };
    return folder;
}

Result<Folder> folderIn(const std::shared_ptr<const Zip> &zip, const QString &path)
{
    Folder folder{path, zip->names(), {}, {}, true};
    if (folder.files.size() > kMostFilesOfFolder)
        return failure(ErrorCode::FileTooLarge, path, u"%1 files"_s.arg(folder.files.size()));
    for (const QString &name : folder.files)
        if (name.startsWith(u'/') || name.split(u'/').contains(u".."_s) || zip->isLink(name))
            return failure(ErrorCode::FileDamaged, path, name);
    folder.read = [zip](const QString &name, qint64 most) { return zip->read(name, most); };
    folder.readText = [zip](const QString &name) -> Result<Source> {
        return readSource(FileBytes{TRY(zip->read(name, kLargestFile)), QFileInfo(name).fileName(),
                                    neighboursIn(zip, name.left(name.lastIndexOf(u'/') + 1))});
    };
    return folder;
}

/// How well a picture's place speaks for a text: deeper is nearer, and a folder of its name or year is its
/// own.
int nearness(const QString &picture, const FoundSource &text, const QString &name)
{
    const QString folder = name.left(name.lastIndexOf(u'/') + 1);
    int near = picture.startsWith(folder) ? 1 + static_cast<int>(folder.count(u'/')) * 8 : 0;
    if (picture.contains(QFileInfo(name).completeBaseName()))
        near += 4;
    const auto year = text.source ? buildOutline(*text.source).year : std::nullopt;
    if (year && picture.contains(QString::number(*year)))
        near += 2;
    return near;
}

/// A ZIP archive that is no document of an office program, which are such archives too.
bool isArchiveOfFiles(const Zip &zip)
{
    return std::ranges::none_of(std::array{u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"mimetype"_s},
                                [&](const QString &part) { return zip.has(part); });
}

Result<std::vector<FoundSource>> readArchive(const std::shared_ptr<const Zip> &zip, const QString &path);

class FolderReader
{
public:
    explicit FolderReader(Folder folder) : m_folder(std::move(folder)) { sortByName(m_folder.files); }

    Result<std::vector<FoundSource>> read()
    {
        for (const QString &name : m_folder.files)
            if (!isPassedOver(name))
                TRY(readOne(name));
        if (std::ranges::any_of(m_texts, [](const FoundSource &text) { return text.source.has_value(); }))
            dropWhatIsNoText();
        if (m_texts.empty())
            return failure(ErrorCode::FileEmpty, m_folder.path);
        givePictures();
        return std::move(m_texts);
    }

private:
    Result<void> readOne(const QString &name)
    {
        auto bytes = m_folder.read(name, kLargestFile);
        if (!bytes) {
            addText(name, tl::unexpected(bytes.error()));
            return {};
        }
        if (isPicture(*bytes)) {
            m_size += bytes->size();
            if (bytes->size() > kLargestPicture || m_size > kMostBytes)
                return failure(ErrorCode::FileTooLarge, m_folder.path, name);
            m_pictures.push_back(sourcePicture(name, std::move(*bytes)));
        } else if (!isOfPage(name, m_folder.files) && !readArchiveIn(name, *bytes)) {
            addText(name, m_folder.readText(name));
        }
        return {};
    }

    /// The texts of an archive that lies in the folder. @return false: it is none
    bool readArchiveIn(const QString &name, const QByteArray &bytes)
    {
        if (m_folder.isPacked || !bytes.startsWith(kZipBegins))
            return false;
        auto zip = Zip::open(bytes, name);
        if (!zip || !isArchiveOfFiles(*zip))
            return false;
        auto found = readArchive(std::make_shared<const Zip>(std::move(*zip)), name);
        if (!found)
            addText(name, tl::unexpected(found.error()));
        else
            for (FoundSource &text : *found)
                addText(text.path, std::move(text.source));
        return true;
    }

    void addText(const QString &name, Result<Source> source)
    {
        m_names.append(name);
        m_texts.push_back({m_folder.path + u'/' + name, std::move(source)});
    }

    void dropWhatIsNoText()
    {
        for (std::size_t at = m_texts.size(); at-- > 0;)
            if (!m_texts[at].source && isNoText(m_texts[at].source.error())) {
                m_texts.erase(m_texts.begin() + static_cast<std::ptrdiff_t>(at));
                m_names.removeAt(static_cast<qsizetype>(at));
            }
    }

    /// Each picture to the nearest text, then each text's to its captions and entries.
    void givePictures()
    {
        std::vector<std::vector<SourcePicture>> given(m_texts.size());
        for (SourcePicture &picture : m_pictures) {
            std::optional<std::size_t> best;
            int nearest = -1;
            for (std::size_t at = 0; at < m_texts.size(); ++at) {
                const int near = nearness(picture.name, m_texts[at], m_names[static_cast<qsizetype>(at)]);
                if (m_texts[at].source && near > nearest) {
                    nearest = near;
                    best = at;
                }
            }
            if (best)
                given[*best].push_back(std::move(picture));
        }
        for (std::size_t at = 0; at < m_texts.size(); ++at)
            if (m_texts[at].source)
                matchPictures(*m_texts[at].source, std::move(given[at]));
    }

    Folder m_folder;
    QStringList m_names; ///< of m_texts
    std::vector<FoundSource> m_texts;
    std::vector<SourcePicture> m_pictures;
    qint64 m_size = 0;
};

Result<std::vector<FoundSource>> readFolder(const QString &path)
{
    return FolderReader(TRY(folderAt(path))).read();
}

Result<std::vector<FoundSource>> readArchive(const std::shared_ptr<const Zip> &zip, const QString &path)
{
    return FolderReader(TRY(folderIn(zip, path))).read();
}

bool beginsAsZip(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(4) == kZipBegins;
}

} // namespace

std::vector<FoundSource> readSources(const QString &path)
{
    const auto orError = [&path](Result<std::vector<FoundSource>> found) {
        return found ? std::move(*found) : std::vector<FoundSource>{{path, tl::unexpected(found.error())}};
    };
    if (QFileInfo(path).isDir())
        return orError(readFolder(path));
    if (beginsAsZip(path)) {
        auto zip = Zip::openFile(path);
        if (!zip)
            return {{path, tl::unexpected(zip.error())}};
        const auto shared = std::make_shared<const Zip>(std::move(*zip));
        if (isArchiveOfFiles(*shared))
            return orError(readArchive(shared, path));
    }
    return {{path, readSource(path)}};
}

} // namespace dashiji::intake
