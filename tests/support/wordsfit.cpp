// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/wordsfit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>

namespace dashiji::test
{
namespace
{

QString named(const QWidget &widget)
{
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words = button->text();
    return QStringLiteral("%1 %2 “%3” (%4×%5)")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), words)
        .arg(widget.width())
        .arg(widget.height());
}

bool saysSomething(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
           qobject_cast<const QLineEdit *>(&widget) != nullptr;
}

/// Height and width the words need at least, as the widget itself says.
QSize needed(const QWidget &widget)
{
    QSize size = widget.minimumSizeHint();
    if (widget.hasHeightForWidth())
        size.setHeight(widget.heightForWidth(widget.width()));
    return size;
}

/// The nearest thing around a widget that scrolls, or the page.
const QWidget &frameOf(const QWidget &widget, const QWidget &page)
{
    const QWidget *around = widget.parentWidget();
    while (around != &page && qobject_cast<const QAbstractScrollArea *>(around->parentWidget()) == nullptr)
        around = around->parentWidget();
    return *around;
}

/// Rows that are lower than a line of their letters.
QStringList lowRows(const QAbstractItemView &view)
{
    QStringList faults;
    for (int y = 0; y < view.viewport()->height(); ++y) {
        const QModelIndex index = view.indexAt(QPoint(view.viewport()->width() / 2, y));
        if (!index.isValid())
            continue;
        const QRect row = view.visualRect(index);
        if (row.height() < view.fontMetrics().height())
            faults.append(QStringLiteral("%1: row “%2” is %3 high")
                              .arg(named(view), index.data().toString())
                              .arg(row.height()));
        y = std::max(y, row.bottom());
    }
    return faults;
}

} // namespace

QStringList whatDoesNotFit(const QWidget &page)
{
    QStringList faults;
    const QSize wanted = page.window()->minimumSizeHint();
    if (wanted.width() > kLeastRoom.width() || wanted.height() > kLeastRoom.height())
        faults.append(QStringLiteral("%1 wants %2×%3 of a screen")
                          .arg(named(*page.window()))
                          .arg(wanted.width())
                          .arg(wanted.height()));
    QList<const QWidget *> saying;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&page) || widget->visibleRegion().isEmpty())
            continue;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            faults += lowRows(*view);
        const bool isOfField = qobject_cast<const QLineEdit *>(widget->parentWidget()) != nullptr;
        if (isOfField || !saysSomething(*widget)) // a field makes room for its own buttons
            continue;
        saying.append(widget);
        const QSize least = needed(*widget);
        if (widget->width() < least.width() || widget->height() < least.height())
            faults.append(
                QStringLiteral("%1 needs %2×%3").arg(named(*widget)).arg(least.width()).arg(least.height()));
        const QWidget &frame = frameOf(*widget, page);
        if (&frame == &page &&
            !page.rect().contains(QRect(widget->mapTo(&page, QPoint(0, 0)), widget->size())))
            faults.append(named(*widget) + QStringLiteral(" is partly outside"));
    }
    for (const QWidget *one : saying)
        for (const QWidget *other : saying)
            if (one < other && one->parentWidget() == other->parentWidget() &&
                one->geometry().intersects(other->geometry()))
                faults.append(named(*one) + QStringLiteral(" lies over ") + named(*other));
    return faults;
}

} // namespace dashiji::test
