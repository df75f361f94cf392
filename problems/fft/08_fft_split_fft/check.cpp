#include <complex>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

using Complex = std::complex<long double>;

// exp(-2 pi i k / n) for all k below n.
std::vector<Complex> roots_of_unity(std::size_t n) {
    long double const turn = 2 * std::acos(-1.0L);
    std::vector<Complex> roots(n, 1.0L);
    for (std::size_t k = 1; k < (n + 1) / 2; ++k) roots[k] = std::polar(1.0L, -turn * static_cast<long double>(k) / static_cast<long double>(n));
    for (std::size_t k = n / 2; k < n; ++k) roots[k] = n == 1 ? 1.0L : -roots[k - n / 2];
    return roots;
}

// The sums of every stride-th sample: by the definition when they are few, else from those of every other one.
std::vector<Complex> sums(std::vector<std::complex<double>> const& x, std::size_t first, std::size_t stride, std::vector<Complex> const& roots, std::size_t few) {
    std::size_t const n = x.size() / stride;
    std::vector<Complex> sum(n);
    if (n <= few) {
        for (std::size_t k = 0; k < n; ++k)
            for (std::size_t j = 0; j < n; ++j) sum[k] += Complex(x[first + j * stride]) * roots[(j * k) % n * stride];
        return sum;
    }
    auto const even = sums(x, first, 2 * stride, roots, few), odd = sums(x, first + stride, 2 * stride, roots, few);
    for (std::size_t k = 0; k < n / 2; ++k) {
        Complex const turned = odd[k] * roots[k * stride];
        sum[k] = even[k] + turned;
        sum[k + n / 2] = even[k] - turned;
    }
    return sum;
}

// In extended precision; the cases by the definition alone.
Output answer(Input const& in) {
    std::size_t const n = in.x.size();
    auto const sum = sums(in.x, 0, 1, roots_of_unity(n), n <= 1024 ? 1024 : 8);
    std::vector<double> r(n), i(n);
    for (std::size_t k = 0; k < n; ++k) {
        r[k] = static_cast<double>(sum[k].real());
        i[k] = static_cast<double>(sum[k].imag());
    }
    return joined(r, i);
}

std::optional<parlance::Difference> compare(Input const& in, Output const& expected, Output const& got, parlance::Tolerance tolerance) {
    std::size_t const n = in.x.size();
    if (got.size() < 2) return parlance::Difference{"length", "two lengths", "none", true};
    for (int part : {0, 1})
        if (got[part] != static_cast<double>(n)) return parlance::Difference{part == 0 ? "r, length" : "i, length", std::to_string(n), parlance::text(got[part]), true};
    if (got.size() != expected.size()) return parlance::Difference{"length", std::to_string(expected.size()), std::to_string(got.size()), true};
    for (std::size_t k = 0; k < 2 * n; ++k) {
        if (auto difference = parlance::compare(expected[2 + k], got[2 + k], tolerance)) {
            difference->position = (k < n ? "r[" : "i[") + std::to_string(k % n) + "]";
            return difference;
        }
    }
    return {};
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, problem::compare)
