// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// writePdf: pages → one PDF file, as an archive wants it (PDF/A, tagged).
#include "core/publish/pages/parallel.h"
#include "core/publish/pdf/contentstream.h"
#include "core/publish/pdf/metadata.h"
#include "core/publish/pdf/navigation.h"
#include "core/publish/pdf/streamsources.h"
#include "core/publish/pdf/structuretree.h"

#include <QCryptographicHash>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace dashiji::publish
{

namespace
{

// shares of the work, for the progress told
constexpr double kFontsDone = 0.1;
constexpr double kImagesDone = 0.4;
constexpr double kPagesDone = 0.6;

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

/// Tells QPDFWriter's percentage, and stops it.
class WriteProgress : public QPDFWriter::ProgressReporter
{
public:
    explicit WriteProgress(const Progress &progress) : m_progress(progress) {}
    void reportProgress(int percent) override
    {
        if (m_progress && !m_progress(kPagesDone + (1 - kPagesDone) * percent / 100))
            throw WriteStopped(Error{ErrorCode::Cancelled, {}, {}, {}});
    }

private:
    const Progress &m_progress;
};

class PdfComposer
{
public:
    PdfComposer(const PageDocument &document, const PublishOptions &options, const MediaLoader &loadMedia,
                const Progress &progress)
        : m_document(document)
        , m_options(options)
        , m_progress(progress)
        , m_fonts(document)
        , m_images(loadMedia, options)
        , m_roles(document)
    {
    }

    Result<void> run(QIODevice &device)
    {
        m_pdf.emptyPDF();
        TRY(m_fonts.embed(m_pdf));
        if (!goOn(kFontsDone))
            return failure(ErrorCode::Cancelled);
        TRY(m_images.embed(m_pdf, m_document, [this](double share) {
            return goOn(kFontsDone + (kImagesDone - kFontsDone) * share);
        }));
        if (!addPages())
            return failure(ErrorCode::Cancelled);
        fillCatalog();
        m_tagged = {};
        write(device);
        return {};
    }

private:
    bool goOn(double done) const { return !m_progress || m_progress(done); }

    bool addPages()
    {
        for (const Page &page : m_document.pages)
            m_pages.push_back(m_pdf.makeIndirectObject(emptyPage(page)));
        // links are numbered in the parent tree after the pages
        int structParent = int(m_pages.size());
        std::vector<PageContent> contents(m_pages.size());
        const auto compose = [&](size_t i) {
            contents[i] = contentOf(m_document.pages[i], m_fonts, m_images, m_roles);
            contents[i].operators = deflated(contents[i].operators).toStdString();
        };
        const auto told = [this](double share) {
            return goOn(kImagesDone + (kPagesDone - kImagesDone) * share);
        };
        if (!inParallel(contents.size(), compose, told))
            return false;
        QPDFPageDocumentHelper helper(m_pdf);
        for (size_t i = 0; i < m_pages.size(); ++i) {
            const Page &page = m_document.pages[i];
            PageContent content = std::move(contents[i]);
            QPDFObjectHandle &object = m_pages[i];
            addToIdentifier(content.operators);
            object.replaceKey("/Contents", packedStream(content.operators));
            object.replaceKey("/Resources", resourcesOf(content));
            TaggedPage tagged{object, std::move(content.marked),
                              linkObjects(m_pdf, m_document, page, m_pages, structParent)};
            if (!tagged.links.empty()) {
                object.replaceKey("/Annots", QPDFObjectHandle::newArray(tagged.links));
                if (m_options.pdfMode != PdfMode::A1) // PDF 1.4 knows no order of tabs
                    object.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
            }
            m_tagged.push_back(std::move(tagged));
            helper.addPage(QPDFPageObjectHelper(object), false);
        }
        return true;
    }

    QPDFObjectHandle packedStream(const std::string &bytes)
    {
        auto stream = QPDFObjectHandle::newStream(&m_pdf);
        stream.replaceStreamData(
            bytes, bytes.empty() ? QPDFObjectHandle::newNull() : QPDFObjectHandle::newName("/FlateDecode"),
            QPDFObjectHandle::newNull());
        return stream;
    }

    static QPDFObjectHandle emptyPage(const Page &page)
    {
        auto d = QPDFObjectHandle::newDictionary();
        d.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
        d.replaceKey("/MediaBox", QPDFObjectHandle::newArray(
                                      {QPDFObjectHandle::newInteger(0), QPDFObjectHandle::newInteger(0),
                                       QPDFObjectHandle::newReal(page.size.width(), 3),
                                       QPDFObjectHandle::newReal(page.size.height(), 3)}));
        return d;
    }

    static QPDFObjectHandle resourcesOf(const PageContent &content)
    {
        auto fonts = QPDFObjectHandle::newDictionary();
        for (const EmbeddedFont *font : content.fonts)
            fonts.replaceKey('/' + font->resourceName.toStdString(), font->object);
        auto images = QPDFObjectHandle::newDictionary();
        for (const EmbeddedImage *image : content.images)
            images.replaceKey('/' + image->resourceName.toStdString(), image->object);
        auto resources = QPDFObjectHandle::newDictionary();
        if (!content.fonts.empty())
            resources.replaceKey("/Font", fonts);
        if (!content.images.empty())
            resources.replaceKey("/XObject", images);
        return resources;
    }

    void fillCatalog()
    {
        const PdfMetadata metadata{m_document.title, m_document.author, dateOf(m_options), m_options.pdfMode};
        const std::string packet = xmpOf(metadata);
        addToIdentifier(packet);
        auto xmp = QPDFObjectHandle::newStream(&m_pdf, packet);
        xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
        xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
        auto marked = QPDFObjectHandle::newDictionary();
        marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
        auto preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));

        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/Metadata", xmp);
        root.replaceKey("/Lang", QPDFObjectHandle::newString(m_document.language.toStdString()));
        root.replaceKey("/MarkInfo", marked);
        root.replaceKey("/StructTreeRoot", structureTreeOf(m_pdf, m_document, m_roles, m_tagged));
        root.replaceKey("/ViewerPreferences", preferences);
        root.replaceKey("/PageLabels", pageLabelsOf(m_document));
        root.replaceKey("/OutputIntents", QPDFObjectHandle::newArray({outputIntentOf(m_pdf)}));
        QPDFObjectHandle outline = outlineOf(m_pdf, m_document, m_pages);
        if (!outline.isNull()) {
            root.replaceKey("/Outlines", outline);
            root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
        }
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(infoOf(metadata)));
    }

    void addToIdentifier(const std::string &bytes) { m_identifier.addData(QByteArrayView(bytes)); }

    void write(QIODevice &device)
    {
        m_identifier.addData(m_images.identifier());
        DevicePipeline pipeline(device, m_identifier.result());
        QPDFWriter writer(m_pdf);
        writer.setOutputPipeline(&pipeline);
        const bool a1 = m_options.pdfMode == PdfMode::A1;
        writer.forcePDFVersion(a1 ? "1.4" : "1.7"); // PDF/A-1 knows no object streams
        writer.setObjectStreamMode(a1 ? qpdf_o_disable : qpdf_o_generate);
        writer.setNewlineBeforeEndstream(true);
        writer.setStaticID(true); // the pipeline puts ours in its place
        writer.registerProgressReporter(std::make_shared<WriteProgress>(m_progress));
        writer.write();
    }

    const PageDocument &m_document;
    const PublishOptions &m_options;
    const Progress &m_progress;
    QPDF m_pdf;
    FontEmbedder m_fonts;
    ImageEmbedder m_images;
    StructureRoles m_roles;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<TaggedPage> m_tagged;
    QCryptographicHash m_identifier{QCryptographicHash::Md5}; ///< of all that tells files apart
};

} // namespace

Result<void> writePdf(const PageDocument &document, const PublishOptions &options,
                      const MediaLoader &loadMedia, QIODevice &device, const Progress &progress)
{
    try {
        return PdfComposer(document, options, loadMedia, progress).run(device);
    } catch (const WriteStopped &stopped) {
        return tl::unexpected(stopped.error());
    } catch (const std::exception &e) {
        return failure(ErrorCode::OutputIncomplete, document.title, QString::fromUtf8(e.what()));
    }
}

} // namespace dashiji::publish
