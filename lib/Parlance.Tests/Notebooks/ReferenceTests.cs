using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Parlance.Notebooks;
using Xunit;

namespace Parlance.Tests.Notebooks;

[Collection(NotebookCollection.Name)]
public sealed class ReferenceTests : IDisposable
{
    private readonly Workshop workshop = new();

    // Windows keeps a loaded library locked; the system clears its temporary folder.
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            workshop.Dispose();
    }

    [Fact]
    public async Task A_reference_is_relative_to_the_notebook_and_finds_what_lies_beside_it()
    {
        Directory.CreateDirectory(workshop.PathOf("libs"));
        string inner = Compile("ParlanceTestInner", "namespace Inner; public record Point(int X); public static class Words { public static string Hello => \"hello\"; }");
        Compile("ParlanceTestOuter", "namespace Outer; public static class Greeter { public static string Greet() => Inner.Words.Hello; public static Inner.Point At(int x) => new(x); }", inner);
        NotebookRun run = await workshop.RunAsync("#r \"libs/ParlanceTestOuter.dll\"\nusing Outer;\nGreeter.Greet()", "var p = Greeter.At(4);\np.X", "#r \"libs/ParlanceTestOuter.dll\"\nOuter.Greeter.At(5).X");
        Assert.True(run.Success, run.Failure?.Message);
        Assert.Equal(["hello", "4", "5"], [run.TextOf(1), run.TextOf(2), run.TextOf(3)]);
    }

    [Fact]
    public async Task A_type_is_the_same_in_a_cell_and_in_the_host()
    {
        NotebookRun run = await workshop.RunAsync($"{Workshop.References}\nusing Parlance;\nAppDomain.CurrentDomain.GetAssemblies().Count(a => a.GetName().Name == \"Parlance\")", "typeof(House).Assembly.Location");
        Assert.Equal("1", run.TextOf(1));
        Assert.Equal(typeof(House).Assembly.Location, run.TextOf(2));
    }

    private string Compile(string name, string source, params string[] references)
    {
        string path = workshop.PathOf($"libs/{name}.dll");
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var result = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            [.. new[] { typeof(object).Assembly.Location, Path.Combine(framework, "System.Runtime.dll") }.Concat(references).Select(file => MetadataReference.CreateFromFile(file))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }
}
