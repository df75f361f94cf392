using Parlance.Processes;

namespace Parlance.Notebooks;

/// <summary>The Chromium of this machine, used as a drawing tool without a network.</summary>
internal static class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The first Chromium on the search path, or null.</summary>
    public static string? Find() => Executables.Find(Names);

    /// <summary>The arguments for a run that touches no network and leaves nothing behind outside <paramref name="profile"/>.</summary>
    public static IEnumerable<string> Arguments(string profile) =>
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-dev-shm-usage", "--disable-breakpad",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--force-device-scale-factor=1", "--font-render-hinting=none", "--lang=en-US",
        $"--user-data-dir={profile}",
    ];
}
