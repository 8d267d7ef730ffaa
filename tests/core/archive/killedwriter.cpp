// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An editing session that is killed: edits an archive for ever by a script and says on standard output what
// was kept.
//
// Lines: "ready", then for each verb that returned "ack N", where the entry named by the first argument after
// the path now has the body "N". Other verbs come in between, so that kills hit every kind of transaction.
#include "core/archive/archive.h"
#include "core/archive/writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <cstdio>

using namespace dashiji;
using namespace dashiji::archive;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    auto opened = Archive::open(arguments[1]);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        return 1;
    }
    Archive &archive = **opened;
    Writer &writer = archive.writer();
    const EntryId entry{arguments[2].toLongLong()};
    std::puts("ready");
    std::fflush(stdout);
    QString body = archive.entry(entry).value().body;
    for (qint64 number = body.toLongLong() + 1;; ++number) {
        const QString next = QString::number(number);
        bool kept = writer.setEntryText(entry, EntryField::Body, body, next).has_value();
        body = next;
        const Entry now = archive.entry(entry).value();
        switch (number % 6) {
        case 0: // a change taken back and made again
            kept = kept && writer.undo() && writer.redo();
            break;
        case 1: {
            const auto photo = writer.addPhoto(entry, 0, next);
            QImage image(16, 16, QImage::Format_RGB32);
            image.fill(static_cast<QRgb>(number * 7919));
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            kept = kept && photo && writer.setPicture(*photo, bytes);
            break;
        }
        case 3:
            if (now.photos.size() > 5)
                kept = kept && writer.removePhoto(now.photos.back().id);
            break;
        case 5: {
            Report draft;
            draft.year = 1990;
            draft.sections.resize(1);
            draft.sections[0].entries.resize(20);
            kept = kept && writer.importReport(draft, OnExistingYear::Replace);
            break;
        }
        default:
            break;
        }
        if (!kept)
            return 1;
        std::printf("ack %lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
}
