namespace PerclGenerator.Package.Tests.Harness;

/// <summary>Packs the packages of the repository, once for all tests, into a folder that is a feed.</summary>
public sealed class Packages : IAsyncLifetime, IDisposable
{
    /// <summary>The version that the projects under <c>Consumers</c> ask for.</summary>
    public const string Version = "99.0.0";

    private readonly TemporaryFolder _folder = new();

    /// <summary>The feed.</summary>
    public string Feed => _folder.Combine("feed");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (var project in new[] { "src/Percl", "src/Percl.AspNetCore" })
        {
            (await RunAsync(project, "pack", "-o", Feed, $"-p:PackageVersion={Version}").ConfigureAwait(false)).SucceededQuietly();
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    /// <summary>The path of a package.</summary>
    public string Find(string id, string extension = ".nupkg") => Path.Combine(Feed, $"{id}.{Version}{extension}");

    /// <summary>Compiles all that a package is made from once more.</summary>
    internal static Task<Outcome> BuildAgainAsync(string project) => RunAsync(project, "build", "-t:Rebuild");

    /// <summary>Makes a project in a throw-away folder.</summary>
    /// <param name="template">Its folder under <c>Consumers</c>.</param>
    internal Consumer Use(string template)
    {
        var consumer = UseEmpty();
        consumer.Copy(Path.Combine(Settings.RepositoryRoot, "tests/PerclGenerator.Package.Tests/Consumers", template));
        return consumer;
    }

    /// <summary>Makes a throw-away folder in which the packages can be had.</summary>
    internal Consumer UseEmpty()
    {
        var consumer = new Consumer(_folder.Combine(Path.Combine("consumers", Guid.NewGuid().ToString("N")[..8])));
        consumer.Write("NuGet.Config", $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{_folder.Combine("packages")}" />
              </config>
              <packageSources>
                <clear />
                <add key="feed" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                <add key="restored" value="{Settings.PackageFolder}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        return consumer;
    }

    private static Task<Outcome> RunAsync(string project, string command, params string[] arguments) => Command.RunAsync(
        "dotnet",
        Path.Combine(Settings.RepositoryRoot, project),
        [command, "--no-restore", "-c", "Release", "-p:ContinuousIntegrationBuild=true", .. arguments]);
}
