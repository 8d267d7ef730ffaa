// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/importfields.h"

#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace dashiji::app
{
namespace
{

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 9999;

} // namespace

ImportFields::ImportFields(QWidget *parent)
    : QWidget(parent)
    , m_year(new QLineEdit(this))
    , m_organization(new QLineEdit(this))
    , m_replace(new QCheckBox(this))
    , m_note(new QLabel(this))
{
    m_year->setObjectName(QStringLiteral("importYear"));
    m_year->setAccessibleName(tr("Year"));
    m_year->setValidator(new QIntValidator(0, kLastYear, m_year));
    m_year->setFixedWidth(ems(this, 5));
    m_organization->setObjectName(QStringLiteral("importOrganization"));
    m_organization->setAccessibleName(tr("Organization"));
    m_organization->setMinimumWidth(ems(this, 8));
    m_replace->setObjectName(QStringLiteral("replaceYear"));
    m_note->setObjectName(QStringLiteral("importNote"));
    m_note->setWordWrap(true);
    m_note->setFont(textFont(font(), TextSize::Hint));

    auto *yearLabel = new QLabel(tr("&Year"), this);
    yearLabel->setBuddy(m_year);
    auto *organizationLabel = new QLabel(tr("&Organization"), this);
    organizationLabel->setBuddy(m_organization);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(this, Space::Tight));
    row->addWidget(yearLabel);
    row->addWidget(m_year);
    row->addSpacing(space(this, Space::Small));
    row->addWidget(organizationLabel);
    row->addWidget(m_organization, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(space(this, Space::Small));
    below->addWidget(m_replace);
    below->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, Space::Hair));
    column->addLayout(row);
    column->addLayout(below);

    connect(m_year, &QLineEdit::textEdited, this, [this] {
        m_yearTyped = true;
        m_replace->setChecked(false);
        refresh();
        emit yearTyped();
    });
    connect(m_organization, &QLineEdit::textEdited, this, [this] {
        m_organizationTyped = true;
        emit organizationTyped();
        emit changed();
    });
    connect(m_replace, &QCheckBox::toggled, this, &ImportFields::refresh);
    refresh();
}

void ImportFields::setExistingYears(std::set<int> years)
{
    m_existing = std::move(years);
    refresh();
}

void ImportFields::suggest(std::optional<int> year, const QString &organization)
{
    if (!m_yearTyped)
        m_year->setText(year ? QString::number(*year) : QString());
    if (!m_organizationTyped)
        m_organization->setText(organization);
    refresh();
}

ImportFields::State ImportFields::state() const
{
    State state;
    if (m_yearTyped)
        state.year = m_year->text();
    if (m_organizationTyped)
        state.organization = m_organization->text();
    state.replace = m_replace->isChecked();
    return state;
}

void ImportFields::setState(const State &state)
{
    m_yearTyped = state.year.has_value();
    m_organizationTyped = state.organization.has_value();
    m_year->setText(state.year.value_or(QString()));
    m_organization->setText(state.organization.value_or(QString()));
    m_replace->setChecked(state.replace);
    refresh();
}

std::optional<int> ImportFields::yearOf(const QString &text)
{
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    return isNumber && year >= kFirstYear && year <= kLastYear ? std::optional(year) : std::nullopt;
}

QString ImportFields::organization() const
{
    return m_organization->text().trimmed();
}

archive::OnExistingYear ImportFields::onExisting() const
{
    return m_replace->isChecked() ? archive::OnExistingYear::Replace : archive::OnExistingYear::Refuse;
}

QString ImportFields::obstacle() const
{
    if (!year())
        return tr("The year is missing. It has four digits.");
    if (m_existing.count(*year()) > 0 && !m_replace->isChecked())
        return tr("The archive has a report of %1 already. Choose to replace it, or another year.")
            .arg(*year());
    return {};
}

void ImportFields::setNotes(const QString &notes)
{
    m_notes = notes;
    refresh();
}

void ImportFields::refresh()
{
    const bool exists = year() && m_existing.count(*year()) > 0;
    m_replace->setVisible(exists);
    if (exists)
        m_replace->setText(tr("Replace the report of %1").arg(*year()));
    const bool wrong = !obstacle().isEmpty();
    m_year->setProperty("wrong", wrong);
    m_year->update();

    QString note = obstacle();
    if (exists && m_replace->isChecked())
        note = tr("The old report stays in the journal; undo brings it back.");
    if (note.isEmpty())
        note = m_notes;
    QPalette colored = palette();
    const Colors &colors = colorsFor(palette());
    colored.setColor(QPalette::WindowText, wrong ? colors.err : exists ? colors.text2 : colors.warn);
    m_note->setPalette(colored);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    emit changed();
}

void ImportFields::focusYear()
{
    m_year->setFocus(Qt::ShortcutFocusReason);
    m_year->selectAll();
}

void ImportFields::focusOrganization()
{
    m_organization->setFocus(Qt::ShortcutFocusReason);
    m_organization->selectAll();
}

} // namespace dashiji::app
