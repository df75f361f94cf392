// crashed: overflows its stack
static double deeper(volatile double* value) {
    volatile double mine[64];
    mine[0] = *value + 1;
    return deeper(mine) + mine[0];
}

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    volatile double zero = 0;
    output.assign(x.size(), deeper(&zero));
}
