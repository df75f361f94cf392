#include "kernel.hpp"

#include <algorithm>
#include <numeric>

// The indices are sorted by their elements; the index that comes to a place has that place for its rank.
void ranks(std::vector<float> const& x, std::vector<size_t> &ranks) {
    std::vector<size_t> order(x.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return x[a] < x[b]; });
    for (size_t place = 0; place < order.size(); ++place) ranks[order[place]] = place;
}
