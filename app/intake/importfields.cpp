// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/importfields.h"

#include "app/support/measures.h"
#include "app/support/theme.h"
#include "core/model/report.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace dashiji::app
{
ImportFields::ImportFields(QWidget *parent)
    : QWidget(parent)
    , m_fields(new QWidget(this))
    , m_year(new QLineEdit(m_fields))
    , m_owner(new QComboBox(m_fields))
    , m_organization(new QLineEdit(m_fields))
    , m_replace(new QCheckBox(this))
    , m_note(new QLabel(this))
    , m_below(new QHBoxLayout)
{
    m_year->setObjectName(QStringLiteral("importYear"));
    m_year->setAccessibleName(tr("Year"));
    m_year->setValidator(new QIntValidator(0, kLastYear, m_year));
    m_year->setFixedWidth(ems(this, 5));
    m_owner->setObjectName(QStringLiteral("importOwner"));
    m_owner->setAccessibleName(tr("Organization"));
    m_owner->setToolTip(tr("Whose report it is. Type a name to add an organization to the archive."));
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_owner->setMinimumWidth(ems(this, 5));
    m_owner->setMinimumHeight(m_owner->lineEdit()->minimumSizeHint().height() + space(this, Space::Hair));
    m_organization->setObjectName(QStringLiteral("importOrganization"));
    m_organization->setAccessibleName(tr("Name as printed"));
    m_organization->setToolTip(tr("The organization's name of that time, as it is printed in the report."));
    m_organization->setMinimumWidth(ems(this, 5));
    m_replace->setObjectName(QStringLiteral("replaceYear"));
    m_note->setObjectName(QStringLiteral("importNote"));
    m_note->setWordWrap(true);
    m_note->setFont(textFont(font(), TextSize::Hint));

    auto *yearLabel = new QLabel(tr("&Year"), m_fields);
    yearLabel->setBuddy(m_year);
    auto *ownerLabel = new QLabel(tr("&Organization"), m_fields);
    ownerLabel->setBuddy(m_owner);
    auto *organizationLabel = new QLabel(tr("&Printed as"), m_fields);
    organizationLabel->setBuddy(m_organization);
    for (QWidget *part : {m_fields, static_cast<QWidget *>(m_note)}) {
        QSizePolicy kept = part->sizePolicy();
        kept.setRetainSizeWhenHidden(true); // the buttons stay where they are
        part->setSizePolicy(kept);
    }
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(this, Space::Tight));
    row->addWidget(yearLabel);
    row->addWidget(m_year);
    row->addSpacing(space(this, Space::Small));
    row->addWidget(ownerLabel);
    row->addWidget(m_owner, 1);
    row->addSpacing(space(this, Space::Small));
    row->addWidget(organizationLabel);
    row->addWidget(m_organization, 1);
    m_below->setSpacing(space(this, Space::Small));
    m_below->addWidget(m_replace);
    m_below->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    const int margin = space(this, Space::Normal);
    column->setContentsMargins(margin, space(this, Space::Tight), margin, space(this, Space::Tight));
    column->setSpacing(space(this, Space::Tight));
    column->addWidget(m_fields);
    column->addLayout(m_below);

    connect(m_year, &QLineEdit::textEdited, this, [this] {
        m_yearTyped = true;
        m_replace->setChecked(false);
        refresh();
        emit yearTyped();
    });
    const auto ownerGiven = [this] {
        m_ownerTyped = true;
        m_replace->setChecked(false);
        refresh();
    };
    connect(m_owner, &QComboBox::activated, this, ownerGiven);
    connect(m_owner->lineEdit(), &QLineEdit::textEdited, this, ownerGiven);
    connect(m_organization, &QLineEdit::textEdited, this, [this] {
        m_organizationTyped = true;
        emit organizationTyped();
        emit changed();
    });
    connect(m_replace, &QCheckBox::toggled, this, &ImportFields::refresh);
    refresh();
}

void ImportFields::setStanding(StandingYears standing)
{
    m_standing = std::move(standing);
    const QString shown = m_owner->currentText();
    m_owner->clear();
    m_owner->addItems(m_standing.owners());
    m_owner->setEditText(shown);
    refresh();
}

void ImportFields::suggest(std::optional<int> year, const QString &owner, const QString &organization)
{
    if (!m_yearTyped)
        m_year->setText(year ? QString::number(*year) : QString());
    if (!m_ownerTyped)
        m_owner->setEditText(owner);
    if (!m_organizationTyped)
        m_organization->setText(organization.isEmpty() ? target().owner : organization);
    refresh();
}

ImportFields::State ImportFields::state() const
{
    const auto ifTyped = [](bool typed, const QString &words) {
        return typed ? std::optional(words) : std::nullopt;
    };
    return {ifTyped(m_yearTyped, m_year->text()), ifTyped(m_ownerTyped, m_owner->currentText()),
            ifTyped(m_organizationTyped, m_organization->text()), m_replace->isChecked()};
}

void ImportFields::setState(const State &state)
{
    m_yearTyped = state.year.has_value();
    m_ownerTyped = state.owner.has_value();
    m_organizationTyped = state.organization.has_value();
    m_year->setText(state.year.value_or(QString()));
    m_owner->setEditText(state.owner.value_or(QString()));
    m_organization->setText(state.organization.value_or(QString()));
    m_replace->setChecked(state.replace);
    refresh();
}

std::optional<int> ImportFields::yearOf(const QString &text)
{
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    return isNumber && isYear(year) ? std::optional(year) : std::nullopt;
}

QString ImportFields::organization() const
{
    return m_organization->text().trimmed();
}

ImportTarget ImportFields::target() const
{
    return {yearOf(m_year->text()), m_owner->currentText().simplified(), m_replace->isChecked()};
}

void ImportFields::setNotes(const QString &notes)
{
    m_notes = notes;
    refresh();
}

void ImportFields::addButton(QPushButton *button)
{
    m_below->addWidget(button);
}

void ImportFields::setShown(bool shown)
{
    if (shown != m_fields->isHidden())
        return;
    m_fields->setVisible(shown);
    refresh();
}

void ImportFields::refresh()
{
    const bool shown = !m_fields->isHidden();
    const ImportTarget target = this->target();
    const bool exists = m_standing.has(target);
    m_replace->setVisible(shown && exists);
    if (exists)
        m_replace->setText(tr("Replace the report of %1").arg(*target.year));
    QString note = m_standing.obstacle(target);
    const bool wrong = !note.isEmpty();
    m_year->setProperty("wrong", wrong);
    m_year->update();

    const bool isNew = !wrong && !m_standing.knows(target.owner);
    if (exists && target.replace)
        note = tr("The old report stays in the journal; undo brings it back.");
    if (isNew)
        note = tr("“%1” will be added to the archive as an organization of its own.").arg(target.owner);
    if (note.isEmpty())
        note = m_notes;
    QPalette colored = palette();
    const Colors &colors = colorsFor(palette());
    colored.setColor(QPalette::WindowText, wrong ? colors.err : exists || isNew ? colors.text2 : colors.warn);
    m_note->setPalette(colored);
    m_note->setText(note);
    m_note->setVisible(shown && !note.isEmpty());
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
