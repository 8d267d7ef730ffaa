#!/usr/bin/env python3
# SPDX-FileCopyrightText: Dashiji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Rebuilds texts of other houses and their outlines, which stay outside of the project.

    outlines.py REPOSITORIES OUT

REPOSITORIES holds a git directory for every repository of sources.tsv, called owner+name. OUT gets NAME.txt and
NAME.structure.json (in a folder of OUT where answers.txt says so), as score_outline.py reads them. Texts of pages are
looked for in OUT, where they have been put by hand. A text whose SHA-256 is another is said and left out.
"""

import csv
import hashlib
import html
import io
import itertools
import json
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
HTML_TAGS = ('p|center|div|b|strong|i|em|font|span|br|u|a|details|summary|sup|iframe|figure|video|audio|source')
MARKER = re.compile(
    r'^\s*(?:#+\s*)?(?:[一二三四五六七八九十]+[、是．.:：]|[（(][一二三四五六七八九十]+[）)][、]?|[（(]\d{1,2}[)）]|［\d+］'
    r'|\d{1,2}[.．、)）]\s?|\d{1,2}\s+(?=[一-鿿《])|——|第[一二三四五六七八九十]+[，,、]|[●◉★*•-]\s*)\s*')
MOST_READINGS = 64


# --- texts -----------------------------------------------------------------------------------------------------

def plain_markdown(text):
    """The words of a Markdown page: its title, then its text without marks, pictures and addresses."""
    text = text.replace('\r\n', '\n')
    head = re.match(r'\A---\n(.*?)\n---\n', text, re.S)
    title = re.search(r'^title:\s*["\']?(.*?)["\']?\s*$', head.group(1), re.M) if head else None
    for pattern, flags in ((r'\A---\n.*?\n---\n', re.S), (r'\A\+\+\+\n.*?\n\+\+\+\n', re.S), (r'<!--.*?-->', re.S),
                           (r'```.*?```', re.S), (r'!\[[^\]]*\]\([^)]*\)', 0), (r'\{\{[<%].*?[%>]\}\}', 0),
                           (r'\{%.*?%\}', 0), (r'<img[^>]*>', 0), (rf'</?({HTML_TAGS})\b[^>]*>', 0)):
        text = re.sub(pattern, '', text, flags=flags)
    text = re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', text)
    text = re.sub(r'\[([^\]]+)\]\[[^\]]*\]', r'\1', text)
    for pattern in (r'^\[[^\]]+\]:.*$', r'^#+\s*', r'\*\*|__', r'^>\s?', r'^(={3,}|-{3,})\s*$'):
        text = re.sub(pattern, '', text, flags=re.M)
    text = re.sub(r'\n{3,}', '\n\n', html.unescape(text.replace('`', ''))).strip() + '\n'
    return (title.group(1) + '\n\n' if title else '') + text


def shown_markdown(text, alternatives):
    """As plain_markdown, with what a page shows under its pictures: figures' captions, words in italics without
    their marks and, where a house shows them, the pictures' alternatives."""
    def caption(found):
        return ' '.join(re.sub(r'<[^>]*>', '', found.group(1)).split())

    text = re.sub(r'<(script|style|table)\b.*?</\1>|!\[[^\]]*\]\[[^\]]*\]', '', text, flags=re.S)
    text = re.sub(r'\A\+\+\+\n(.*?)\n\+\+\+\n', lambda head: '---\n' + head.group(1).replace('title = ', 'title: ') + '\n---\n',
                  text, flags=re.S)
    targets = set(re.findall(r'^\[([^\]]+)\]:', text, re.M))
    text = re.sub(r'(?<!\])\[([^\]]+)\](?![(\[:])', lambda found: found.group(found.group(1) in targets), text)
    text = re.sub(r'<figcaption[^>]*>(.*?)</figcaption>', caption, text, flags=re.S)
    if alternatives:
        text = re.sub(r'!\[([^\]]*)\]\([^)]*\)', r'\1', text)
    text = re.sub(r'(?<![\w*_])([*_])(?=[^\s*_])(.+?)(?<=\S)\1(?![\w*_])', r'\2', text)
    return '\n'.join(line.rstrip() for line in plain_markdown(text).split('\n'))


def first_row(text):
    csv.field_size_limit(10**9)
    return next(csv.DictReader(io.StringIO(text)))['full_text'].strip() + '\n'


WORDS = {'md': plain_markdown, 'figures': lambda text: shown_markdown(text, False),
         'pictures': lambda text: shown_markdown(text, True), 'csv': first_row}


