// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/generalsettings.h"

#include "app/support/measures.h"
#include "app/support/prompts.h"
#include "app/support/settings.h"
#include "app/widgets/segments.h"
#include "app/workbench/appearance.h"
#include "app/workbench/session.h"
#include "app/workbench/workbench.h"
#include "core/archive/writer.h"

#include <QApplication>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

#include <array>

namespace dashiji::app
{
namespace
{

constexpr std::array kSizes{100, 125, 150, 175, 200}; ///< percent
const QStringList kLanguages{QString(), QStringLiteral("zh_CN"), QStringLiteral("en")};

int stepOf(int percent)
{
    int step = 0;
    for (int i = 0; i < static_cast<int>(kSizes.size()); ++i)
        if (kSizes[static_cast<size_t>(i)] <= percent)
            step = i;
    return step;
}

Segments *makeSegments(const char *name, const QString &words, const QStringList &texts, int chosen)
{
    auto *segments = new Segments;
    segments->setObjectName(QLatin1StringView(name));
    segments->setAccessibleName(words);
    segments->setTexts(texts);
    segments->setChosen(chosen);
    segments->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return segments;
}

} // namespace

GeneralSettings::GeneralSettings(Workbench &bench) : m_bench(bench), m_sample(new QLabel(this))
{
    setObjectName(QStringLiteral("generalSettings"));
    setAccessibleName(tr("General"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(space(this, Space::Small), 0, space(this, Space::Normal), 0);
    form->setHorizontalSpacing(space(this, Space::Wide));
    form->setVerticalSpacing(space(this, Space::Small));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addAuthor(*form);
    addLooks(*form);
    addFolder(*form);
}

void GeneralSettings::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // All or none: QFormLayout's WrapLongRows leaves rows beside their labels that are too long there.
    auto *form = static_cast<QFormLayout *>(layout());
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    if (form->minimumSize().width() > width())
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

void GeneralSettings::addHeading(QFormLayout &form, const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(textFont(font(), TextSize::Group, QFont::Bold));
    heading->setContentsMargins(0, form.rowCount() == 0 ? 0 : space(this, Space::Normal), 0, 0);
    form.addRow(heading);
}

void GeneralSettings::addAuthor(QFormLayout &form)
{
    addHeading(form, tr("Who writes"));
    auto *name = new QLineEdit(m_bench.settings().author(), this);
    name->setObjectName(QStringLiteral("authorField"));
    name->setMaxLength(60);
    if (m_bench.writer() != nullptr)
        name->setPlaceholderText(m_bench.writer()->person());
    auto *hint = new QLabel(
        tr("Noted at every change from now on: a name, or a department. What is noted stays."), this);
    hint->setObjectName(QStringLiteral("authorHint"));
    hint->setFont(textFont(font(), TextSize::Hint));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    form.addRow(tr("&Name"), name);
    form.addRow(QString(), hint);
    connect(name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_bench.settings().setAuthor(text);
        m_bench.session().setPerson(m_bench.settings().author());
    });
    setFocusProxy(name);
}

void GeneralSettings::addLooks(QFormLayout &form)
{
    Appearance &looks = m_bench.appearance();
    addHeading(form, tr("Looks"));
    auto *language =
        makeSegments("languageChoice", tr("Language"),
                     {tr("Like the system"), QStringLiteral("简体中文"), QStringLiteral("English")},
                     static_cast<int>(kLanguages.indexOf(looks.language())));
    connect(language, &Segments::chosenByUser, this,
            [&looks](int index) { looks.chooseLanguage(kLanguages.value(index)); });
    form.addRow(tr("Language"), language);

    auto *scheme =
        makeSegments("schemeChoice", tr("Colours"), {tr("Like the desktop"), tr("Light"), tr("Dark")},
                     static_cast<int>(looks.scheme()));
    connect(scheme, &Segments::chosenByUser, this,
            [&looks](int index) { looks.chooseScheme(static_cast<SchemeChoice>(index)); });
    form.addRow(tr("Colours"), scheme);

    auto *size = new QSlider(Qt::Horizontal, this);
    size->setObjectName(QStringLiteral("textSize"));
    size->setAccessibleName(tr("Size of letters"));
    size->setRange(0, static_cast<int>(kSizes.size()) - 1);
    size->setPageStep(1);
    size->setTickPosition(QSlider::TicksBelow);
    size->setValue(stepOf(looks.textSize()));
    auto *percent = new QLabel(this);
    percent->setObjectName(QStringLiteral("textSizePercent"));
    auto *apply = new QPushButton(tr("Apply"), this);
    apply->setObjectName(QStringLiteral("textSizeApply"));
    apply->setAutoDefault(false);
    const auto show = [this, size, percent, apply, &looks] {
        const int wanted = kSizes[static_cast<size_t>(size->value())];
        percent->setText(tr("%1 %").arg(wanted));
        apply->setEnabled(wanted != looks.textSize());
        showSample(wanted);
    };
    connect(size, &QSlider::valueChanged, this, show);
    connect(apply, &QPushButton::clicked, this,
            [size, &looks] { looks.chooseTextSize(kSizes[static_cast<size_t>(size->value())]); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space(this, Space::Small));
    row->addWidget(size, 1);
    row->addWidget(percent);
    row->addWidget(apply);
    form.addRow(tr("Size of letters"), row);
    m_sample->setObjectName(QStringLiteral("textSizeSample"));
    m_sample->setFrameShape(QFrame::StyledPanel);
    m_sample->setMargin(space(this, Space::Small));
    m_sample->setText(tr("5  The 28th workstation opens: 10 more than a year ago."));
    m_sample->setWordWrap(true);
    form.addRow(QString(), m_sample);
    show();
}

void GeneralSettings::showSample(int percent)
{
    QFont shown = font();
    const double factor = static_cast<double>(percent) / m_bench.appearance().textSize();
    if (shown.pixelSize() > 0)
        shown.setPixelSize(static_cast<int>(shown.pixelSize() * factor));
    else
        shown.setPointSizeF(shown.pointSizeF() * factor);
    m_sample->setFont(shown);
}

void GeneralSettings::addFolder(QFormLayout &form)
{
    addHeading(form, tr("Files"));
    auto *folder = new QLineEdit(QDir::toNativeSeparators(m_bench.settings().folder()), this);
    folder->setObjectName(QStringLiteral("folderField"));
    folder->setAccessibleName(tr("Dialogs start in"));
    folder->setReadOnly(true);
    auto *change = new QPushButton(tr("Change…"), this);
    change->setObjectName(QStringLiteral("folderChange"));
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, [this, folder] {
        const QString chosen = m_bench.prompts().openFolder(this, tr("Folder for archives and reports"),
                                                            m_bench.settings().folder());
        if (chosen.isEmpty())
            return;
        m_bench.settings().setFolder(chosen);
        folder->setText(QDir::toNativeSeparators(chosen));
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space(this, Space::Small));
    row->addWidget(folder, 1);
    row->addWidget(change);
    form.addRow(tr("Dialogs start in"), row);
}

} // namespace dashiji::app
