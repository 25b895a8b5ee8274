using OfficialSdk;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>Code in the style of samples for FreeClimb's SDK, and code that resembles it, in all versions.</summary>
public sealed class SdkCaseTests
{
    private const int FewestReported = 120;
    private const int FewestSilent = 150;

    public static TheoryData<string> Versions => [.. SdkStub.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Sample_InEachVersion_IsReported(string version)
    {
        var cases = SdkCase.Read("reported.txt", version);

        Assert.InRange(cases.Length, FewestReported, int.MaxValue);
        Assert.All(cases, static one => Assert.NotEmpty(one.Expected));
        await VerifyAsync(version, cases);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task LookAlike_InEachVersion_IsNotReported(string version)
    {
        var cases = SdkCase.Read("silent.txt", version);

        Assert.InRange(cases.Length, FewestSilent, int.MaxValue);
        Assert.All(cases, static one => Assert.Empty(one.Expected));
        await VerifyAsync(version, cases);
    }

    private static async Task VerifyAsync(string version, SdkCase[] cases)
    {
        var reported = await SdkCode.ReportAsync(version, [.. cases.Select(static one => one.Code)]);

        Assert.Equal(
            cases.Select(static one => $"{one.Code}\n-> {one.Expected}"),
            cases.Zip(reported, static (one, found) => $"{one.Code}\n-> {found}"));
    }
}
