// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/readingchoice.h"

#include "app/intake/importdraft.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/widgets/segments.h"
#include "app/widgets/shortlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace dashiji::app
{

ReadingChoice::ReadingChoice(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_title(new ShortLabel(this))
    , m_ways(new Segments(this))
    , m_differences(new ShortLabel(this))
{
    setObjectName(QStringLiteral("readingChoice"));
    m_ways->setObjectName(QStringLiteral("readings"));
    m_ways->setAccessibleName(tr("Ways to read the text"));
    m_title->setText(tr("Read as"));
    m_title->setFont(textFont(font(), TextSize::Text, QFont::DemiBold));
    m_differences->setObjectName(QStringLiteral("readingDifferences"));
    m_differences->setFont(textFont(font(), TextSize::Hint));
    auto *row = new QHBoxLayout(this);
    const int margin = space(this, Space::Small);
    row->setContentsMargins(space(this, Space::Normal), margin, space(this, Space::Normal), margin);
    row->setSpacing(margin);
    row->addWidget(m_title);
    row->addWidget(m_ways);
    row->addWidget(m_differences, 1);

    connect(m_ways, &Segments::chosenByUser, &draft, &ImportDraft::chooseReading);
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
    QStringList ways;
    QStringList differences;
    for (int index = 0; index < m_draft.readingCount(); ++index) {
        const intake::SourceReading &reading = m_draft.source().readings[static_cast<std::size_t>(index)];
        ways.append(reading.entries == 0 ? tr("no entries")
                                         : tr("%1, %2", "sections, entries")
                                               .arg(tr("%n section(s)", nullptr, reading.sections),
                                                    tr("%n entry(s)", nullptr, reading.entries)));
        if (index != m_draft.reading())
            differences.append(tr("Alt+%1: %2", "key, what it changes")
                                   .arg(QString::number(index + 1),
                                        tr("%n paragraph(s) differ", nullptr, m_draft.differences(index))));
    }
    m_ways->setTexts(ways);
    m_ways->setChosen(m_draft.reading());
    m_differences->setText(differences.join(QStringLiteral("  ·  ")));
    setVisible(ways.size() > 1);
}

void ReadingChoice::updateLooks()
{
    QPalette hint = palette();
    hint.setColor(QPalette::WindowText, colorsFor(palette()).text2);
    m_differences->setPalette(hint);
}

void ReadingChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateLooks();
    QWidget::changeEvent(event);
}

} // namespace dashiji::app
