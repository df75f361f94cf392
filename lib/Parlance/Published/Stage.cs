namespace Parlance.Published;

/// <summary>How far a published answer came; a later stage includes all before it. In the tables the names are written as words: <c>valid at some</c>.</summary>
public enum Stage
{
    /// <summary>It did not build.</summary>
    None,

    /// <summary>It built, but no run of it ended well.</summary>
    Built,

    /// <summary>At least one run ended well, none with a valid result.</summary>
    Ran,

    /// <summary>At least one run was valid, but not all.</summary>
    ValidAtSome,

    /// <summary>All runs were valid: one run when serial, at 1, 2 and 4 processes otherwise.</summary>
    Valid,
}
