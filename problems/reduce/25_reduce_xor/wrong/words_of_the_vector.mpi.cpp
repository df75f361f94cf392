// build failed: scatters the elements from their address, which a vector of bits does not have
#include "kernel.hpp"

#include <mpi.h>

bool reduceLogicalXOR(std::vector<bool> const& x) {
    int ranks;
    MPI_Comm_size(MPI_COMM_WORLD, &ranks);

    int const share = static_cast<int>(x.size()) / ranks;
    std::vector<char> block(share);
    MPI_Scatter(x.data(), share, MPI_CHAR, block.data(), share, MPI_CHAR, 0, MPI_COMM_WORLD);
    bool mine = false, odd = false;
    for (char value : block) mine ^= value != 0;
    MPI_Allreduce(&mine, &odd, 1, MPI_C_BOOL, MPI_LXOR, MPI_COMM_WORLD);
    return odd;
}
