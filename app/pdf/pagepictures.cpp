// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures that the content of a page draws, and where: libqpdf reads the file, the matrices are followed
// here (ISO 32000-1, 8.3 and 8.9).
#include "app/pdf/extraction.h"

#include <QBuffer>
#include <QImage>
#include <QTransform>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <map>
#include <set>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr int kDeepestForm = 8;
constexpr int kMostPixels = 100'000'000;
constexpr int kMostPictures = 2000; ///< of all pages; beyond it is a drawing made of many
constexpr qint64 kMostPictureBytes = 256LL * 1024 * 1024;

QTransform matrixOf(const std::vector<QPDFObjectHandle> &numbers)
{
    std::array<double, 6> of{1, 0, 0, 1, 0, 0};
    if (numbers.size() >= of.size())
        std::ranges::transform(numbers.end() - 6, numbers.end(), of.begin(), [](QPDFObjectHandle number) {
            return number.isNumber() ? number.getNumericValue() : 0;
        });
    return {of[0], of[1], of[2], of[3], of[4], of[5]};
}

/// How many samples a pixel has, of the kinds that hold photos; 0: another kind.
int channelsOf(QPDFObjectHandle space)
{
    if (space.isName())
        return space.getName() == "/DeviceGray" || space.getName() == "/CalGray" ? 1
               : space.getName() == "/DeviceRGB" || space.getName() == "/CalRGB" ? 3
                                                                                 : 0;
    if (!space.isArray() || space.getArrayNItems() < 2 || !space.getArrayItem(0).isName())
        return 0;
    const std::string kind = space.getArrayItem(0).getName();
    if (kind == "/CalGray" || kind == "/CalRGB")
        return kind == "/CalGray" ? 1 : 3;
    if (kind != "/ICCBased" || !space.getArrayItem(1).isStream())
        return 0;
    QPDFObjectHandle count = space.getArrayItem(1).getDict().getKey("/N");
    return count.isInteger() && (count.getIntValue() == 1 || count.getIntValue() == 3)
               ? static_cast<int>(count.getIntValue())
               : 0;
}

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

std::shared_ptr<Buffer> samplesOf(QPDFObjectHandle stream)
{
    try {
        return stream.getStreamData(qpdf_dl_all);
    } catch (const std::exception &) {
        return nullptr; // a filter that is not known, or damage
    }
}

/// The colours a table of an indexed picture has; empty: of a kind that is not read.
QList<QRgb> colorTable(QPDFObjectHandle space)
{
    if (!space.isArray() || space.getArrayNItems() != 4 || !space.getArrayItem(0).isName() ||
        space.getArrayItem(0).getName() != "/Indexed")
        return {};
    const int channels = channelsOf(space.getArrayItem(1));
    QPDFObjectHandle table = space.getArrayItem(3);
    std::string colors;
    if (table.isString())
        colors = table.getStringValue();
    else if (const auto data = table.isStream() ? samplesOf(table) : nullptr)
        colors.assign(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    QList<QRgb> rgb;
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(colors[at]); };
    for (std::size_t at = 0;
         channels > 0 && at + static_cast<std::size_t>(channels) <= colors.size() && rgb.size() < 256;
         at += static_cast<std::size_t>(channels))
        rgb.append(channels == 1 ? qRgb(byte(at), byte(at), byte(at))
                                 : qRgb(byte(at), byte(at + 1), byte(at + 2)));
    return rgb;
}

QImage decodedPicture(QPDFObjectHandle stream, int width, int height)
{
    QPDFObjectHandle dictionary = stream.getDict();
    QPDFObjectHandle bits = dictionary.getKey("/BitsPerComponent");
    const int depth = bits.isInteger() ? static_cast<int>(bits.getIntValue()) : 8;
    QPDFObjectHandle space = dictionary.getKey("/ColorSpace");
    const QList<QRgb> table = colorTable(space);
    const int channels = table.isEmpty() ? channelsOf(space) : 1;
    if (channels == 0 || (depth != 8 && (depth != 1 || channels != 1)))
        return {};
    const qsizetype line = (static_cast<qsizetype>(width) * channels * depth + 7) / 8;
    const auto samples = samplesOf(stream);
    if (!samples || static_cast<qsizetype>(samples->getSize()) < line * height)
        return {};
    const auto format = depth == 1        ? QImage::Format_Mono
                        : channels == 3   ? QImage::Format_RGB888
                        : table.isEmpty() ? QImage::Format_Grayscale8
                                          : QImage::Format_Indexed8;
    QImage image(samples->getBuffer(), width, height, line, format);
    if (!table.isEmpty())
        image.setColorTable(table);
    return image.copy();
}

