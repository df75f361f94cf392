// wrong answer: follows edges to vertices of higher numbers only, since the lower ones have been looked at
#include "kernel.hpp"

#include <algorithm>
#include <queue>

int largestComponent(std::vector<int> const& A, size_t N) {
    std::vector<bool> seen(N, false);
    int largest = 0;
    for (size_t start = 0; start < N; ++start) {
        if (seen[start]) continue;
        int size = 0;
        std::queue<size_t> waiting;
        waiting.push(start);
        seen[start] = true;
        while (!waiting.empty()) {
            size_t u = waiting.front();
            waiting.pop();
            ++size;
            for (size_t v = u + 1; v < N; ++v) {
                if (A[u * N + v] == 1 && !seen[v]) {
                    seen[v] = true;
                    waiting.push(v);
                }
            }
        }
        largest = std::max(largest, size);
    }
    return largest;
}
