// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/exportform.h"

#include "app/publish/templatepicker.h"
#include "app/support/formatting.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/widgets/hairline.h"
#include "app/widgets/segments.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kFormWidth = 24; ///< em
constexpr int kYearsShown = 5;    ///< more are scrolled to

enum Together {
    OneBook,
    FileAYear,
};

} // namespace

ExportForm::ExportForm(TemplatePicker &picker, const ExportChoices &choices, const Settings &settings,
                       const std::vector<int> &years, int year, QWidget *parent)
    : QScrollArea(parent), m_settings(settings), m_picker(picker), m_year(year)
{
    setObjectName(QStringLiteral("exportForm"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what it holds has the focus, and scrolls it
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(ems(this, kFormWidth));
    m_options.length = choices.length;
    m_options.photoSize = choices.photoSize;
    m_options.pdfMode = choices.pdfMode;
    m_fileAYear = choices.fileAYear;

    auto *page = new QWidget(this);
    m_column = new QVBoxLayout(page);
    const int margin = space(this, Space::Normal);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(space(this, Space::Small));
    m_column->addWidget(&m_picker);
    buildParts();
    buildLengths();
    buildPhotos();
    buildStandard();
    if (years.size() > 1)
        buildYears(years);
    m_column->addStretch(1);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);

    connect(&m_picker, &TemplatePicker::designChanged, this, &ExportForm::takeDesign);
    m_picker.choose(choices.design);
}

QVBoxLayout *ExportForm::addGroup(const QString &title, QWidget **group)
{
    auto *made = new QWidget(this);
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, Space::Tight));
    column->addWidget(new Hairline(Qt::Horizontal, made));
    auto *head = new QLabel(title, made);
    head->setFont(textFont(font(), TextSize::Text, QFont::DemiBold));
    column->addWidget(head);
    m_column->addWidget(made);
    if (group != nullptr)
        *group = made;
    return column;
}

void ExportForm::buildParts()
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(space(this, Space::Tight));
    for (const ExportPart &part : exportParts()) {
        auto *box = new QCheckBox(part.words(), this);
        QString name = part.key;
        name[0] = name[0].toUpper();
        box->setObjectName(QLatin1String("part") + name);
        box->setAccessibleName(part.words());
        connect(box, &QCheckBox::toggled, this, [this, &part](bool on) {
            m_options.*part.option = on;
            emit pagesChanged();
        });
        const int place = static_cast<int>(m_parts.size());
        grid->addWidget(box, place / 2, place % 2);
        m_parts.push_back(box);
    }
    addGroup(tr("Parts"), &m_partsGroup)->addLayout(grid);
}

void ExportForm::buildLengths()
{
    auto *lengths = new Segments(this);
    lengths->setObjectName(QStringLiteral("textLength"));
    lengths->setAccessibleName(tr("Text of the entries"));
    lengths->setTexts({textLengthText(TextLength::Full), textLengthText(TextLength::Summary),
                       textLengthText(TextLength::Sentence)},
                      true);
    lengths->setChosen(static_cast<int>(m_options.length));
    lengths->setToolTip(tr("An entry without such a text has its next longer one"));
    connect(lengths, &Segments::chosenByUser, this, [this](int chosen) {
        m_options.length = static_cast<TextLength>(chosen);
        emit pagesChanged();
    });
    addGroup(tr("Text of the entries"), &m_lengths)->addWidget(lengths);
}

