// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/sectionform.h"

#include "app/fields/choicebox.h"
#include "app/fields/fieldplaces.h"
#include "core/archive/writer.h"

namespace dashiji::app
{

SectionForm::SectionForm(ParkedTexts &parked, QWidget *parent)
    : FormColumn(parked, parent)
    , m_title(addField(QStringLiteral("sectionTitleField"), tr("Title of the section"),
                       TextField::Paragraphs::One))
    , m_kind(new ChoiceBox(this))
    , m_introduction(addField(QStringLiteral("sectionIntroductionField"), tr("Introduction"),
                              TextField::Paragraphs::Many))
{
    setObjectName(QStringLiteral("sectionForm"));
    m_kind->setObjectName(QStringLiteral("sectionKind"));
    m_kind->addItem(tr("Events"), static_cast<int>(SectionKind::Events));
    m_kind->addItem(tr("Highlights"), static_cast<int>(SectionKind::Highlights));
    m_kind->addItem(tr("Other"), static_cast<int>(SectionKind::Other));
    addLabelled(tr("Kind"), m_kind);
    m_introduction->field().setHint(tr("Words before the first entry; may stay empty."));
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        if (!m_archive || !m_section.isValid())
            return;
        save();
        const auto kind = static_cast<SectionKind>(m_kind->itemData(index).toInt());
        if (const Result<void> done = m_archive->writer().setSectionKind(m_section, kind); !done)
            emit failed(done.error());
    });
}

void SectionForm::setArchive(archive::Archive *archive)
{
    m_archive = archive;
    const bool readOnly = archive && archive->access() == archive::Archive::Access::ReadOnly;
    setReadOnly(readOnly);
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
