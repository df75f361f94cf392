// wrong answer: each thread multiplies into a copy of its own, and no copy comes back from the loop
#include "kernel.hpp"

double productWithInverses(std::vector<double> const& x) {
    double product = 1;
    #pragma omp parallel for firstprivate(product)
    for (size_t i = 0; i < x.size(); ++i) product *= i % 2 == 0 ? x[i] : 1 / x[i];
    return product;
}
