// hung: each rank stops as soon as its own unknowns do not change any more, and the others wait for it to exchange them
#include "kernel.hpp"

#include <algorithm>
#include <cmath>
#include <mpi.h>

void solveLinearSystem(std::vector<COOElement> const& A, std::vector<double> const& b, std::vector<double> &x, size_t N) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    // Equation i is solved for the unknown of its largest element.
    std::vector<std::vector<COOElement>> rows(N);
    for (COOElement const &element : A) {
        if (element.row % ranks != static_cast<size_t>(rank)) continue;
        rows[element.row].push_back(element);
        if (std::abs(element.value) > std::abs(rows[element.row].front().value)) std::swap(rows[element.row].front(), rows[element.row].back());
    }

    std::fill(x.begin(), x.end(), 0.0);
    for (double change = 1; change > 1e-14;) {
        std::vector<double> steps(N, 0.0);
        change = 0;
        for (size_t i = rank; i < N; i += ranks) {
            double rest = b[i];
            for (COOElement const &element : rows[i]) rest -= element.value * x[element.column];
            double const step = rest / rows[i].front().value;
            steps[rows[i].front().column] = step;
            change = std::max(change, std::abs(step));
        }
        MPI_Allreduce(MPI_IN_PLACE, steps.data(), static_cast<int>(N), MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
        for (size_t i = 0; i < N; ++i) x[i] += steps[i];
    }
}
