#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>
#include <omp.h>

// Each thread of each rank finds the hull of a block of the points, each rank that of its threads' vertices, and rank 0 that of the ranks'.
namespace {

bool before(Point const& a, Point const& b) { return a.x < b.x || (a.x == b.x && a.y < b.y); }

// Positive where the way from a over b to c turns left.
double turn(Point const& a, Point const& b, Point const& c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

// The lower half from left to right, then the upper half back: whoever does not turn left is no vertex.
std::vector<Point> hullOf(std::vector<Point> points) {
    std::sort(points.begin(), points.end(), before);
    points.erase(std::unique(points.begin(), points.end(), [](Point const& a, Point const& b) { return a.x == b.x && a.y == b.y; }), points.end());
    size_t const n = points.size();
    if (n < 3) return points;

    std::vector<Point> hull;
    for (size_t i = 0; i < n; ++i) {
        while (hull.size() >= 2 && turn(hull[hull.size() - 2], hull.back(), points[i]) <= 0) hull.pop_back();
        hull.push_back(points[i]);
    }
    size_t const lower = hull.size();
    for (size_t i = n - 1; i-- > 0;) {
        while (hull.size() > lower && turn(hull[hull.size() - 2], hull.back(), points[i]) <= 0) hull.pop_back();
        hull.push_back(points[i]);
    }
    hull.pop_back();
    return hull;
}

}  // namespace

void convexHull(std::vector<Point> const& points, std::vector<Point> &hull) {
    int rank, ranks;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    size_t const n = points.size();
    std::vector<std::vector<Point>> hulls(omp_get_max_threads());
    #pragma omp parallel
    {
        size_t const threads = omp_get_num_threads(), workers = ranks * threads, worker = rank * threads + omp_get_thread_num();
        hulls[omp_get_thread_num()] = hullOf({points.begin() + n * worker / workers, points.begin() + n * (worker + 1) / workers});
    }
    std::vector<Point> mine;
    for (auto const& block : hulls) mine.insert(mine.end(), block.begin(), block.end());
    mine = hullOf(std::move(mine));

    // A point is two numbers.
    int const count = static_cast<int>(2 * mine.size());
    std::vector<int> counts(ranks), starts(ranks);
    MPI_Gather(&count, 1, MPI_INT, counts.data(), 1, MPI_INT, 0, MPI_COMM_WORLD);
    for (int r = 1; r < ranks; ++r) starts[r] = starts[r - 1] + counts[r - 1];

    std::vector<Point> vertices((starts[ranks - 1] + counts[ranks - 1]) / 2);
    MPI_Gatherv(mine.data(), count, MPI_DOUBLE, vertices.data(), counts.data(), starts.data(), MPI_DOUBLE, 0, MPI_COMM_WORLD);
    if (rank == 0) hull = hullOf(std::move(vertices));
}
