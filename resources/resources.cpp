// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library needs a source file; what it carries are the files CMakeLists.txt lists.
