// crashed|wrong answer|hung: defines operator new over one small piece
alignas(16) static char room[1 << 22];

void* operator new(std::size_t) { return room; }
void operator delete(void*) noexcept {}
void operator delete(void*, std::size_t) noexcept {}

void prefixSum(std::vector<double> const& x, std::vector<double> &output) { output.assign(x.size(), 0.0); }
