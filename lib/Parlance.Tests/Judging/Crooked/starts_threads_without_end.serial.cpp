// hung|crashed|over memory: a thread bomb
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    for (;;) std::thread([] { std::this_thread::sleep_for(std::chrono::hours(1)); }).detach();
}
