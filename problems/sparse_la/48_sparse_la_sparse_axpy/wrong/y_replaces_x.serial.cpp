// wrong answer: an element of y replaces that of x where an index is in both
#include "kernel.hpp"

void sparseAxpy(double alpha, std::vector<Element> const& x, std::vector<Element> const& y, std::vector<double> &z) {
    for (Element const &element : x) z[element.index] = alpha * element.value;
    for (Element const &element : y) z[element.index] = element.value;
}
