// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/importheader.h"

#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/widgets/chip.h"
#include "app/widgets/shortlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dashiji::app
{
namespace
{

/// Characters as people count them: no white space, a surrogate pair is one.
qint64 charactersOf(const intake::Source &source)
{
    qint64 count = 0;
    for (const auto &paragraph : source.paragraphs)
        for (const QChar unit : paragraph.text)
            count += !unit.isSpace() && !unit.isLowSurrogate() ? 1 : 0;
    return count;
}

} // namespace

ImportHeader::ImportHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_name(new ShortLabel(this))
    , m_facts(new ShortLabel(this))
    , m_doubts(new Chip(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(tr("Next (F8)"), this))
{
    m_name->setObjectName(QStringLiteral("importFileName"));
    m_name->setFont(textFont(font(), TextSize::Group, QFont::DemiBold));
    m_facts->setObjectName(QStringLiteral("importFacts"));
    m_facts->setFont(textFont(font(), TextSize::Hint));
    m_doubts->setObjectName(QStringLiteral("doubtCount"));
    m_doubts->setFont(textFont(font(), TextSize::Group, QFont::DemiBold));
    m_previous->setObjectName(QStringLiteral("previousDoubt"));
    m_previous->setAccessibleName(tr("Previous doubt"));
    m_previous->setToolTip(tr("Previous doubt (Shift+F8)"));
    m_previous->setAutoDefault(false);
    m_next->setObjectName(QStringLiteral("nextDoubt"));
    m_next->setAccessibleName(tr("Next doubt"));
    m_next->setToolTip(tr("Next doubt (F8)"));
    m_next->setAutoDefault(false);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto *row = new QHBoxLayout(this);
    const int margin = space(this, Space::Normal);
    row->setContentsMargins(margin, space(this, Space::Tight), margin, space(this, Space::Tight));
    row->setSpacing(space(this, Space::Small));
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_doubts);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    updateLooks();
    setDoubts(0);

    connect(m_previous, &QPushButton::clicked, this, &ImportHeader::previousDoubt);
    connect(m_next, &QPushButton::clicked, this, &ImportHeader::nextDoubt);
}

void ImportHeader::setSource(const intake::Source &source)
{
    m_name->setText(tr("Import: %1", "name of a file").arg(source.fileName));
    const auto paragraphs = static_cast<int>(source.paragraphs.size());
    const auto characters = static_cast<int>(charactersOf(source));
    m_facts->setText(tr("%1 · %2 · %3 · the words stay as they are", "encoding · paragraphs · characters")
                         .arg(source.encoding, tr("%n paragraph(s)", nullptr, paragraphs),
                              tr("%Ln character(s)", nullptr, characters)));
}

void ImportHeader::setDoubts(int count, int elsewhere)
{
    m_doubts->setText(count > 0       ? tr("%n doubt(s)", nullptr, count)
                      : elsewhere > 0 ? tr("No doubts left here")
                                      : tr("No doubts left"),
                      count > 0 ? ChipKind::Warning : ChipKind::Ok);
    m_previous->setEnabled(count + elsewhere > 0);
    m_next->setEnabled(count + elsewhere > 0);
}

void ImportHeader::updateLooks()
{
    const Colors &colors = colorsFor(palette());
    m_icon->setPixmap(icon(Icon::Import, palette()).pixmap(largeIconPixels()));
    m_previous->setIcon(icon(Icon::Up, palette()));
    QPalette hint = palette();
    hint.setColor(QPalette::WindowText, colors.text2);
    m_facts->setPalette(hint);
}

void ImportHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange)
        updateLooks();
    QWidget::changeEvent(event);
}

} // namespace dashiji::app
