using PerclGenerator.Package.Tests.Harness;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Packages))]
// Tests wait for builds, several of them for the same one.
[assembly: Parallelization(MaxThreads = 4)]

namespace PerclGenerator.Package.Tests.Harness;

/// <summary>The packages of the repository, packed once, and projects in throw-away folders that use them.</summary>
public sealed class Packages : IAsyncLifetime
{
    /// <summary>The version that the projects under <c>Consumers</c> ask for.</summary>
    public const string Version = "99.0.0";

    /// <summary>The folder of the feed in README.</summary>
    public const string DocumentedFeed = "../percl-feed";

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Task<Solution>> _right;
    private readonly Lazy<Task<Solution>> _wrong;

    /// <summary>Packs nothing yet.</summary>
    public Packages()
    {
        _right = new(() => Solutions.BuildRightAsync(this));
        _wrong = new(() => Solutions.BuildWrongAsync(this));
    }

    /// <summary>The feed.</summary>
    public string Feed => _folder.Combine("feed");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        try
        {
            await PackAsync().ConfigureAwait(false);
        }
        catch
        {
            await DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CompilerServer.StopAsync().ConfigureAwait(false);
        _folder.Dispose();
    }

    /// <summary>The path of a package.</summary>
    public string Find(string id, string extension = ".nupkg") => Path.Combine(Feed, $"{id}.{Version}{extension}");

    /// <summary>Makes a project in a throw-away folder.</summary>
    /// <param name="template">Its folder under <c>Consumers</c>.</param>
    internal Consumer Use(string template)
    {
        var consumer = UseEmpty();
        consumer.Copy(TemplateFolder(template));
        return consumer;
    }

    /// <summary>Makes a throw-away folder in which the packages can be had.</summary>
    /// <param name="withFeed">Whether the settings name the feed already.</param>
    internal Consumer UseEmpty(bool withFeed = true)
    {
        var consumer = new Consumer(_folder.Combine(Path.Combine("consumers", Guid.NewGuid().ToString("N")[..8])));
        consumer.Write("NuGet.Config", $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{_folder.Combine("packages")}" />
              </config>
              <packageSources>
                <clear />
                {(withFeed ? $"<add key=\"feed\" value=\"{Feed}\" />" : "")}
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                <add key="restored" value="{Settings.PackageFolder}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        return consumer;
    }

    /// <summary>Gets the solution of the projects that are right, built.</summary>
    internal Task<Solution> RightAsync() => _right.Value;

    /// <summary>Gets the solution of the projects that are wrong, built as far as that goes.</summary>
    internal Task<Solution> WrongAsync() => _wrong.Value;

    /// <summary>Gets the folder of a project under <c>Consumers</c>.</summary>
    internal static string TemplateFolder(string template) =>
        Path.Combine(Settings.RepositoryRoot, "tests/PerclGenerator.Package.Tests/Consumers", template);

    private async Task PackAsync()
    {
        var commands = Document.Readme.BlocksOf("Install")[0].Split('\n')
            .Where(static line => line.StartsWith("dotnet pack ", StringComparison.Ordinal));
        foreach (var command in commands)
        {
            var documented = command.Replace(DocumentedFeed, Feed, StringComparison.Ordinal).Split(' ');
            // What this project references was built before it, and one project needs one process.
            string[] arguments =
                ["--no-build", "-p:BuildProjectReferences=false", $"-p:PackageVersion={Version}", "-m:1"];
            var outcome = await Command
                .RunAsync(documented[0], Settings.RepositoryRoot, [.. documented[1..], .. arguments])
                .ConfigureAwait(false);
            outcome.SucceededQuietly();
        }
    }
}
