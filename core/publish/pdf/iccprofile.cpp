// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/iccprofile.h"

#include <QColorSpace>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace dashiji::publish
{

namespace
{

constexpr int kHeaderSize = 128;
constexpr int kTagSize = 12;

using Triple = std::array<double, 3>;
constexpr Triple kD50{0.9642, 1.0, 0.8249};

quint32 longAt(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

/// Header and tag table fit the bytes, and the space and version are those wanted.
bool isUsable(const QByteArray &profile, const char *space, int newest)
{
    if (profile.size() < kHeaderSize + 4 || longAt(profile, 0) != quint32(profile.size()) ||
        profile.mid(36, 4) != "acsp" || profile.mid(16, 4) != space || profile.at(8) > newest)
        return false;
    const quint32 tags = longAt(profile, kHeaderSize);
    if (tags == 0 || tags > quint32(profile.size() - kHeaderSize - 4) / kTagSize)
        return false;
    for (quint32 i = 0; i < tags; ++i) {
        const qsizetype tag = kHeaderSize + 4 + qsizetype(i) * kTagSize;
        const qint64 end = qint64(longAt(profile, tag + 4)) + longAt(profile, tag + 8);
        if (end > profile.size())
            return false;
    }
    return true;
}

Triple xyzOfLab(const Triple &lab)
{
    const double y = (lab[0] + 16) / 116;
    const Triple f{y + lab[1] / 500, y, y - lab[2] / 200};
    Triple xyz{};
    for (size_t i = 0; i < 3; ++i)
        xyz[i] = kD50[i] * (f[i] > 6.0 / 29 ? std::pow(f[i], 3) : (f[i] - 4.0 / 29) * 3 * 36 / 841);
    return xyz;
}

Triple labOfXyz(const Triple &xyz)
{
    Triple f{};
    for (size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / kD50[i];
        f[i] = t > 216.0 / 24389 ? std::cbrt(t) : t * 841 / 108 + 4.0 / 29;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

/// Paper with each of the eight overprints of cyan (1), magenta (2) and yellow (4), relative to the paper.
std::array<Triple, 8> overprints()
{
    static constexpr std::array<Triple, 8> kLab{{{93, 0, -3},
                                                 {54, -36, -49},
                                                 {46, 72, -5},
                                                 {24, 16, -45},
                                                 {87, -6, 90},
                                                 {49, -66, 24},
                                                 {46, 67, 47},
                                                 {22, 0, 0}}};
    const Triple paper = xyzOfLab(kLab[0]);
    std::array<Triple, 8> result{};
    for (size_t k = 0; k < kLab.size(); ++k) {
        const Triple xyz = xyzOfLab(kLab[k]);
        for (size_t i = 0; i < 3; ++i)
            result[k][i] = xyz[i] / paper[i];
    }
    return result;
}

/// Printed dots cover more than was asked for, most in the middle tones.
double withDotGain(double share)
{
    constexpr double kGainOfHalf = 0.15;
    return share + 4 * kGainOfHalf * share * (1 - share);
}

/// Inks as shares 0..1.
Triple labOfInks(const std::array<double, 4> &inks)
{
    static const std::array<Triple, 8> kOverprints = overprints();
    const double blackInk = xyzOfLab({16, 0, 0})[1] / xyzOfLab({93, 0, -3})[1];
    std::array<double, 4> cover{};
    std::transform(inks.begin(), inks.end(), cover.begin(), withDotGain);
    Triple xyz{};
    for (size_t k = 0; k < kOverprints.size(); ++k) {
        double weight = 1 - cover[3] + cover[3] * blackInk;
        for (size_t ink = 0; ink < 3; ++ink)
            weight *= (k >> ink & 1) != 0 ? cover[ink] : 1 - cover[ink];
        for (size_t i = 0; i < 3; ++i)
            xyz[i] += weight * kOverprints[k][i] * kD50[i];
    }
    return labOfXyz(xyz);
}

class ProfileBytes
{
public:
    void text(const char *fourLetters) { m_bytes.append(fourLetters, 4); }
    void number(quint32 value, int size = 4)
    {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
            m_bytes += char(value >> shift & 0xff);
    }
    void fixed(double value) { number(quint32(std::lround(value * 65536))); }
    void zeros(qsizetype count) { m_bytes.append(count, '\0'); }
    void pad() { zeros((4 - m_bytes.size() % 4) % 4); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QByteArray description(const QByteArray &words)
{
    ProfileBytes tag;
    tag.text("desc");
    tag.number(0);
    tag.number(quint32(words.size() + 1));
    QByteArray result = tag.bytes() + words + '\0';
    return result + QByteArray(4 + 4 + 2 + 1 + 67, '\0'); // no other languages
}

QByteArray textTag(const QByteArray &words)
{
    return QByteArray("text\0\0\0\0", 8) + words + '\0';
}

QByteArray whitePoint()
{
    ProfileBytes tag;
    tag.text("XYZ ");
    tag.number(0);
    for (const double value : kD50)
        tag.fixed(value);
    return tag.bytes();
}

QByteArray lookupTable()
{
    constexpr int kGrid = 5;
    ProfileBytes tag;
    tag.text("mft2");
    tag.number(0);
    for (const int value : {4, 3, kGrid, 0}) // channels in, channels out
        tag.number(quint32(value), 1);
    for (int i = 0; i < 9; ++i) // a matrix without effect
        tag.fixed(i % 4 == 0 ? 1 : 0);
    tag.number(2, 2); // entries of the curves before and behind the table: straight lines
    tag.number(2, 2);
    const auto straightLines = [&tag](int count) {
        for (int i = 0; i < count; ++i)
            tag.number(0x0000ffff);
    };
    straightLines(4);
    for (int cell = 0; cell < kGrid * kGrid * kGrid * kGrid; ++cell) {
        std::array<double, 4> inks{};
        for (int ink = 3, rest = cell; ink >= 0; --ink, rest /= kGrid)
            inks[size_t(ink)] = double(rest % kGrid) / (kGrid - 1);
        const Triple lab = labOfInks(inks);
        tag.number(quint32(std::clamp(std::lround(lab[0] / 100 * 0xff00), 0L, 0xffffL)), 2);
        for (size_t i = 1; i < 3; ++i)
            tag.number(quint32(std::clamp(std::lround((lab[i] + 128) * 256), 0L, 0xffffL)), 2);
    }
    straightLines(3);
    return tag.bytes();
}

} // namespace

QByteArray coatedPaperProfile()
{
    const std::array<std::pair<const char *, QByteArray>, 4> tags{
        {{"desc", description("CMYK on coated paper")},
         {"cprt", textTag("Public domain")},
         {"wtpt", whitePoint()},
         {"A2B0", lookupTable()}}};
    ProfileBytes table;
    ProfileBytes data;
    table.number(quint32(tags.size()));
    for (const auto &[name, bytes] : tags) {
        table.text(name);
        table.number(quint32(kHeaderSize + 4 + qsizetype(tags.size()) * kTagSize + data.bytes().size()));
        table.number(quint32(bytes.size()));
        for (const char byte : bytes)
            data.number(static_cast<unsigned char>(byte), 1);
        data.pad();
    }
    ProfileBytes head;
    head.number(quint32(kHeaderSize + table.bytes().size() + data.bytes().size()));
    head.zeros(4);
    head.number(0x02400000); // version 2.4
    for (const char *signature : {"scnr", "CMYK", "Lab "})
        head.text(signature);
    for (const quint32 value : {2022, 1, 1, 0, 0, 0}) // the same bytes whenever it is made
        head.number(value, 2);
    head.text("acsp");
    head.zeros(28);
    for (const double value : kD50)
        head.fixed(value);
    head.zeros(kHeaderSize - head.bytes().size());
    return head.bytes() + table.bytes() + data.bytes();
}

QByteArray profileFor(const QByteArray &profile, int components, int newest)
{
    if (components == 4)
        return isUsable(profile, "CMYK", newest) && profile.contains("A2B0") ? profile : coatedPaperProfile();
    if (components != 3 || profile.isEmpty())
        return {};
    const QColorSpace space = QColorSpace::fromIccProfile(profile);
    if (!space.isValid() || space == QColorSpace(QColorSpace::SRgb))
        return {};
    if (isUsable(profile, "RGB ", newest))
        return profile;
    // phones write version 4; the common spaces exist in version 2 too
    for (const auto known : {QColorSpace::DisplayP3, QColorSpace::AdobeRgb, QColorSpace::ProPhotoRgb}) {
        const QByteArray plain = QColorSpace(known).iccProfile();
        if (space == QColorSpace(known) && isUsable(plain, "RGB ", newest))
            return plain;
    }
    return {};
}

} // namespace dashiji::publish
