using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace Parlance.Notebooks.Scripting;

/// <summary>The assemblies cells may use. They are loaded into the default context, so a type is the same here and in a cell.</summary>
internal sealed class AssemblyReferences : MetadataReferenceResolver, IDisposable
{
    private readonly string folder;
    private readonly InteractiveAssemblyLoader loader;
    private readonly Dictionary<string, PortableExecutableReference> known = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> folders = [];

    public AssemblyReferences(string folder, InteractiveAssemblyLoader loader)
    {
        (this.folder, this.loader) = (folder, loader);
        AssemblyLoadContext.Default.Resolving += Resolve;
    }

    public override bool ResolveMissingAssemblies => true;

    /// <summary>The framework and the extension <c>x.Display()</c>; our own library has to be asked for, as on every other engine.</summary>
    public ImmutableArray<MetadataReference> Initial()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        IEnumerable<string> paths = [.. trusted.Where(path => Path.GetDirectoryName(path) == framework), typeof(CellGlobals).Assembly.Location];
        return [.. paths.Select(path => (MetadataReference)Reference(path))];
    }

    /// <summary>Loads what a <c>#r</c> names, relative to the notebook's folder. Null when it is known already.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public MetadataReference? Add(string argument, Action<string> warn)
    {
        string path = Path.GetFullPath(argument, folder);
        Assembly assembly = File.Exists(path) ? Load(path, warn) : Assembly.Load(new AssemblyName(argument));
        return known.ContainsKey(assembly.Location) ? null : Register(assembly);
    }

    /// <summary>What a referenced library itself refers to; found beside it.</summary>
    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        // What the engine itself uses is not on offer: a notebook that leaned on it would fail on every other engine.
        if (definition is PortableExecutableReference { FilePath: { } path } && path == typeof(CellGlobals).Assembly.Location)
            return null;
        try
        {
            return Register(AssemblyLoadContext.Default.LoadFromAssemblyName(new AssemblyName(referenceIdentity.GetDisplayName())));
        }
        catch (Exception error) when (error is IOException or BadImageFormatException)
        {
            // The compiler then says itself what is missing, if a cell needs it at all.
            return null;
        }
    }

    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) => [];

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => folder.GetHashCode(StringComparison.Ordinal);

    public void Dispose() => AssemblyLoadContext.Default.Resolving -= Resolve;

    private PortableExecutableReference Register(Assembly assembly)
    {
        loader.RegisterDependency(assembly);
        return Reference(assembly.Location);
    }

    private PortableExecutableReference Reference(string path)
    {
        if (!known.TryGetValue(path, out PortableExecutableReference? reference))
            known[path] = reference = MetadataReference.CreateFromFile(path);
        return reference;
    }

    private Assembly Load(string path, Action<string> warn)
    {
        folders.Add(Path.GetDirectoryName(path)!);
        AssemblyName wanted = AssemblyName.GetAssemblyName(path);
        Assembly? loaded = AssemblyLoadContext.Default.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == wanted.Name);
        if (loaded is null)
            return AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        if (loaded.GetName().Version != wanted.Version)
            warn($"{wanted.Name} {loaded.GetName().Version} is loaded already, so {wanted.Version} of '{Path.GetFileName(path)}' is not used.");
        return loaded;
    }

    private Assembly? Resolve(AssemblyLoadContext context, AssemblyName name) => folders
        .Select(directory => Path.Combine(directory, name.Name + ".dll"))
        .Where(File.Exists)
        .Select(context.LoadFromAssemblyPath)
        .FirstOrDefault();
}
