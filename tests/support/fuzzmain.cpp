// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drives a fuzz target: mutates seed files for some seconds and keeps the input of a crash.
//
//   fuzz_reader [-max_total_time=SECONDS] [-seed=NUMBER] [FILE|FOLDER...]
//
// A target is one function, LLVMFuzzerTestOneInput, so clang's libFuzzer can drive it as well.
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFile>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
// NOLINTNEXTLINE(bugprone-reserved-identifier): its name is the sanitizer's
extern "C" void __sanitizer_set_death_callback(void (*callback)()) __attribute__((weak));

namespace
{

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t kLongestInput = 65536;

Bytes currentInput;

void keepInput()
{
    if (std::FILE *file = std::fopen("fuzz-crash.bin", "wb")) {
        std::fwrite(currentInput.data(), 1, currentInput.size(), file);
        std::fclose(file);
        std::fputs("The input is in fuzz-crash.bin.\n", stderr);
    }
}

void onSignal(int number)
{
    keepInput();
    std::signal(number, SIG_DFL);
    std::raise(number);
}

void addSeed(const QString &path, std::vector<Bytes> &seeds)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.read(kLongestInput);
    seeds.emplace_back(bytes.begin(), bytes.end());
}

/// One to eight small changes: bits, bytes, pieces taken out, doubled, or taken from another seed.
Bytes mutated(Bytes input, const std::vector<Bytes> &seeds, std::mt19937_64 &random)
{
    const auto below = [&random](std::size_t limit) {
        return limit == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    for (std::size_t change = below(8) + 1; change > 0; --change) {
        const std::size_t at = below(input.size());
        const auto place = input.begin() + static_cast<std::ptrdiff_t>(at);
        const auto length = static_cast<std::ptrdiff_t>(below(std::min<std::size_t>(input.size() - at, 64)));
        switch (input.empty() ? 5 : below(6)) {
        case 0:
            *place = static_cast<std::uint8_t>(*place ^ (1U << below(8)));
            break;
        case 1:
            *place = static_cast<std::uint8_t>(below(256));
            break;
        case 2:
            input.erase(place, place + length);
            break;
        case 3: {
            const Bytes piece(place, place + length);
            input.insert(place, piece.begin(), piece.end());
            break;
        }
        case 4:
            input.resize(at);
            break;
        default: {
            const Bytes &other = seeds[below(seeds.size())];
            const std::size_t from = below(other.size());
            const std::size_t count = below(std::min<std::size_t>(other.size() - from, 256));
            const auto piece = other.begin() + static_cast<std::ptrdiff_t>(from);
            input.insert(place, piece, piece + static_cast<std::ptrdiff_t>(count));
        }
        }
    }
    if (input.size() > kLongestInput)
        input.resize(kLongestInput);
    return input;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QCoreApplication application(argc, argv);
    qint64 seconds = 10;
    quint64 seed = 1;
    std::vector<Bytes> seeds = {{}};
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    for (const QString &argument : arguments) {
        if (argument.startsWith(QLatin1String("-max_total_time=")))
            seconds = argument.section(u'=', 1).toLongLong();
        else if (argument.startsWith(QLatin1String("-seed=")))
            seed = argument.section(u'=', 1).toULongLong();
        else if (QFileInfo(argument).isDir())
            for (QDirIterator files(argument, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
                addSeed(files.next(), seeds);
        else
            addSeed(argument, seeds);
    }
    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(keepInput);
    for (const int number : {SIGABRT, SIGSEGV, SIGFPE})
        std::signal(number, onSignal);

    for (const Bytes &input : seeds) {
        currentInput = input;
        LLVMFuzzerTestOneInput(currentInput.data(), currentInput.size());
    }
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::size_t> anySeed(0, seeds.size() - 1);
    const QDeadlineTimer deadline(seconds * 1000);
    quint64 runs = 0;
    for (; !deadline.hasExpired(); ++runs) {
        currentInput = mutated(seeds[anySeed(random)], seeds, random);
        LLVMFuzzerTestOneInput(currentInput.data(), currentInput.size());
    }
    std::printf("%llu inputs made from %zu seeds: nothing crashed\n", static_cast<unsigned long long>(runs),
                seeds.size());
    return 0;
}
