#include <algorithm>
#include <stdexcept>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// No elimination: each equation is solved for the unknown of its dominant element, again and again with the newest values
// of the others, in long double. The others count at most half, so that every sweep halves the error at least.
Output answer(Input const& in) {
    std::vector<std::vector<COOElement>> rows(in.N);
    for (COOElement const& element : in.A) rows[element.row].push_back(element);

    std::vector<long double> x(in.N, 0.0L);
    for (int sweep = 0; sweep < 200; ++sweep) {
        long double change = 0, largest = 0;
        for (std::size_t i = 0; i < in.N; ++i) {
            COOElement const& dominant = *std::max_element(rows[i].begin(), rows[i].end(), [](COOElement const& a, COOElement const& b) { return std::abs(a.value) < std::abs(b.value); });
            long double rest = in.b[i];
            for (COOElement const& element : rows[i]) rest -= element.value * x[element.column];
            long double const step = rest / dominant.value;
            x[dominant.column] += step;
            change = std::max(change, std::abs(step));
            largest = std::max(largest, std::abs(x[dominant.column]));
        }
        if (change <= 1e-17L * largest) return Output(x.begin(), x.end());
    }
    throw std::logic_error("the trusted solution did not converge");
}

// Near the solution, and every equation holds: |b - A x| is small beside the terms that make it up.
std::optional<parlance::Difference> holds(Input const& in, Output const& expected, Output const& got, parlance::Tolerance tolerance) {
    if (auto difference = parlance::compare(expected, got, tolerance)) return difference;
    std::vector<long double> left(in.N, 0.0L), size(in.N, 0.0L);
    for (COOElement const& element : in.A) {
        long double const term = static_cast<long double>(element.value) * got[element.column];
        left[element.row] += term;
        size[element.row] += std::abs(term);
    }
    for (std::size_t i = 0; i < in.N; ++i) {
        if (!(std::abs(left[i] - in.b[i]) <= tolerance.absolute + tolerance.relative * (size[i] + std::abs(in.b[i]))))
            return parlance::Difference{"equation " + std::to_string(i), parlance::text(in.b[i]), parlance::text(static_cast<double>(left[i])), true};
    }
    return {};
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, problem::holds)
