using Parlance.Generation;
using Parlance.Judging;
using Xunit;

namespace Parlance.Tests.Generation;

public sealed class LabelTests
{
    [Theory]
    [InlineData("// hung: rank 0 waits for itself\nint x;", "hung", "rank 0 waits for itself")]
    [InlineData("// wrong answer: a: b\r\n", "wrong answer", "a: b")]
    public void The_first_line_names_verdict_and_mistake(string source, string verdict, string mistake) =>
        Assert.Equal(new Label(verdict, mistake), Label.Parse(source));

    [Theory]
    [InlineData("")]
    [InlineData("#include <vector>\n// hung: too late")]
    [InlineData("// no colon here")]
    [InlineData("//: nothing")]
    public void Another_form_is_no_label(string source) => Assert.Null(Label.Parse(source));

    [Fact]
    public void Every_solution_and_every_fault_that_ships_is_in_its_set()
    {
        IReadOnlyList<Candidate> reference = ShippedCandidates.Load("reference", Lab.Catalogue, Lab.Catalogue.Problems);
        IReadOnlyList<Candidate> faults = ShippedCandidates.Load("faults", Lab.Catalogue, Lab.Catalogue.Problems);

        Assert.Equal(Lab.Catalogue.Problems.Count * Lab.Catalogue.Models.Count, reference.Count);
        Assert.All(reference, one => Assert.Null(one.Label));
        Assert.All(faults.SelectMany(one => one.Label!.Verdicts), verdict => Assert.Contains(verdict, Verdicts.All.Select(one => one.Name())));
        Assert.Distinct(reference.Concat(faults).Select(one => one.ToString()));
    }

    [Fact]
    public void An_unknown_set_is_told_with_those_that_ship() =>
        Assert.Equal(
            "set 'gold': no candidates of this name ship with the workbook. Choose reference or faults.",
            Assert.Throws<UserException>(() => ShippedCandidates.Load("gold", Lab.Catalogue, Lab.Catalogue.Problems)).Message);
}
