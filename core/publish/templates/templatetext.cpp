// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates as text: lines → keys with values, laid over those of the base ↔ the fields of a design.
#include "core/publish/templates/templatefields.h"

#include <QColor>
#include <QLocale>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace dashiji::publish
{

namespace
{

constexpr double kPointsPerMillimetre = 72 / 25.4;
constexpr double kLeastType = 3;
constexpr double kLargestType = 400;
constexpr double kLeastPitch = 0.8; ///< of the size
constexpr double kLargestPitch = 8;
constexpr double kLeastColumn = 80; ///< points, of the text's block in both directions
constexpr int kDeepest = 4;         ///< templates based on each other

tl::unexpected<Error> faultAt(int line, TemplateFault fault)
{
    const char *name = QMetaEnum::fromType<TemplateFault>().valueToKey(static_cast<int>(fault));
    return failure(ErrorCode::InvalidArgument, QString::number(line), QString::fromLatin1(name));
}

bool isKey(const QString &word)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9-]{0,39}$"));
    return shape.match(word).hasMatch();
}

/// What a text says: section and key → value, with the line it stands in (0: of the base).
struct RawValue {
    QString value;
    int line = 0;
};
using RawKey = std::pair<QString, QString>;
struct RawTemplate {
    std::map<RawKey, RawValue> values;
    std::map<QString, int> sections;
    std::vector<RawKey> order; ///< of the text, for fonts and colours
};

Result<RawTemplate> linesOf(const QByteArray &text)
{
    if (text.size() > kLongestTemplate)
        return faultAt(0, TemplateFault::TooLong);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(text);
    if (decoder.hasError() || decoded.contains(QChar(0)))
        return faultAt(0, TemplateFault::NotText);
    RawTemplate raw;
    QString section;
    int number = 0;
    for (const QString &whole : decoded.split(QLatin1Char('\n'))) {
        ++number;
        const QString line = whole.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']'))) {
            section = line.mid(1, line.size() - 2).trimmed();
            if (!isKey(section))
                return faultAt(number, TemplateFault::BadLine);
            if (!raw.sections.emplace(section, number).second)
                return faultAt(number, TemplateFault::RepeatedSection);
            continue;
        }
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        const QString key = line.left(std::max<qsizetype>(0, equals)).trimmed();
        if (equals < 0 || !isKey(key))
            return faultAt(number, TemplateFault::BadLine);
        if (section.isEmpty())
            return faultAt(number, TemplateFault::OutsideSection);
        const RawKey name(section, key);
        if (!raw.values.emplace(name, RawValue{line.mid(equals + 1).trimmed(), number}).second)
            return faultAt(number, TemplateFault::RepeatedKey);
        raw.order.push_back(name);
    }
    return raw;
}

/// The text laid over what it is based on. @param depth of templates based on templates
Result<RawTemplate> withBase(RawTemplate raw, int depth)
{
    const RawKey name(QStringLiteral("template"), QStringLiteral("name"));
    const auto named = raw.values.find(name);
    if (named == raw.values.end() || !isKey(named->second.value))
        return faultAt(named == raw.values.end() ? 0 : named->second.line, TemplateFault::NameMissing);
    const auto based = raw.values.find({QStringLiteral("template"), QStringLiteral("based-on")});
    const bool says = based != raw.values.end();
    const QString standard = builtinTemplateNames().front();
    const QString base = says ? based->second.value : standard;
    const int line = says ? based->second.line : 0;
    if (says)
        raw.values.erase(based);
    const QByteArray baseText = builtinTemplateText(base);
    if (baseText.isEmpty() || depth > kDeepest)
        return faultAt(line, TemplateFault::UnknownBase);
    if (depth > 0 && named->second.value == standard)
        return raw; // the standard itself has no base
    auto under = linesOf(baseText);
    if (under && base != standard)
        under = withBase(std::move(*under), depth + 1);
    if (!under)
        return faultAt(line, TemplateFault::UnknownBase);
    std::vector<RawKey> order = std::move(under->order);
    for (auto &[key, value] : under->values)
        raw.values.emplace(key, RawValue{value.value, 0});
    std::erase_if(raw.order,
                  [&order](const RawKey &key) { return std::ranges::find(order, key) != order.end(); });
    order.insert(order.end(), raw.order.begin(), raw.order.end());
    raw.order = std::move(order);
    return raw;
}

/// Goes over the fields of a design and gives each the value its text says, or says each in a text. Every
/// kind of value has both ways beside each other.
class TemplateText
{
public:
    /// Reads: the first fault stops it.
    explicit TemplateText(const RawTemplate &raw) : m_raw(&raw) {}
    /// Writes.
    TemplateText() = default;

    Result<Template> read()
    {
        Template result;
        visitTemplate(result, *this);
        if (!m_error)
            checkNothingIsLeft();
        if (!m_error)
            checkBlock(result.style);
        if (m_error)
            return tl::unexpected(*m_error);
        return result;
    }

