// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A PDF as a file of numbered objects, each written when it is known and not kept.
#pragma once

#include "core/publish/options.h"
#include "core/publish/pdf/pdfvalues.h"

#include <optional>

class QIODevice;

namespace dashiji::publish
{

/// How hard to look for what repeats. Outlines of characters hardly repeat: looking for it takes a quarter
/// longer and saves them 0.2 %.
enum class Packing { Usual, Quick };

/// Writes objects one after the other, and at the end where each stands. What a device refuses is told by the
/// next TRY(state()); nothing is written any more after that.
class ObjectFile
{
public:
    /// @param mode tells the version, and whether objects are packed together
    ObjectFile(QIODevice &device, PdfMode mode);

    /// A number to name an object by, which is written later.
    [[nodiscard]] int reserve();
    void write(int object, std::string_view text);
    [[nodiscard]] int add(std::string_view text);

    /// Bytes as they are. @param dictionary says how they are to be read; their length is added to it
    void writeStream(int object, PdfDictionary dictionary, QByteArrayView bytes);
    [[nodiscard]] int addStream(PdfDictionary dictionary, QByteArrayView bytes);
    /// Bytes that are packed here.
    [[nodiscard]] int addPacked(PdfDictionary dictionary, QByteArrayView bytes, Packing packing = {});

    /// @errors FileUnwritable, DiskFull
    [[nodiscard]] Result<void> state() const;

    /// Ends the file. @param identifier tells it from all others
    [[nodiscard]] Result<void> finish(int catalog, int info, const QByteArray &identifier);

private:
    /// Where an object stands.
    struct Place {
        qint64 offset = 0; ///< in the file, or its place in the stream of objects
        int stream = 0;    ///< of objects; 0: it stands in the file itself
    };

    void append(std::string_view bytes);
    void send(std::string_view bytes);
    void beginObject(int object);
    void flushPacked();
    void writeTable(const PdfDictionary &trailer);
    void writeTableStream(PdfDictionary trailer);

    QIODevice &m_device;
    const bool m_packs;
    std::vector<Place> m_places;                  ///< by number, from 1
    std::string m_waiting;                        ///< for the device
    qint64 m_written = 0;                         ///< with what is waiting
    int m_stream = 0;                             ///< the stream of objects that is being filled
    std::vector<std::pair<int, size_t>> m_packed; ///< its objects, and where each begins
    std::string m_packedText;
    std::optional<Error> m_error;
};

/// Bytes packed as FlateDecode reads them; nothing for nothing.
[[nodiscard]] QByteArray deflated(QByteArrayView bytes, Packing packing = {});

} // namespace dashiji::publish
