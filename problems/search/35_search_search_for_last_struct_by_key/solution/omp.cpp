#include "kernel.hpp"

#include <algorithm>
#include <omp.h>

// Each thread looks through its own block from the end; the greatest index of all is the answer. Indices are counted from 1
// here, so that 0 is none.
size_t findLastShortBook(std::vector<Book> const& books) {
    size_t const n = books.size();
    size_t last = 0;
    #pragma omp parallel reduction(max : last)
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        size_t const first = n * thread / threads;
        size_t i = n * (thread + 1) / threads;
        while (i > first && books[i - 1].pages >= 100) --i;
        if (i > first) last = std::max(last, i);
    }
    return last > 0 ? last - 1 : n;
}
