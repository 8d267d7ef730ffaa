// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/sectionform.h"

#include "app/fields/fieldplaces.h"
#include "app/widgets/choicebox.h"
#include "core/archive/writer.h"

#include <QLabel>

namespace dashiji::app
{

SectionForm::SectionForm(ParkedTexts &parked, QWidget *parent)
    : FormColumn(parked, parent)
    , m_title(addField(QStringLiteral("sectionTitleField"), TextField::Paragraphs::One))
    , m_kind(new ChoiceBox(this))
    , m_introduction(addField(QStringLiteral("sectionIntroductionField"), TextField::Paragraphs::Many))
    , m_kindLabel(addLabelled(m_kind))
{
    setObjectName(QStringLiteral("sectionForm"));
    m_kind->setObjectName(QStringLiteral("sectionKind"));
    for (const SectionKind kind : {SectionKind::Events, SectionKind::Highlights, SectionKind::Other})
        m_kind->addItem(QString(), static_cast<int>(kind));
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        if (!m_archive || !m_section.isValid())
            return;
        save();
        const auto kind = static_cast<SectionKind>(m_kind->itemData(index).toInt());
        if (const Result<void> done = m_archive->writer().setSectionKind(m_section, kind); !done)
            emit failed(done.error());
    });
    m_title->setLabel(tr("Title of the section"));
    m_introduction->setLabel(tr("Introduction"));
    m_introduction->field().setHint(tr("Words before the first entry; may stay empty."));
    m_kindLabel->setText(tr("Kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setItemText(0, tr("Events"));
    m_kind->setItemText(1, tr("Highlights"));
    m_kind->setItemText(2, tr("Other"));
}

void SectionForm::setArchive(archive::Archive *archive)
{
    m_archive = archive;
}

void SectionForm::setReadOnly(bool readOnly)
{
    FormColumn::setReadOnly(readOnly);
    m_kind->setEnabled(!readOnly);
}

void SectionForm::open(const Section &section)
{
    m_section = section.id;
    m_title->saver().open(sectionTitlePlace(*m_archive, section.id), section.title);
    m_introduction->saver().open(sectionIntroductionPlace(*m_archive, section.id), section.introduction);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(section.kind)));
}

void SectionForm::refresh(const Section &section)
{
    m_title->saver().refresh(section.title);
    m_introduction->saver().refresh(section.introduction);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(section.kind)));
}

} // namespace dashiji::app