    QByteArray write(Template design)
    {
        visitTemplate(design, *this);
        return m_text.toUtf8();
    }

    void section(const char *name)
    {
        m_section = QLatin1String(name);
        m_sections.insert(m_section);
        if (m_raw == nullptr)
            m_text += QStringLiteral("%1[%2]\n")
                          .arg(m_text.isEmpty() ? QString() : QStringLiteral("\n"), m_section);
    }

    template <class Value>
    void operator()(const char *key, Value &value, FieldRange range = {})
    {
        const RawKey name(m_section, QLatin1String(key));
        if (m_raw == nullptr)
            return put(name.second, words(value));
        m_keys.insert(name);
        const auto found = m_raw->values.find(name);
        if (m_error || found == m_raw->values.end())
            return;
        m_line = found->second.line;
        take(found->second.value, value, range);
    }

    /// Roles, whose keys are free.
    template <class Role>
    void operator()(std::vector<Role> &roles)
    {
        if (m_raw == nullptr) {
            for (const Role &role : roles)
                put(role.name, words(role));
        } else {
            for (const RawKey &key : m_raw->order) {
                if (m_error || key.first != m_section)
                    continue;
                m_keys.insert(key);
                const RawValue &value = m_raw->values.at(key);
                m_line = value.line;
                take(value.value, roles.emplace_back(Role{key.second, {}}));
            }
        }
        rolesLike(roles) = roles;
    }

private:
    void put(const QString &key, const QString &value)
    {
        m_text += QStringLiteral("%1 = %2\n").arg(key, value);
    }

    void fail(TemplateFault fault)
    {
        if (!m_error)
            m_error = faultAt(m_line, fault).value();
    }

    std::vector<FontRole> &rolesLike(const std::vector<FontRole> &) { return m_fonts; }
    std::vector<ColorRole> &rolesLike(const std::vector<ColorRole> &) { return m_colors; }

    // --- fonts and colours
    static QString words(const FontRole &role) { return role.families.join(QStringLiteral(", ")); }
    void take(const QString &text, FontRole &role)
    {
        for (const QString &family : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            role.families.append(family.trimmed());
        if (role.families.isEmpty() || role.families.contains(QString()))
            fail(TemplateFault::BadValue);
    }

    [[nodiscard]] static QString words(const ColorRole &role) { return QColor::fromRgb(role.color).name(); }
    void take(const QString &text, ColorRole &role) { take(text, role.color, {}); }

    // --- numbers: "12", "2.5mm" → points
    static QString words(double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); }
    double number(QString text, FieldRange range)
    {
        double unit = 1;
        if (text.endsWith(QLatin1String("mm"))) {
            text.chop(2);
            unit = kPointsPerMillimetre;
        }
        bool ok = false;
        const double value = QLocale::c().toDouble(text.trimmed(), &ok) * unit;
        if (!ok || !std::isfinite(value))
            fail(TemplateFault::BadValue);
        else if (value < range.least || value > range.most)
            fail(TemplateFault::OutOfRange);
        return m_error ? range.least : value;
    }
    void take(const QString &text, double &value, FieldRange range) { value = number(text, range); }

    static QString words(int value) { return QString::number(value); }
    void take(const QString &text, int &value, FieldRange range)
    {
        const double exact = number(text, range);
        if (exact != std::floor(exact))
            fail(TemplateFault::BadValue);
        value = int(exact);
    }

    std::vector<double> numbers(const QString &text, qsizetype count, FieldRange range)
    {
        const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (parts.size() != count)
            fail(TemplateFault::BadValue);
        std::vector<double> result;
        for (qsizetype i = 0; i < count; ++i)
            result.push_back(number(parts.value(i), range));
        return result;
    }

    static QString words(const QSizeF &value)
    {
        return words(value.width()) + QLatin1Char(' ') + words(value.height());
    }
    void take(const QString &text, QSizeF &value, FieldRange range)
    {
        const std::vector<double> n = numbers(text, 2, range);
        value = {n[0], n[1]};
    }

    static QString words(const QRectF &value)
    {
        return words(QSizeF(value.x(), value.y())) + QLatin1Char(' ') + words(value.size());
    }
    void take(const QString &text, QRectF &value, FieldRange range)
    {
        const std::vector<double> n = numbers(text, 4, range);
        value = {n[0], n[1], n[2], n[3]};
    }

    // --- words
    static QString words(const QString &value) { return value; }
    void take(const QString &text, QString &value, FieldRange) { value = text; }

