// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/formatlist.h"

#include "app/support/icons.h"
#include "app/widgets/rowdelegate.h"

#include <QEvent>

namespace dashiji::app
{
namespace
{

constexpr double kListWidth = 11;    ///< em
constexpr double kWordsHeight = 2.9; ///< em, of name and hint
constexpr int kHintRole = Qt::UserRole + 1;

class FormatDelegate : public RowDelegate
{
public:
    explicit FormatDelegate(QObject *parent) : RowDelegate(6, 4, parent) {}

protected:
    void paintRow(Row &row, const QModelIndex &index) const override
    {
        row.drawGround(row.rect, row.selected);
        const double unit = em(row.option.font);
        const double margin = (row.rect.height() - kWordsHeight * unit) / 2;
        const QRectF words = QRectF(row.rect).adjusted(2.6 * unit, margin, -0.4 * unit, -margin);
        row.drawIcon(index.data(Qt::DecorationRole).value<QIcon>(),
                     QRect(row.rect.left() + row.ems(0.9), row.rect.top(), iconPixels(), row.rect.height()),
                     iconPixels());
        row.say(words, index.data().toString(), row.nameFont(), row.colors.text,
                Qt::AlignLeft | Qt::AlignTop);
        row.say(words, index.data(kHintRole).toString(), row.font(TextSize::Hint), row.colors.text2,
                Qt::AlignLeft | Qt::AlignBottom);
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
