#!/usr/bin/env python3
# SPDX-FileCopyrightText: Dashiji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What desktops are told of the program agrees with the program: archive type, version, commands."""

import os
import re
import subprocess
import unittest
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / 'resources' / 'linux'
NAME = 'org.dashiji.Dashiji'


def text(*path):
    return ROOT.joinpath(*path).read_text(encoding='utf-8')


def version():
    return re.search(r'project\(dashiji VERSION (\S+)', text('CMakeLists.txt')).group(1)


class LinuxTest(unittest.TestCase):
    def test_archives_are_known_by_their_application_id(self):
        number = re.search(r'kApplicationId = 0x([0-9A-Fa-f]{8})', text('core', 'archive', 'store', 'migrations.h')).group(1)
        kind = ET.parse(LINUX / 'dashiji.xml').getroot()[0]
        space = '{http://www.freedesktop.org/standards/shared-mime-info}'
        places = {match.get('offset'): match.get('value') for match in kind.iter(f'{space}match')}
        self.assertEqual(places, {'0': r'SQLite format 3\000', '68': bytes.fromhex(number).decode()})
        self.assertEqual(kind.find(f'{space}glob').get('pattern'), '*.dashiji')

    def test_desktop_file_and_store_page_name_the_same_type(self):
        desktop = (LINUX / f'{NAME}.desktop').read_text(encoding='utf-8')
        page = ET.parse(LINUX / f'{NAME}.metainfo.xml').getroot()
        kind = page.find('provides/mediatype').text
        self.assertIn(f'MimeType={kind};\n', desktop)
        self.assertEqual(page.find('launchable').text, f'{NAME}.desktop')

    def test_version_is_the_same_everywhere(self):
        page = ET.parse(LINUX / f'{NAME}.metainfo.xml').getroot()
        self.assertEqual(page.find('releases/release').get('version'), version())
        self.assertRegex(text('CHANGELOG.md'), rf'(?m)^## {re.escape(version())}\b')
        for program in ('dashiji', 'dashiji-cli'):
            self.assertIn(f'"Dashiji {version()}"', (LINUX / f'{program}.1').read_text(encoding='utf-8'))

    def test_manual_names_every_command_and_option(self):
        manual = self.manual('dashiji-cli')
        commands = re.findall(r'(?m)^  (\w+) +\S', self.said('--help'))
        self.assertGreaterEqual(len(commands), 11)
        for command in commands:
            self.assertRegex(manual, rf'(?m)^\.BI {command} ', command)
            for option in re.findall(r'(?m)^  (--[a-z-]+)', self.said(command, '--help')):
                self.assertIn(option, manual, command)

    def test_manual_names_every_option_of_the_window(self):
        said = self.said('--help', program='DASHIJI')
        options = re.findall(r'(?m)^ +(?:-\w, )?(--[a-z-]+)', said)
        self.assertIn('--version', options)
        for option in options:
            if option != '--help-all':  # Qt's own options
                self.assertIn(option, self.manual('dashiji'))

    def manual(self, program):
        return (LINUX / f'{program}.1').read_text(encoding='utf-8').replace('\\-', '-')

    def said(self, *arguments, program='DASHIJI_CLI'):
        return subprocess.run([os.environ[program], *arguments], stdout=subprocess.PIPE, text=True, check=True,
                              env={**os.environ, 'QT_QPA_PLATFORM': 'offscreen'}).stdout



if __name__ == '__main__':
    unittest.main()
