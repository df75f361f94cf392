// wrong answer or nondeterministic or wrong at some counts: all threads increment one count, and increments are lost
#include "kernel.hpp"

#include <climits>

int findKthSmallest(std::vector<int> const& x, int k) {
    long long low = INT_MIN, high = INT_MAX;
    while (low < high) {
        long long middle = low + (high - low) / 2;
        int count = 0;
        #pragma omp parallel for
        for (size_t i = 0; i < x.size(); ++i)
            if (x[i] <= middle) ++count;
        if (count >= k) high = middle;
        else low = middle + 1;
    }
    return static_cast<int>(low);
}
