// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// parseTemplate: lines → keys with values, laid over those of the base → a design.
#include "core/publish/templates/templatefields.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
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

constexpr std::array kFaultNames{
    std::pair{TemplateFault::TooLong, "too-long"},
    std::pair{TemplateFault::NotText, "not-text"},
    std::pair{TemplateFault::BadLine, "bad-line"},
    std::pair{TemplateFault::OutsideSection, "outside-section"},
    std::pair{TemplateFault::UnknownSection, "unknown-section"},
    std::pair{TemplateFault::RepeatedSection, "repeated-section"},
    std::pair{TemplateFault::UnknownKey, "unknown-key"},
    std::pair{TemplateFault::RepeatedKey, "repeated-key"},
    std::pair{TemplateFault::BadValue, "bad-value"},
    std::pair{TemplateFault::OutOfRange, "out-of-range"},
    std::pair{TemplateFault::UnknownFont, "unknown-font"},
    std::pair{TemplateFault::UnknownColor, "unknown-color"},
    std::pair{TemplateFault::UnknownBase, "unknown-base"},
    std::pair{TemplateFault::NameMissing, "name-missing"},
    std::pair{TemplateFault::BlockOutsidePaper, "block-outside-paper"},
};

tl::unexpected<Error> faultAt(int line, TemplateFault fault)
{
    const auto *const name =
        std::ranges::find_if(kFaultNames, [fault](const auto &known) { return known.first == fault; });
    return failure(ErrorCode::InvalidArgument, QString::number(line), QLatin1String(name->second));
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

/// Gives every field its value; the first fault stops it.
class TemplateReader
{
public:
    explicit TemplateReader(const RawTemplate &raw) : m_raw(raw) {}

    Result<Template> run()
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

    void section(const char *name)
    {
        m_section = QLatin1String(name);
        m_sections.insert(m_section);
    }

    template <class Value>
    void operator()(const char *key, Value &value, FieldRange range = {})
    {
        const RawKey name(m_section, QLatin1String(key));
        m_keys.insert(name);
        const auto found = m_raw.values.find(name);
        if (m_error || found == m_raw.values.end())
            return;
        m_line = found->second.line;
        read(found->second.value, value, range);
    }

    void operator()(std::vector<FontRole> &fonts)
    {
        forAll([&](const QString &key, const QString &text) {
            QStringList families;
            for (const QString &family : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
                families.append(family.trimmed());
            if (families.isEmpty() || families.contains(QString()))
                fail(TemplateFault::BadValue);
            fonts.push_back({key, families});
        });
        m_fonts = fonts;
    }

    void operator()(std::vector<ColorRole> &colors)
    {
        forAll([&](const QString &key, const QString &text) {
            ColorRole role{key, 0};
            read(text, role.color, {});
            colors.push_back(role);
        });
        m_colors = colors;
    }

private:
    void fail(TemplateFault fault)
    {
        if (!m_error)
            m_error = faultAt(m_line, fault).value();
    }

    /// Every key of a section whose keys are free.
    template <class Take>
    void forAll(const Take &take)
    {
        for (const RawKey &key : m_raw.order) {
            if (m_error || key.first != m_section)
                continue;
            m_keys.insert(key);
            const RawValue &value = m_raw.values.at(key);
            m_line = value.line;
            take(key.second, value.value);
        }
    }

    /// "12", "2.5mm" → points.
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

    std::vector<double> numbers(const QString &text, qsizetype count, FieldRange range)
    {
        const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.size() != count)
            fail(TemplateFault::BadValue);
        std::vector<double> result;
        for (qsizetype i = 0; i < count; ++i)
            result.push_back(number(words.value(i), range));
        return result;
    }

    void read(const QString &text, QString &value, FieldRange) { value = text; }

    void read(const QString &text, bool &value, FieldRange)
    {
        if (text != QLatin1String("yes") && text != QLatin1String("no"))
            fail(TemplateFault::BadValue);
        value = text == QLatin1String("yes");
    }

    void read(const QString &text, double &value, FieldRange range) { value = number(text, range); }

    void read(const QString &text, int &value, FieldRange range)
    {
        const double exact = number(text, range);
        if (exact != std::floor(exact))
            fail(TemplateFault::BadValue);
        value = int(exact);
    }

    template <class Choice>
    requires std::is_enum_v<Choice>
    void read(const QString &text, Choice &value, FieldRange)
    {
        for (const auto &[choice, name] : namesOf(Choice{})) {
            if (text == QString::fromUtf8(name)) {
                value = choice;
                return;
            }
        }
        fail(TemplateFault::BadValue);
    }

    void read(const QString &text, QSizeF &value, FieldRange range)
    {
        const std::vector<double> n = numbers(text, 2, range);
        value = {n[0], n[1]};
    }

    void read(const QString &text, QRectF &value, FieldRange range)
    {
        const std::vector<double> n = numbers(text, 4, range);
        value = {n[0], n[1], n[2], n[3]};
    }

    void read(const QString &text, QRgb &value, FieldRange)
    {
        static const QRegularExpression hex(QStringLiteral("^#[0-9a-fA-F]{6}$"));
        if (hex.match(text).hasMatch()) {
            value = 0xff000000 | text.mid(1).toUInt(nullptr, 16);
            return;
        }
        const auto found =
            std::ranges::find_if(m_colors, [&text](const ColorRole &role) { return role.name == text; });
        if (found == m_colors.end())
            fail(isKey(text) ? TemplateFault::UnknownColor : TemplateFault::BadValue);
        else
            value = found->color;
    }

    /// "serif 400 12/22 ink": role, weight, size and pitch, colour.
    void read(const QString &text, TextStyle &value, FieldRange)
    {
        const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QStringList sizes = words.value(2).split(QLatin1Char('/'));
        if (words.size() != 4 || sizes.size() != 2)
            return fail(TemplateFault::BadValue);
        const auto role =
            std::ranges::find_if(m_fonts, [&words](const FontRole &font) { return font.name == words[0]; });
        if (role == m_fonts.end())
            return fail(TemplateFault::UnknownFont);
        value.font.families = role->families;
        read(words[1], value.font.weight, {100, 900});
        value.size = number(sizes[0], {kLeastType, kLargestType});
        value.pitch = number(sizes[1], {value.size * kLeastPitch, value.size * kLargestPitch});
        read(words[3], value.color, {});
    }

    void read(const QString &text, std::vector<TextStyle> &value, FieldRange range)
    {
        value.clear();
        for (const QString &style : text.split(QLatin1Char(','))) {
            value.emplace_back();
            read(style.trimmed(), value.back(), range);
        }
    }

    void checkNothingIsLeft()
    {
        for (const auto &[section, line] : m_raw.sections) {
            m_line = line;
            if (m_sections.count(section) == 0)
                return fail(TemplateFault::UnknownSection);
        }
        for (const auto &[key, value] : m_raw.values) {
            m_line = value.line;
            if (m_keys.count(key) == 0)
                return fail(TemplateFault::UnknownKey);
        }
    }

    void checkBlock(const PageStyle &style)
    {
        constexpr double kRounding = 0.01;
        const QRectF paper(QPointF(0, 0), style.paper + QSizeF(kRounding, kRounding));
        const auto found = m_raw.values.find({QStringLiteral("page"), QStringLiteral("block")});
        m_line = found == m_raw.values.end() ? 0 : found->second.line;
        if (!paper.contains(style.block) || style.block.width() < kLeastColumn ||
            style.block.height() < kLeastColumn)
            fail(TemplateFault::BlockOutsidePaper);
    }

    const RawTemplate &m_raw;
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
    return TemplateReader(raw).run();
}

std::optional<TemplateFault> templateFaultOf(const Error &error)
{
    const auto *const found = std::ranges::find_if(
        kFaultNames, [&error](const auto &known) { return error.detail == QLatin1String(known.second); });
    if (error.code != ErrorCode::InvalidArgument || found == kFaultNames.end())
        return {};
    return found->first;
}

} // namespace dashiji::publish
