#include "kernel.hpp"

#include <algorithm>
#include <cmath>
#include <omp.h>

// Dense rows with b beside them, since they fill up, dealt out to the threads in turn. For each column every thread finds the
// largest pivot among its own rows not yet used, all take the largest of those and subtract its row from their own unused rows.
void solveLinearSystem(std::vector<COOElement> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N) {
    struct Pivot { double size; size_t row; };
    size_t const width = N + 1;
    std::vector<double> rows(N * width, 0.0);
    std::vector<size_t> order(N);
    // Two sets in turn, so that a thread may already write where its next pivot is while another still reads of this one.
    std::vector<Pivot> found[2];
    for (auto &set : found) set.resize(omp_get_max_threads());

    #pragma omp parallel
    {
        size_t const thread = omp_get_thread_num(), threads = omp_get_num_threads();
        std::vector<size_t> unused;
        for (size_t i = thread; i < N; i += threads) {
            unused.push_back(i);
            rows[i * width + N] = b[i];
        }
        for (COOElement const &element : A) {
            if (element.row % threads == thread) rows[element.row * width + element.column] += element.value;
        }

        for (size_t k = 0; k < N; ++k) {
            std::vector<Pivot> &candidates = found[k % 2];
            candidates[thread] = {-1.0, N};
            for (size_t i : unused) {
                double const size = std::abs(rows[i * width + k]);
                if (size > candidates[thread].size) candidates[thread] = {size, i};
            }
            #pragma omp barrier

            Pivot best = candidates[0];
            for (size_t t = 1; t < threads; ++t) {
                if (candidates[t].size > best.size) best = candidates[t];
            }
            if (best.row % threads == thread) {
                order[k] = best.row;
                unused.erase(std::find(unused.begin(), unused.end(), best.row));
            }

            double const *pivot = &rows[best.row * width];
            for (size_t i : unused) {
                double *row = &rows[i * width];
                if (row[k] == 0.0) continue;
                double const factor = row[k] / pivot[k];
                for (size_t j = k; j < width; ++j) row[j] -= factor * pivot[j];
            }
        }
    }

    for (size_t i = N; i-- > 0;) {
        double const *row = &rows[order[i] * width];
        double rest = row[N];
        for (size_t j = i + 1; j < N; ++j) rest -= row[j] * x[j];
        x[i] = rest / row[i];
    }
}
