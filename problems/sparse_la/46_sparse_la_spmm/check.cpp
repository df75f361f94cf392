#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// By columns of A and rows of X: what is listed in column k of A meets what is listed in row k of X. In long double.
Output answer(Input const& in) {
    std::vector<std::vector<COOElement>> columns(in.K), rows(in.K);
    for (COOElement const& a : in.A) columns[a.column].push_back(a);
    for (COOElement const& x : in.X) rows[x.row].push_back(x);

    std::vector<long double> sums(in.M * in.N, 0.0L);
    for (std::size_t k = 0; k < in.K; ++k)
        for (COOElement const& a : columns[k])
            for (COOElement const& x : rows[k]) sums[a.row * in.N + x.column] += static_cast<long double>(a.value) * x.value;
    return Output(sums.begin(), sums.end());
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
