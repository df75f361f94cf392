#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// The other way round: every cell is counted into its neighbours, on a grid with a margin that takes what falls outside.
Output answer(Input const& in) {
    std::size_t width = in.N + 2;
    std::vector<int> neighbours(width * width, 0);
    for (std::size_t i = 0; i < in.N; ++i)
        for (std::size_t j = 0; j < in.N; ++j) {
            int cell = in.cells[i * in.N + j];
            int* corner = &neighbours[i * width + j];
            for (std::size_t step : {std::size_t{0}, std::size_t{1}, std::size_t{2}, width, width + 2, 2 * width, 2 * width + 1, 2 * width + 2}) corner[step] += cell;
        }
    Output next(in.cells.size());
    for (std::size_t i = 0; i < in.N; ++i)
        for (std::size_t j = 0; j < in.N; ++j) {
            int count = neighbours[(i + 1) * width + j + 1];
            next[i * in.N + j] = count == 3 || (count == 2 && in.cells[i * in.N + j] == 1) ? 1 : 0;
        }
    return next;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
