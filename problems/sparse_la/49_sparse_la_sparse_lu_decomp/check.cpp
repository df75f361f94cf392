#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// Row by row in long double: the rows of U that are complete are subtracted from a copy of the next row, from left to right,
// and what they were multiplied with is the row of L.
Output answer(Input const& in) {
    std::size_t const N = in.N;
    std::vector<long double> rows(N * N, 0.0L);
    for (COOElement const& element : in.A) rows[element.row * N + element.column] = element.value;

    Output both(1 + 2 * N * N, 0.0);
    both[0] = static_cast<double>(N * N);
    for (std::size_t i = 0; i < N; ++i) {
        long double* row = rows.data() + i * N;
        double* L = both.data() + 1 + i * N;
        double* U = L + N * N;
        for (std::size_t k = 0; k < i; ++k) {
            if (row[k] == 0) continue;
            long double const* above = rows.data() + k * N;
            long double const factor = row[k] / above[k];
            for (std::size_t j = k + 1; j < N; ++j) row[j] -= factor * above[j];
            L[k] = static_cast<double>(factor);
        }
        L[i] = 1;
        for (std::size_t j = i; j < N; ++j) U[j] = static_cast<double>(row[j]);
    }
    return both;
}

// Names the factor, the row and the column.
std::optional<parlance::Difference> factors(Input const& in, Output const& expected, Output const& got, parlance::Tolerance tolerance) {
    std::size_t const each = in.N * in.N;
    if (got.empty()) return parlance::Difference{"length", std::to_string(expected.size()), "0", true};
    if (got[0] != expected[0]) return parlance::Difference{"length of L", std::to_string(each), parlance::text(got[0]), true};
    if (got.size() != expected.size()) return parlance::Difference{"length of U", std::to_string(each), std::to_string(got.size() - 1 - each), true};
    for (std::size_t at = 0; at < 2 * each; ++at) {
        auto difference = parlance::compare(expected[1 + at], got[1 + at], tolerance);
        if (!difference) continue;
        difference->position = (at < each ? "L[" : "U[") + std::to_string(at % each) + "]";
        return difference;
    }
    return {};
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, problem::factors)
