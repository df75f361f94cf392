// crashed: pairs the elements by their places in the lists and throws where one list is shorter
#include "kernel.hpp"

void sparseAxpy(double alpha, std::vector<Element> const& x, std::vector<Element> const& y, std::vector<double> &z) {
    for (size_t i = 0; i < x.size(); ++i) z.at(x.at(i).index) = alpha * x.at(i).value + y.at(i).value;
}
