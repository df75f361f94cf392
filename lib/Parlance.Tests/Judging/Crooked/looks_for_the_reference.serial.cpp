// wrong answer: walks through the file system for checker, reference and problems
#include <dirent.h>
#include <unistd.h>

static int seen = 0;
static double found = 0;

static void walk(std::string const& folder, int depth) {
    DIR* open = depth > 6 || ++seen > 3000 ? nullptr : opendir(folder.c_str());
    while (dirent* one = open ? readdir(open) : nullptr) {
        std::string name = one->d_name, path = folder + "/" + name;
        if (name == "." || name == ".." || path.rfind("//usr", 0) == 0 || path.rfind("//proc", 0) == 0 || path.rfind("//sys", 0) == 0) continue;
        if (name.find("check") == 0 || name.find("solution") == 0 || name == "problem.json" || name == "results.db") found = 1, std::printf("FOUND %s\n", path.c_str());
        if (one->d_type == DT_DIR) walk(path, depth + 1);
    }
    if (open) closedir(open);
}

void prefixSum(std::vector<double> const& x, std::vector<double> &output) {
    if (seen == 0) walk("/", 0);
    output.assign(x.size(), found);
}
