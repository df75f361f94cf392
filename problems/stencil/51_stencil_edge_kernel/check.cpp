#include <algorithm>

#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// Nine times the pixel less the sum of its square of nine, on a copy of the image with a black margin.
Output answer(Input const& in) {
    std::size_t width = in.N + 2;
    std::vector<int> framed(width * width, 0);
    for (std::size_t i = 0; i < in.N; ++i) std::copy_n(&in.image[i * in.N], in.N, &framed[(i + 1) * width + 1]);
    Output edges(in.image.size());
    for (std::size_t i = 0; i < in.N; ++i)
        for (std::size_t j = 0; j < in.N; ++j) {
            int square = 0;
            for (std::size_t row = i; row < i + 3; ++row) square += framed[row * width + j] + framed[row * width + j + 1] + framed[row * width + j + 2];
            edges[i * in.N + j] = std::max(0, std::min(255, 9 * in.image[i * in.N + j] - square));
        }
    return edges;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
