// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/placeslist.h"

#include "app/lookback/wrappedtext.h"

#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kHeadRow = 2.0; ///< em
constexpr double kTitleLine = 1.6;
constexpr double kDetailLine = 1.3;
constexpr double kRowMargin = 0.35; ///< over and under the lines

class PlacesDelegate : public RowDelegate
{
public:
    PlacesDelegate(const PlacesModel &model, double lead, int lines, QObject *parent)
        : RowDelegate(0, kTitleLine + kDetailLine * lines + 2 * kRowMargin, parent)
        , m_model(model)
        , m_lead(lead)
        , m_lines(lines)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return m_model.row(index.row()).isHeading() ? QSize(0, ems(option.font, kHeadRow))
                                                    : RowDelegate::sizeHint(option, index);
    }

protected:
    void paintRow(Row &row, const QModelIndex &index) const override
    {
        const PlaceRow &said = m_model.row(index.row());
        if (said.isHeading()) {
            row.painter.fillRect(row.rect, row.colors.side);
            row.inset(1.2, 1.2);
            row.sayAtEnd(said.title, row.font(TextSize::Hint), row.colors.text2, 0.6);
            row.say(row.room, said.lead, row.font(TextSize::Text, QFont::Bold), row.colors.text);
            return;
        }
        row.fillGround();
        row.painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), row.colors.line);
        row.drawSelectionBar();
        row.inset(1.2, 1.0);
        QRectF line(row.room.left(), row.rect.top() + row.ems(kRowMargin), row.room.width(),
                    row.ems(kTitleLine));
        drawLead(row, QRectF(line.topLeft(), QSizeF(row.ems(m_lead), line.height())), said);
        line.setLeft(line.left() + row.ems(m_lead + 0.5));
        const QRectF details(line.left(), line.bottom(), line.width(), row.ems(kDetailLine * m_lines));
        if (!said.chip.isEmpty()) {
            const QFont small = row.font(TextSize::Hint);
            const double width = chipSize(said.chip, small).width();
            drawChip(row.painter, QPointF(line.right() - width, line.center().y()), said.chip, small,
                     said.kind, row.colors);
            line.setRight(line.right() - width - row.ems(0.5));
        }
        row.say(line, said.title, row.nameFont(), row.colors.text);
        drawLines(row.painter, details, said.detail, row.font(TextSize::Hint), row.colors.text2, m_lines);
        row.drawFocus();
    }

private:
    /// What is only told has the broken line of what nobody has confirmed.
    static void drawLead(Row &row, const QRectF &room, const PlaceRow &said)
    {
        const QFont font = row.font(TextSize::Hint);
        row.say(room, said.lead, font, row.colors.text2);
        if (!said.isReadFromText)
            return;
        const QFontMetricsF metrics(font);
        const double under = room.center().y() + metrics.height() / 2;
        row.painter.setPen(QPen(row.colors.text3, 1, Qt::DashLine));
        row.painter.drawLine(
            QPointF(room.left(), under),
            QPointF(room.left() + std::min(room.width(), metrics.horizontalAdvance(said.lead)), under));
    }

    const PlacesModel &m_model;
    double m_lead;
    int m_lines;
};

} // namespace

PlaceRow placeRow(const lookback::Years &years, const lookback::YearPlace &place)
{
    const Report &report = lookback::reportAt(years, place);
    const Section &section = report.sections[place.entry.section];
    const Entry &entry = lookback::entryAt(years, place);
    PlaceRow row;
    row.place = {report.id, section.id, entry.id, {}};
    row.title = entry.title;
    //: section, rank of an entry
    row.detail = PlacesList::tr("%1, no. %2").arg(section.title).arg(place.entry.entry + 1);
    return row;
}

void PlacesModel::setRows(std::vector<PlaceRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PlacesModel::rowOf(EntryId entry) const
{
    const auto found = std::ranges::find_if(
        m_rows, [entry](const PlaceRow &row) { return entry.isValid() && row.place.entry == entry; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlacesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlaceRow &said = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return said.isHeading() ? said.lead : said.title;
    case Qt::ToolTipRole:
        return said.detail.isEmpty() ? said.title : said.title + u'\n' + said.detail;
    case Qt::AccessibleTextRole:
        return QStringList{said.lead, said.title, said.chip, said.detail}.join(u' ').simplified();
    default:
        return {};
    }
}

Qt::ItemFlags PlacesModel::flags(const QModelIndex &index) const
{
    return !index.isValid() || row(index.row()).isHeading() ? Qt::NoItemFlags
                                                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

PlacesList::PlacesList(double lead, int lines, Steps steps, QWidget *parent)
    : QListView(parent), m_model(new PlacesModel(this)), m_steps(steps)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(steps == Steps::Pixels ? ScrollPerPixel : ScrollPerItem);
    setMouseTracking(true);
    setModel(m_model);
    setItemDelegate(new PlacesDelegate(*m_model, lead, lines, this));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesList::currentPlaceChanged);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { emit placeActivated(m_model->row(index.row()).place); });
}

int PlacesList::rowHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return itemDelegate()->sizeHint(option, m_model->index(0)).height();
}

QSize PlacesList::minimumSizeHint() const
{
    const QSize least = QListView::minimumSizeHint();
    if (m_steps == Steps::Pixels)
        return least;
    const int words = fontMetrics().height() + 2 * space(this, Space::Tight);
    return {least.width(), (m_model->rowCount() > 0 ? rowHeight() : words) + 2 * frameWidth()};
}

void PlacesList::showWholeRows()
{
    if (m_steps == Steps::Pixels)
        return;
    const int room = contentsRect().height();
    const int row = m_model->rowCount() > 0 ? rowHeight() : 0;
    const bool isFull = row > 0 && m_model->rowCount() * row > room && room >= row;
    setViewportMargins(0, 0, 0, isFull ? room % row : 0);
}

void PlacesList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    showWholeRows();
}

void PlacesList::setRows(std::vector<PlaceRow> rows)
{
    const EntryId current = currentPlace().entry;
    const QSignalBlocker told(selectionModel());
    m_model->setRows(std::move(rows));
    select(current);
    updateGeometry();
    showWholeRows();
    viewport()->update();
}

Place PlacesList::currentPlace() const
{
    return currentIndex().isValid() ? m_model->row(currentIndex().row()).place : Place();
}

bool PlacesList::select(EntryId entry)
{
    const int row = m_model->rowOf(entry);
    if (row < 0 || row == currentIndex().row())
        return row >= 0;
    const QSignalBlocker told(selectionModel());
    setCurrentIndex(m_model->index(row));
    viewport()->update();
    return true;
}

void PlacesList::setEmptyText(const QString &words)
{
    m_emptyText = words;
    viewport()->update();
}

void PlacesList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(colorsFor(palette()).text3);
    const int margin = space(this, Space::Normal);
    painter.drawText(viewport()->rect().adjusted(margin, space(this, Space::Tight), -margin, 0),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, m_emptyText);
}

} // namespace dashiji::app
