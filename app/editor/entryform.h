// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Title, text and photos of one entry.
#pragma once

#include "core/archive/archive.h"
#include "core/model/place.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace dashiji::app
{

class FieldBox;
class ParkedTexts;
class PhotoStrip;
class Prompts;
class TextField;

class EntryForm : public QWidget
{
    Q_OBJECT

public:
    EntryForm(Prompts &prompts, ParkedTexts &parked, QAction &addPhotos, QWidget *parent = nullptr);

    void setArchive(archive::Archive *archive);
    /// Title, text and captions take no words.
    void setReadOnly(bool readOnly);
    /// Shows an entry of the archive that is set. @param report it is of
    void open(const Entry &entry, ReportId report);
    /// The same entry as it stands in the archive now.
    void refresh(const Entry &entry);
    /// Saves or parks what is typed.
    void close();
    bool save();
    /// The text of a field that is just being stored.
    [[nodiscard]] std::optional<QString> storing(EntryField field) const;
    [[nodiscard]] TextSpot caret() const;
    [[nodiscard]] TextField &title();
    [[nodiscard]] TextField &body();
    [[nodiscard]] PhotoStrip &photos() { return *m_photos; }

signals:
    void saved();
    /// Characters of the body.
    void bodyCounted(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void countTitle();
    void countBody();
    void foldPhotos();

    archive::Archive *m_archive = nullptr;
    FieldBox *m_title;
    QLabel *m_titleCount;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_bands; ///< over the column of the text, where title and text say what is wrong
    FieldBox *m_body;
    PhotoStrip *m_photos;
    std::optional<bool> m_foldedByUser;
};

} // namespace dashiji::app
