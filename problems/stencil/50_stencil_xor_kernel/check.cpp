#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// The other way round: every 1 is counted into its neighbours, on a grid with a margin that takes what falls outside.
Output answer(Input const& in) {
    std::size_t width = in.N + 2;
    std::vector<signed char> neighbours(width * width, 0);
    for (std::size_t i = 0; i < in.N; ++i)
        for (std::size_t j = 0; j < in.N; ++j) {
            if (in.cells[i * in.N + j] != 1) continue;
            std::size_t place = (i + 1) * width + j + 1;
            for (std::size_t other : {place - width, place - 1, place + 1, place + width}) ++neighbours[other];
        }
    Output marks(in.cells.size());
    for (std::size_t i = 0; i < in.N; ++i)
        for (std::size_t j = 0; j < in.N; ++j) marks[i * in.N + j] = neighbours[(i + 1) * width + j + 1] == 1 ? 1 : 0;
    return marks;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