QRadioButton *ExportForm::addChoice(QGridLayout &rows, QButtonGroup &choices, const QString &name,
                                    const QString &words, bool checked)
{
    auto *button = new QRadioButton(words, this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setChecked(checked);
    choices.addButton(button);
    rows.addWidget(button, rows.count() == 0 ? 0 : rows.rowCount(), 0);
    return button;
}

void ExportForm::buildPhotos()
{
    auto *rows = new QGridLayout;
    rows->setVerticalSpacing(space(this, Space::Tight));
    auto *group = new QButtonGroup(this);
    const bool email = m_options.photoSize == publish::PhotoSize::Email;
    addChoice(*rows, *group, QStringLiteral("photosFull"), tr("Originals as they are"), !email);
    auto *small = addChoice(*rows, *group, QStringLiteral("photosEmail"), tr("Size for e-mail"), email);
    m_fullSize = new QLabel(this);
    m_fullSize->setObjectName(QStringLiteral("fullSize"));
    m_emailSize = new QLabel(this);
    m_emailSize->setObjectName(QStringLiteral("emailSize"));
    for (QLabel *label : {m_fullSize, m_emailSize})
        label->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(m_fullSize, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    rows->addWidget(m_emailSize, rows->rowCount() - 1, 1, Qt::AlignRight | Qt::AlignVCenter);
    rows->setColumnStretch(0, 1);
    connect(small, &QRadioButton::toggled, this, [this](bool on) {
        m_options.photoSize = on ? publish::PhotoSize::Email : publish::PhotoSize::Full;
    });
    addGroup(tr("Photos in the file"), &m_photos)->addLayout(rows);
}

void ExportForm::buildStandard()
{
    auto *rows = new QGridLayout;
    rows->setVerticalSpacing(space(this, Space::Tight));
    auto *group = new QButtonGroup(this);
    const bool accessible = m_options.pdfMode == publish::PdfMode::A2Ua;
    addChoice(*rows, *group, QStringLiteral("standardA1"), tr("PDF/A-1, kept for long"), !accessible);
    auto *ua = addChoice(*rows, *group, QStringLiteral("standardA2Ua"), tr("PDF/A-2a + UA-1, accessible"),
                         accessible);
    connect(ua, &QRadioButton::toggled, this,
            [this](bool on) { m_options.pdfMode = on ? publish::PdfMode::A2Ua : publish::PdfMode::A1; });
    addGroup(tr("Archiving"), &m_standard)->addLayout(rows);
}

void ExportForm::buildYears(const std::vector<int> &years)
{
    auto *rows = new QGridLayout;
    rows->setVerticalSpacing(space(this, Space::Tight));
    auto *group = new QButtonGroup(this);
    addChoice(*rows, *group, QStringLiteral("thisYear"), tr("Only %1").arg(m_year), true);
    m_several = addChoice(*rows, *group, QStringLiteral("severalYears"), tr("Several years"), false);
    m_years = new QListWidget(this);
    m_years->setObjectName(QStringLiteral("years"));
    m_years->setAccessibleName(tr("Years to export"));
    for (const int year : years) {
        auto *item = new QListWidgetItem(QString::number(year), m_years);
        item->setData(Qt::UserRole, year);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    const int shown = std::min(static_cast<int>(years.size()), kYearsShown);
    m_years->setFixedHeight(shown * tableRow(this) + 2 * m_years->frameWidth());
    m_together = new Segments(this);
    m_together->setObjectName(QStringLiteral("together"));
    m_together->setAccessibleName(tr("Files of several years"));
    m_together->setTexts({tr("One book"), tr("One file a year")}, true);
    m_together->setChosen(m_fileAYear ? FileAYear : OneBook);
    const auto changed = [this] {
        m_fileAYear = m_together->chosen() == FileAYear;
        showYears();
        emit yearsChanged();
    };
    connect(m_several, &QRadioButton::toggled, this, changed);
    // What opens below is scrolled to when it has its place.
    connect(m_several, &QRadioButton::clicked, this, [this] {
        QTimer::singleShot(0, this, [this] {
            ensureWidgetVisible(m_together->isHidden() ? static_cast<QWidget *>(m_years) : m_together);
        });
    });
    connect(m_years, &QListWidget::itemChanged, this, changed);
    connect(m_together, &Segments::chosenByUser, this, changed);
    auto *column = addGroup(tr("Years"), nullptr);
    column->addLayout(rows);
    column->addWidget(m_years);
    column->addWidget(m_together);
    showYears();
}

void ExportForm::showYears()
{
    m_years->setVisible(m_several->isChecked());
    m_together->setVisible(!m_paper && years().size() > 1);
}

void ExportForm::takeDesign()
{
    publish::PublishOptions chosen = chosenParts(m_settings, m_picker.design());
    chosen.length = m_options.length;
    chosen.photoSize = m_options.photoSize;
    chosen.pdfMode = m_options.pdfMode;
    m_options = std::move(chosen);
    for (size_t index = 0; index < m_parts.size(); ++index) {
        const QSignalBlocker quiet(m_parts[index]);
        m_parts[index]->setChecked(m_options.*exportParts()[index].option);
    }
    emit pagesChanged();
}

QString ExportForm::designName() const
{
    return m_options.design ? m_options.design->name : QString();
}

bool ExportForm::wantsFileAYear() const
{
    return m_fileAYear && !m_paper && years().size() > 1;
}

std::vector<int> ExportForm::pageYears() const
{
    return wantsFileAYear() ? std::vector<int>{m_year} : years();
}

std::vector<int> ExportForm::years() const
{
    if (m_several == nullptr || !m_several->isChecked())
        return {m_year};
    std::vector<int> ticked;
    for (int row = 0; row < m_years->count(); ++row)
        if (m_years->item(row)->checkState() == Qt::Checked)
            ticked.push_back(m_years->item(row)->data(Qt::UserRole).toInt());
    std::ranges::sort(ticked);
    return ticked;
}

void ExportForm::setFormat(const std::optional<workflow::ReportFormat> &format)
{
    m_paper = !format;
    const bool pages = m_paper || format->holds == workflow::ReportFormat::Holds::Pages;
    m_picker.setVisible(pages);
    m_partsGroup->setVisible(pages);
    m_lengths->setVisible(pages);
    m_photos->setVisible(pages && !m_paper);
    m_standard->setVisible(pages && !m_paper);
    if (m_together != nullptr)
        showYears();
}

void ExportForm::setSizes(qint64 full, qint64 email)
{
    m_fullSize->setText(tr("about %1").arg(fileSize(full)));
    m_emailSize->setText(tr("about %1").arg(fileSize(email)));
}

} // namespace dashiji::app
