// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// writePdf: pages → one PDF file, as an archive wants it (PDF/A, tagged).
#include "core/publish/pages/parallel.h"
#include "core/publish/pdf/contentstream.h"
#include "core/publish/pdf/metadata.h"
#include "core/publish/pdf/navigation.h"
#include "core/publish/pdf/structuretree.h"

#include <QCryptographicHash>

namespace dashiji::publish
{

namespace
{

// shares of the work, for the progress told
constexpr double kFontsDone = 0.1;
constexpr double kPagesDone = 0.9;

constexpr size_t kPagesAtOnce = 64; ///< in memory

/// The day written into the file: the one asked for, that of reproducible builds, or now.
/// @source reproducible-builds.org, SOURCE_DATE_EPOCH
QDateTime dateOf(const PublishOptions &options)
{
    if (options.date.isValid())
        return options.date;
    bool set = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&set);
    return set ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTime();
}

class PdfComposer
{
public:
    PdfComposer(const PageDocument &document, const PublishOptions &options, const MediaLoader &loadMedia,
                QIODevice &device, const Progress &progress)
        : m_document(document)
        , m_options(options)
        , m_progress(progress)
        , m_file(device, options.pdfMode)
        , m_fonts(document)
        , m_images(document, loadMedia, options)
        , m_roles(document)
        , m_tree(m_file, document, m_roles)
    {
    }

    Result<void> run()
    {
        TRY(m_fonts.embed(m_file));
        for (size_t i = 0; i < m_document.pages.size(); ++i)
            m_pages.push_back(m_file.reserve());
        for (size_t first = 0; first < m_pages.size(); first += kPagesAtOnce)
            TRY(addPages(first, std::min(first + kPagesAtOnce, m_pages.size())));
        if (!goOn(kPagesDone))
            return failure(ErrorCode::Cancelled);
        const PdfMetadata metadata{m_document.title, m_document.author, dateOf(m_options), m_options.pdfMode};
        const int catalog = addCatalog(metadata);
        const int info = m_file.add(infoOf(metadata));
        m_identifier.addData(m_images.identifier());
        TRY(m_file.finish(catalog, info, m_identifier.result()));
        return goOn(1) ? Result<void>() : failure(ErrorCode::Cancelled);
    }

private:
    [[nodiscard]] bool goOn(double done) const { return !m_progress || m_progress(done); }

    /// Pages [first, last): their pictures one by one, then their operators side by side.
    Result<void> addPages(size_t first, size_t last)
    {
        const size_t count = last - first;
        const auto told = [&](size_t half) {
            const double done = (double(first) + double(half) / 2) / double(m_pages.size());
            return goOn(kFontsDone + (kPagesDone - kFontsDone) * done);
        };
        for (size_t i = 0; i < count; ++i) {
            if (!told(i))
                return failure(ErrorCode::Cancelled);
            TRY(m_images.embed(m_file, m_document.pages[first + i]));
            TRY(m_file.state());
        }
        std::vector<PageContent> contents(count);
        const auto compose = [&](size_t i) {
            contents[i] = contentOf(m_document.pages[first + i], m_fonts, m_images, m_roles);
            contents[i].operators = deflated(contents[i].operators).toStdString();
        };
        if (!inParallel(count, compose))
            return failure(ErrorCode::Cancelled);
        for (size_t i = 0; i < count; ++i) {
            if (!told(count + i))
                return failure(ErrorCode::Cancelled);
            addPage(first + i, contents[i]);
        }
        return m_file.state();
    }

    void addPage(size_t number, const PageContent &content)
    {
        const Page &page = m_document.pages[number];
        addToIdentifier(content.operators);
        PdfDictionary packed;
        if (!content.operators.empty())
            packed.set("/Filter", "/FlateDecode");
        const int operators = m_file.addStream(std::move(packed), content.operators);
        PdfDictionary d;
        d.set("/Type", "/Page")
            .set("/Parent", pdfReference(m_pageTree))
            .set("/MediaBox", pdfNumbers({0, 0, page.size.width(), page.size.height()}, 3))
            .set("/Contents", pdfReference(operators))
            .set("/Resources", resourcesOf(content))
            .set("/StructParents", std::to_string(number));
        const std::vector<int> links = addLinks(m_file, m_document, page, m_pages, m_structParent);
        if (!links.empty()) {
            d.set("/Annots", pdfReferences(links));
            if (m_options.pdfMode != PdfMode::A1) // PDF 1.4 knows no order of tabs
                d.set("/Tabs", "/S");
        }
        m_file.write(m_pages[number], d.text());
        m_tree.addPage(m_pages[number], content.marked, links);
    }

    static std::string resourcesOf(const PageContent &content)
    {
        PdfDictionary fonts;
        for (const EmbeddedFont *font : content.fonts)
            fonts.set(pdfName(font->resourceName), pdfReference(font->object));
        PdfDictionary images;
        for (const EmbeddedImage *image : content.images)
            images.set(pdfName(image->resourceName), pdfReference(image->object));
        PdfDictionary resources;
        if (!fonts.isEmpty())
            resources.set("/Font", fonts.text());
        if (!images.isEmpty())
            resources.set("/XObject", images.text());
        return resources.text();
    }

    int addCatalog(const PdfMetadata &metadata)
    {
        m_file.write(m_pageTree, PdfDictionary()
                                     .set("/Type", "/Pages")
                                     .set("/Count", std::to_string(m_pages.size()))
                                     .set("/Kids", pdfReferences(m_pages))
                                     .text());
        const std::string packet = xmpOf(metadata);
        addToIdentifier(packet);
        // not packed: programs that know no PDF look for it. @source ISO 19005-1, 6.7.2
        const int xmp =
            m_file.addStream(PdfDictionary().set("/Type", "/Metadata").set("/Subtype", "/XML"), packet);
        PdfDictionary root;
        root.set("/Type", "/Catalog")
            .set("/Pages", pdfReference(m_pageTree))
            .set("/Metadata", pdfReference(xmp))
            .set("/Lang", pdfText(m_document.language))
            .set("/MarkInfo", "<</Marked true>>")
            .set("/StructTreeRoot", pdfReference(m_tree.finish()))
            .set("/ViewerPreferences", "<</DisplayDocTitle true>>")
            .set("/PageLabels", pageLabelsOf(m_document))
            .set("/OutputIntents", pdfReferences({addOutputIntent(m_file)}));
        if (const auto outline = addOutline(m_file, m_document, m_pages))
            root.set("/Outlines", pdfReference(*outline)).set("/PageMode", "/UseOutlines");
        return m_file.add(root.text());
    }

    void addToIdentifier(const std::string &bytes) { m_identifier.addData(QByteArrayView(bytes)); }

    const PageDocument &m_document;
    const PublishOptions &m_options;
    const Progress &m_progress;
    ObjectFile m_file;
    FontEmbedder m_fonts;
    ImageEmbedder m_images;
    StructureRoles m_roles;
    StructureTree m_tree;
    const int m_pageTree = m_file.reserve();
    std::vector<int> m_pages; ///< objects
    /// Of the next link; they are numbered in the parent tree after the pages.
    int m_structParent = int(m_document.pages.size());
    QCryptographicHash m_identifier{QCryptographicHash::Md5}; ///< of all that tells files apart
};

} // namespace

Result<void> writePdf(const PageDocument &document, const PublishOptions &options,
                      const MediaLoader &loadMedia, QIODevice &device, const Progress &progress)
{
    return PdfComposer(document, options, loadMedia, device, progress).run();
}

} // namespace dashiji::publish
