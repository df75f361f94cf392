#include "kernel.hpp"

// The threads share the elements of x and then those of y: inside one vector no index comes twice, so that none adds where
// another does.
void sparseAxpy(double alpha, std::vector<Element> const& x, std::vector<Element> const& y, std::vector<double> &z) {
    #pragma omp parallel
    {
        #pragma omp for schedule(static)
        for (size_t i = 0; i < x.size(); ++i) z[x[i].index] += alpha * x[i].value;
        #pragma omp for schedule(static)
        for (size_t i = 0; i < y.size(); ++i) z[y[i].index] += y[i].value;
    }
}
