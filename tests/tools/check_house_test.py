#!/usr/bin/env python3
# SPDX-FileCopyrightText: Dashiji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Breaks each rule of tools/check-house once, in a small house of its own, and looks whether it is told."""

import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CHECK = Path(__file__).resolve().parents[2] / 'tools' / 'check-house'
LICENCE = '// SPDX-FileCopyrightText: Dashiji contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n'
HEADER = LICENCE + '\n// What this file is for.\n#pragma once\n'

SOUND = {
    'core/model/CMakeLists.txt': 'dashiji_room(dashiji_model SOURCES value.h)\n',
    'core/model/value.h': HEADER,
    'core/text/CMakeLists.txt': 'dashiji_room(dashiji_text SOURCES fold.cpp fold.h LINKS dashiji_model)\n',
    'core/text/fold.h': HEADER + '#include "core/model/value.h"\n',
    'core/text/fold.cpp': LICENCE + '#include "core/text/fold.h"\nusing namespace Qt::StringLiterals;\n'
                          'int next() {\n    static std::atomic<int> last = 0;\n    return ++last; }\n',
    'core/archive/CMakeLists.txt': 'dashiji_room(dashiji_archive SOURCES store.cpp LINKS dashiji_model)\n',
    'core/archive/store.cpp': LICENCE + '#include <QSqlQuery>\nvoid f() { run("SELECT id FROM entry"); }\n',
    'core/publish/CMakeLists.txt': 'dashiji_room(dashiji_publish SOURCES page.cpp LINKS dashiji_text)\n',
    'core/publish/page.cpp': LICENCE + '#include "core/text/fold.h"\n#include <QTextLayout>\n'
                             'const QString h = QCoreApplication::translate("Page", "Contents");\n',
    'app/support/CMakeLists.txt': 'add_library(dashiji_app_support icons.h)\n',
    'app/support/icons.h': HEADER,
    'app/reader/CMakeLists.txt': 'add_library(dashiji_app_reader page.cpp)\n',
    'app/reader/page.cpp': LICENCE + '#include "app/support/icons.h"\n#include "core/text/fold.h"\n#include "page.moc"\n'
                           '#include <QWidget>\nQString s = tr("no SQL: select one"); // QSqlQuery is not for us\n'
                           'static const int kRows = 3;\nstatic int rows(int n) { return QCoreApplication::instance() ? n : 0; }\n',
    'tests/core/text/CMakeLists.txt': 'dashiji_test(text_test SOURCES fold_test.cpp)\n',
    'tests/core/text/fold_test.cpp': LICENCE + '#include "core/text/fold.h"\nusing namespace dashiji;\n',
}

