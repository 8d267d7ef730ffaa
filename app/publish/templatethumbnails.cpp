// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/templatethumbnails.h"

#include "core/publish/templates/template.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

/// May run in any thread. @return null for a text that is no template, or when stopped
SharedPages pagesIn(const QByteArray &text, const Report &report, const std::atomic_bool &stopped)
{
    auto design = publish::parseTemplate(text);
    if (!design)
        return {};
    const auto options = publish::optionsOf(std::make_shared<const publish::Template>(std::move(*design)));
    auto pages = publish::layoutReport(report, options, [&stopped](double) { return !stopped; });
    return pages ? std::make_shared<const publish::PageDocument>(std::move(*pages)) : SharedPages();
}

/// The page on which the first entry begins.
int firstTextPage(const publish::PageDocument &document)
{
    const auto entry = std::ranges::find_if(document.anchors, [](const publish::PageAnchor &anchor) {
        return std::holds_alternative<EntryId>(anchor.subject);
    });
    return entry == document.anchors.end() ? 0 : entry->target.page;
}

} // namespace

TemplateThumbnails::TemplateThumbnails(QObject *parent) : QObject(parent), m_renderer(m_thread, 1)
{
    connect(&m_renderer, &PageRenderer::drawn, this, [this](const PageRequest &, const QImage &image) {
        m_images[m_wanted.front()] = image;
        m_wanted.erase(m_wanted.begin());
        m_busy = false;
        emit drawn();
        layOutNext();
    });
}

TemplateThumbnails::~TemplateThumbnails()
{
    *m_stopped = true;
}

void TemplateThumbnails::setReport(const Report &report, publish::MediaLoader loadMedia)
{
    m_report = report;
    m_renderer.setMedia(std::move(loadMedia));
}

QImage TemplateThumbnails::image(const QByteArray &text, int width)
{
    m_width = width;
    const auto known = m_images.constFind(text);
    if (known != m_images.cend())
        return *known;
    m_images.insert(text, {});
    m_wanted.push_back(text);
    layOutNext();
    return {};
}

void TemplateThumbnails::layOutNext()
{
    if (m_busy || m_wanted.empty())
        return;
    m_busy = true;
    m_thread.runFor(
        this,
        [text = m_wanted.front(), report = m_report, stopped = m_stopped] {
            return pagesIn(text, report, *stopped);
        },
        [this](const SharedPages &pages) { draw(pages); });
}

void TemplateThumbnails::draw(const SharedPages &pages)
{
    if (!pages || pages->pages.empty()) {
        m_wanted.erase(m_wanted.begin());
        m_busy = false;
        layOutNext();
        return;
    }
    const int page = firstTextPage(*pages);
    const QSizeF size = pages->pages[static_cast<size_t>(page)].size;
    m_renderer.setPages(pages);
    const PageLook look{m_renderer.document(), m_width / size.width(), 0xffffffff};
    m_renderer.want({{page, 0, QRect(QPoint(), (size * look.scale).toSize()), look}});
}

} // namespace dashiji::app
