// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Title, text and photos of one entry.
#pragma once

#include "core/archive/archive.h"
#include "core/model/place.h"

#include <QWidget>

#include <array>
#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace dashiji::app
{

class EntryDetails;
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
    /// Shows an entry of the archive that is set. @param report it is of, @param year of that
    void open(const Entry &entry, ReportId report, int year);
    /// The same entry as it stands in the archive now.
    void refresh(const Entry &entry);
    /// Saves or parks what is typed.
    void close();
    bool save();
    /// Shows a shorter text of the entry above the full one; Full: none.
    void showLength(TextLength length);
    /// Shows or hides the line under the title; without a choice it is there where the page is high enough.
    [[nodiscard]] QAction &showsDetails() const { return *m_showsDetails; }
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
    /// A field that is no text could not be stored.
    void failed(const dashiji::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void readTitleLimit();
    void countTitle();
    void countBody();
    void countShorter();
    [[nodiscard]] std::array<FieldBox *, 2> shorterBoxes() const { return {m_sentence, m_summary}; }
    void foldPhotos();
    void foldDetails();

    archive::Archive *m_archive = nullptr;
    FieldBox *m_title;
    QLabel *m_titleCount;
    ReportId m_report;    ///< of the entry
    int m_titleLimit = 0; ///< characters; 0: none
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_bands; ///< over the column of the text, where title and text say what is wrong
    EntryDetails *m_details;
    QAction *m_showsDetails;
    std::optional<bool> m_detailsByUser;
    QVBoxLayout *m_shorter; ///< over the column of the text
    QLabel *m_shorterCount;
    FieldBox *m_sentence;
    FieldBox *m_summary;
    TextLength m_length = TextLength::Full;
    FieldBox *m_body;
    PhotoStrip *m_photos;
    std::optional<bool> m_foldedByUser;
};

} // namespace dashiji::app
