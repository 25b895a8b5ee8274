namespace PerclGenerator.Package.Tests.Harness;

/// <summary>A folder outside the repository, so that nothing of the repository's own settings reaches it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("percl");

    /// <summary>The full path of something in the folder.</summary>
    public string Combine(string path) => Path.Combine(_folder.FullName, path);

    /// <summary>Deletes the folder.</summary>
    public void Dispose() => _folder.Delete(recursive: true);
}
