// wrong at some counts: each thread adds up in a vector of its own, and only the first thread's gets into z
#include "kernel.hpp"

void sparseAxpy(double alpha, std::vector<Element> const& x, std::vector<Element> const& y, std::vector<double> &z) {
    #pragma omp parallel
    {
        std::vector<double> mine(z.size(), 0.0);
        #pragma omp for
        for (size_t i = 0; i < x.size(); ++i) mine[x[i].index] += alpha * x[i].value;
        #pragma omp for
        for (size_t i = 0; i < y.size(); ++i) mine[y[i].index] += y[i].value;
        #pragma omp master
        for (size_t i = 0; i < z.size(); ++i) z[i] += mine[i];
    }
}