/// A JPEG file as it is, anything else anew; empty for what is no photo.
QByteArray bytesOf(QPDFObjectHandle stream)
{
    QPDFObjectHandle dictionary = stream.getDict();
    QPDFObjectHandle width = dictionary.getKey("/Width");
    QPDFObjectHandle height = dictionary.getKey("/Height");
    if (!width.isInteger() || !height.isInteger() || width.getIntValue() < 1 || height.getIntValue() < 1 ||
        width.getIntValue() > kMostPixels / height.getIntValue())
        return {};
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() == 1)
        filter = filter.getArrayItem(0);
    if (filter.isName() && filter.getName() == "/DCTDecode") {
        const auto raw = stream.getRawStreamData();
        return {reinterpret_cast<const char *>(raw->getBuffer()), static_cast<qsizetype>(raw->getSize())};
    }
    const QImage image =
        decodedPicture(stream, static_cast<int>(width.getIntValue()), static_cast<int>(height.getIntValue()));
    return image.isNull() ? QByteArray() : asPng(image);
}

/// What one page draws.
class ContentReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    struct Drawn {
        QPDFObjectHandle picture;
        QRectF box; ///< in the page's own coordinates
    };

    ContentReader(const QPDFObjectHandle &resources, const QTransform &matrix, int depth)
        : m_resources(resources), m_matrix(matrix), m_depth(depth)
    {
    }

    std::vector<Drawn> drawn;
    qint64 letters = 0;

    void handleObject(QPDFObjectHandle object) override
    {
        constexpr std::size_t kMostOperands = 64;
        if (!object.isOperator()) {
            if (m_operands.size() < kMostOperands || object.isString() || object.isArray())
                m_operands.push_back(object);
            return;
        }
        perform(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    void perform(const std::string &name)
    {
        constexpr std::size_t kDeepestState = 1000;
        if (name == "q" && m_saved.size() < kDeepestState)
            m_saved.push_back(m_matrix);
        else if (name == "Q" && !m_saved.empty())
            m_matrix = m_saved.back(), m_saved.pop_back();
        else if (name == "cm")
            m_matrix = matrixOf(m_operands) * m_matrix;
        else if (name == "Do" && !m_operands.empty() && m_operands.back().isName())
            draw(m_operands.back().getName());
        else if (name == "Tj" || name == "TJ" || name == "'" || name == "\"")
            countLetters();
    }

    void countLetters()
    {
        for (QPDFObjectHandle &operand : m_operands)
            if (operand.isString())
                letters += static_cast<qint64>(operand.getStringValue().size());
            else if (operand.isArray())
                for (QPDFObjectHandle part : operand.getArrayAsVector())
                    letters += part.isString() ? static_cast<qint64>(part.getStringValue().size()) : 0;
    }

    void draw(const std::string &name)
    {
        QPDFObjectHandle objects = m_resources.isDictionary() ? m_resources.getKey("/XObject") : m_resources;
        QPDFObjectHandle object = objects.isDictionary() ? objects.getKey(name) : QPDFObjectHandle::newNull();
        if (!object.isStream())
            return;
        QPDFObjectHandle dictionary = object.getDict();
        QPDFObjectHandle kind = dictionary.getKey("/Subtype");
        if (!kind.isName())
            return;
        if (kind.getName() == "/Image")
            drawn.push_back({object, m_matrix.mapRect(QRectF(0, 0, 1, 1))});
        else if (kind.getName() == "/Form" && m_depth < kDeepestForm)
            drawForm(object);
    }

    void drawForm(QPDFObjectHandle form)
    {
        QPDFObjectHandle dictionary = form.getDict();
        QPDFObjectHandle own = dictionary.getKey("/Matrix");
        const QTransform matrix = own.isArray() ? matrixOf(own.getArrayAsVector()) : QTransform();
        QPDFObjectHandle resources = dictionary.getKey("/Resources");
        ContentReader inside(resources.isDictionary() ? resources : m_resources, matrix * m_matrix,
                             m_depth + 1);
        try {
            form.parseAsContents(&inside);
        } catch (const std::exception &) {
            // what came before the damage counts
        }
        drawn.insert(drawn.end(), inside.drawn.begin(), inside.drawn.end());
        letters += inside.letters;
    }

    QPDFObjectHandle m_resources;
    QTransform m_matrix;
    int m_depth;
    std::vector<QTransform> m_saved;
    std::vector<QPDFObjectHandle> m_operands;
};

/// From the page's own coordinates to points from its upper left corner, as it is shown.
QTransform shownAs(QPDFPageObjectHelper &page)
{
    QPDFObjectHandle box = page.getCropBox();
    const auto rectangle =
        box.isRectangle() ? box.getArrayAsRectangle() : QPDFObjectHandle::Rectangle(0, 0, 612, 792);
    const double width = rectangle.urx - rectangle.llx;
    const double height = rectangle.ury - rectangle.lly;
    QPDFObjectHandle turned = page.getAttribute("/Rotate", false);
    const int rotation =
        turned.isInteger() ? static_cast<int>(((turned.getIntValue() % 360) + 360) % 360) : 0;
    const QTransform flipped = QTransform(1, 0, 0, -1, -rectangle.llx, rectangle.ury);
    switch (rotation) {
    case 90:
        return flipped * QTransform(0, 1, -1, 0, height, 0);
    case 180:
        return flipped * QTransform(-1, 0, 0, -1, width, height);
    case 270:
        return flipped * QTransform(0, -1, 1, 0, 0, width);
    default:
        return flipped;
    }
}

class PictureReader
{
public:
    void readPage(QPDFPageObjectHelper &page, PdfPage &told)
    {
        ContentReader content(page.getAttribute("/Resources", false), {}, 0);
        try {
            page.parseContents(&content);
        } catch (const std::exception &) {
            // what came before the damage counts
        }
        told.lettersShown = content.letters;
        const QTransform shown = shownAs(page);
        for (const ContentReader::Drawn &drawn : content.drawn)
            add(drawn.picture, shown.mapRect(drawn.box), told);
    }

private:
    void add(const QPDFObjectHandle &picture, const QRectF &box, PdfPage &told)
    {
        constexpr double kLeast = 24; ///< points: smaller ones are ornaments
        if (box.width() < kLeast || box.height() < kLeast || m_names.size() > kMostPictures)
            return;
        const auto key = picture.getObjGen();
        auto known = m_names.find(key);
        QByteArray bytes;
        if (known == m_names.end()) {
            bytes = bytesOf(picture);
            m_size += bytes.size();
            if (m_size > kMostPictureBytes)
                bytes.clear();
            const QString name = bytes.isEmpty()
                                     ? QString()
                                     : u"%1.%2"_s.arg(m_names.size() + 1)
                                           .arg(bytes.startsWith("\x89PNG") ? u"png"_s : u"jpg"_s);
            known = m_names.emplace(key, name).first;
        }
        // One that cannot be read still tells where a page is a picture.
        told.pictures.push_back({box, known->second, bytes});
    }

    std::map<QPDFObjGen, QString> m_names;
    qint64 m_size = 0;
};

} // namespace

void extractPictures(const QByteArray &bytes, PdfPages &pages)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        PictureReader reader;
        std::size_t number = 0;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(file).getAllPages())
            if (number < pages.pages.size())
                reader.readPage(page, pages.pages[number++]);
    } catch (const std::exception &) {
        // its words are there
    }
}

} // namespace dashiji::intake
