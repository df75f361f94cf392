// crashed: gives 100 an eleventh bin and throws, since there is none
#include "kernel.hpp"

void binsBy10Count(std::vector<double> const& x, std::array<size_t, 10> &bins) {
    for (double value : x) ++bins.at(static_cast<size_t>(value / 10));
}
