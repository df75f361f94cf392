// wrong answer: keeps the least distance in an int, which cuts its fraction off
#include "kernel.hpp"

#include <cmath>

size_t findClosestToPi(std::vector<double> const& x) {
    size_t closest = 0;
    int least = 2147483647;
    for (size_t i = 0; i < x.size(); ++i) {
        double distance = std::fabs(x[i] - M_PI);
        if (distance < least) {
            least = distance;
            closest = i;
        }
    }
    return closest;
}
