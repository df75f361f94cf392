#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// The definition, one dot product an element; exact for these entries. B is transposed so that both factors are
// read in order, and four columns go side by side so that the additions need not wait for each other.
Output answer(Input const& in) {
    std::size_t const width = (in.N + 3) / 4 * 4;
    std::vector<double> columns(width * in.K, 0.0);
    for (std::size_t k = 0; k < in.K; ++k)
        for (std::size_t j = 0; j < in.N; ++j) columns[j * in.K + k] = in.B[k * in.N + j];

    Output C(in.M * in.N);
    for (std::size_t i = 0; i < in.M; ++i) {
        double const* row = in.A.data() + i * in.K;
        for (std::size_t j = 0; j < in.N; j += 4) {
            double const* column = columns.data() + j * in.K;
            double dot[4] = {0, 0, 0, 0};
            for (std::size_t k = 0; k < in.K; ++k)
                for (std::size_t c = 0; c < 4; ++c) dot[c] += row[k] * column[c * in.K + k];
            for (std::size_t c = 0; c < 4 && j + c < in.N; ++c) C[i * in.N + j + c] = dot[c];
        }
    }
    return C;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
