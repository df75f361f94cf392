#include "harness/check.hpp"
#include "problem.hpp"

namespace problem {

// By the value of the character, of whatever character set, and only then by letter.
Output answer(Input const& in) {
    std::size_t counts[256] = {};
    for (std::string const& word : in.s) ++counts[static_cast<unsigned char>(word.at(0))];

    Output bins{};
    char const alphabet[] = "abcdefghijklmnopqrstuvwxyz";
    for (std::size_t k = 0; k < bins.size(); ++k) bins[k] = counts[static_cast<unsigned char>(alphabet[k])];
    return bins;
}

}  // namespace problem

PARLANCE_CHECK(problem::answer, (parlance::same<problem::Input, problem::Output>))
