namespace Parlance.Judging;

/// <summary>Words that a candidate had a part in, made fit for a table or a terminal: one line, of some length, without commands to the terminal.</summary>
public static class OneLine
{
    private const int Longest = 1000;

    public static string Of(string text)
    {
        string plain = string.Concat(text.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' || char.IsSurrogate(letter) ? '\uFFFD' : letter)).TrimEnd('\uFFFD');
        return plain.Length <= Longest ? plain : plain[..Longest] + " ...";
    }
}
