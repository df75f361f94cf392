#include "kernel.hpp"

#include <algorithm>
#include <omp.h>

// Whether val is in one of a number of equal parts, counted from 0.
static bool part_contains(std::vector<int> const& values, int val, size_t part, size_t parts) {
    auto const first = values.begin() + values.size() * part / parts, end = values.begin() + values.size() * (part + 1) / parts;
    return std::find(first, end, val) != end;
}

// Each thread looks through its own part of either vector; the findings are joined for each vector before they are compared.
bool xorContains(std::vector<int> const& x, std::vector<int> const& y, int val) {
    bool in_x = false, in_y = false;
    #pragma omp parallel reduction(|| : in_x, in_y)
    {
        in_x = part_contains(x, val, omp_get_thread_num(), omp_get_num_threads());
        in_y = part_contains(y, val, omp_get_thread_num(), omp_get_num_threads());
    }
    return in_x != in_y;
}
