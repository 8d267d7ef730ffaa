// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/entryform.h"

#include "app/editor/bodytype.h"
#include "app/editor/entrydetails.h"
#include "app/editor/lastvalues.h"
#include "app/fields/fieldbox.h"
#include "app/fields/fieldplaces.h"
#include "app/fields/plaintext.h"
#include "app/photos/photostrip.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "core/text/codepoints.h"

#include <QAction>
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
constexpr int kShorterRows = 6;
constexpr double kHeightForDetails = 44; ///< em: in a lower page they give way to the text
constexpr double kHeightForPhotos = 48;  ///< em: in a lower page the photos are one line

} // namespace

EntryForm::EntryForm(Prompts &prompts, ParkedTexts &parked, QAction &addPhotos, QWidget *parent)
    : QWidget(parent)
    , m_title(new FieldBox(QStringLiteral("titleField"), TextField::Paragraphs::One, FieldBox::Look::Bare,
                           parked, this))
    , m_titleCount(new QLabel(this))
    , m_titleRow(new QHBoxLayout)
    , m_bands(new QVBoxLayout)
    , m_details(new EntryDetails(parked, this))
    , m_showsDetails(new QAction(tr("Date and department"), this))
    , m_shorter(new QVBoxLayout)
    , m_shorterCount(new QLabel(this))
    , m_sentence(new FieldBox(QStringLiteral("sentenceField"), TextField::Paragraphs::One,
                              FieldBox::Look::Framed, parked, this))
    , m_summary(new FieldBox(QStringLiteral("summaryField"), TextField::Paragraphs::Many,
                             FieldBox::Look::Framed, parked, this))
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
    column->addWidget(m_details);
    m_shorter->setSpacing(space(this, Space::Tight));
    for (FieldBox *box : shorterBoxes())
        m_shorter->addWidget(box);
    m_shorter->addWidget(m_shorterCount, 0, Qt::AlignRight);
    column->addLayout(m_shorter);
    column->addWidget(m_body, 1);
    column->addWidget(m_photos);
    m_sentence->field().setHint(tr("What happened, in one sentence: for a board"));
    m_summary->field().setHint(tr("What happened, in short: for the web"));
    m_sentence->setLabel(textLengthText(TextLength::Sentence));
    m_summary->setLabel(textLengthText(TextLength::Summary));
    for (FieldBox *box : shorterBoxes()) {
        applyBodyType(box->field());
        box->field().setRows(1, kShorterRows);
        connect(&box->field(), &TextField::textChanged, this, &EntryForm::countShorter);
    }
    m_shorterCount->setObjectName(QStringLiteral("shorterCount"));
    m_shorterCount->setForegroundRole(QPalette::PlaceholderText);
    m_shorterCount->setFont(textFont(font(), TextSize::Hint));
    showLength(TextLength::Full);
    setTabOrder(&title(), m_details);
    setTabOrder(m_details, &m_sentence->field());
    setTabOrder(&m_sentence->field(), &m_summary->field());
    setTabOrder(&m_summary->field(), &body());

    m_title->setBandPlace(m_bands);
    m_body->setBandPlace(m_bands);
    m_details->setBandPlace(m_bands);
    m_showsDetails->setObjectName(QStringLiteral("showDetails"));
    m_showsDetails->setCheckable(true);
    connect(m_showsDetails, &QAction::triggered, this, [this](bool shown) {
        m_detailsByUser = shown;
        foldDetails();
    });
    connect(m_details, &EntryDetails::saved, this, &EntryForm::saved);
    connect(m_details, &EntryDetails::failed, this, &EntryForm::failed);
    connect(&body(), &TextField::columnMoved, this, [this](int left, int right) {
        m_titleRow->setContentsMargins(left, 0, right, 0);
        m_details->setContentsMargins(left, 0, right, 0);
        m_shorter->setContentsMargins(left, 0, right, 0);
        m_bands->setContentsMargins(left, 0, right, 0);
    });
    connect(&title(), &TextField::finished, this, [this] { body().setFocus(); });
    connect(&title(), &TextField::textChanged, this, &EntryForm::countTitle);
    connect(&m_body->saver(), &FieldSaver::saved, this, &EntryForm::countBody);
    for (FieldBox *box : {m_title, m_sentence, m_summary, m_body}) {
        connect(&box->saver(), &FieldSaver::saved, this, &EntryForm::saved);
        connect(&box->field(), &TextField::filesGiven, m_photos, &PhotoStrip::addFiles);
        connect(&box->field(), &TextField::picturesGiven, m_photos, &PhotoStrip::addPictures);
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
    m_report = {};
    m_photos->setArchive(archive);
}

