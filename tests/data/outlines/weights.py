#!/usr/bin/env python3
# SPDX-FileCopyrightText: Dashiji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Looks for better weights of core/intake/reading/scoring.cpp with texts whose outlines were made by hand.

    weights.py OUTLINE_MEASURES SCORER FOLDER…

OUTLINE_MEASURES is the program of measures.cpp, SCORER score_outline.py; every FOLDER is a set of its own with
NAME.txt and NAME.structure.json. Every reading of a text is worth its F1 of entries and sections. One weight is
moved at a time by a step of a small grid, always the one that gains most, and only where no set loses by it: a
weight that helps the texts it was found with and harms others is wrong. Descent over all weights at once was tried
and lost a quarter of a set it had not seen. Measures that no set gains by are not kept; tried in vain were the
spread of the headings' widths and of the lengths under them, entries of other marks than most, lone entries of
sections, numberings that begin anew, lists of one sentence, and more than sixty entries.
"""

import json
import math
import subprocess
import sys
from pathlib import Path

WARMTH = 0.35  # readings are chosen as often as exp(score / WARMTH) says: near misses count
STEPS = (-1.5, -0.8, -0.4, 0.4, 0.8, 1.5)
LOSS = 0.001  # of a set that is none
GAIN = 0.003  # of all sets together that is one
BELIEVED = 1.5  # what the text without entries scores, as kBelieved of roles.cpp
SECTIONS = 0.3  # of a reading's worth
MAIN = 0.25  # of it, that it is the first of the right readings


def worth(scorer, gold, reading):
    if gold.get('negative'):
        return float(reading['entries'] == 0)

    def of(way):
        (section, *_), (entry, *_) = (found[0] for found in scorer['read'](way, reading['outline']['sections'])[:2])
        return (1 - SECTIONS) * entry + SECTIONS * section * entry ** 0.5

    first, *others = [of(way) for way in [gold['sections']] + gold.get('alternatives', [])]
    return MAIN * first + (1 - MAIN) * max([first, *others])


def texts(program, scorer, folder):
    """The readings of each text: what was measured of it, and what it is worth."""
    golds = sorted(Path(folder).glob('*.structure.json'))
    files = [str(gold).replace('.structure.json', '.txt') for gold in golds]
    lines = subprocess.run([program, *files], capture_output=True, check=True, text=True).stdout.splitlines()
    for gold, line in zip(golds, lines):
        outline = json.loads(gold.read_text(encoding='utf-8'))
        yield [{'measures': reading['measures'], 'none': at == 0, 'worth': worth(scorer, outline, reading)}
               for at, reading in enumerate(json.loads(line)['readings']) if at == 0 or reading['entries'] > 0]


def score(reading, weights):
    return BELIEVED if reading['none'] else sum(map(lambda w, m: w * m, weights, reading['measures']))


def mean(values):
    values = list(values)
    return sum(values) / max(1, len(values))


def chosen(text, weights):
    return max(text, key=lambda reading: score(reading, weights))['worth']


def expected(text, weights):
    scores = [score(reading, weights) / WARMTH for reading in text]
    odds = [math.exp(each - max(scores)) for each in scores]
    return sum(odd * reading['worth'] for odd, reading in zip(odds, text)) / sum(odds)


def better(sets, weights):
    """The weights with the best of all single steps, or nothing."""
    now = [mean(expected(text, weights) for text in each) for each in sets]
    best, gained = None, GAIN
    for at in range(len(weights)):
        for step in STEPS:
            moved = weights[:at] + [weights[at] + step] + weights[at + 1:]
            then = [mean(expected(text, moved) for text in each) for each in sets]
            gain = sum(then) - sum(now)
            if gain > gained and all(after >= before - LOSS for before, after in zip(now, then)):
                best, gained = moved, gain
    return best


def main():
    program, scorer_file, *folders = sys.argv[1:]
    scorer = {}
    exec(Path(scorer_file).read_text(encoding='utf-8').rsplit('\nmain()', 1)[0], scorer)
    sets = [list(texts(program, scorer, folder)) for folder in folders]
    table = json.loads(subprocess.run([program, '--weights'], capture_output=True, check=True, text=True).stdout)
    names, start = zip(*table)
    weights = list(start)
    while moved := better(sets, weights):
        weights = moved
    for name, before, after in zip(names, start, weights):
        print(f'{name:14} {before:6.2f} {after:6.2f}')
    for folder, each in zip(folders, sets):
        best = mean(max(reading['worth'] for reading in text) for text in each)
        print(f'{folder}: {len(each)} texts, as it is {mean(chosen(text, start) for text in each):.3f}, '
              f'new {mean(chosen(text, weights) for text in each):.3f}, best there are {best:.3f}')


main()
