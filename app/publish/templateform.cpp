// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/templateform.h"

#include "app/publish/exportchoices.h"
#include "app/publish/templatelines.h"
#include "app/support/measures.h"
#include "app/support/prompts.h"

#include <QCheckBox>
#include <QColor>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace dashiji::app
{
namespace
{

constexpr double kPointsOfMillimetre = 72 / 25.4;
constexpr double kLeastSize = 5; ///< points
constexpr double kMostSize = 96;
constexpr double kNumberWidth = 7;  ///< em
constexpr double kMostMargin = 120; ///< millimetres

/// What a key of [fonts] or [colors] is called; those of a person's own have no other name.
struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::TemplateForm)

public:
    static QString of(const QString &role)
    {
        const std::array<std::pair<const char *, QString>, 10> known{{
            {"serif", tr("Body and headings")},
            {"sans", tr("Small headings")},
            {"title", tr("Title")},
            {"fang", tr("Body")},
            {"kai", tr("Second headings")},
            {"ink", tr("Text")},
            {"grey", tr("Secondary text")},
            {"pale", tr("Hints")},
            {"seal", tr("Accent")},
            {"line", tr("Lines")},
        }};
        for (const auto &[name, words] : known)
            if (role == QLatin1String(name))
                return words;
        return role;
    }
};

QString numberText(double value)
{
    return QString::number(std::round(value * 1000) / 1000, 'g', 8);
}

QList<double> numbersOf(const QString &value)
{
    QList<double> numbers;
    for (const QString &word : value.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        numbers.append(word.toDouble());
    return numbers;
}

/// "serif 400 12/22 ink": size and pitch of a kind of text.
struct StyleText {
    explicit StyleText(const QString &value)
    {
        static const QRegularExpression form(QStringLiteral("([\\d.]+)/([\\d.]+)"));
        const auto match = form.match(value);
        before = value.left(match.capturedStart());
        size = match.captured(1).toDouble();
        pitch = match.captured(2).toDouble();
        after = value.mid(match.capturedEnd());
    }
    [[nodiscard]] QString text() const
    {
        return before + numberText(size) + QLatin1Char('/') + numberText(pitch) + after;
    }

    QString before;
    double size = 0;
    double pitch = 0;
    QString after;
};

QDoubleSpinBox *addNumber(QWidget *parent, const QString &words, double least, double most,
                          const QString &unit)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setAccessibleName(words);
    box->setRange(least, most);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setSuffix(unit);
    box->setKeyboardTracking(false);
    box->setFixedWidth(ems(parent, kNumberWidth));
    return box;
}

} // namespace