def texts(repositories, out):
    """Name and file of every text that is the one answers.txt speaks of."""
    for line in (HERE / 'sources.tsv').read_text(encoding='utf-8').splitlines():
        if line.startswith('#') or not line:
            continue
        name, kind, source, place, wanted = line.split('\t')
        file = out / f'{name}.txt'
        if kind != 'page':
            repository, commit = source.split('@')
            shown = subprocess.run(['git', '-C', repositories / repository.replace('/', '+'), 'show', f'{commit}:{place}'],
                                   capture_output=True)
            if shown.returncode != 0:
                print(f'{name}: not in {source}', file=sys.stderr)
                continue
            shown = shown.stdout.decode('utf-8-sig')
            file.write_text(WORDS[kind](shown), encoding='utf-8')
        if file.exists() and hashlib.sha256(file.read_bytes()).hexdigest() == wanted:
            yield name, file
        else:
            print(f'{name}: not the text it was', file=sys.stderr)


# --- answers ---------------------------------------------------------------------------------------------------

class Answer:
    """An outline from its lines in answers.txt; see there."""

    def __init__(self, lines, text):
        self.text = text
        self.outline = {}
        readings = [[]]
        for line in lines:
            key, _, value = line.partition(' ')
            if key in ('title', 'organization'):
                self.choices(key, [self.title(part) if key == 'title' else self.name(part) for part in value.split('|')])
            elif key == 'year':
                self.choices(key, [None if part == '-' else int(part) for part in value.split()])
            elif line == 'negative':
                self.outline['negative'] = True
            elif line == 'or':
                readings.append([])
            else:
                readings[-1].append(self.section(line))
        every = [sections for reading in readings
                 for sections in itertools.islice(self.combinations(reading), MOST_READINGS)]
        self.outline['sections'] = [] if 'negative' in self.outline else every[0]
        self.outline['alternatives'] = every[1:]

    def choices(self, key, values):
        self.outline[key], self.outline[f'{key}_alt'] = values[0], values[1:]

    def line(self, number):
        return self.text[int(number) - 1].strip()

    @staticmethod
    def name(part):
        return None if part.strip() == '-' else part.strip()

    def title(self, part):
        part = part.strip()
        if part == '-' or part.startswith('"'):
            return self.name(part.strip('"'))
        return ' '.join(''.join(self.line(number) for number in joined.split('&')) for joined in part.split('+'))

    def section(self, line):
        may_lack, heading, may_be_empty, entries = re.match(r'S(!?)(\d+|"[^"]*")(\??):\s*(.*)', line).groups()
        title = None if heading == '0' else heading.strip('"') if heading[0] == '"' else MARKER.sub('', self.line(heading), 1)
        return may_lack, may_be_empty, {'title': title,
                                        'entries': [self.entry(word) for word in re.findall(r'"[^"]*"|\S+', entries)]}

    def entry(self, word):
        if word[0] == '"':
            return {'title': word.strip('"'), 'captions': []}
        number, more, end, captions = re.match(r'(\d+)((?:&\d+)*)([.:~-]?)(?:\+([\d,]+))?$', word).groups()
        title = self.line(number)
        for other in filter(None, more.split('&')):
            title += (' ' if self.line(other)[0].isascii() else '') + self.line(other)
        title = MARKER.sub('', title, 1)
        captions = [self.line(number) for number in (captions or '').split(',') if number]
        if end == '~':
            return {'starts': title[:14], 'captions': captions}
        title = title.split('。')[0] if end == '.' else re.split('[：:]', title)[0] if end == ':' else title.split(' — ')[0] if end == '-' else title
        entry = {'title': title, 'captions': captions}
        if title[-1] in '：:':
            entry['title_alt'] = [title.rstrip('：:')]
        return entry

    @staticmethod
    def combinations(reading):
        options = []
        for may_lack, may_be_empty, section in reading:
            ways = [[section]] + ([[{'title': section['title'], 'entries': []}]] if may_be_empty else [])
            options.append([[]] + ways if may_lack else ways)
        for combination in itertools.product(*options):
            yield [section for part in combination for section in part]


def main():
    repositories, out = map(Path, sys.argv[1:3])
    out.mkdir(parents=True, exist_ok=True)
    found = dict(texts(repositories, out))
    for block in re.split(r'^@', (HERE / 'answers.txt').read_text(encoding='utf-8'), flags=re.M)[1:]:
        head, *lines = [line.strip() for line in block.splitlines() if line.strip()]
        name = head.split()[0]
        if name not in found:
            continue
        text = found[name].read_text(encoding='utf-8')
        part = re.search(r'\[(\w+)\]', head)
        folder = out / part.group(1) if part else out
        folder.mkdir(exist_ok=True)
        (folder / f'{name}.txt').write_text(text, encoding='utf-8')
        (folder / f'{name}.structure.json').write_text(
            json.dumps(Answer(lines, text.split('\n')).outline, ensure_ascii=False, indent=1), encoding='utf-8')


main()
