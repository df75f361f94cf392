using System.Globalization;
using System.Text.RegularExpressions;

namespace Parlance.Problems;

/// <summary>A new problem to begin from: the files of <c>problems/template</c> under another name, sound as they are.</summary>
public static partial class ProblemTemplate
{
    /// <summary>Writes the folder and gives its path. A name that is taken or cannot be one is a <see cref="UserException"/>.</summary>
    public static string Write(House house, ProblemCatalogue catalogue, string domain, string name)
    {
        if (!Word().IsMatch(domain)) throw new UserException($"domain '{domain}'", "it is no name of a domain", "Use small letters and underscores, such as scan");
        if (!Word().IsMatch(name)) throw new UserException($"problem '{name}'", "it is no name of a problem", "Use small letters and underscores, such as running_maximum");
        if (catalogue.Problems.FirstOrDefault(one => one.Name.EndsWith($"_{domain}_{name}", StringComparison.Ordinal)) is Problem taken)
        {
            throw new UserException($"problem '{name}'", $"there is {taken.Name} already", "Choose another name");
        }

        // The numbers of the public benchmark are taken, whether their problems are here or not.
        IEnumerable<string> names = catalogue.Problems.Select(one => one.Name).Concat(Specification.Load(house).Select(one => one.Name));
        int number = names.Select(one => int.Parse(one.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture)).Max() + 1;
        string full = string.Create(CultureInfo.InvariantCulture, $"{number:00}_{domain}_{name}");
        string target = Path.Combine(catalogue.Folder, domain, full), source = Path.Combine(catalogue.Folder, "template");
        foreach (string file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            string place = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(place, File.ReadAllText(file)
                .Replace("@NAME@", full, StringComparison.Ordinal)
                .Replace("@DOMAIN@", domain, StringComparison.Ordinal)
                .Replace("@TITLE@", Title(name), StringComparison.Ordinal)
                .Replace("@FUNCTION@", Function(name), StringComparison.Ordinal));
        }

        return target;
    }

    private static string Title(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');

    private static string Function(string name)
    {
        string[] words = name.Split('_', StringSplitOptions.RemoveEmptyEntries);
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    [GeneratedRegex("^[a-z][a-z_]*[a-z]$")]
    private static partial Regex Word();
}
