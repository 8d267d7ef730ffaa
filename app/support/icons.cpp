// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/icons.h"

#include "app/support/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <array>

namespace dashiji::app
{
namespace
{

// In the order of Icon.
constexpr std::array<const char *, kIconCount> kIconNames{
    "document-new",
    "document-open",
    "document-import",
    "document-export",
    "edit-undo",
    "edit-redo",
    "list-add",
    "search",
    "view-filter",
    "go-up",
    "go-down",
    "go-previous",
    "go-next",
    "overflow-menu",
    "viewimage",
    "link",
    "remove-link",
    "zoom-in",
    "zoom-out",
    "zoom-fit-page",
    "zoom-fit-width",
    "view-fullscreen",
    "document-print",
    "sidebar-expand-left",
    "sidebar-expand-right",
    "view-pages-facing",
    "document-edit",
    "dialog-warning",
    "edit-delete",
    "view-calendar-month",
    "download",
    "input-keyboard",
    "help-about",
    "edit-copy",
    "window-close",
    "dialog-ok-apply",
    "view-calendar",
    "view-history",
    "document-swap",
    "view-statistics",
    "tools-check-spelling",
};

/// The colours an icon is painted in, by mode.
struct Tints {
    QColor normal;
    QColor disabled;
    QColor selected;
};

/// Paints a one-colour drawing in the colour its place asks for.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QIcon drawing, Tints tints) : m_drawing(std::move(drawing)), m_tints(std::move(tints)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1;
        const QPixmap picture = tinted(rect.size() * ratio, mode, state);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return QStringLiteral("dashiji-tinted"); }
    bool isNull() override { return m_drawing.isNull(); }

private:
    [[nodiscard]] QPixmap tinted(const QSize &size, QIcon::Mode mode, QIcon::State state) const
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        const QPixmap shape = m_drawing.pixmap(size, 1.0, QIcon::Normal, state);
        const QSize at = shape.size() / shape.devicePixelRatio();
        painter.drawPixmap(
            QRect(QPoint((size.width() - at.width()) / 2, (size.height() - at.height()) / 2), at), shape);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), mode == QIcon::Disabled   ? m_tints.disabled
                                        : mode == QIcon::Selected ? m_tints.selected
                                                                  : m_tints.normal);
        return result;
    }

    QIcon m_drawing;
    Tints m_tints;
};

QIcon drawingOf(Icon icon)
{
    const QString name = iconName(icon);
    const QIcon own(QStringLiteral(":/icons/%1.svg").arg(name));
    return QIcon::fromTheme(name, own);
}

} // namespace

QString iconName(Icon icon)
{
    return QString::fromLatin1(kIconNames.at(static_cast<size_t>(icon)));
}

QIcon icon(Icon icon, const QPalette &palette)
{
    return QIcon(
        new TintedIconEngine(drawingOf(icon), {palette.color(QPalette::Active, QPalette::ButtonText),
                                               palette.color(QPalette::Disabled, QPalette::ButtonText),
                                               palette.color(QPalette::Active, QPalette::HighlightedText)}));
}

QIcon icon(Icon icon, const QColor &color)
{
    return QIcon(new TintedIconEngine(drawingOf(icon), {color, faded(color, 0.4), color}));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/dashiji.svg"));
}

} // namespace dashiji::app
