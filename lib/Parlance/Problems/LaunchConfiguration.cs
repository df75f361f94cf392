using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parlance.Problems;

/// <summary>How wide a program is started: on so many processes, of so many threads each. Written <c>4x2</c>.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct LaunchConfiguration(int Processes, int Threads = 1) : IComparable<LaunchConfiguration>
{
    /// <summary>How many cores it would keep busy.</summary>
    public int Width => Processes * Threads;

    public bool Alone => Width == 1;

    /// <summary>In words: <c>4 processes</c>, <c>1 process of 2 threads</c>.</summary>
    public string Words => Threads == 1 ? Count(Processes, "process", "processes") : $"{Count(Processes, "process", "processes")} of {Count(Threads, "thread", "threads")}";

    /// <summary>Reads what <see cref="ToString"/> writes. Anything else is a <see cref="FormatException"/>.</summary>
    public static LaunchConfiguration Parse(string text)
    {
        string[] counts = text.Split('x');
        if (counts.Length == 2 && Positive(counts[0]) is int processes && Positive(counts[1]) is int threads) return new(processes, threads);
        throw new FormatException($"'{text}' is no launch configuration. Write processes and threads, such as 4x2.");

        static int? Positive(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0 ? count : null;
    }

    public int CompareTo(LaunchConfiguration other) => (Processes, Threads).CompareTo((other.Processes, other.Threads));

    public override string ToString() => FormattableString.Invariant($"{Processes}x{Threads}");

    private static string Count(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");

    private sealed class Converter : JsonConverter<LaunchConfiguration>
    {
        public override LaunchConfiguration Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            try
            {
                return Parse(reader.GetString() ?? "");
            }
            catch (FormatException error)
            {
                throw new JsonException(error.Message);
            }
        }

        public override void Write(Utf8JsonWriter writer, LaunchConfiguration value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
