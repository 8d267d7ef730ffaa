// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/formatlist.h"

#include "app/support/icons.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace dashiji::app
{
namespace
{

constexpr double kListWidth = 11;    ///< em
constexpr double kWordsHeight = 2.9; ///< em, of name and hint
constexpr int kHintRole = Qt::UserRole + 1;

class FormatDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {qRound(6 * em(option.font)), twoLineRow(option.widget)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsFor(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const double unit = em(option.font);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawRowBackground(*painter, option.rect, chosen, option.state.testFlag(QStyle::State_HasFocus),
                          option.state.testFlag(QStyle::State_MouseOver), colors);
        const double margin = (option.rect.height() - kWordsHeight * unit) / 2;
        const QRectF words = QRectF(option.rect).adjusted(2.6 * unit, margin, -0.4 * unit, -margin);
        const QRect picture(qRound(option.rect.left() + 0.9 * unit),
                            option.rect.center().y() - kIconSize / 2 + 1, kIconSize, kIconSize);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
        painter->setFont(textFont(option.font, TextSize::Text, chosen ? QFont::Medium : QFont::Normal));
        painter->setPen(colors.text);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        painter->setFont(textFont(option.font, TextSize::Hint));
        painter->setPen(colors.text2);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom, index.data(kHintRole).toString());
        painter->restore();
    }
};

} // namespace

FormatList::FormatList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("formats"));
    setAccessibleName(tr("Formats"));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(ems(this, kListWidth));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new FormatDelegate(this));
    const auto add = [this](const ExportFormat &format, const QString &words, const QString &hint) {
        auto *item = new QListWidgetItem(words, this);
        item->setData(Qt::UserRole, format);
        item->setData(kHintRole, hint);
        item->setData(Qt::AccessibleDescriptionRole, hint);
    };
    for (const workflow::ReportFormat &format : workflow::reportFormats())
        add(format.name, format.name,
            format.holds == workflow::ReportFormat::Holds::Pages ? tr("To send, to archive")
                                                                 : tr("For another archive"));
    add(kPaper, tr("Printer"), tr("On paper"));
    setCurrentRow(0);
    updateLooks();
    connect(this, &QListWidget::currentRowChanged, this, [this] { emit formatChosen(format()); });
}

void FormatList::choose(const ExportFormat &format)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == format)
            setCurrentRow(row);
}

ExportFormat FormatList::format() const
{
    return currentItem()->data(Qt::UserRole).toString();
}

void FormatList::updateLooks()
{
    for (int row = 0; row < count(); ++row)
        item(row)->setIcon(icon(row + 1 < count() ? Icon::Export : Icon::Print, palette()));
    QPalette side = palette();
    side.setColor(QPalette::Base, colorsFor(palette()).side);
    viewport()->setPalette(side);
}

void FormatList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateLooks();
    QListWidget::changeEvent(event);
}

} // namespace dashiji::app