TemplateForm::TemplateForm(Prompts &prompts, QWidget *parent)
    : QScrollArea(parent), m_prompts(prompts), m_page(new QWidget(this))
{
    setObjectName(QStringLiteral("templateForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_page);
    const int margin = space(this, Space::Normal);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(this, Space::Small));

    QFormLayout *rows = addGroup(tr("Template"));
    addText(*rows, QStringLiteral("template"), QStringLiteral("title"), tr("Chinese name"));
    addText(*rows, QStringLiteral("template"), QStringLiteral("title-english"), tr("English name"));
    m_fonts = addGroup(tr("Fonts"));
    rows = addGroup(tr("Sizes"));
    addBodySize(*rows);
    addSize(*rows, QStringLiteral("entry"), QStringLiteral("heading"), tr("Headings of entries"));
    addSize(*rows, QStringLiteral("section"), QStringLiteral("heading"), tr("Headings of sections"));
    addSize(*rows, QStringLiteral("title"), QStringLiteral("title"), tr("Title"));
    addSize(*rows, QStringLiteral("photo"), QStringLiteral("caption"), tr("Captions"));
    addMargins(*addGroup(tr("Margins")));
    m_colors = addGroup(tr("Colours"));
    rows = addGroup(tr("Parts"));
    for (const ExportPart &part : exportParts())
        if (std::ranges::find(publish::kParts, part.key, &publish::PartName::name) !=
            std::end(publish::kParts))
            addCheck(*rows, QStringLiteral("parts"), part.key, part.words());
    rows = addGroup(tr("Cover of an annual report"));
    addChoice(*rows, QStringLiteral("cover"), QStringLiteral("kind"), tr("Shows"),
              {{QStringLiteral("pattern"), tr("A ring for every entry")},
               {QStringLiteral("photo"), tr("A photo")},
               {QStringLiteral("type"), tr("The year")}});
    addText(*rows, QStringLiteral("cover"), QStringLiteral("seal"), tr("Seal (four characters)"));
    rows = addGroup(tr("Words"));
    addText(*rows, QStringLiteral("words"), QStringLiteral("contents"), tr("Heading of the contents"));
    addText(*rows, QStringLiteral("words"), QStringLiteral("introduction"),
            tr("Heading of the introduction"));
    addText(*rows, QStringLiteral("words"), QStringLiteral("missing-picture"), tr("In an empty frame"));
    column->addStretch(1);
    setWidget(m_page);
    viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
}

QFormLayout *TemplateForm::addGroup(const QString &title)
{
    auto *head = new QLabel(title, m_page);
    head->setFont(textFont(font(), TextSize::Text, QFont::DemiBold));
    auto *rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setVerticalSpacing(space(this, Space::Tight));
    auto *column = qobject_cast<QVBoxLayout *>(m_page->layout());
    column->addWidget(head);
    column->addLayout(rows);
    return rows;
}

void TemplateForm::addText(QFormLayout &rows, const QString &section, const QString &key,
                           const QString &words)
{
    auto *edit = new QLineEdit(m_page);
    edit->setObjectName(section + QLatin1Char('/') + key);
    edit->setAccessibleName(words);
    rows.addRow(words, edit);
    connect(edit, &QLineEdit::textEdited, this,
            [this, section, key](const QString &text) { emit changed(section, key, text.trimmed()); });
    m_fields.emplace_back([edit, section, key](const TemplateLines &lines) {
        const QString value = lines.value(section, key).value_or(QString());
        if (edit->text().trimmed() != value)
            edit->setText(value);
    });
}

void TemplateForm::addCheck(QFormLayout &rows, const QString &section, const QString &key,
                            const QString &words)
{
    auto *box = new QCheckBox(words, m_page);
    box->setObjectName(section + QLatin1Char('/') + key);
    box->setAccessibleName(words);
    rows.addRow(box);
    connect(box, &QCheckBox::toggled, this, [this, section, key](bool on) {
        if (!m_showing)
            emit changed(section, key, on ? QStringLiteral("yes") : QStringLiteral("no"));
    });
    m_fields.emplace_back([box, section, key](const TemplateLines &lines) {
        box->setChecked(lines.value(section, key) == QStringLiteral("yes"));
    });
}

void TemplateForm::addChoice(QFormLayout &rows, const QString &section, const QString &key,
                             const QString &words, const std::vector<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox(m_page);
    box->setObjectName(section + QLatin1Char('/') + key);
    box->setAccessibleName(words);
    for (const auto &[value, name] : choices)
        box->addItem(name, value);
    rows.addRow(words, box);
    connect(box, &QComboBox::activated, this, [this, box, section, key] {
        if (!m_showing)
            emit changed(section, key, box->currentData().toString());
    });
    m_fields.emplace_back([box, section, key](const TemplateLines &lines) {
        box->setCurrentIndex(box->findData(lines.value(section, key).value_or(QString())));
    });
}

void TemplateForm::addSize(QFormLayout &rows, const QString &section, const QString &key,
                           const QString &words)
{
    auto *box = addNumber(m_page, words, kLeastSize, kMostSize, tr(" pt"));
    box->setObjectName(section + QLatin1Char('/') + key);
    rows.addRow(words, box);
    const auto value = std::make_shared<QString>();
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, value, section, key](double size) {
        if (m_showing)
            return;
        StyleText style(*value);
        style.pitch *= size / std::max(style.size, 1.0); // lines stand as far apart for their size as before
        style.size = size;
        emit changed(section, key, style.text());
    });
    m_fields.emplace_back([box, value, section, key](const TemplateLines &lines) {
        *value = lines.value(section, key).value_or(QString());
        box->setValue(StyleText(*value).size);
    });
}

