# SPDX-FileCopyrightText: Dashiji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What tools/run and tools/test share: finding and installing packages, building a preset.
# Sourced, not run. The caller has set -euo pipefail.

project=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Names of the packages of some groups of tools/packages.txt, one a line.
packages_of() {
    local groups=" $* "
    local group package
    while read -r group package _; do
        [[ $groups == *" $group "* ]] && printf '%s\n' "$package"
    done < <(grep -v '^#' "${DASHIJI_PACKAGES:-$project/tools/packages.txt}")
    return 0
}

# Reads names of packages, prints those that are not installed.
missing_packages() {
    local names installed
    mapfile -t names
    # dpkg-query fails when it does not know one of the names: that one is simply not in the answer.
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${names[@]}" 2>/dev/null || true)
    printf '%s\n' "${names[@]}" | grep -vxFf <(sed -n 's/^installed //p' <<<"$installed") || true
}

# Installs what is missing of some groups; says what; says nothing when all is there.
ensure_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian system: the packages of tools/packages.txt are taken to be there under other names."
        return
    fi
    local missing as_root=()
    mapfile -t missing < <(packages_of "$@" | missing_packages)
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "These packages are missing: ${missing[*]}
Install them as root and start again: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing from Debian: ${missing[*]}"
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update -q &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -q -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        fail "Installing failed: see the lines above. Install them as root and start again: apt-get install ${missing[*]}"
    fi
    rm -f "$log"
}

# Runs a command quietly; shows all it said when it fails.
quietly() {
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 || status=$?
    ((status == 0)) || cat "$log" >&2
    rm -f "$log"
    return "$status"
}

# Configures and builds a preset: build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    cd "$project"
    # What was compiled in another copy of the project need not be compiled again in this one.
    export CCACHE_BASEDIR=$project CCACHE_NOHASHDIR=1
    [[ ! -e build || -w build ]] || fail "The folder $project/build belongs to another user: remove it and start again."
    # What DASHIJI_WERROR does not say stays as it was: what --all has built need not be built again without.
    quietly cmake --preset "$preset" ${DASHIJI_WERROR:+"-DDASHIJI_WERROR=$DASHIJI_WERROR"} || return 1
    local targets=()
    (($# == 0)) || targets=(--target "$@")
    cmake --build --preset "$preset" -j "$(nproc)" "${targets[@]}" | { grep --line-buffered -vx 'ninja: no work to do.' || true; } >&2
}
