using System.Text.Json;
using Parlance.Problems;

namespace Parlance.Generation;

/// <summary>One prompt and the answers a model gave to it, in the public benchmark's file of generated outputs.</summary>
public sealed record GeneratedOutput(string Name, string ParallelismModel, string Prompt, IReadOnlyList<JsonElement> Outputs);

/// <summary>Reads recorded answers in the public benchmark's formats: outputs as strings, or as objects once they were judged there.</summary>
public static class GeneratedOutputs
{
    private const string Remedy = "Give a JSON array of objects with name, parallelism_model, prompt and outputs";

    /// <summary>The answers to those problems and execution models that the catalogue has. A malformed file is a <see cref="UserException"/>.</summary>
    /// <param name="set">The name of the model that answered; null takes the file's.</param>
    public static IReadOnlyList<Candidate> Read(string path, ProblemCatalogue catalogue, Extraction extraction, string? set = null)
    {
        var entries = JsonFile.ReadList<GeneratedOutput>(path, Remedy);
        string name = (set ?? Path.GetFileNameWithoutExtension(path)) + (extraction == Extraction.Repaired ? " (repaired)" : "");
        return [.. entries.SelectMany(entry => Candidates(path, name, entry, catalogue, extraction))];
    }

    private static IEnumerable<Candidate> Candidates(string path, string set, GeneratedOutput entry, ProblemCatalogue catalogue, Extraction extraction)
    {
        if (catalogue.Find(entry.Name) is not Problem problem) return [];
        if (catalogue.Models.FirstOrDefault(model => model.Name == entry.ParallelismModel) is not ExecutionModel execution) return [];
        return entry.Outputs.Select((output, index) =>
        {
            (string source, IReadOnlyList<string> steps) = CandidateExtractor.Extract(entry.Prompt, Text(path, entry, output), extraction);
            return new Candidate(set, problem, execution, index, source) { Extraction = steps };
        });
    }

    private static string Text(string path, GeneratedOutput entry, JsonElement output)
    {
        JsonElement text = output.ValueKind == JsonValueKind.Object && output.TryGetProperty("generated_output", out JsonElement inner) ? inner : output;
        try
        {
            if (text.ValueKind == JsonValueKind.String) return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which no text may hold.
        }

        throw new UserException(path, $"an output of {entry.Name} ({entry.ParallelismModel}) is neither text nor an object with generated_output", Remedy);
    }
}
