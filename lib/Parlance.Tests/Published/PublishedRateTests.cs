using System.Globalization;
using System.Text.RegularExpressions;
using Parlance.Published;
using Parlance.Statistics;
using Xunit;

namespace Parlance.Tests.Published;

/// <summary>The report's printed rates, intervals and effect sizes, recomputed from our outcomes.</summary>
public class PublishedRateTests
{
    [Theory]
    [InlineData("build_success_rate.csv", null)]
    [InlineData("build_success_rate_serial.csv", "serial")]
    [InlineData("build_success_rate_mpi.csv", "mpi")]
    public async Task Every_published_build_rate_is_reproduced_to_all_its_digits(string file, string? execution)
    {
        List<Dictionary<string, string>> rows = ReportData.Rows(file);
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Equal(report.Models.Length, rows.Count);
        foreach (Dictionary<string, string> row in rows)
        {
            Proportion built = report.BuildRate(report.NameOf(row["Model"]), execution);
            Assert.Equal(row["Total Tests"], built.Trials.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(row["Successful Builds"], built.Successes.ToString(CultureInfo.InvariantCulture));
            ReportData.Same(ReportData.Number(row["Build Success Rate"]), built.Rate, row["Model"]);
            if (execution is not null)
                Assert.Equal(execution, row["Parallelism Model"]);
        }
    }

    [Fact]
    public async Task Every_published_validation_rate_is_reproduced_to_all_its_digits()
    {
        List<Dictionary<string, string>> rows = ReportData.Rows("build_vs_validation.csv");
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Equal(report.Models.Length, rows.Count);
        foreach (Dictionary<string, string> row in rows)
        {
            Proportion valid = report.ValidationAmongBuilt(report.NameOf(row["Model"]));
            Assert.Equal(row["Total Builds"], valid.Trials.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(row["Validated Builds"], valid.Successes.ToString(CultureInfo.InvariantCulture));
            ReportData.Same(ReportData.Number(row["Validation Rate"]), valid.Rate, row["Model"]);
        }
    }

    [Fact]
    public async Task Every_interval_of_our_table_is_the_published_one()
    {
        List<Dictionary<string, string>> rows = ReportData.Rows("confidence_intervals.csv");
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Equal(2 * rows.Count, report.Intervals.Length);
        foreach (Dictionary<string, string> row in rows)
        {
            Compare(row, PublishedRate.Build, "Build Success Rate", "Build Rate CI");
            Compare(row, PublishedRate.Validation, "Validation Rate", "Validation Rate CI");
        }

        void Compare(Dictionary<string, string> row, PublishedRate rate, string value, string bounds)
        {
            PublishedInterval ours = Assert.Single(report.Intervals, i => i.Model == report.NameOf(row["Model"]) && i.Rate == rate);
            double[] printed = [.. Regex.Matches(row[bounds], @"float64\(([^)]*)\)").Select(m => ReportData.Number(m.Groups[1].Value)!.Value)];
            Assert.Equal([printed[0], printed[1]], [ours.Interval.Lower, ours.Interval.Upper]);
            ReportData.Same(ReportData.Number(row[value]), ours.Value, row["Model"]);
        }
    }

    [Fact]
    public async Task Every_effect_size_of_our_table_is_the_published_one()
    {
        List<Dictionary<string, string>> rows = ReportData.Rows("cohens_d_multimodal.csv");
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Equal(rows.Count, report.EffectSizes.Length);
        foreach (Dictionary<string, string> row in rows)
        {
            PublishedEffectSize ours = Assert.Single(report.EffectSizes, e => e.Model == report.NameOf(row["Model"]));
            Assert.Equal(ReportData.Number(row["Cohen's d"]), ours.CohensD);
            ReportData.Same(ReportData.Number(row["Build Success Rate"]), ours.Value, row["Model"]);
        }
    }

    [Fact]
    public async Task Every_published_interval_is_a_Wald_interval_of_our_outcomes()
    {
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Equal(22, report.Intervals.Length);
        foreach (PublishedInterval published in report.Intervals)
        {
            Proportion proportion = published.Rate == PublishedRate.Build
                ? report.BuildRate(published.Model)
                : report.ValidationAmongBuilt(published.Model);
            Interval wald = Wald.Of(proportion);
            Assert.Equal(published.Value, proportion.Rate, 1e-12);
            Assert.Equal(published.Interval.Lower, wald.Lower, 1e-12);
            Assert.Equal(published.Interval.Upper, wald.Upper, 1e-12);
        }
    }

    [Fact]
    public async Task Every_published_effect_size_is_Cohens_d_of_our_outcomes()
    {
        PublishedReport report = await ReportData.LoadAsync();

        Assert.Equal(10, report.EffectSizes.Length);
        foreach (PublishedEffectSize published in report.EffectSizes)
        {
            double d = CohensD.Of(report.BuildRate(published.Model), report.BuildRate(published.ComparedWith));
            Assert.Equal(published.CohensD, d, 1e-12);
        }
    }
}
