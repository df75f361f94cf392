// wrong at some counts or nondeterministic: the loop that scales y is not divided, so y is multiplied by beta once for each thread
#include "kernel.hpp"

void spmv(double alpha, std::vector<COOElement> const& A, std::vector<double> const& x, double beta, std::vector<double> &y, size_t M, size_t) {
    #pragma omp parallel
    {
        for (size_t i = 0; i < M; ++i) y[i] *= beta;

        #pragma omp for
        for (size_t i = 0; i < A.size(); ++i) {
            double const term = alpha * A[i].value * x[A[i].column];
            #pragma omp atomic
            y[A[i].row] += term;
        }
    }
}