void TemplateForm::addBodySize(QFormLayout &rows)
{
    auto *size = addNumber(m_page, tr("Body"), kLeastSize, kMostSize, tr(" pt"));
    size->setObjectName(QStringLiteral("bodySize"));
    auto *pitch = addNumber(m_page, tr("Line pitch"), kLeastSize, 2 * kMostSize, tr(" pt"));
    pitch->setObjectName(QStringLiteral("bodyPitch"));
    rows.addRow(tr("Body"), size);
    rows.addRow(tr("Line pitch"), pitch);
    const auto value = std::make_shared<QString>();
    const auto write = [this, value, size, pitch] {
        if (m_showing)
            return;
        StyleText style(*value);
        const bool otherPitch = style.pitch != pitch->value();
        style.size = size->value();
        style.pitch = pitch->value();
        const QString step = numberText(style.pitch);
        emit changed(QStringLiteral("text"), QStringLiteral("body"), style.text());
        if (otherPitch) // the lines of all pages stand on one grid
            emit changed(QStringLiteral("page"), QStringLiteral("line-step"), step);
    };
    connect(size, &QDoubleSpinBox::valueChanged, this, write);
    connect(pitch, &QDoubleSpinBox::valueChanged, this, write);
    m_fields.emplace_back([size, pitch, value](const TemplateLines &lines) {
        *value = lines.value(u"text", u"body").value_or(QString());
        const StyleText style(*value);
        size->setValue(style.size);
        pitch->setValue(style.pitch);
    });
}

void TemplateForm::addMargins(QFormLayout &rows)
{
    struct Margins {
        std::array<QDoubleSpinBox *, 4> boxes{}; ///< left, top, right, bottom
        QList<double> paper{0, 0};
    };
    const auto margins = std::make_shared<Margins>();
    const std::array<std::pair<QString, QString>, 4> sides{{
        {QStringLiteral("marginLeft"), tr("Left")},
        {QStringLiteral("marginTop"), tr("Top")},
        {QStringLiteral("marginRight"), tr("Right")},
        {QStringLiteral("marginBottom"), tr("Bottom")},
    }};
    for (size_t side = 0; side < sides.size(); ++side) {
        auto *box = addNumber(m_page, sides[side].second, 0, kMostMargin, tr(" mm"));
        box->setObjectName(sides[side].first);
        rows.addRow(sides[side].second, box);
        margins->boxes[side] = box;
        connect(box, &QDoubleSpinBox::valueChanged, this, [this, margins] {
            if (m_showing)
                return;
            std::array<double, 4> points{};
            for (size_t index = 0; index < points.size(); ++index)
                points[index] = margins->boxes[index]->value() * kPointsOfMillimetre;
            const double width = margins->paper[0] - points[0] - points[2];
            const double height = margins->paper[1] - points[1] - points[3];
            emit changed(QStringLiteral("page"), QStringLiteral("block"),
                         QStringList{numberText(points[0]), numberText(points[1]), numberText(width),
                                     numberText(height)}
                             .join(QLatin1Char(' ')));
        });
    }
    m_fields.emplace_back([margins](const TemplateLines &lines) {
        const QList<double> block = numbersOf(lines.value(u"page", u"block").value_or(QString()));
        margins->paper = numbersOf(lines.value(u"page", u"paper").value_or(QString()));
        if (block.size() != 4 || margins->paper.size() != 2)
            return;
        const std::array<double, 4> points{block[0], block[1], margins->paper[0] - block[0] - block[2],
                                           margins->paper[1] - block[1] - block[3]};
        for (size_t index = 0; index < points.size(); ++index)
            margins->boxes[index]->setValue(points[index] / kPointsOfMillimetre);
    });
}

