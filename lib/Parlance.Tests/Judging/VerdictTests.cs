using Parlance.Judging;
using Xunit;

namespace Parlance.Tests.Judging;

public sealed class VerdictTests
{
    [Fact]
    public void Every_verdict_has_a_name_of_its_own_that_leads_back_to_it()
    {
        Assert.Distinct(Verdicts.All.Select(verdict => verdict.Name()));
        Assert.All(Verdicts.All, verdict => Assert.Equal(verdict, Verdicts.Parse(verdict.Name())));
        Assert.Equal(Enum.GetValues<Verdict>().Length, Verdicts.All.Count);
    }

    [Theory]
    [InlineData(Verdict.WrongAtSomeCounts, "wrong at some counts")]
    [InlineData(Verdict.NoCode, "no code")]
    [InlineData(Verdict.Valid, "valid")]
    public void A_name_is_written_in_words(Verdict verdict, string name) => Assert.Equal(name, verdict.Name());

    [Theory]
    [InlineData("Valid")]
    [InlineData("")]
    [InlineData("perfect")]
    public void Another_word_is_no_verdict(string name) => Assert.Throws<ArgumentException>(() => Verdicts.Parse(name));
}
