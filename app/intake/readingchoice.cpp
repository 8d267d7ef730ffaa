// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/readingchoice.h"

#include "app/intake/importdraft.h"
#include "app/intake/roletext.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/widgets/cardstrip.h"
#include "app/widgets/shortlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace dashiji::app
{
namespace
{

enum ReadingRole {
    SketchRole = Qt::UserRole + 1, ///< QList<int>: roles of the paragraphs that give the text its shape
    DoubtsRole,                    ///< QString
    DifferenceRole,                ///< QString
};

constexpr int kSketchLines = 7;
constexpr double kSketchWidth = 4.2; ///< em, with the space behind it
constexpr double kMostWidth = 200;   ///< em: the cards share all there is

/// The first headings of a reading with what stands between them, as one sees them from afar.
QList<int> sketchOf(const intake::SourceReading &reading)
{
    QList<int> sketch;
    for (const intake::Paragraph &paragraph : reading.paragraphs) {
        const bool heading = paragraph.role == intake::ParagraphRole::SectionHeading ||
                             paragraph.role == intake::ParagraphRole::EntryHeading;
        const int role = static_cast<int>(heading ? paragraph.role : intake::ParagraphRole::Body);
        if (heading || (!sketch.isEmpty() && sketch.last() != role))
            sketch.append(role);
        if (sketch.size() == kSketchLines)
            break;
    }
    return sketch;
}

class ReadingDelegate : public CardDelegate
{
public:
    explicit ReadingDelegate(QObject *parent) : CardDelegate(19.5, kMostWidth, 3.6, parent) {}

protected:
    void paintCard(Row &row, const QModelIndex &index) const override
    {
        const QRect upper(row.room.left(), row.rect.top() + row.ems(0.35), row.room.width(), row.ems(1.45));
        const QRect lower(row.room.left(), row.rect.top() + row.ems(1.8), row.room.width(), row.ems(1.45));
        const QString name = index.data().toString();
        const QFont nameFont = row.font(TextSize::Text, QFont::DemiBold);
        const QString keys = QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index.row()))
                                 .toString(QKeySequence::NativeText);
        paintDot(row);
        // What it is goes before how it looks and which key it has: these are told elsewhere as well.
        const double spare = row.room.width() - QFontMetricsF(nameFont).horizontalAdvance(name);
        const double cap = keyCapSize(keys, row.font(TextSize::Hint)).width() + row.ems(0.6);
        const bool hasSketch = spare >= cap + row.ems(kSketchWidth);
        const bool hasKeys = hasSketch || spare >= cap;
        if (hasSketch)
            paintSketch(row, index.data(SketchRole).value<QList<int>>());
        if (hasKeys)
            drawKeyCap(row.painter, QPointF(row.room.right(), upper.center().y()), keys,
                       row.font(TextSize::Hint), row.colors.text2, row.colors.line2);
        QRectF place(row.room.left(), upper.top(), row.room.width() - (hasKeys ? cap : 0), upper.height());
        const int named = row.say(place, name, nameFont, row.colors.text);
        if (index.row() == 0)
            paintLikeliest(row, place.adjusted(named + row.ems(0.6), 0, 0, 0));
        place = QRectF(row.room.left(), lower.top(), lower.right() - row.room.left(), lower.height());
        const int said = row.say(place, index.data(DifferenceRole).toString(), row.font(TextSize::Hint),
                                 row.colors.text2, Qt::AlignRight);
        row.say(place.adjusted(0, 0, -said - row.ems(0.6), 0), index.data(DoubtsRole).toString(),
                row.font(TextSize::Hint), row.colors.text2);
    }

private:
    static void paintDot(Row &row)
    {
        const int side = row.ems(1.1);
        QStyleOptionViewItem dot(row.option);
        dot.rect = QRect(row.room.left(), row.rect.center().y() - side / 2, side, side);
        dot.state.setFlag(QStyle::State_On, row.selected);
        dot.state.setFlag(QStyle::State_Off, !row.selected);
        row.option.widget->style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &dot, &row.painter,
                                                  row.option.widget);
        row.inset(1.8, 0);
    }

    static void paintSketch(Row &row, const QList<int> &sketch)
    {
        const double step = (row.rect.height() - row.ems(1.1)) / double(kSketchLines);
        const double width = row.ems(3.3);
        double y = row.rect.center().y() - (static_cast<double>(sketch.size()) - 1) * step / 2;
        for (const int at : sketch) {
            const auto role = static_cast<intake::ParagraphRole>(at);
            const bool section = role == intake::ParagraphRole::SectionHeading;
            const bool entry = role == intake::ParagraphRole::EntryHeading;
            const double from = section ? 0 : entry ? 0.15 : 0.3;
            row.painter.setPen(QPen(section || entry ? roleColor(role, row.colors) : row.colors.line3,
                                    std::max(1.0, step * 0.4), Qt::SolidLine, Qt::RoundCap));
            row.painter.drawLine(QPointF(row.room.left() + from * width, y),
                                 QPointF(row.room.left() + (section ? 0.6
                                                            : entry ? 0.85
                                                                    : 1) *
                                                               width,
                                         y));
            y += step;
        }
        row.inset(kSketchWidth, 0);
    }

    static void paintLikeliest(const Row &row, const QRectF &place)
    {
        const QString words = ReadingChoice::tr("likeliest");
        const QFont font = row.font(TextSize::Hint);
        if (chipSize(words, font).width() <= place.width())
            drawChip(row.painter, {place.left(), place.center().y()}, words, font, ChipKind::Ok, row.colors);
    }
};

} // namespace