void EntryForm::setReadOnly(bool readOnly)
{
    title().setReadOnlyText(readOnly);
    m_details->setReadOnly(readOnly);
    for (FieldBox *box : shorterBoxes())
        box->field().setReadOnlyText(readOnly);
    body().setReadOnlyText(readOnly);
    m_photos->setReadOnlyTexts(readOnly);
}

void EntryForm::open(const Entry &entry, ReportId report, int year)
{
    const QString last = lastValuesText(*m_archive, report, entry);
    body().setHint(last.isEmpty() ? tr("Write what happened.") : tr("Write what happened.") + u'\n' + last);
    m_title->saver().open(entryPlace(*m_archive, entry.id, EntryField::Title), entry.title);
    m_body->saver().open(entryPlace(*m_archive, entry.id, EntryField::Body), entry.body);
    m_report = report;
    readTitleLimit();
    m_details->open(*m_archive, entry, year);
    m_sentence->saver().open(entryPlace(*m_archive, entry.id, Column::Sentence), entry.sentence);
    m_summary->saver().open(entryPlace(*m_archive, entry.id, Column::Summary), entry.summary);
    m_photos->showEntry(entry.id);
    setFocusProxy(entry.title.isEmpty() ? &title() : &body());
    countTitle();
    countBody();
}

void EntryForm::refresh(const Entry &entry)
{
    m_title->saver().refresh(entry.title);
    m_body->saver().refresh(entry.body);
    m_details->refresh(entry);
    m_sentence->saver().refresh(entry.sentence);
    m_summary->saver().refresh(entry.summary);
    countBody();
}

void EntryForm::close()
{
    for (FieldBox *box : {m_title, m_sentence, m_summary, m_body})
        box->saver().close();
    m_details->close();
    m_photos->showEntry({});
}

bool EntryForm::save()
{
    bool saved = m_photos->save();
    saved &= m_details->save();
    for (FieldBox *box : {m_title, m_sentence, m_summary, m_body})
        saved &= box->saver().leave();
    return saved;
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

void EntryForm::readTitleLimit()
{
    if (m_archive != nullptr && m_report.isValid())
        m_titleLimit = m_archive->yearPlan(m_report).value_or(YearPlan()).titleLimit;
    countTitle();
}

void EntryForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readTitleLimit(); // it may have been set on another page
}

void EntryForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_foldedByUser)
        foldPhotos();
    foldDetails();
}

void EntryForm::countTitle()
{
    const int count = characterCount(title().text());
    const bool isLong = m_titleLimit > 0 && count > m_titleLimit;
    m_titleCount->setText(m_titleLimit > 0 ? tr("%1/%n characters", nullptr, m_titleLimit).arg(count)
                                           : tr("%n characters", nullptr, count));
    QPalette palette;
    if (isLong)
        palette.setColor(QPalette::PlaceholderText, colorsFor(this->palette()).warn);
    m_titleCount->setPalette(palette);
    m_titleCount->setToolTip(isLong ? tr("Longer than the office wants its titles") : QString());
}

void EntryForm::countBody()
{
    emit bodyCounted(characterCount(body().text()));
}

void EntryForm::foldDetails()
{
    const bool shown = m_detailsByUser.value_or(height() >= ems(this, kHeightForDetails));
    m_showsDetails->setChecked(shown);
    m_details->setVisible(shown);
}

void EntryForm::showLength(TextLength length)
{
    m_length = length;
    m_sentence->setVisible(length == TextLength::Sentence);
    m_summary->setVisible(length == TextLength::Summary);
    m_shorterCount->setVisible(length != TextLength::Full);
    countShorter();
}

void EntryForm::countShorter()
{
    TextField &shorter = (m_length == TextLength::Sentence ? m_sentence : m_summary)->field();
    m_shorterCount->setText(tr("%n characters", nullptr, characterCount(shorter.text())));
}

void EntryForm::foldPhotos()
{
    const bool fold = height() < ems(this, kHeightForPhotos);
    if (fold != m_photos->isFolded())
        m_photos->setFolded(fold);
}

} // namespace dashiji::app
