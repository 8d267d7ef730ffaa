#!/usr/bin/python3
# SPDX-FileCopyrightText: Dashiji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads the same files with this program and with others, and says how much of the reports each finds.

    tests/bench/peers/intakepeers.py dashiji-cli [--keep FOLDER] [--aside yes|no] [--mammoth NODE_MODULES]

Three invented reports are written as Word files and web pages (files.py) by pandoc, LibreOffice, python-docx and by
hand. The others make plain text of them, which this program's reader of text files then reads. Every third file is
kept aside: rules were made while looking at the others. Printed: F1 of entries and of captions, the share of
paragraphs that are exact and in their entry, the share of pictures that are at their caption.
"""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import files

HERE = Path(__file__).parent


def bare(title):
    """A title without the number before it."""
    return re.sub(r'^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、．]\s*)', '', title).strip()


def wanted(report):
    """(section, entry) → its paragraphs and captions."""
    return {(bare(section['title']), bare(entry['title'])): entry
            for section in report['sections'] for entry in section['entries']}


def run(*command, **more):
    return subprocess.run([str(word) for word in command], capture_output=True, timeout=300, **more)


def outline(cli, path):
    done = run(cli, 'import', path, '--dry-run', '--json')
    return json.loads(done.stdout) if done.returncode == 0 else {'sections': [], 'error': done.stderr.decode()}


def photos(cli, path, report):
    """Caption → hash of its picture, as an archive has it after the import."""
    with tempfile.TemporaryDirectory() as folder:
        archive, out = Path(folder) / 'a.dashiji', Path(folder) / 'a.json'
        if run(cli, 'import', archive, path, '--year', report['year'], '--organization', 'x').returncode:
            return {}
        run(cli, 'export', archive, '--all', '--to', out)
        found = {}
        for made in json.loads(out.read_text())['reports']:
            for section in made['sections']:
                for entry in section['entries']:
                    for photo in entry.get('photos', []):
                        found[photo.get('caption', '').lstrip('△▲ ')] = photo.get('sha256')
        return found


def f1(right, said, found):
    return 2 * right / (said + found) if said + found else 1.0


def score(report, made):
    gold = wanted(report)
    found = {}
    for section in made['sections']:
        for entry in section['entries']:
            found.setdefault((bare(section['title']), bare(entry['title'])), entry)
    count = sum(len(section['entries']) for section in made['sections'])
    both = [key for key in gold if key in found]
    captions = sum(len(set(gold[key]['captions']) & {caption.lstrip('△▲ ') for caption in found[key]['captions']})
                   for key in both)
    said = sum(len(entry['captions']) for entry in gold.values())
    seen = sum(len(entry['captions']) for section in made['sections'] for entry in section['entries'])
    texts = sum(text in found[key]['paragraphs'] for key in both for text in gold[key]['paragraphs'])
    all_texts = sum(len(entry['paragraphs']) for entry in gold.values())
    words = json.dumps(made, ensure_ascii=False)
    return {'entry': f1(len(both), len(gold), count), 'caption': f1(captions, said, seen), 'text': texts / all_texts,
            'furniture': [word for word in files.FURNITURE if word in words]}


def score_pictures(report, found):
    gold = files.pictures(report)
    right = sum(hashlib.sha256(data).hexdigest() == found.get(caption) for caption, data in gold.items())
    return right / len(gold)


def as_text(convert):
    """A program that makes text of a file; this program reads the text."""
    def read(cli, path, folder):
        text = Path(folder) / 'peer.txt'
        done = convert(path, folder)
        text.write_bytes(done)
        return outline(cli, text)
    return read


def pandoc(path, folder):
    del folder
    return run('pandoc', path, '-t', 'plain', '--wrap=none').stdout


def office(path, folder):
    run('soffice', '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, path)
    made = Path(folder) / (path.stem + '.txt')
    return made.read_bytes() if made.exists() else b''


def mammoth(modules):
    script = ('const m=require(process.argv[1]);m.extractRawText({path:process.argv[2]})'
              '.then(r=>process.stdout.write(r.value)).catch(()=>process.exit(1))')
    return lambda path, folder: run('node', '-e', script, Path(modules) / 'mammoth', path).stdout


def main():
    options = argparse.ArgumentParser()
    options.add_argument('cli')
    options.add_argument('--keep')
    options.add_argument('--aside', choices=['yes', 'no'])
    options.add_argument('--mammoth')
    options.add_argument('--no-peers', action='store_true')
    options = options.parse_args()
    readers = {'dashiji': None}
    if not options.no_peers:
        readers |= {'pandoc': as_text(pandoc), 'LibreOffice': as_text(office)}
        if options.mammoth:
            readers['mammoth'] = as_text(mammoth(options.mammoth))
    sums = {}
    folder = options.keep or tempfile.mkdtemp()
    for at, report in enumerate(json.loads((HERE / 'reports.json').read_text())):
        for way, write in enumerate(files.WORD + files.WEB):
            aside = (at + way) % 3 == 0
            if options.aside and aside != (options.aside == 'yes'):
                continue
            place = Path(folder) / report['name'] / write.__name__
            place.mkdir(parents=True, exist_ok=True)
            path = write(report, place)
            kind = 'docx' if path.suffix == '.docx' else 'html, mht'
            for name, read in readers.items():
                if name == 'mammoth' and kind != 'docx':
                    continue
                made = read(options.cli, path, place) if read else outline(options.cli, path)
                row = score(report, made)
                if not read:
                    row['picture'] = score_pictures(report, photos(options.cli, path, report))
                    print(f'{"aside " if aside else ""}{report["name"]}/{path.name}',
                          ' '.join(f'{key} {value:.2f}' if key != 'furniture' else ' '.join(value)
                                   for key, value in row.items()), made.get('error', ''), flush=True)
                total = sums.setdefault((kind, name), [])
                total.append(row)
    print('\n| | files | entry | caption | text | picture | furniture |\n|---|---|---|---|---|---|---|')
    for (kind, name), rows in sorted(sums.items()):
        mean = [sum(row.get(key, 0) for row in rows) / len(rows) for key in ('entry', 'caption', 'text', 'picture')]
        dirty = sum(bool(row['furniture']) for row in rows)
        print(f'| {kind}: {name} | {len(rows)} |', ' | '.join(f'{value:.2f}' for value in mean), f'| {dirty} |')


if __name__ == '__main__':
    os.environ.setdefault('QT_QPA_PLATFORM', 'offscreen')
    sys.exit(main())
