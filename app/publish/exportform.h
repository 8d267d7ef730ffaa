// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be chosen for an export: template, parts, photos, standard, years.
#pragma once

#include "app/publish/exportchoices.h"

#include <QScrollArea>

#include <vector>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLabel;
class QListWidget;
class QRadioButton;
class QVBoxLayout;

namespace dashiji::app
{

class Segments;
class TemplatePicker;

/// A column of groups that scrolls when it is higher than the dialog.
class ExportForm : public QScrollArea
{
    Q_OBJECT

public:
    /// @param picker becomes a child of the form
    /// @param years  every year there is, newest first; @p year is the one in sight
    ExportForm(TemplatePicker &picker, const ExportChoices &choices, const Settings &settings,
               const std::vector<int> &years, int year, QWidget *parent = nullptr);

    /// Template, parts, photos and standard as chosen now.
    [[nodiscard]] const publish::PublishOptions &options() const { return m_options; }
    [[nodiscard]] QString designName() const;
    /// Those to be exported, the oldest first; empty while none is ticked.
    [[nodiscard]] std::vector<int> years() const;
    /// Several years are chosen, and each has a file of its own.
    [[nodiscard]] bool wantsFileAYear() const;
    /// One book or a file a year, for the next time.
    [[nodiscard]] bool prefersFileAYear() const { return m_fileAYear; }
    /// Those whose pages are shown: of a file a year, the one in sight; else all of years().
    [[nodiscard]] std::vector<int> pageYears() const;

    /// Groups that say nothing to it go. @param format none: paper, where several years are one book
    void setFormat(const std::optional<workflow::ReportFormat> &format);
    void setSizes(qint64 full, qint64 email);

signals:
    /// The pages look different now.
    void pagesChanged();
    void yearsChanged();

private:
    QVBoxLayout *addGroup(const QString &title, QWidget **group);
    void buildParts();
    void buildLengths();
    void buildPhotos();
    void buildStandard();
    void buildYears(const std::vector<int> &years);
    void showYears();
    QRadioButton *addChoice(QGridLayout &rows, QButtonGroup &choices, const QString &name,
                            const QString &words, bool checked);
    void takeDesign();

    const Settings &m_settings;
    TemplatePicker &m_picker;
    const int m_year;
    publish::PublishOptions m_options;
    QVBoxLayout *m_column = nullptr;
    std::vector<QCheckBox *> m_parts; ///< as exportParts()
    QWidget *m_partsGroup = nullptr;
    QWidget *m_lengths = nullptr;
    QWidget *m_photos = nullptr;
    QWidget *m_standard = nullptr;
    QLabel *m_fullSize = nullptr;
    QLabel *m_emailSize = nullptr;
    QRadioButton *m_several = nullptr; ///< null, as the next two: there is only one year
    QListWidget *m_years = nullptr;
    Segments *m_together = nullptr; ///< one book or a file a year
    bool m_fileAYear = false;       ///< whenever there are several
    bool m_paper = false;
};

} // namespace dashiji::app
