// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// checkPdf: the finished file read back, so that no short or wrong one passes for a report.
#include "core/publish/pdf/pagetext.h"
#include "core/publish/publishing.h"

#include <QFile>
#include <qpdf/QPDF.hh>

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr size_t kPagesPerReport = 16; ///< progress is told this often

/// For the log: where one text leaves the other.
QString firstDifference(const QString &found, const QString &expected)
{
    constexpr qsizetype kShown = 12;
    const auto [a, b] = std::mismatch(found.begin(), found.end(), expected.begin(), expected.end());
    return QStringLiteral("“%1” instead of “%2”")
        .arg(found.mid(a - found.begin(), kShown), expected.mid(b - expected.begin(), kShown));
}

class PdfChecker
{
public:
    PdfChecker(const PdfWords &expected, const Progress &progress)
        : m_expected(expected), m_progress(progress)
    {
    }

    Result<void> run(const QString &path)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.setAttemptRecovery(false);
        m_file.setFileName(path);
        const qint64 size = m_file.open(QIODevice::ReadOnly) ? m_file.size() : 0;
        const uchar *bytes = m_file.map(0, size);
        if (bytes == nullptr)
            return incomplete(m_file.errorString());
        m_pdf.processMemoryFile("", reinterpret_cast<const char *>(bytes), size_t(size));
        const std::vector<QPDFObjectHandle> pages = m_pdf.getAllPages();
        if (pages.size() != m_expected.pages.size())
            return incomplete(
                QStringLiteral("%1 pages of %2").arg(pages.size()).arg(m_expected.pages.size()));
        PageTextReader reader;
        for (size_t i = 0; i < pages.size(); ++i) {
            if (m_progress && i % kPagesPerReport == 0 && !m_progress(double(i) / double(pages.size())))
                return failure(ErrorCode::Cancelled);
            const PageText found = reader.read(pages[i]);
            const PdfWords::Page &expected = m_expected.pages[i];
            if (found.text != expected.text)
                return incomplete(QStringLiteral("text of page %1: %2")
                                      .arg(i + 1)
                                      .arg(firstDifference(found.text, expected.text)));
            if (found.pictures != expected.pictures)
                return incomplete(QStringLiteral("pictures of page %1").arg(i + 1));
        }
        checkBookmarks(m_pdf.getRoot().getKey("/Outlines"), pages);
        if (m_bookmarks != m_expected.bookmarks.size())
            return incomplete(QStringLiteral("bookmark %1").arg(m_bookmarks + 1));
        if (m_pdf.anyWarnings())
            return incomplete(QString::fromStdString(m_pdf.getWarnings().front().what()));
        return {};
    }

private:
    [[nodiscard]] tl::unexpected<Error> incomplete(const QString &what) const
    {
        return failure(ErrorCode::OutputIncomplete, m_expected.title, what);
    }

    /// Counts those that are as they should be, up to the first that is not.
    bool checkBookmarks(QPDFObjectHandle parent, const std::vector<QPDFObjectHandle> &pages)
    {
        if (!parent.isDictionary())
            return true;
        for (QPDFObjectHandle node = parent.getKey("/First"); node.isDictionary();
             node = node.getKey("/Next")) {
            if (m_bookmarks >= m_expected.bookmarks.size())
                return false;
            const Bookmark &bookmark = m_expected.bookmarks[m_bookmarks];
            QPDFObjectHandle page = node.getKey("/Dest").getArrayItem(0);
            const size_t wanted = size_t(std::max(0, bookmark.target.page));
            if (node.getKey("/Title").getUTF8Value() != bookmark.title.toStdString() ||
                wanted >= pages.size() || page.getObjGen() != pages[wanted].getObjGen())
                return false;
            ++m_bookmarks;
            if (!checkBookmarks(node, pages))
                return false;
        }
        return true;
    }

    const PdfWords &m_expected;
    const Progress &m_progress;
    QFile m_file; ///< mapped, as it is asked for a few bytes thousands of times
    QPDF m_pdf;
    size_t m_bookmarks = 0;
};

} // namespace

PdfWords wordsOf(const PageDocument &document)
{
    PdfWords words{document.title, {}, document.bookmarks};
    for (const Page &page : document.pages) {
        PdfWords::Page &expected = words.pages.emplace_back();
        for (const Item &item : page.items) {
            if (const auto *run = std::get_if<GlyphRun>(&item.mark); run != nullptr && !run->glyphs.empty())
                expected.text += run->text;
            expected.pictures += std::holds_alternative<Picture>(item.mark);
        }
    }
    return words;
}

Result<void> checkPdf(const PdfWords &expected, const QString &path, const Progress &progress)
{
    try {
        return PdfChecker(expected, progress).run(path);
    } catch (const std::exception &e) {
        return failure(ErrorCode::OutputIncomplete, expected.title, QString::fromUtf8(e.what()));
    }
}

} // namespace dashiji::publish
