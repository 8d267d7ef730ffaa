#!/usr/bin/env bash
# SPDX-FileCopyrightText: Dashiji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Tries tools/lib/setup.sh against a package manager of paper: what it finds missing, what it installs and how.
set -euo pipefail
tools=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../tools" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/bin"

expect() { # expect NAME WANTED GOT
    [[ $2 == "$3" ]] || { printf '%s\n  expected: %s\n  got:      %s\n' "$1" "$2" "$3"; exit 1; }
}

cat >"$place/packages.txt" <<'LIST'
# group package purpose
build compiler   makes programs
build libfoo-dev a library
test  reader     reads back
LIST
# Knows compiler (installed), libfoo-dev (removed, its settings left); has never heard of reader.
cat >"$place/bin/dpkg-query" <<'FAKE'
#!/bin/sh
cat "$FAKE_STATE"
exit 1
FAKE
printf 'installed compiler\nconfig-files libfoo-dev\n' >"$place/state"
cat >"$place/bin/apt-get" <<'FAKE'
#!/bin/sh
echo "apt-get $*" >>"$FAKE_LOG"
exit "${FAKE_APT_STATUS:-0}"
FAKE
cat >"$place/bin/sudo" <<'FAKE'
#!/bin/sh
echo "sudo" >>"$FAKE_LOG"
exec "$@"
FAKE
chmod +x "$place"/bin/*
export DASHIJI_PACKAGES=$place/packages.txt FAKE_STATE=$place/state FAKE_LOG=$place/log PATH=$place/bin:$PATH

# Runs a function of setup.sh; what it says on stderr lands in $place/said.
setup() {
    : >"$FAKE_LOG"
    bash -c 'set -euo pipefail; source "$1/lib/setup.sh"; shift; "$@"' setup "$tools" "$@" 2>"$place/said"
}

expect "groups name their packages" "compiler libfoo-dev" "$(setup packages_of build | xargs)"
expect "several groups" "compiler libfoo-dev reader" "$(setup packages_of build test | xargs)"
expect "removed and unknown packages are missing" "libfoo-dev reader" \
    "$(printf 'compiler\nlibfoo-dev\nreader\n' | setup missing_packages | xargs)"

asks=$([[ $EUID == 0 ]] || echo "sudo ")
setup ensure_packages build test
expect "installs only what is missing" \
    "${asks}apt-get update -q ${asks}apt-get install -q -y --no-install-recommends libfoo-dev reader" \
    "$(xargs <"$FAKE_LOG")"
expect "says what it installs" "Installing from Debian: libfoo-dev reader" "$(cat "$place/said")"

if FAKE_APT_STATUS=100 setup ensure_packages build; then expect "apt's failure" "exit 1" "exit 0"; fi
grep -q '^Installing failed' "$place/said" || expect "apt's failure is told" "a sentence" "$(cat "$place/said")"

printf 'installed compiler\ninstalled libfoo-dev\ninstalled reader\n' >"$FAKE_STATE"
setup ensure_packages build test
expect "all there: nothing is run" "" "$(cat "$FAKE_LOG")"
expect "all there: nothing is said" "" "$(cat "$place/said")"

# Neither root nor sudo: another user is needed to try it.
printf 'installed compiler\n' >"$FAKE_STATE"
if [[ $EUID == 0 ]] && command -v setpriv >/dev/null; then
    rm "$place/bin/sudo"
    chmod -R a+rX "$place"
    chmod a+rw "$FAKE_LOG"
    mkdir -p "$place/tools/lib"
    cp "$tools/lib/setup.sh" "$place/tools/lib/"
    chmod -R a+rX "$place/tools"
    ordinary=$place/bin
    for program in bash dirname grep sed cat mktemp rm env; do
        ln -s "$(command -v "$program")" "$ordinary/$program"
    done
    status=0
    PATH=$ordinary "$(command -v setpriv)" --reuid=65534 --regid=65534 --clear-groups \
        bash -c 'set -euo pipefail; source "$1/lib/setup.sh"; ensure_packages build' setup "$place/tools" \
        2>"$place/said" || status=$?
    expect "without root and sudo it stops" 1 "$status"
    grep -q '^Install them as root' "$place/said" || expect "and says why" "a sentence" "$(cat "$place/said")"
fi
echo "setup.sh: everything as expected"