# rule, file that is changed, what is added to it (or the whole file when it is not in the sound house)
BREAKS = [
    ('arrow', 'core/text/fold.cpp', '#include "core/archive/store.cpp"\n'),
    ('arrow', 'core/text/fold.cpp', '#include "app/support/icons.h"\n'),
    ('arrow', 'core/publish/page.cpp', '#include "core/archive/store.cpp"\n'),
    ('arrow', 'core/archive/store.cpp', '#include "core/publish/page.cpp"\n'),
    ('arrow', 'app/support/icons.h', '#include "app/reader/page.cpp"\n'),
    ('arrow', 'app/reader/page.cpp', '#include "tests/core/text/fold_test.cpp"\n'),
    ('arrow', 'tests/core/text/fold_test.cpp', '#include "app/support/icons.h"\n'),
    ('arrow', 'core/text/CMakeLists.txt', 'target_link_libraries(dashiji_text PUBLIC dashiji_archive)\n'),
    ('include', 'core/text/fold.cpp', '#include "fold.h"\n'),
    ('sql', 'app/reader/page.cpp', '#include <QSqlQuery>\n'),
    ('sql', 'app/reader/page.cpp', '#include <QtSql/QtSql>\n'),
    ('sql', 'core/publish/page.cpp', '#include <sqlite3.h>\n'),
    ('sql', 'core/publish/page.cpp', 'int n = sqlite3_changes(db);\n'),
    ('sql', 'core/publish/page.cpp', 'const auto q = "SELECT title FROM entry";\n'),
    ('widgets', 'core/publish/page.cpp', '#include <QtWidgets/QWidget>\n'),
    ('widgets', 'core/publish/page.cpp', '#include <QLabel>\n'),
    ('widgets', 'core/publish/page.cpp', 'class QWidget;\n'),
    ('widgets', 'core/publish/page.cpp', 'void f() { QApplication::beep(); }\n'),
    ('widgets', 'core/text/CMakeLists.txt', 'target_link_libraries(dashiji_text PUBLIC Qt6::Widgets)\n'),
    ('tr', 'core/publish/page.cpp', 'QString s = tr("No such year.");\n'),
    ('tr', 'core/publish/page.cpp', 'QString s = QObject::tr("No such year.");\n'),
    ('tr', 'core/text/fold.cpp', 'QString s = QCoreApplication::translate("A", "b");\n'),
    ('singleton', 'app/reader/page.cpp', 'Page &Page::instance() {\n'),
    ('singleton', 'app/support/icons.h', 'struct Icons { static Icons &shared(); };\n    static Icons &all();\n'),
    ('singleton', 'app/reader/page.cpp', 'Q_GLOBAL_STATIC(Page, page)\n'),
    ('singleton', 'app/reader/page.cpp', 'Page &page() {\n    static Page it;\n    return it; }\n'),
    ('double', 'core/model/value.h', 'struct Metric { double value = 0; };\n'),
    ('namespace', 'core/text/fold.cpp', 'using namespace dashiji;\n'),
    ('namespace', 'app/support/icons.h', 'using namespace Qt::StringLiterals;\n'),
    ('signal', 'app/reader/page.cpp', 'void f() { connect(a, SIGNAL(b()), c, SLOT(d())); }\n'),
    ('switched-off', 'tests/core/text/fold_test.cpp', 'TEST(Fold, DISABLED_Widths) {}\n'),
    ('switched-off', 'core/text/fold.cpp', '#if 0\n#endif\n'),
    ('sleep', 'tests/core/text/fold_test.cpp', 'void f() { QTest::qSl' 'eep(10); }\n'),
    ('machine-path', 'core/text/fold.cpp', '// see /ho' 'me/somebody/notes\n'),
    ('machine-path', 'README.md', 'Put it into /t' 'mp/place/x.\n'),
    ('machine-path', 'README.md', 'Texts lie in ..' '/shared.\n'),
    ('left-over', 'core/text/fold.cpp', '// TO' 'DO: widths\n'),
    ('left-over', 'core/text/fold.cpp', '// only a st' 'ub\n'),
    ('licence', 'core/text/more.h', '#pragma once\n'),
    ('licence', 'tools/tidy', '#!/bin/sh\necho\n'),
    ('file-name', 'core/text/Fold.h', HEADER),
    ('pragma-once', 'core/text/more.h', LICENCE + '\n// Purpose.\n'),
    ('purpose', 'core/text/more.h', LICENCE + '\n#pragma once\n'),
    ('cmake-list', 'core/text/more.h', HEADER),
    ('cmake-list', 'core/text/CMakeLists.txt', 'target_sources(dashiji_text PRIVATE gone.cpp)\n'),
    ('encoding', 'core/text/more.h', b'\xff\xfe'),
]


def findings(files):
    """What the check says of a house of these files: (rule, file) pairs."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        done = subprocess.run([sys.executable, CHECK, folder], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
    told = set()
    for line in done.stdout.splitlines():
        name, _, rule, _ = line.split(':', 3)
        told.add((rule.strip(), name))
    assert done.returncode == (1 if told else 0), done
    return told


class CheckHouseTest(unittest.TestCase):
    def test_sound_house_has_no_findings(self):
        self.assertEqual(findings(SOUND), set())

    def test_every_rule_is_told_where_it_is_broken(self):
        for rule, name, added in BREAKS:
            with self.subTest(rule=rule, file=name, added=added):
                before = SOUND.get(name, '' if isinstance(added, str) else b'')
                self.assertIn((rule, name), findings({**SOUND, name: before + added}))

    def test_every_rule_of_the_check_is_broken_here(self):
        rules = set(re.findall(r"Pattern\('([\w-]+)'|self\.find\([^']*'([\w-]+)'", CHECK.read_text()))
        self.assertEqual({a or b for a, b in rules}, {rule for rule, _, _ in BREAKS})


if __name__ == '__main__':
    unittest.main()
