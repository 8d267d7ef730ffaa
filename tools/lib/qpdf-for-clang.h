// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Included before everything when clang reads the project (preset tidy): libqpdf's JSON.hh has a
// std::vector<JSON> inside JSON, which clang refuses in C++20 with libstdc++ 12. We use no JSON of libqpdf:
// its name is enough.
#pragma once

#define JSON_HH
class JSON;
