// build failed: takes the elements for pairs
#include "kernel.hpp"

void sparseAxpy(double alpha, std::vector<Element> const& x, std::vector<Element> const& y, std::vector<double> &z) {
    for (auto const &[index, value] : x) z[index] += alpha * value;
    for (auto const &element : y) z[element.first] += element.second;
}
