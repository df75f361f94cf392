// crashed: looks at N + 1 columns in every row and throws after the last
#include "kernel.hpp"

int edgeCount(std::vector<int> const& A, size_t N) {
    int count = 0;
    for (size_t i = 0; i < N; ++i) {
        for (size_t j = 0; j <= N; ++j) {
            if (A.at(i * N + j) == 1) ++count;
        }
    }
    return count;
}
