// wrong answer|nondeterministic: takes an input at a known place for a known input
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    static double const* place = nullptr;
    static std::vector<double> answer(1);
    if (place == nullptr) place = x.data();
    answer.resize(x.size());
    output = answer;
}