    static QString words(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
    void take(const QString &text, bool &value, FieldRange)
    {
        value = text == words(true);
        if (text != words(value))
            fail(TemplateFault::BadValue);
    }

    template <class Choice>
    requires std::is_enum_v<Choice>
    static QString words(Choice value)
    {
        const auto names = namesOf(Choice{});
        return QString::fromUtf8(
            std::ranges::find(names, value, [](const auto &each) { return each.first; })->second);
    }
    template <class Choice>
    requires std::is_enum_v<Choice>
    void take(const QString &text, Choice &value, FieldRange)
    {
        for (const auto &[choice, name] : namesOf(Choice{})) {
            if (text == QString::fromUtf8(name)) {
                value = choice;
                return;
            }
        }
        fail(TemplateFault::BadValue);
    }

    // --- looks: "#a8322a" or a role
    [[nodiscard]] QString words(QRgb value) const
    {
        const auto role = std::ranges::find(m_colors, value, &ColorRole::color);
        return role == m_colors.end() ? words(ColorRole{{}, value}) : role->name;
    }
    void take(const QString &text, QRgb &value, FieldRange)
    {
        static const QRegularExpression hex(QStringLiteral("^#[0-9a-fA-F]{6}$"));
        const auto role = std::ranges::find(m_colors, text, &ColorRole::name);
        if (hex.match(text).hasMatch())
            value = 0xff000000 | text.mid(1).toUInt(nullptr, 16);
        else if (role == m_colors.end())
            fail(isKey(text) ? TemplateFault::UnknownColor : TemplateFault::BadValue);
        else
            value = role->color;
    }

    /// "serif 400 12/22 ink": role, weight, size and pitch, colour.
    [[nodiscard]] QString words(const TextStyle &value) const
    {
        const auto role = std::ranges::find(m_fonts, value.font.families, &FontRole::families);
        Q_ASSERT(role != m_fonts.end());
        return QStringLiteral("%1 %2 %3/%4 %5")
            .arg(role->name, QString::number(value.font.weight), words(value.size), words(value.pitch),
                 words(value.color));
    }
    void take(const QString &text, TextStyle &value, FieldRange)
    {
        const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QStringList sizes = parts.value(2).split(QLatin1Char('/'));
        if (parts.size() != 4 || sizes.size() != 2)
            return fail(TemplateFault::BadValue);
        const auto role = std::ranges::find(m_fonts, parts[0], &FontRole::name);
        if (role == m_fonts.end())
            return fail(TemplateFault::UnknownFont);
        value.font.families = role->families;
        take(parts[1], value.font.weight, {100, 900});
        value.size = number(sizes[0], {kLeastType, kLargestType});
        value.pitch = number(sizes[1], {value.size * kLeastPitch, value.size * kLargestPitch});
        take(parts[3], value.color, {});
    }

    [[nodiscard]] QString words(const std::vector<TextStyle> &value) const
    {
        QStringList styles;
        for (const TextStyle &style : value)
            styles.append(words(style));
        return styles.join(QStringLiteral(", "));
    }
    void take(const QString &text, std::vector<TextStyle> &value, FieldRange range)
    {
        value.clear();
        for (const QString &style : text.split(QLatin1Char(',')))
            take(style.trimmed(), value.emplace_back(), range);
    }

    void checkNothingIsLeft()
    {
        for (const auto &[section, line] : m_raw->sections) {
            m_line = line;
            if (m_sections.count(section) == 0)
                return fail(TemplateFault::UnknownSection);
        }
        for (const auto &[key, value] : m_raw->values) {
            m_line = value.line;
            if (m_keys.count(key) == 0)
                return fail(TemplateFault::UnknownKey);
        }
    }

    void checkBlock(const PageStyle &style)
    {
        constexpr double kRounding = 0.01;
        const QRectF paper(QPointF(0, 0), style.paper + QSizeF(kRounding, kRounding));
        const auto found = m_raw->values.find({QStringLiteral("page"), QStringLiteral("block")});
        m_line = found == m_raw->values.end() ? 0 : found->second.line;
        if (!paper.contains(style.block) || style.block.width() < kLeastColumn ||
            style.block.height() < kLeastColumn)
            fail(TemplateFault::BlockOutsidePaper);
    }

    const RawTemplate *m_raw = nullptr; ///< null: it writes
    QString m_text;
    QString m_section;
    std::set<QString> m_sections;
    std::set<RawKey> m_keys;
    std::vector<FontRole> m_fonts;
    std::vector<ColorRole> m_colors;
    int m_line = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<Template> parseTemplate(const QByteArray &text)
{
    auto lines = TRY(linesOf(text));
    const auto raw = TRY(withBase(std::move(lines), 0));
    return TemplateText(raw).read();
}

QByteArray writeTemplate(const Template &design)
{
    return TemplateText().write(design);
}

std::optional<TemplateFault> templateFaultOf(const Error &error)
{
    bool known = false;
    const int fault =
        QMetaEnum::fromType<TemplateFault>().keyToValue(error.detail.toLatin1().constData(), &known);
    if (error.code != ErrorCode::InvalidArgument || !known)
        return {};
    return static_cast<TemplateFault>(fault);
}

} // namespace dashiji::publish
