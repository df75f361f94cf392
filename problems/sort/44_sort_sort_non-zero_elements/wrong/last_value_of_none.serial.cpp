// crashed: takes the sorted values from the back and throws when there are none, since every element is zero
#include "kernel.hpp"

#include <algorithm>

void sortIgnoreZero(std::vector<int> &x) {
    std::vector<int> values, places;
    for (size_t i = 0; i < x.size(); ++i) {
        if (x[i] == 0) continue;
        values.push_back(x[i]);
        places.push_back(static_cast<int>(i));
    }
    std::sort(values.begin(), values.end());
    size_t last = values.size();
    do {
        --last;
        x.at(places.at(last)) = values.at(last);
    } while (last > 0);
}
