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

    /// <summary>Each in a project of its own: what changes found commands concerns all commands of the project.</summary>
    [Theory]
    [InlineData("var s = new PerclScript(new List<PerclCommand> { new Redirect(\"/menu\") }); foreach (var r in s.Commands.OfType<Redirect>()) { r.ActionUrl = url + r.ActionUrl; }")]
    [InlineData("var s = new PerclScript(new List<PerclCommand> { new Redirect(\"/menu\") }); ((Redirect)s.Commands[0]).ActionUrl = url;")]
    [InlineData("var r = new Redirect(\"/menu\"); Absolute(r, url); void Absolute(PerclCommand c, string b) { switch (c) { case Redirect found: found.ActionUrl = b; break; } }")]
    [InlineData("var l = new List<PerclCommand>(); l.Add(new Play(url)); foreach (var p in l.OfType<Play>()) { p.Loop = 1; }")]
    [InlineData("var l = new List<PerclCommand> { new Play(url) }; ((Play)l[0]).Loop = 1;")]
    [InlineData("PerclCommand c = new Play(url); (c as Play).Loop = 2;")]
    [InlineData("var c = new Hangup(); c.Command = \"Say\"; var s = new PerclScript(new List<PerclCommand> { c, new Say(id) });")]
    public async Task CommandThatIsChangedWhereItIsFound_IsNotReported(string code) =>
        Assert.Equal([""], await SdkCode.ReportAsync(SdkStub.Newest, [code]));

    /// <summary>What code sets on its own new commands says nothing of others.</summary>
    [Fact]
    public async Task CommandBesideAChangedOne_IsReported() => Assert.Equal(["PERCL2001"], await SdkCode.ReportAsync(
        SdkStub.Newest,
        ["var own = new Redirect(url); own.ActionUrl = url + id; var l = new List<PerclCommand> { new Redirect(\"/menu\") };"]));

    private static async Task VerifyAsync(string version, SdkCase[] cases)
    {
        var reported = await SdkCode.ReportAsync(version, [.. cases.Select(static one => one.Code)]);

        Assert.Equal(
            cases.Select(static one => $"{one.Code}\n-> {one.Expected}"),
            cases.Zip(reported, static (one, found) => $"{one.Code}\n-> {found}"));
    }
}
