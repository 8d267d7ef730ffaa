// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every template there is to choose from: the program's own, and those the archive keeps.
#pragma once

#include "core/archive/archive.h"
#include "core/publish/templates/template.h"

#include <QLocale>
#include <QObject>

namespace dashiji::app
{

/// A template with its text. One whose text cannot be read any more has no design.
struct ShelfTemplate {
    QString name;
    QByteArray text;
    std::shared_ptr<const publish::Template> design;
    bool own = false; ///< kept in the archive; others cannot be changed

    [[nodiscard]] QString title(const QLocale &locale) const;
};

/// Reads and changes the templates of an archive; every change is one that can be undone.
class TemplateShelf : public QObject
{
    Q_OBJECT

public:
    /// @param archive outlives the shelf
    explicit TemplateShelf(archive::Archive &archive, QObject *parent = nullptr);

    /// The program's, then the archive's by name. One of the archive's with the name of one of the program
    /// stands in its place.
    [[nodiscard]] const std::vector<ShelfTemplate> &templates() const { return m_templates; }
    /// -1 if there is none of this name.
    [[nodiscard]] int indexOf(const QString &name) const;
    [[nodiscard]] bool isWritable() const;

    /// The text of a copy with a name and a title that are free; not kept yet.
    [[nodiscard]] QByteArray copyOf(const ShelfTemplate &original) const;
    /// Keeps a text. @param replaced the name it had so far, when it may have another now
    /// @return its name @errors InvalidArgument as publish::parseTemplate, FileExists (another has that name)
    Result<QString> keep(const QByteArray &text, const QString &replaced = {});
    /// Keeps the text of a file, under another name if that is taken. @errors as keep
    Result<QString> add(const QByteArray &text);
    /// Gives a template another title. @pre it is of the archive
    Result<QString> retitle(const ShelfTemplate &shelved, const QString &title);
    Result<void> remove(const QString &name);

signals:
    void changed();

private:
    void read();
    [[nodiscard]] QString freeName(const QString &name) const;

    archive::Archive &m_archive;
    std::vector<ShelfTemplate> m_templates;
};

} // namespace dashiji::app
