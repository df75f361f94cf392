// hung: a rank without points sends nothing, and rank 0 waits for its vertices
#include "kernel.hpp"

#include <algorithm>
#include <mpi.h>

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
    auto vertices = hullOf({points.begin() + n * rank / ranks, points.begin() + n * (rank + 1) / ranks});
    if (rank != 0) {
        if (!vertices.empty()) MPI_Send(vertices.data(), static_cast<int>(2 * vertices.size()), MPI_DOUBLE, 0, 0, MPI_COMM_WORLD);
        return;
    }
    for (int r = 1; r < ranks; ++r) {
        MPI_Status status;
        int count;
        MPI_Probe(r, 0, MPI_COMM_WORLD, &status);
        MPI_Get_count(&status, MPI_DOUBLE, &count);
        std::vector<Point> others(count / 2);
        MPI_Recv(others.data(), count, MPI_DOUBLE, r, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        vertices.insert(vertices.end(), others.begin(), others.end());
    }
    hull = hullOf(std::move(vertices));
}
