using System.Collections.Immutable;

namespace Parlance.Notebooks;

/// <summary>Something a cell brought forth.</summary>
public abstract record Output;

/// <summary>Text written to the console. <see cref="Name"/> is <c>stdout</c> or <c>stderr</c>.</summary>
public sealed record StreamOutput(string Name, string Text) : Output;

/// <summary>A value shown on the way, by <c>display(x)</c>.</summary>
public sealed record DisplayOutput(MimeBundle Data) : Output;

/// <summary>The value of a cell's last expression.</summary>
public sealed record ResultOutput(MimeBundle Data, int? ExecutionCount) : Output;

/// <summary>Why a cell failed. <see cref="Traceback"/> holds lines without line ends.</summary>
public sealed record ErrorOutput(string Name, string Value, ImmutableArray<string> Traceback) : Output;
