// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replace/findband.h"

#include "app/editor/editorpage.h"
#include "app/fields/textfield.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/widgets/textmarks.h"
#include "app/workbench/workbench.h"
#include "core/text/occurrences.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace dashiji::app
{

FindBand::FindBand(Workbench &bench) : m_bench(bench)
{
    setObjectName(QStringLiteral("findBand"));
    setAutoFillBackground(true);
    build();
    updateLooks();
    hide();
    bench.addBand(this);
    connect(&bench, &Workbench::stateChanged, this, [this] {
        if (!isVisible())
            return;
        if (page() == nullptr)
            close();
        else
            look(false);
    });
}

void FindBand::build()
{
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("findInEntry"));
    m_field->setAccessibleName(tr("Find in this entry"));
    m_field->setPlaceholderText(tr("Find in this entry"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(ems(this, 24));
    m_field->installEventFilter(this);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    const auto button = [this](const char *name, const QString &words) {
        auto *made = new QToolButton(this);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoRaise(true);
        made->setToolTip(words);
        made->setAccessibleName(words);
        return made;
    };
    m_before = button("findBefore", tr("The place before (Shift+Enter)"));
    m_next = button("findNextPlace", tr("The next place (Enter)"));
    m_close = button("findClose", tr("Close (Esc)"));
    auto *replace = new QPushButton(tr("Replace…"), this);
    replace->setObjectName(QStringLiteral("findReplace"));
    connect(m_field, &QLineEdit::textChanged, this, [this] { look(true); });
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBand::close);
    connect(replace, &QPushButton::clicked, this, &FindBand::replaceWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(this, Space::Normal), space(this, Space::Hair), space(this, Space::Normal),
                            space(this, Space::Hair));
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_before);
    row->addWidget(m_next);
    row->addWidget(replace);
    row->addStretch(1);
    row->addWidget(m_close);
}

void FindBand::updateLooks()
{
    m_before->setIcon(icon(Icon::Up, palette()));
    m_next->setIcon(icon(Icon::Down, palette()));
    m_close->setIcon(icon(Icon::Close, palette()));
}

void FindBand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateLooks();
        if (isVisible())
            look(false);
    }
}

EditorPage *FindBand::page() const
{
    auto *page = qobject_cast<EditorPage *>(m_bench.madePage(m_bench.page()));
    return page != nullptr && page->entry().isValid() ? page : nullptr;
}

QString FindBand::words() const
{
    return m_field->text();
}

void FindBand::open()
{
    const EditorPage *writing = page();
    if (writing == nullptr)
        return;
    show();
    for (const TextField *field : writing->fields())
        if (field->hasFocus() && field->textCursor().hasSelection())
            m_field->setText(field->textCursor().selectedText().section(QChar::ParagraphSeparator, 0, 0));
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    look(true);
}

void FindBand::follow()
{
    EditorPage *writing = page();
    if (writing == nullptr || writing == m_followed)
        return;
    m_followed = writing;
    for (TextField *field : writing->fields())
        connect(field, &TextField::edited, this, [this] {
            if (isVisible())
                look(false);
        });
}

void FindBand::look(bool toCaret)
{
    follow();
    const int before = m_current;
    m_hits.clear();
    m_current = -1;
    const EditorPage *writing = page();
    if (writing == nullptr)
        return;
    const Colors &colors = colorsFor(palette());
    bool passed = false; // the field with the caret
    qint64 id = 0;
    for (TextField *field : writing->fields()) {
        const QString text = field->text();
        const bool hasCaret = field->hasFocus() || field->textCursor().position() > 0;
        std::vector<TextMark> marks;
        for (const text::Span &place : text::occurrences(text, m_field->text(), text::Likeness::Folded)) {
            if (toCaret && m_current < 0 &&
                (passed || (hasCaret && place.start >= field->textCursor().selectionStart())))
                m_current = static_cast<int>(m_hits.size());
            m_hits.push_back({field, place});
            TextMark &mark = marks.emplace_back();
            mark.id = ++id;
            mark.from = place.start;
            mark.until = place.end();
            mark.color = colors.mark;
            mark.style = TextMark::Style::Filled;
            mark.layer = MarkLayer::Search;
        }
        field->marks().set(MarkLayer::Search, std::move(marks));
        passed |= hasCaret;
    }
    if (toCaret && !m_hits.empty())
        select(std::max(m_current, 0));
    else
        m_current = before < static_cast<int>(m_hits.size()) ? before : -1;
    say();
}

void FindBand::select(int hit)
{
    m_current = hit;
    const Hit &there = m_hits[static_cast<size_t>(hit)];
    QTextCursor cursor = there.field->textCursor();
    cursor.setPosition(static_cast<int>(there.words.start));
    cursor.setPosition(static_cast<int>(there.words.end()), QTextCursor::KeepAnchor);
    there.field->setTextCursor(cursor);
    there.field->ensureCursorVisible();
}

void FindBand::step(int by)
{
    if (page() == nullptr)
        return;
    if (!isVisible()) {
        show();
        look(true);
    } else if (!m_hits.empty()) {
        const auto count = static_cast<int>(m_hits.size());
        select(m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count);
    }
    say();
}

void FindBand::say()
{
    const auto count = static_cast<int>(m_hits.size());
    m_count->setText(m_field->text().trimmed().isEmpty() ? QString()
                     : count == 0                        ? tr("not here")
                     : m_current < 0                     ? tr("%n place(s)", nullptr, count)
                                                         : tr("%1 of %2").arg(m_current + 1).arg(count));
    m_before->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBand::unmark()
{
    if (m_followed != nullptr)
        for (TextField *field : m_followed->fields())
            field->marks().set(MarkLayer::Search, {});
}

void FindBand::close()
{
    unmark();
    TextField *back = m_current >= 0 ? m_hits[static_cast<size_t>(m_current)].field : nullptr;
    hide();
    if (page() == nullptr)
        return;
    if (back == nullptr)
        back = page()->fields().back();
    back->setFocus(Qt::OtherFocusReason);
}

bool FindBand::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace dashiji::app
