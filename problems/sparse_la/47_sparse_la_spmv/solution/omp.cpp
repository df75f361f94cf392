#include "kernel.hpp"

// The elements are shared out among the threads in the order in which they are listed. Two of one row may be added by different
// threads at once, so each addition is atomic.
void spmv(double alpha, std::vector<COOElement> const& A, std::vector<double> const& x, double beta, std::vector<double> &y, size_t M, size_t) {
    #pragma omp parallel
    {
        #pragma omp for
        for (size_t i = 0; i < M; ++i) y[i] *= beta;

        #pragma omp for
        for (size_t i = 0; i < A.size(); ++i) {
            double const term = alpha * A[i].value * x[A[i].column];
            #pragma omp atomic
            y[A[i].row] += term;
        }
    }
}
