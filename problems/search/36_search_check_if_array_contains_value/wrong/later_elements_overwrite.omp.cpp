// wrong answer or nondeterministic or wrong at some counts: what was found is overwritten at every later element
#include "kernel.hpp"

bool contains(std::vector<int> const& x, int target) {
    bool found = false;
    #pragma omp parallel for
    for (size_t i = 0; i < x.size(); ++i) found = x[i] == target;
    return found;
}
