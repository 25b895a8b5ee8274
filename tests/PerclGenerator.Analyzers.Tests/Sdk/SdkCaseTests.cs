using OfficialSdk;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>Code in the style of samples for FreeClimb's SDK, in all its versions.</summary>
public sealed class SdkCaseTests
{
    public static TheoryData<string> Versions => [.. SdkStub.Versions];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Case_InEachVersion_IsReported(string version)
    {
        var cases = SdkCases.In(version);

        var reported = await SdkCode.ReportAsync(version, [.. cases.Select(static one => one.Code)]);

        Assert.Equal(
            cases.Select(static one => $"{one.Code}\n-> {one.Expected}"),
            cases.Zip(reported, static (one, found) => $"{one.Code}\n-> {found}"));
    }
}
