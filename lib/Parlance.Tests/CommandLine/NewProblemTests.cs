using Parlance.Processes;
using Xunit;

namespace Parlance.Tests.CommandLine;

/// <summary>A problem and an execution model are added to a copy of the house, as <c>problems/README.md</c> says.</summary>
public sealed class NewProblemTests : IDisposable
{
    private const string Name = "60_scan_running_maximum";

    private readonly Cli cli = new();

    [Fact]
    public async Task A_new_problem_is_sound_as_it_is_and_a_new_model_needs_three_files()
    {
        ProcessResult made = await cli.RunAsync("problems", "new", "scan", "running_maximum");
        Assert.True(made.Succeeded, made.Error);
        Assert.Contains($"problems check --domain {Name}", made.Output);
        AddModel("threads");

        ProcessResult check = await cli.RunAsync("problems", "check", "--domain", Name);

        Assert.True(check.Succeeded, check.Output + check.Error);
        Assert.Contains("1 of 1 problems passed: 5 of 5 solutions valid, 2 of 2 known-bad candidates rejected as labelled", check.Output);
    }

    [Theory]
    [InlineData("scan", "prefix_sum", "there is 30_scan_prefix_sum already")]
    [InlineData("scan", "../escape", "it is no name of a problem")]
    [InlineData("Scan", "new", "it is no name of a domain")]
    public async Task A_name_that_cannot_be_is_refused(string domain, string name, string message)
    {
        ProcessResult result = await cli.RunAsync("problems", "new", domain, name);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error);
    }

    [Fact]
    public async Task A_broken_solution_and_a_signature_of_its_own_are_complained_of()
    {
        await cli.RunAsync("problems", "new", "scan", "running_maximum");
        foreach (string file in Directory.GetFiles(cli[$"problems/scan/{Name}/wrong"])) File.Delete(file);
        string solution = $"problems/scan/{Name}/solution/serial.cpp";
        cli.Write(solution, File.ReadAllText(cli[solution]).Replace("2.0 *", "3.0 *"));
        cli.Write("problems/catalogue.json", $$"""[{ "name": "{{Name}}", "domain": "scan", "signature": "int other(int x)", "types": "", "result": "all ranks" }]""");

        ProcessResult check = await cli.RunAsync("problems", "check", "--domain", Name, "--model", "serial");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains($"{Name}: its signature is not int other(int x)", check.Error);
        Assert.Contains($"{Name}: its result lies elsewhere", check.Error);
        Assert.Contains($"{Name}: solution/serial.cpp: wrong answer (at 1 process, input 'one element'", check.Error);
    }

    public void Dispose() => cli.Dispose();

    // Threads of the standard library: a main like OpenMP's, since it counts threads in the same way.
    private void AddModel(string model)
    {
        cli.Write($"problems/models/{model}.json", $$"""
            {
              "name": "{{model}}", "title": "Threads", "compiler": "g++", "flags": ["-pthread"],
              "validate": ["1x1", "1x2"], "time": ["1x1", "1x4"], "launcher": "direct", "sentence": "Use two threads.", "headers": ["thread"]
            }
            """);
        File.Copy(cli["problems/harness/main_omp.cpp"], cli[$"problems/harness/main_{model}.cpp"]);
        cli.Write($"problems/scan/{Name}/solution/{model}.cpp", """
            #include "kernel.hpp"
            #include <cstdlib>
            #include <thread>

            void runningMaximum(std::vector<double> const& x, std::vector<double> &output) {
                size_t const n = x.size(), threads = std::strtoul(std::getenv("OMP_NUM_THREADS"), nullptr, 10);
                auto part = [&](size_t k) { for (size_t i = n * k / threads; i < n * (k + 1) / threads; ++i) output[i] = 2.0 * x[i]; };
                std::vector<std::thread> others;
                for (size_t k = 1; k < threads; ++k) others.emplace_back(part, k);
                part(0);
                for (std::thread &other : others) other.join();
            }
            """);
    }
}
