// crashed: compares each point with the seven that follow it in x and throws where fewer follow
#include "kernel.hpp"

double closestPair(std::vector<Point> const& points) {
    std::vector<Point> sorted = points;
    std::sort(sorted.begin(), sorted.end(), [](Point const& a, Point const& b) { return a.x < b.x; });
    double smallest = distance(sorted[0], sorted[1]);
    for (size_t i = 0; i < sorted.size(); ++i) {
        for (size_t next = 1; next <= 7; ++next) smallest = std::min(smallest, distance(sorted[i], sorted.at(i + next)));
    }
    return smallest;
}
