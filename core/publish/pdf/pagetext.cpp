// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/pagetext.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace dashiji::publish
{

namespace
{

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return (c | 0x20) - 'a' + 10;
}

/// The words of four digits each.
std::vector<quint16> hexWords(std::string_view digits)
{
    std::vector<quint16> words;
    for (size_t i = 0; i + 4 <= digits.size(); i += 4) {
        int word = 0;
        for (size_t k = i; k < i + 4; ++k)
            word = word << 4 | (hexValue(digits[k]) & 0xf);
        words.push_back(quint16(word));
    }
    return words;
}

QString textOfHex(std::string_view digits)
{
    QString text;
    for (const quint16 word : hexWords(digits))
        text += QChar(word);
    return text;
}

/// Between < and >, from a place on; moves the place behind it.
std::optional<std::string_view> nextHex(std::string_view data, size_t &at)
{
    const size_t open = data.find('<', at);
    const size_t close = open == std::string_view::npos ? open : data.find('>', open);
    if (close == std::string_view::npos)
        return {};
    at = close + 1;
    return data.substr(open + 1, close - open - 1);
}

CodeTexts readMap(std::string_view data)
{
    constexpr std::string_view kBegin = "beginbfchar";
    CodeTexts texts;
    for (size_t begin = data.find(kBegin); begin != std::string_view::npos;
         begin = data.find(kBegin, begin)) {
        begin += kBegin.size();
        const std::string_view block = data.substr(begin, data.find("endbfchar", begin) - begin);
        for (size_t at = 0;;) {
            const auto code = nextHex(block, at);
            const auto text = nextHex(block, at);
            if (!code || !text)
                break;
            for (const quint16 word : hexWords(*code))
                texts.insert(word, textOfHex(*text));
        }
    }
    return texts;
}

std::string_view viewOf(const Buffer &buffer)
{
    return {reinterpret_cast<const char *>(const_cast<Buffer &>(buffer).getBuffer()), buffer.getSize()};
}

/// Goes through the operators of a page.
template <class Fonts>
class ContentReader
{
public:
    ContentReader(std::string_view data, const Fonts &fonts) : m_data(data), m_fonts(fonts) {}

    PageText run()
    {
        while (m_at < m_data.size()) {
            const char c = m_data[m_at];
            if (c == '<' && m_data.substr(m_at, 2) == "<<")
                readDictionary();
            else if (c == '<')
                readString();
            else if (isDelimiter(c))
                ++m_at;
            else
                readWord();
        }
        return std::move(m_result);
    }

private:
    static bool isDelimiter(char c) { return c == ' ' || c == '\n' || c == '[' || c == ']' || c == '>'; }

    void readDictionary()
    {
        constexpr std::string_view kActual = "/ActualText <FEFF";
        const size_t end = std::min(m_data.find(">>", m_at), m_data.size());
        const size_t actual = m_data.substr(0, end).find(kActual, m_at);
        m_says.reset();
        if (actual != std::string_view::npos) {
            const size_t from = actual + kActual.size();
            m_says = textOfHex(m_data.substr(from, std::min(m_data.find('>', from), end) - from));
        }
        // the string's own > may stand before those of the dictionary
        m_at = end + 2 + (m_data.substr(end, 3) == ">>>");
    }

    void readString()
    {
        const auto digits = nextHex(m_data, m_at);
        if (!digits) {
            m_at = m_data.size();
            return;
        }
        if (m_spoken > 0)
            return;
        for (const quint16 code : hexWords(*digits)) {
            if (m_texts)
                m_result.text += m_texts->value(code);
        }
    }

    void readWord()
    {
        size_t end = m_at + 1; // behind a slash too
        while (end < m_data.size() && !isDelimiter(m_data[end]) && m_data[end] != '<' && m_data[end] != '/')
            ++end;
        const std::string_view word = m_data.substr(m_at, end - m_at);
        m_at = end;
        if (word.front() == '/')
            m_name = word;
        else if (word == "Tf")
            useFont();
        else if (word == "BDC" || word == "BMC")
            open(word == "BDC");
        else if (word == "EMC")
            close();
        else if (word == "Do")
            ++m_result.pictures;
    }

    void useFont()
    {
        const auto font = m_fonts.find(m_name);
        m_texts = font != m_fonts.end() ? font->second : nullptr;
    }

    void open(bool withProperties)
    {
        const bool says = withProperties && m_says;
        if (says && m_spoken == 0)
            m_result.text += *m_says;
        m_spoken += says;
        m_open.push_back(says);
        m_says.reset();
    }

    void close()
    {
        if (m_open.empty())
            return;
        m_spoken -= m_open.back();
        m_open.pop_back();
    }

    std::string_view m_data;
    const Fonts &m_fonts;
    size_t m_at = 0;
    std::string_view m_name;
    std::optional<QString> m_says; ///< ActualText of the tag that is about to open
    std::vector<bool> m_open;
    int m_spoken = 0; ///< open tags with an ActualText
    std::shared_ptr<const CodeTexts> m_texts;
    PageText m_result;
};

} // namespace

PageText PageTextReader::read(QPDFObjectHandle page)
{
    const Fonts fonts = fontsOf(page);
    const auto data = page.getKey("/Contents").getStreamData();
    return ContentReader<Fonts>(viewOf(*data), fonts).run();
}

PageTextReader::Fonts PageTextReader::fontsOf(QPDFObjectHandle page)
{
    Fonts result;
    QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
    if (!fonts.isDictionary())
        return result;
    for (auto &[name, font] : fonts.ditems()) {
        auto &map = m_maps[font.getObjGen()];
        if (!map) {
            const auto data = QPDFObjectHandle(font).getKey("/ToUnicode").getStreamData();
            map = std::make_shared<const CodeTexts>(readMap(viewOf(*data)));
        }
        result.emplace(name, map);
    }
    return result;
}

} // namespace dashiji::publish
