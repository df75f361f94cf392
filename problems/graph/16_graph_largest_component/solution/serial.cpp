#include "kernel.hpp"

#include <algorithm>

// A search from every vertex not seen before counts the vertices it reaches.
int largestComponent(std::vector<int> const& A, size_t N) {
    std::vector<char> seen(N, 0);
    std::vector<size_t> waiting;
    int largest = 0;
    for (size_t start = 0; start < N; ++start) {
        if (seen[start]) continue;
        int size = 0;
        seen[start] = 1;
        waiting.push_back(start);
        while (!waiting.empty()) {
            int const *row = &A[waiting.back() * N];
            waiting.pop_back();
            ++size;
            for (size_t v = 0; v < N; ++v) {
                if (row[v] == 0 || seen[v]) continue;
                seen[v] = 1;
                waiting.push_back(v);
            }
        }
        largest = std::max(largest, size);
    }
    return largest;
}