void TemplateForm::addFont(const publish::FontRole &role)
{
    auto *box = new QComboBox(m_page);
    box->setObjectName(QLatin1String("font/") + role.name);
    box->setAccessibleName(RoleWords::of(role.name));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    box->addItems(QFontDatabase::families());
    auto *instead = new QLabel(m_page);
    instead->setObjectName(QLatin1String("fallback/") + role.name);
    instead->setWordWrap(true);
    instead->setForegroundRole(QPalette::PlaceholderText);
    m_fonts->addRow(RoleWords::of(role.name), box);
    m_fonts->addRow(instead);
    const auto families = std::make_shared<QStringList>(role.families);
    const auto choose = [this, box, families, name = role.name] {
        const QString chosen = box->currentText().trimmed();
        if (m_showing || chosen.isEmpty() || chosen == families->value(0))
            return;
        QStringList wanted = *families;
        wanted.removeAll(chosen);
        wanted.prepend(chosen);
        emit changed(QStringLiteral("fonts"), name, wanted.join(QStringLiteral(", ")));
    };
    connect(box, &QComboBox::activated, this, choose);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, choose);
    m_roleFields.emplace_back([box, instead, families, name = role.name](const TemplateLines &lines) {
        *families = lines.value(u"fonts", name).value_or(QString()).split(QStringLiteral(", "));
        box->setCurrentText(families->value(0));
        const QStringList installed = QFontDatabase::families();
        QString used;
        for (const QString &family : std::as_const(*families))
            if (used.isEmpty() && installed.contains(family))
                used = family;
        instead->setVisible(used != families->value(0));
        instead->setText(used.isEmpty() ? tr("None of its fonts is installed.")
                                        : tr("Not installed; %1 is used.").arg(used));
    });
}

void TemplateForm::addColor(const publish::ColorRole &role)
{
    auto *button = new QPushButton(m_page);
    button->setObjectName(QLatin1String("color/") + role.name);
    button->setAccessibleName(RoleWords::of(role.name));
    button->setAutoDefault(false);
    m_colors->addRow(RoleWords::of(role.name), button);
    connect(button, &QPushButton::clicked, this, [this, button, name = role.name] {
        if (const auto color = m_prompts.chooseColor(this, RoleWords::of(name), QColor(button->text())))
            emit changed(QStringLiteral("colors"), name, color->name());
    });
    m_roleFields.emplace_back([button, name = role.name](const TemplateLines &lines) {
        const QString value = lines.value(u"colors", name).value_or(QString());
        QPixmap swatch(iconPixels(), iconPixels());
        swatch.fill(QColor(value));
        button->setIcon(swatch);
        button->setText(value);
    });
}

void TemplateForm::rebuildRoles(const publish::Template &design)
{
    QStringList roles;
    for (const publish::FontRole &role : design.fonts)
        roles.append(role.name);
    roles.append(QString());
    for (const publish::ColorRole &role : design.colors)
        roles.append(role.name);
    if (roles == m_roles)
        return;
    m_roles = roles;
    m_roleFields.clear();
    for (QFormLayout *rows : {m_fonts, m_colors})
        while (rows->rowCount() > 0)
            rows->removeRow(0);
    for (const publish::FontRole &role : design.fonts)
        addFont(role);
    for (const publish::ColorRole &role : design.colors)
        addColor(role);
}

void TemplateForm::showDesign(const publish::Template &design)
{
    const QScopedValueRollback showing(m_showing, true);
    rebuildRoles(design);
    const TemplateLines lines(publish::writeTemplate(design)); // every key is in it
    for (const Show &show : m_fields)
        show(lines);
    for (const Show &show : m_roleFields)
        show(lines);
}

} // namespace dashiji::app
