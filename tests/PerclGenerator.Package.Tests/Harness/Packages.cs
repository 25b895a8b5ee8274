namespace PerclGenerator.Package.Tests.Harness;

/// <summary>The packages of the repository, and projects in throw-away folders that use them.</summary>
public sealed class Packages : IAsyncLifetime
{
    /// <summary>The version that the projects under <c>Consumers</c> ask for.</summary>
    public const string Version = "99.0.0";

    /// <summary>The folder of the feed in README.</summary>
    public const string DocumentedFeed = "../percl-feed";

    /// <summary>Packed once for all tests.</summary>
    private static readonly Lazy<Task<TemporaryFolder>> Packed = new(PackAsync);

    private readonly TemporaryFolder _folder = new();

    /// <summary>The feed.</summary>
    public string Feed { get; private set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Feed = (await Packed.Value.ConfigureAwait(false)).Combine("");

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The path of a package.</summary>
    public string Find(string id, string extension = ".nupkg") => Path.Combine(Feed, $"{id}.{Version}{extension}");

    /// <summary>Makes a project in a throw-away folder.</summary>
    /// <param name="template">Its folder under <c>Consumers</c>.</param>
    internal Consumer Use(string template)
    {
        var consumer = UseEmpty();
        consumer.Copy(Path.Combine(Settings.RepositoryRoot, "tests/PerclGenerator.Package.Tests/Consumers", template));
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

    private static async Task<TemporaryFolder> PackAsync()
    {
        var feed = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => feed.Dispose();
        var commands = Document.Readme.BlocksOf("Install")[0].Split('\n')
            .Where(static line => line.StartsWith("dotnet pack ", StringComparison.Ordinal));
        foreach (var command in commands)
        {
            var documented = command.Replace(DocumentedFeed, feed.Combine(""), StringComparison.Ordinal).Split(' ');
            // What this project references was built before it.
            string[] arguments = ["--no-build", "-p:BuildProjectReferences=false", $"-p:PackageVersion={Version}"];
            var outcome = await Command
                .RunAsync(documented[0], Settings.RepositoryRoot, [.. documented[1..], .. arguments])
                .ConfigureAwait(false);
            outcome.SucceededQuietly();
        }

        return feed;
    }
}
