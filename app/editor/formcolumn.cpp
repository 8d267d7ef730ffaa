// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/formcolumn.h"

#include "app/editor/bodytype.h"
#include "app/support/measures.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kFormLine = 1.5;
constexpr int kFormRows = 4;       ///< of a field of many paragraphs while it has little text
constexpr double kFormColumn = 55; ///< em: as wide as the column of a body

} // namespace

FormColumn::FormColumn(ParkedTexts &parked, QWidget *parent) : QScrollArea(parent), m_parked(parked)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(space(this, Space::Normal));
    m_column->addStretch();
    setWidget(content);
}

FieldBox *FormColumn::addField(const QString &name, TextField::Paragraphs paragraphs)
{
    auto *box = new FieldBox(name, paragraphs, FieldBox::Look::Framed, m_parked, widget());
    TextField *field = &box->field();
    if (paragraphs == TextField::Paragraphs::Many) {
        applyBodyType(*field);
        field->setRows(kFormRows, 0);
    } else {
        field->setType(TextSize::Text, QFont::Normal, kFormLine);
        field->setRows(1, 0);
    }
    m_column->insertWidget(m_column->count() - 1, box);
    if (!m_boxes.empty())
        setTabOrder(&m_boxes.back()->field(), field);
    else
        setFocusProxy(field);
    m_boxes.push_back(box);
    connect(&box->saver(), &FieldSaver::saved, this, &FormColumn::saved);
    connect(field, &TextField::cursorPositionChanged, this, [this, field] { showCaret(*field); });
    connect(field, &TextField::finished, this, [this, box] {
        const auto here = std::find(m_boxes.begin(), m_boxes.end(), box);
        if (here + 1 != m_boxes.end())
            (*(here + 1))->setFocus();
    });
    return box;
}

QLabel *FormColumn::addLabelled(QWidget *widget)
{
    auto *label = new QLabel(this->widget());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(widget);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(space(this, Space::Hair));
    pair->addWidget(label);
    pair->addWidget(widget, 0, Qt::AlignLeft);
    m_column->insertLayout(m_column->count() - 1, pair);
    return label;
}

void FormColumn::close()
{
    for (FieldBox *box : m_boxes)
        box->saver().close();
}

bool FormColumn::save()
{
    bool stored = true;
    for (FieldBox *box : m_boxes)
        stored = box->saver().leave() && stored;
    return stored;
}

bool FormColumn::isStoring() const
{
    return std::any_of(m_boxes.begin(), m_boxes.end(),
                       [](FieldBox *box) { return box->saver().storing().has_value(); });
}

void FormColumn::setZoom(double zoom)
{
    for (FieldBox *box : m_boxes) {
        if (box->field().paragraphs() == TextField::Paragraphs::Many)
            box->field().setZoom(zoom);
    }
}

void FormColumn::setReadOnly(bool readOnly)
{
    for (FieldBox *box : m_boxes)
        box->field().setReadOnlyText(readOnly);
}

void FormColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int side = std::max(space(this, Space::Wide), (viewport()->width() - ems(this, kFormColumn)) / 2);
    m_column->setContentsMargins(side, space(this, Space::Wide), side, space(this, Space::Wide));
}

void FormColumn::showCaret(const TextField &field)
{
    if (!field.hasFocus())
        return;
    // The field is as high as its text: what scrolls is the form.
    const QRect caret = field.cursorRect();
    const QPoint middle = field.viewport()->mapTo(widget(), caret.center());
    ensureVisible(middle.x(), middle.y(), 0, caret.height() * 2);
}

} // namespace dashiji::app
