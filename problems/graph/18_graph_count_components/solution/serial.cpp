#include "kernel.hpp"

int componentCount(std::vector<int> const& A, size_t N) {
    std::vector<char> seen(N, 0);
    std::vector<size_t> frontier;
    int count = 0;
    for (size_t start = 0; start < N; ++start) {
        if (seen[start]) continue;
        ++count;
        seen[start] = 1;
        frontier.push_back(start);
        while (!frontier.empty()) {
            int const *row = &A[frontier.back() * N];
            frontier.pop_back();
            for (size_t v = 0; v < N; ++v) {
                if (row[v] == 0 || seen[v]) continue;
                seen[v] = 1;
                frontier.push_back(v);
            }
        }
    }
    return count;
}
