using System.IO.Compression;
using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>A project of the template builds without a warning, runs, and its calls go as they should.</summary>
public sealed class TemplateTests(Packages packages)
{
    /// <summary>A name that is none of a namespace.</summary>
    private const string Name = "My.App-1";

    private static readonly string[] Files =
    [
        ".config/dotnet-tools.json",
        ".gitignore",
        ".template.config/dotnetcli.host.json",
        ".template.config/template.json",
        "PerclWeb.csproj",
        "Program.cs",
        "Properties/launchSettings.json",
        "README.md",
        "appsettings.Development.json",
        "appsettings.json",
        "calls.http",
        "calls/hours.call",
        "calls/message.call",
        "calls/silence.call",
    ];

    [Fact]
    public async Task Project_IsCreated_Built_Run_AndCalled()
    {
        var folder = packages.UseEmpty();
        string[] hive = ["--debug:custom-hive", Path.Combine(folder.Folder, "hive")];
        var template = packages.Find("PerclGenerator.Templates");
        (await folder.DotnetAsync(["new", "install", template, .. hive])).Succeeded();
        (await folder.DotnetAsync(["new", "percl-web", "-n", Name, "--no-restore", "--framework", "net10.0", .. hive])).Succeeded();
        var project = folder.In(Name);
        await project.BuildAsync();
        Assert.Contains($"\"version\": \"{Packages.Version}\"", project.Read(".config/dotnet-tools.json"), StringComparison.Ordinal);
        Assert.StartsWith($"# {Name}\n", project.Read("README.md"), StringComparison.Ordinal);

        using var app = await RunningApp.StartAsync(
            project,
            project.Built(), "--environment", "Development", "--urls", "http://127.0.0.1:0");
        var url = app.Client.BaseAddress!.ToString();
        // The URL of callbacks is that of the settings.
        string[] application = [url, "--public-base-url", "http://localhost:5000"];
        var calls = await PerclAsync(project, ["call", "calls/*.call", .. application]);

        Assert.Equal(
            "calls/hours.call: passed\ncalls/message.call: passed\ncalls/silence.call: passed\n3 call scripts, none failed.\n",
            calls.Succeeded().Output);
        application[0] += "incomingCall";
        var explored = await PerclAsync(
            project,
            ["explore", .. application, "--status-callback-url", "/status", "--endpoint", "/message", "--endpoint", "/status"]);
        explored.Succeeded();
    }

    [Fact]
    public async Task Package_HasTheFilesOfTheTemplate()
    {
        const string content = "content/percl-web/";
        await using var package = await ZipFile.OpenReadAsync(
            packages.Find("PerclGenerator.Templates"), TestContext.Current.CancellationToken);

        Assert.Equal(
            Files.Order(StringComparer.Ordinal),
            package.Entries.Select(static entry => entry.FullName)
                .Where(static name => name.StartsWith(content, StringComparison.Ordinal))
                .Select(static name => name[content.Length..])
                .Order(StringComparer.Ordinal));
        Assert.DoesNotContain(package.Entries, static entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal));
    }

    /// <summary>Runs the tool that was built beside this project.</summary>
    private static Task<Outcome> PerclAsync(Consumer project, params string[] arguments) => project.DotnetAsync(
        [Path.Combine(Settings.RepositoryRoot, "artifacts/bin/Percl.Tool/release/Percl.Tool.dll"), .. arguments]);
}
