// wrong answer: counts the vertices that a search finds from others, and there are none where no vertex has an edge
#include "kernel.hpp"

#include <algorithm>
#include <stack>

int largestComponent(std::vector<int> const& A, size_t N) {
    std::vector<bool> seen(N, false);
    int largest = 0;
    for (size_t start = 0; start < N; ++start) {
        if (seen[start]) continue;
        int size = 0;
        std::stack<size_t> waiting;
        waiting.push(start);
        while (!waiting.empty()) {
            size_t u = waiting.top();
            waiting.pop();
            for (size_t v = 0; v < N; ++v) {
                if (A[u * N + v] == 1 && !seen[v]) {
                    seen[v] = true;
                    ++size;
                    waiting.push(v);
                }
            }
        }
        largest = std::max(largest, size);
    }
    return largest;
}
