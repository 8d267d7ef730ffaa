#!/usr/bin/env python3
# SPDX-FileCopyrightText: Dashiji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What translations must share with their source: numbers and names put in, keys to press, and the tone of the house."""

import re
import unittest
import xml.etree.ElementTree as ET
from pathlib import Path

FILES = sorted((Path(__file__).resolve().parents[2] / 'translations').glob('dashiji_*.ts'))


def messages():
    """(file and context, source, one of its translations) of everything translated."""
    for path in FILES:
        for context in ET.parse(path).getroot().iter('context'):
            for message in context.iter('message'):
                translation = message.find('translation')
                forms = [form.text for form in translation.iter('numerusform')] or [translation.text]
                for form in forms:
                    if form and translation.get('type') is None:
                        yield f'{path.name}, {context.find("name").text}', message.find('source').text, form


def arguments(text):
    return set(re.findall(r'%L?(\d+)', text))


class TranslationsTest(unittest.TestCase):
    def test_the_languages_of_the_program_are_there(self):
        self.assertEqual([path.name for path in FILES], ['dashiji_en.ts', 'dashiji_zh_CN.ts'])

    def test_what_is_put_into_the_source_is_put_into_the_translation(self):
        for where, source, translation in messages():
            self.assertEqual(arguments(translation), arguments(source), f'{where}: {source}')
            if 'zh_CN' in where:
                self.assertEqual('%n' in translation, '%n' in source, f'{where}: {source}')

    def test_no_key_to_press_is_added(self):
        # A Chinese command names none: its text stands on tool buttons too, where (&N) would show.
        for where, source, translation in messages():
            self.assertLessEqual(len(re.findall(r'&\w', translation)), len(re.findall(r'&\w', source)), f'{where}: {source}')

    def test_tone(self):
        for where, source, translation in messages():
            self.assertNotRegex(source, r'(?i)\bplease\b|\bsuccessfully\b|!$', where)
            if 'zh_CN' in where:
                self.assertNotRegex(translation, '请|您|成功|！', where)


if __name__ == '__main__':
    unittest.main()
