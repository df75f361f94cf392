using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Parlance;

/// <summary>Makes the library load inside a host that carries an older FSharp.Core than Plotly.NET and Deedle were built for.</summary>
internal static class ModuleInitializer
{
#pragma warning disable CA2255
    // A library has no other moment before its first use, and a notebook cannot be asked to make a call for this.
    [ModuleInitializer]
    internal static void ResolveFSharpCore() => AssemblyLoadContext.Default.Resolving += static (_, name) =>
        name is { Name: "FSharp.Core", Version: not null } ? Assembly.Load(new AssemblyName("FSharp.Core")) : null;
#pragma warning restore CA2255
}
