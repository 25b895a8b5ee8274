using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>Applications that use the package can be trimmed and compiled ahead of time.</summary>
public sealed class PublishTests(Packages packages)
{
    private const string Printed =
        """
        [{"Redirect":{"actionUrl":"https://example.com/menu"}}]
        [{"Say":{"text":"Hi","loop":2}},{"Hangup":{}}]
        [{"Hangup":{}}]
        +15550100

        """;

    [Fact]
    public async Task App_PublishedTrimmed_RunsWithoutAWarning() =>
        Assert.Equal(Printed, await PublishAsync("-p:PublishAot=false", "-p:PublishTrimmed=true", "--self-contained"));

    /// <summary>The linker is the only thing here that does not come with the .NET SDK.</summary>
    [Fact]
    public async Task App_PublishedAheadOfTime_RunsWithoutAWarning()
    {
        var linker = NativeLinker.Find();
        Assert.SkipWhen(linker is null, "This machine has neither clang nor gcc to link native code.");
        Assert.Equal(Printed, await PublishAsync(AheadOfTime.Arguments(linker)));
    }

    private async Task<string> PublishAsync(params string[] arguments)
    {
        var app = packages.Use("NativeAot");
        var outcome = await app.DotnetAsync(["publish", "--use-current-runtime", "-o", "published", .. arguments]);
        outcome.SucceededQuietly();
        var run = await Command.RunAsync(Path.Combine(app.Folder, "published", "NativeAot"), app.Folder);
        return run.Succeeded().Output;
    }
}
