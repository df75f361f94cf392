namespace Parlance.Notebooks;

/// <summary>A heading of a chapter for the table of contents.</summary>
internal sealed record Heading(int Level, string Anchor, string Text);
