#include <complex>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// The definition in extended precision. The angles are reduced as whole numbers first, and the upper half of a real
// signal's transform mirrors the lower one.
Output answer(Input const& in) {
    std::size_t const n = in.x.size();
    long double const turn = 2 * std::acos(-1.0L);
    std::vector<std::complex<long double>> roots(n);
    for (std::size_t j = 0; j < n; ++j) roots[j] = std::polar(1.0L, -turn * static_cast<long double>(j) / static_cast<long double>(n));

    Output transform(n);
    for (std::size_t k = 0; k <= n / 2; ++k) {
        long double real = 0, imaginary = 0;
        for (std::size_t j = 0, at = 0; j < n; ++j) {
            real += in.x[j] * roots[at].real();
            imaginary += in.x[j] * roots[at].imag();
            at += k;
            if (at >= n) at -= n;
        }
        transform[k] = {static_cast<double>(real), static_cast<double>(imaginary)};
        if (k != 0) transform[n - k] = std::conj(transform[k]);
    }
    return transform;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
