#include "kernel.hpp"

// Each thread multiplies the factors that fall to it, and the threads' products are multiplied.
double productWithInverses(std::vector<double> const& x) {
    double product = 1;
    #pragma omp parallel for reduction(* : product)
    for (size_t i = 0; i < x.size(); ++i) product *= i % 2 == 0 ? x[i] : 1 / x[i];
    return product;
}