ReadingChoice::ReadingChoice(ImportDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_hint(new ShortLabel(this)), m_ways(new CardStrip(this))
{
    setObjectName(QStringLiteral("readingChoice"));
    auto *title = new ShortLabel(this);
    title->setText(tr("Read as"));
    title->setFont(textFont(font(), TextSize::Text, QFont::DemiBold));
    m_hint->setFont(textFont(font(), TextSize::Hint));
    m_ways->setObjectName(QStringLiteral("readings"));
    m_ways->setAccessibleName(tr("Ways to read the text"));
    m_ways->setCards(new ReadingDelegate(m_ways));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(m_hint);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(this, Space::Normal), space(this, Space::Hair), space(this, Space::Small),
                            space(this, Space::Hair));
    row->setSpacing(space(this, Space::Small));
    row->addLayout(words);
    row->addWidget(m_ways, 1);

    connect(m_ways, &QListWidget::currentRowChanged, &draft, &ImportDraft::chooseReading);
    connect(&draft, &ImportDraft::sourceChanged, this, &ReadingChoice::refresh);
    connect(&draft, &ImportDraft::outlineChanged, this, &ReadingChoice::refresh);
    constexpr int kMostWays = 4;
    for (int index = 0; index < kMostWays; ++index) {
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)), this);
        keys->setContext(Qt::WindowShortcut);
        connect(keys, &QShortcut::activated, &draft, [&draft, index] {
            if (index < draft.readingCount())
                draft.chooseReading(index);
        });
    }
    updateLooks();
    refresh();
}

void ReadingChoice::refresh()
{
    const QSignalBlocker quiet(m_ways); // it shows what is chosen, it does not choose
    const int count = m_draft.readingCount();
    while (m_ways->count() > count)
        delete m_ways->takeItem(count);
    while (m_ways->count() < count)
        m_ways->addItem(QString());
    for (int index = 0; index < count; ++index) {
        const intake::SourceReading &reading = m_draft.source().readings[static_cast<std::size_t>(index)];
        const QString shape = reading.entries == 0 ? tr("no entries")
                                                   : tr("%1, %2", "sections, entries")
                                                         .arg(tr("%n section(s)", nullptr, reading.sections),
                                                              tr("%n entry(s)", nullptr, reading.entries));
        const auto doubtful = static_cast<int>(reading.doubts.size());
        const QString doubts = doubtful == 0 ? tr("no doubts") : tr("%n doubt(s)", nullptr, doubtful);
        const QString difference = index == m_draft.reading()
                                       ? tr("in use")
                                       : tr("%n line(s) differ", nullptr, m_draft.differences(index));
        QListWidgetItem &card = *m_ways->item(index);
        card.setText(shape);
        card.setData(SketchRole, QVariant::fromValue(sketchOf(reading)));
        card.setData(DoubtsRole, doubts);
        card.setData(DifferenceRole, difference);
        card.setData(Qt::AccessibleTextRole,
                     QStringList{shape, doubts, difference}.join(QStringLiteral(" · ")));
        card.setToolTip(card.data(Qt::AccessibleTextRole).toString());
    }
    m_ways->setCurrentRow(m_draft.reading());
    m_hint->setText(tr("Alt+1 to Alt+%1").arg(count));
    m_ways->doItemsLayout();
    setVisible(count > 1);
}

void ReadingChoice::updateLooks()
{
    QPalette hint = palette();
    hint.setColor(QPalette::WindowText, colorsFor(palette()).text2);
    m_hint->setPalette(hint);
}

void ReadingChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateLooks();
    QWidget::changeEvent(event);
}

} // namespace dashiji::app
