// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An editor page on a real archive, with hands to type.
#pragma once

#include "app/editor/editoractions.h"
#include "app/editor/editorpage.h"
#include "app/fields/textfield.h"
#include "tests/app/fields/writingarchive.h"
#include "tests/support/fakeprompts.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace dashiji::test
{

class PageFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        page.resize(900, 760);
        page.setArchive(&archive.get());
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    app::TextField &field(const QString &name) const { return *page.findChild<app::TextField *>(name); }
    app::TextField &title() const { return field(QStringLiteral("titleField")); }
    app::TextField &body() const { return field(QStringLiteral("bodyField")); }
    /// Shows the entry of the second section and puts the caret at the end of its text.
    EntryId openHighlight()
    {
        const EntryId id = archive.entry(1, 0).id;
        page.showEntry(id);
        body().setFocus();
        body().moveCursor(QTextCursor::End);
        return id;
    }
    static void compose(QWidget &field, const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(&field, &event);
    }

    WritingArchive archive;
    FakePrompts prompts;
    app::EditorActions actions;
    app::EditorPage page{prompts, actions};
};

} // namespace dashiji::test
