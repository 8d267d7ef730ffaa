// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the bytes of an installed font are: its file mapped into memory, or copies of its tables.
#pragma once

#include <QByteArray>
#include <QFont>
#include <QRawFont>
#include <QStringList>
#include <QtEndian>

#include <hb-ot.h>
#include <memory>
#include <optional>

namespace dashiji::publish
{

/// Destroys HarfBuzz and subsetter objects by their own functions.
template <auto destroy>
struct HbDeleter {
    template <class T>
    void operator()(T *object) const
    {
        destroy(object);
    }
};
using HbFace = std::unique_ptr<hb_face_t, HbDeleter<hb_face_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, HbDeleter<hb_font_destroy>>;
using HbBlob = std::unique_ptr<hb_blob_t, HbDeleter<hb_blob_destroy>>;

/// A number of a table, big-endian as all there; 0 behind its end.
template <class T>
[[nodiscard]] T bigEndianAt(const HbBlob &table, unsigned offset)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(table.get(), &length);
    return offset + sizeof(T) <= length ? qFromBigEndian<T>(data + offset) : T{};
}
[[nodiscard]] HbBlob tableOf(hb_face_t *face, const char *tag);
/// A name of the font: in English, if it has that, unless another language is asked for. Empty: it has none.
[[nodiscard]] QString nameOf(hb_face_t *face, hb_ot_name_id_t id,
                             hb_language_t language = HB_LANGUAGE_INVALID);

/// A face inside a font file.
struct FontFilePlace {
    QString path;
    unsigned index = 0; ///< in a collection
};

/// The font files of this computer, listed once.
class FontFiles
{
public:
    FontFiles();
    explicit FontFiles(const QStringList &folders);

    /// The face a QRawFont was made from. Qt does not tell the path; the file whose head and name tables are
    /// the very same is the one.
    [[nodiscard]] std::optional<FontFilePlace> find(const QRawFont &font) const;

    /// The upright face of a family and weight, sought in files that are named like the family: without Qt,
    /// whose list of fonts takes longer to make than a report. None unless it is the only one, as which of
    /// several is meant is for Qt to say.
    /// @param weight 1 to 1000, as the face itself says
    [[nodiscard]] std::optional<FontFilePlace> find(const QString &family, int weight) const;

private:
    QStringList m_paths;
};

/// A way to HarfBuzz faces of one font. Mapping a file touches only the pages needed of a 25 MB collection;
/// where no file is found (fonts of the program itself) tables are copied through Qt.
class FontSource
{
public:
    explicit FontSource(const FontFilePlace &place);
    /// @param font names one installed face
    FontSource(const QFont &font, const FontFiles &files);
    /// A new face, used by one thread at a time; null if the font cannot be read.
    [[nodiscard]] HbFace newFace() const;

private:
    void open(const FontFilePlace &place);

    QFont m_font;
    std::shared_ptr<hb_blob_t> m_file; ///< null: tables are copied
    unsigned m_index = 0;
};

/// The face itself, never one merged from several, as glyph numbers mean one face only. Made for the calling
/// thread.
[[nodiscard]] QRawFont singleRawFont(QFont font);

} // namespace dashiji::publish
