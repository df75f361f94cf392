// wrong answer: bytes that are no text, and terminal commands, with a wrong answer
void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    for (int i = 0; i < 256; ++i) std::putchar(i);
    std::printf("\xff\xfe\xc0\x80\xed\xa0\x80\033[2J\033]0;owned\007");
    output.assign(x.size(), 0.0);
}
