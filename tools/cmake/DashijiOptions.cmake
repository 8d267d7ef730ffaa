# What every target of the project is compiled with.
add_library(dashiji_options INTERFACE)
target_compile_features(dashiji_options INTERFACE cxx_std_20)
target_include_directories(dashiji_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(dashiji_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    $<$<BOOL:${DASHIJI_WERROR}>:-Werror>)
target_compile_definitions(dashiji_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(DASHIJI_SANITIZE)
    # What the address sanitizer sees as well (null) or what this machine forgives (alignment) doubles the
    # time of compiling; so does a check written out at every access instead of a call.
    target_compile_options(dashiji_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize=null,alignment,object-size,vptr
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:--param=asan-instrumentation-with-call-threshold=0>)
    target_link_options(dashiji_options INTERFACE -fsanitize=address,undefined)
endif()
target_link_libraries(dashiji_options INTERFACE Qt6::Core tl::expected)
