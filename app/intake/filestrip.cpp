// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/filestrip.h"

#include "app/support/marks.h"
#include "app/support/measures.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace dashiji::app
{
namespace
{

enum CardRole {
    YearRole = Qt::UserRole + 1,
    WordsRole,
    EntriesRole,
    SureRole,
};

class FileDelegate : public CardDelegate
{
public:
    explicit FileDelegate(QObject *parent) : CardDelegate(15, 24, 4.2, parent) {}

    static QRect tickRect(const QStyleOptionViewItem &option)
    {
        const int side = ems(option.font, 1.2);
        return {option.rect.right() - side - ems(option.font, 0.9), option.rect.top() + ems(option.font, 0.7),
                side, side};
    }

protected:
    void paintCard(Row &row, const QModelIndex &index) const override
    {
        const bool takeable = index.flags().testFlag(Qt::ItemIsUserCheckable);
        if (takeable) {
            QStyleOptionViewItem tick(row.option);
            tick.rect = tickRect(row.option);
            tick.state.setFlag(index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On
                                                                                     : QStyle::State_Off);
            row.option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick,
                                                      &row.painter, row.option.widget);
        }
        row.inset(0, takeable ? 1.5 : 0);
        QRect line(row.room.left(), row.room.top() + row.ems(0.4), row.room.width(), row.ems(1.7));
        if (const QString year = index.data(YearRole).toString(); !year.isEmpty())
            line.setLeft(line.left() + row.ems(0.6) +
                         row.say(line, year, row.font(TextSize::Group, QFont::Bold), row.colors.text));
        row.say(line, index.data().toString(), row.font(TextSize::Hint), row.colors.text2, Qt::AlignLeft,
                Qt::ElideMiddle);
        line = QRect(row.room.left(), row.room.top() + row.ems(2.1),
                     row.rect.right() - row.ems(0.9) - row.room.left(), row.ems(1.6));
        if (const QString entries = index.data(EntriesRole).toString(); !entries.isEmpty())
            line.setRight(line.right() - row.ems(0.6) -
                          row.say(line, entries, row.font(TextSize::Hint), row.colors.text2, Qt::AlignRight));
        if (!index.data(SureRole).toBool()) {
            const int sign = row.ems(0.8);
            drawSeverity(row.painter, QRectF(line.left(), line.center().y() - sign / 2.0, sign, sign),
                         Severity::Warning, row.colors);
            line.setLeft(line.left() + row.ems(1.1));
        }
        row.say(line, index.data(WordsRole).toString(), row.font(TextSize::Hint),
                index.data(SureRole).toBool() ? row.colors.ok : row.colors.warn);
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() == QEvent::KeyPress)
            return CardDelegate::editorEvent(event, model, option, index);
        if (event->type() != QEvent::MouseButtonRelease || !index.flags().testFlag(Qt::ItemIsUserCheckable) ||
            !tickRect(option)
                 .adjusted(-6, -6, 6, 6)
                 .contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
            return false;
        const bool taken = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, taken ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

FileStrip::FileStrip(QWidget *parent) : CardStrip(parent)
{
    setObjectName(QStringLiteral("importFiles"));
    setAccessibleName(tr("Files to import"));
    setViewportMargins(space(this, Space::Small), space(this, Space::Tight), space(this, Space::Small), 0);
    setCards(new FileDelegate(this));
    connect(this, &QListWidget::currentRowChanged, this, [this](int file) {
        if (file >= 0)
            emit fileChosen(file);
    });
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_setting)
            emit takenByUser(row(item), item->checkState() == Qt::Checked);
    });
}

void FileStrip::setCount(int count, int current)
{
    const QSignalBlocker quiet(this);
    clear();
    for (int file = 0; file < count; ++file)
        addItem(QString());
    setCurrentRow(current);
    setVisible(count > 1);
}

void FileStrip::setCard(int file, const FileCard &card)
{
    const QScopedValueRollback setting(m_setting, true);
    QListWidgetItem &shown = *item(file);
    shown.setText(card.name);
    shown.setData(YearRole, card.year ? QString::number(*card.year) : QString());
    shown.setData(WordsRole, card.words);
    shown.setData(EntriesRole, card.entries);
    shown.setData(SureRole, card.sure);
    QStringList facts{card.words};
    if (!card.entries.isEmpty())
        facts.prepend(card.entries);
    const QString all = facts.join(QStringLiteral(" · "));
    shown.setToolTip(tr("%1: %2", "file, what it holds").arg(card.name, all));
    shown.setData(Qt::AccessibleTextRole,
                  tr("%1, year %2: %3").arg(card.name, shown.data(YearRole).toString(), all));
    shown.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                   (card.takeable ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
    shown.setCheckState(card.takeable && card.taken ? Qt::Checked : Qt::Unchecked);
}

} // namespace dashiji::app
