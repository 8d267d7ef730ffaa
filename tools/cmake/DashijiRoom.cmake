# One room of the house: a static library that may include only the rooms it names.
#
#   dashiji_room(dashiji_text SOURCES numerals.cpp numerals.h LINKS dashiji_model)
function(dashiji_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(${name} PUBLIC dashiji_options ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
endfunction()

# One test program a room: GoogleTest cases found and run one by one, without a display.
# With DASHIJI_TEST_CASES=OFF a program is one test: quicker where starting a process is slow (sanitizers).
# COST: then those with more of it begin first, so that none is left over at the end.
#
#   dashiji_test(text_test SOURCES numerals_test.cpp LINKS dashiji_text)
function(dashiji_test name)
    cmake_parse_arguments(ROOM "" "TIMEOUT;COST" "SOURCES;LINKS" ${ARGN})
    if(NOT ROOM_TIMEOUT)
        set(ROOM_TIMEOUT 120)
    endif()
    add_executable(${name} ${ROOM_SOURCES})
    target_link_libraries(${name} PRIVATE ${ROOM_LINKS} dashiji_test_support)
    if(DASHIJI_TEST_CASES)
        gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST NO_PRETTY_VALUES PROPERTIES TIMEOUT ${ROOM_TIMEOUT})
    else()
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT 1200)
        if(ROOM_COST)
            set_tests_properties(${name} PROPERTIES COST ${ROOM_COST})
        endif()
    endif()
endfunction()

# One benchmark program, in tests/bench: every program there is smoke-run by tools/test --all.
#
#   dashiji_bench(publish_bench SOURCES publish_bench.cpp LINKS dashiji_publish)
function(dashiji_bench name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ROOM_SOURCES})
    target_link_libraries(${name} PRIVATE ${ROOM_LINKS} dashiji_bench_support)
endfunction()

# One fuzz target, in tests/fuzz: defines LLVMFuzzerTestOneInput; run for some seconds by tools/test --all.
#
#   dashiji_fuzz(reading_fuzz SOURCES reading_fuzz.cpp LINKS dashiji_intake)
function(dashiji_fuzz name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ROOM_SOURCES})
    target_link_libraries(${name} PRIVATE ${ROOM_LINKS} dashiji_fuzz_support)
endfunction()
