namespace PerclGenerator.Package.Tests.Harness;

/// <summary>A project that uses the packages.</summary>
/// <param name="folder">Its folder.</param>
internal sealed class Consumer(string folder)
{
    /// <summary>The project's folder.</summary>
    public string Folder => folder;

    /// <summary>A folder of this one.</summary>
    public Consumer In(string name) => new(Path.Combine(folder, name));

    /// <summary>Copies files into the project.</summary>
    public void Copy(string template)
    {
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(template, file), File.ReadAllText(file));
        }
    }

    /// <summary>Writes a file of the project.</summary>
    public void Write(string path, string content)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }

    /// <summary>Reads a file of the project.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(folder, path));

    /// <summary>Runs the <c>dotnet</c> command in the project's folder.</summary>
    public Task<Outcome> DotnetAsync(params string[] arguments) => Command.RunAsync("dotnet", folder, arguments);

    /// <summary>Builds the project and expects no warning.</summary>
    public async Task<Outcome> BuildAsync(params string[] arguments) =>
        (await DotnetAsync(["build", .. arguments]).ConfigureAwait(false)).SucceededQuietly();

    /// <summary>Gets the path of the project's assembly, which was built.</summary>
    public string Built(string framework = "net10.0") =>
        Path.Combine(folder, "bin", "Debug", framework, Path.GetFileName(folder) + ".dll");

    /// <summary>Runs the project, which was built, and returns what it prints.</summary>
    public async Task<string> RunAsync() => (await DotnetAsync(Built()).ConfigureAwait(false)).Succeeded().Output;
}
