// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/entryform.h"

#include "app/editor/bodytype.h"
#include "app/editor/lastvalues.h"
#include "app/fields/fieldbox.h"
#include "app/fields/fieldplaces.h"
#include "app/fields/plaintext.h"
#include "app/photos/photostrip.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "core/text/codepoints.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kTitleLine = 1.4;
constexpr int kTitleRows = 4;
constexpr double kHeightForPhotos = 48; ///< em: in a lower page the photos are one line

} // namespace

EntryForm::EntryForm(Prompts &prompts, ParkedTexts &parked, QAction &addPhotos, QWidget *parent)
    : QWidget(parent)
    , m_title(new FieldBox(QStringLiteral("titleField"), TextField::Paragraphs::One, FieldBox::Look::Bare,
                           parked, this))
    , m_titleCount(new QLabel(this))
    , m_titleRow(new QHBoxLayout)
    , m_bands(new QVBoxLayout)
    , m_body(new FieldBox(QStringLiteral("bodyField"), TextField::Paragraphs::Many, FieldBox::Look::Bare,
                          parked, this))
    , m_photos(new PhotoStrip(prompts, parked, addPhotos, this))
{
    setObjectName(QStringLiteral("entryForm"));
    title().setType(TextSize::EntryTitle, QFont::Bold, kTitleLine);
    title().setRows(1, kTitleRows);
    applyBodyType(body());
    body().setColumn(kBodyColumnEms, space(this, Space::Wide));
    m_titleCount->setObjectName(QStringLiteral("titleCount"));
    m_titleCount->setForegroundRole(QPalette::PlaceholderText);
    m_titleCount->setFont(textFont(font(), TextSize::Hint));

    m_titleRow->setSpacing(space(this, Space::Normal));
    m_titleRow->addWidget(m_title, 1);
    m_titleRow->addWidget(m_titleCount, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(this, Space::Normal), 0, 0);
    column->setSpacing(space(this, Space::Small));
    column->addLayout(m_bands);
    column->addLayout(m_titleRow);
    column->addWidget(m_body, 1);
    column->addWidget(m_photos);
    setTabOrder(&title(), &body());

    m_title->setBandPlace(m_bands);
    m_body->setBandPlace(m_bands);
    connect(&body(), &TextField::columnMoved, this, [this](int left, int right) {
        m_titleRow->setContentsMargins(left, 0, right, 0);
        m_bands->setContentsMargins(left, 0, right, 0);
    });
    connect(&title(), &TextField::finished, this, [this] { body().setFocus(); });
    connect(&title(), &TextField::textChanged, this, &EntryForm::countTitle);
    connect(&m_body->saver(), &FieldSaver::saved, this, &EntryForm::countBody);
    for (FieldBox *box : {m_title, m_body}) {
        connect(&box->saver(), &FieldSaver::saved, this, &EntryForm::saved);
        connect(&box->field(), &TextField::filesGiven, m_photos, &PhotoStrip::addFiles);
        connect(&box->field(), &TextField::imageGiven, m_photos, &PhotoStrip::addImage);
    }
    connect(m_photos, &PhotoStrip::saved, this, &EntryForm::saved);
    connect(m_photos, &PhotoStrip::foldedByUser, this, [this](bool folded) { m_foldedByUser = folded; });
    m_photos->setFolded(true); // until there is room
    m_title->setLabel(tr("Title"));
    title().setHint(tr("Title"));
    m_body->setLabel(tr("Text"));
    countTitle();
    countBody();
}

void EntryForm::setArchive(archive::Archive *archive)
{
    m_archive = archive;
    m_photos->setArchive(archive);
}

void EntryForm::setReadOnly(bool readOnly)
{
    title().setReadOnlyText(readOnly);
    body().setReadOnlyText(readOnly);
    m_photos->setReadOnlyTexts(readOnly);
}

void EntryForm::open(const Entry &entry, ReportId report)
{
    const QString last = lastValuesText(*m_archive, report, entry);
    body().setHint(last.isEmpty() ? tr("Write what happened.") : tr("Write what happened.") + u'\n' + last);
    m_title->saver().open(entryPlace(*m_archive, entry.id, EntryField::Title), entry.title);
    m_body->saver().open(entryPlace(*m_archive, entry.id, EntryField::Body), entry.body);
    m_photos->showEntry(entry.id);
    setFocusProxy(entry.title.isEmpty() ? &title() : &body());
    countTitle();
    countBody();
}

void EntryForm::refresh(const Entry &entry)
{
    m_title->saver().refresh(entry.title);
    m_body->saver().refresh(entry.body);
    countBody();
}

void EntryForm::close()
{
    m_title->saver().close();
    m_body->saver().close();
    m_photos->showEntry({});
}

bool EntryForm::save()
{
    const bool title = m_title->saver().leave();
    const bool body = m_body->saver().leave();
    const bool photos = m_photos->save();
    return title && body && photos;
}

std::optional<QString> EntryForm::storing(EntryField field) const
{
    return (field == EntryField::Title ? m_title : m_body)->saver().storing();
}

TextSpot EntryForm::caret() const
{
    const bool inTitle = focusWidget() == &m_title->field();
    const TextField &field = (inTitle ? m_title : m_body)->field();
    const qsizetype place = text::CodePointIndex(field.text()).toCodePoint(field.textCursor().position());
    return {inTitle ? EntryField::Title : EntryField::Body, place, place};
}

TextField &EntryForm::title()
{
    return m_title->field();
}

TextField &EntryForm::body()
{
    return m_body->field();
}

void EntryForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_foldedByUser)
        foldPhotos();
}

void EntryForm::countTitle()
{
    m_titleCount->setText(tr("%n characters", nullptr, characterCount(title().text())));
}

void EntryForm::countBody()
{
    emit bodyCounted(characterCount(body().text()));
}

void EntryForm::foldPhotos()
{
    const bool fold = height() < ems(this, kHeightForPhotos);
    if (fold != m_photos->isFolded())
        m_photos->setFolded(fold);
}

} // namespace dashiji::app
