// crashed: takes elements in pairs and throws when the last one has no partner
#include "kernel.hpp"

double productWithInverses(std::vector<double> const& x) {
    double product = 1;
    for (size_t i = 0; i < x.size(); i += 2) product *= x.at(i) / x.at(i + 1);
    return product;
}
