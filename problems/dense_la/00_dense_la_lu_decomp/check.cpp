#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// Element by element from the definition, A[i][j] = sum over k of L[i][k] U[k][j], in long double. U is kept by its
// columns, so that both factors of a sum are read in order.
Output answer(Input const& in) {
    std::size_t const N = in.N;
    std::vector<long double> L(N * N), columns(N * N);
    Output A(N * N);
    for (std::size_t i = 0; i < N; ++i) {
        long double* row = L.data() + i * N;
        for (std::size_t j = 0; j < N; ++j) {
            long double* column = columns.data() + j * N;
            // Two sums, so that one addition need not wait for the other.
            long double even = in.A[i * N + j], odd = 0;
            std::size_t const end = i < j ? i : j;
            std::size_t k = 0;
            for (; k + 1 < end; k += 2) even -= row[k] * column[k], odd -= row[k + 1] * column[k + 1];
            if (k < end) even -= row[k] * column[k];
            long double const rest = even + odd;
            if (j < i) row[j] = rest / column[j];
            else column[i] = rest;
            A[i * N + j] = static_cast<double>(j < i ? row[j] : rest);
        }
    }
    return A;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
