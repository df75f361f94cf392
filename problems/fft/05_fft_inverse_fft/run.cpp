#include "harness/drive.hpp"
#include "problem.hpp"

// The forward transform that every candidate may call, and may replace by one of its own. Each stage reads two halves and
// writes the transforms of twice the length side by side (Stockham), so that no index is reversed.
__attribute__((weak)) void fft(std::vector<std::complex<double>> &x) {
    std::size_t const n = x.size();
    double const turn = 2 * std::acos(-1.0);
    std::vector<std::complex<double>> roots(n / 2), next(n);
    for (std::size_t k = 0; k < n / 2; ++k) roots[k] = std::polar(1.0, -turn * static_cast<double>(k) / static_cast<double>(n));

    for (std::size_t done = 1; done < n; done *= 2) {
        for (std::size_t b = 0; b < n / 2; ++b) {
            std::size_t const base = b & ~(done - 1);
            next[b + base] = x[b] + x[b + n / 2];
            next[b + base + done] = (x[b] - x[b + n / 2]) * roots[base];
        }
        x.swap(next);
    }
}

// x is input and output: it cannot be poisoned.
struct Call {
    problem::Input in;

    explicit Call(problem::Input input) : in(std::move(input)) {}
    void operator()() { ifft(in.x); }
    problem::Output const& output() const { return in.x; }
};

PARLANCE_DRIVE(Call)
