// wrong answer or nondeterministic or wrong at some counts: all threads multiply into one product, and overwrite each other's
#include "kernel.hpp"

double productWithInverses(std::vector<double> const& x) {
    double product = 1;
    #pragma omp parallel for
    for (size_t i = 0; i < x.size(); ++i) {
        if (i % 2 == 0) product *= x[i];
        else product /= x[i];
    }
    return product;
}
