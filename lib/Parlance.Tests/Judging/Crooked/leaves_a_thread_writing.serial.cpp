// wrong answer|nondeterministic|crashed|not finite: a thread that writes the answer when no one waits any more
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    static std::vector<double>* place;
    place = &output;
    std::thread([] { std::this_thread::sleep_for(std::chrono::milliseconds(1)); for (int i = 0; i < 1000; ++i) if (!place->empty()) (*place)[0] = i; }).detach();
}
