#include "kernel.hpp"

#include <algorithm>
#include <omp.h>

namespace {

// What the blocks beside it need to know of a block: its sum, and the best runs from its start, up to its end, and anywhere in it.
struct Block {
    bool empty;
    int sum, head, tail, best;
};

Block look(std::vector<int> const& x, size_t begin, size_t end) {
    if (begin == end) return {true, 0, 0, 0, 0};
    Block block{false, x[begin], x[begin], x[begin], x[begin]};
    for (size_t i = begin + 1; i < end; ++i) {
        block.sum += x[i];
        block.head = std::max(block.head, block.sum);
        block.tail = std::max(block.tail, 0) + x[i];
        block.best = std::max(block.best, block.tail);
    }
    return block;
}

Block join(Block const& a, Block const& b) {
    if (a.empty || b.empty) return a.empty ? b : a;
    return {false, a.sum + b.sum, std::max(a.head, a.sum + b.head), std::max(b.tail, a.tail + b.sum), std::max({a.best, b.best, a.tail + b.head})};
}

}  // namespace

// Each thread looks at its own block; the blocks are joined in their order.
int maximumSubarray(std::vector<int> const& x) {
    std::vector<Block> blocks(omp_get_max_threads(), Block{true, 0, 0, 0, 0});
    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        blocks[thread] = look(x, x.size() * thread / threads, x.size() * (thread + 1) / threads);
    }

    Block whole = blocks[0];
    for (size_t i = 1; i < blocks.size(); ++i) whole = join(whole, blocks[i]);
    return whole.best;
}
