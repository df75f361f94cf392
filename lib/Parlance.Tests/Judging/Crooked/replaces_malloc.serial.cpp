// crashed|wrong answer|over memory|hung: defines malloc and free over one small piece
static char room[1 << 20];
static std::size_t used = 0;

extern "C" void* malloc(std::size_t n) {
    used = (used + n + 15) & ~std::size_t{15};
    if (used > sizeof room) used = 0;
    return room + used;
}
extern "C" void free(void*) {}

void prefixSum(std::vector<double> const& x, std::vector<double> &output) { output.assign(x.size(), 0.0); }
