// crashed: the loop ends one element early, and an empty optional throws when the only even value was there
#include "kernel.hpp"

#include <optional>

size_t findFirstEven(std::vector<int> const& x) {
    std::optional<size_t> found;
    for (size_t i = 0; i + 1 < x.size() && !found; ++i)
        if (x[i] % 2 == 0) found = i;
    return found.value();
}
