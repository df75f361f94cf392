#include "kernel.hpp"

#include <algorithm>

// Brings the elements into the order of their rows; those of row i are at starts[i] up to starts[i + 1].
static std::vector<COOElement> by_rows(std::vector<COOElement> const &elements, size_t rows, std::vector<size_t> &starts) {
    starts.assign(rows + 2, 0);
    for (COOElement const &element : elements) ++starts[element.row + 2];
    for (size_t i = 2; i < starts.size(); ++i) starts[i] += starts[i - 1];
    std::vector<COOElement> sorted(elements.size());
    for (COOElement const &element : elements) sorted[starts[element.row + 1]++] = element;
    return sorted;
}

// Each element of A meets the elements of X in the row of its column.
void spmm(std::vector<COOElement> const& A, std::vector<COOElement> const& X, std::vector<double> &Y, size_t, size_t K, size_t N) {
    std::vector<size_t> starts;
    std::vector<COOElement> const rows = by_rows(X, K, starts);
    std::fill(Y.begin(), Y.end(), 0.0);
    for (COOElement const &a : A) {
        for (size_t n = starts[a.column]; n < starts[a.column + 1]; ++n) Y[a.row * N + rows[n].column] += a.value * rows[n].value;
    }
}
