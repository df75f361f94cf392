#include <stdexcept>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// No elimination: each equation is solved for the unknown of its dominant element, again and again with the newest values
// of the others, in long double. The others count at most half, so that every sweep halves the error at least.
Output answer(Input const& in) {
    std::size_t const N = in.N;
    Order dominant(N, 0);
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t j = 0; j < N; ++j)
            if (std::abs(in.A[i * N + j]) > std::abs(in.A[i * N + dominant[i]])) dominant[i] = j;

    std::vector<long double> x(N, 0.0L);
    for (int sweep = 0; sweep < 200; ++sweep) {
        long double change = 0, largest = 0;
        for (std::size_t i = 0; i < N; ++i) {
            double const* row = in.A.data() + i * N;
            long double rest = in.b[i];
            for (std::size_t j = 0; j < N; ++j) rest -= row[j] * x[j];
            long double const step = rest / row[dominant[i]];
            x[dominant[i]] += step;
            change = std::max(change, std::abs(step));
            largest = std::max(largest, std::abs(x[dominant[i]]));
        }
        if (change <= 1e-17L * largest) return Output(x.begin(), x.end());
    }
    throw std::logic_error("the trusted solution did not converge");
}

// Near the solution, and every equation holds: |b - A x| is small beside the terms that make it up.
std::optional<parlance::Difference> holds(Input const& in, Output const& expected, Output const& got, parlance::Tolerance tolerance) {
    if (auto difference = parlance::compare(expected, got, tolerance)) return difference;
    for (std::size_t i = 0; i < in.N; ++i) {
        long double left = 0, size = std::abs(in.b[i]);
        for (std::size_t j = 0; j < in.N; ++j) {
            long double const term = static_cast<long double>(in.A[i * in.N + j]) * got[j];
            left += term;
            size += std::abs(term);
        }
        if (!(std::abs(left - in.b[i]) <= tolerance.absolute + tolerance.relative * size))
            return parlance::Difference{"equation " + std::to_string(i), parlance::text(in.b[i]), parlance::text(static_cast<double>(left)), true};
    }
    return {};
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, problem::holds)
