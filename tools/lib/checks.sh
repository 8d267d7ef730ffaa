# SPDX-FileCopyrightText: Dashiji contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What tools/test --all looks at beside the tests. Sourced after setup.sh; each function works in the
# project folder, says what is wrong and answers by its exit status.

# C++ files of the project, NUL-separated.
cpp_files() { find app core tests -name '*.cpp' -print0 -o -name '*.h' -print0 | sort -z; }

check_format() {
    local files
    # shellcheck disable=SC2016
    files=$(cpp_files | xargs -0 -P "$(nproc)" -n 1 \
        sh -c 'clang-format --dry-run -Werror "$1" 2>/dev/null || echo "$1"' format | sort)
    [[ -z $files ]] || { say "Not as clang-format writes them; mend them with: clang-format -i FILE"; say "$files"; return 1; }
}

# Desktop file, store page, manual pages and archive type, as desktops will read them.
check_resources() {
    local status=0
    desktop-file-validate resources/linux/*.desktop || status=1
    appstreamcli validate --no-net resources/linux/*.metainfo.xml || status=1
    local page said
    for page in resources/linux/*.1; do
        said=$(groff -man -Tutf8 -ww -z "$page" 2>&1)
        [[ -z $said ]] || { say "$said"; status=1; }
    done
    return "$status"
}

check_translations() { tools/update-translations --check; }

# Runs programs of a folder one after another: each_program FOLDER FUNCTION
each_program() {
    local program status=0
    while IFS= read -r -d '' program; do
        printf '%s\n' "${program##*/}"
        "$2" "$program" || { say "${program##*/} failed."; status=1; }
    done < <(find "$1" -maxdepth 1 -type f -executable -print0 | sort -z)
    return "$status"
}

smoke_benchmarks() {
    smoke_benchmark() { quietly env QT_QPA_PLATFORM=offscreen "$1" --benchmark_min_time=0.001; }
    each_program build/release/tests/bench smoke_benchmark
}

smoke_fuzzing() {
    local count seconds
    count=$(find build/asan/tests/fuzz -maxdepth 1 -type f -executable | wc -l)
    ((count)) || return 0
    seconds=$((45 / count + 1))
    # Seeds of a target's own are in a folder of its name; prose has the largest grammar and gets a minute.
    smoke_fuzz() {
        local name=${1##*/} seeds=tests/data share=$seconds
        [[ ! -d tests/data/fuzz/${name%_fuzz} ]] || seeds=tests/data/fuzz/${name%_fuzz}
        [[ $name != metrics_fuzz ]] || share=60
        quietly "$1" "-max_total_time=$share" "$seeds"
    }
    each_program build/asan/tests/fuzz smoke_fuzz
}

check_tidy() {
    quietly cmake --preset tidy || return 1
    # clang-tidy needs what moc, rcc and lrelease make, and nothing compiled.
    local made
    mapfile -t made < <(ninja -C build/tidy -t targets all | sed -n 's/: phony$//p' | grep -E '_autogen$' | grep -vE '^/|CMakeFiles/')
    quietly cmake --build --preset tidy -j "$(nproc)" --target "${made[@]}" || return 1
    # What users get; tests are read by two compilers with all warnings.
    tools/lib/run-tidy build/tidy app core
}
