using System.Security.Cryptography;
using System.Text;

namespace Parlance;

/// <summary>The content hash by which sources, builds and evaluations are known: SHA-256, the first 20 hexadecimal digits.</summary>
public static class Digest
{
    public static string Of(params IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string part in parts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(part);
            // The length before the bytes keeps ("ab", "c") apart from ("a", "bc").
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..20];
    }

    /// <summary>The hash of files by their content, independent of where they lie. A missing file is an exception.</summary>
    public static string OfFiles(IEnumerable<string> paths) =>
        Of(paths.Order(StringComparer.Ordinal).SelectMany(path => new[] { Path.GetFileName(path), File.ReadAllText(path) }));
}
