namespace PerclGenerator.Package.Tests.Harness;

/// <summary>Copies the sources of the repository.</summary>
internal static class RepositoryCopy
{
    private static readonly string[] Folders = ["src", "analyzers", "build", ".git"];

    /// <summary>Copies what the product is built from into a folder of another name.</summary>
    public static TemporaryFolder Make()
    {
        var copy = new TemporaryFolder();
        var root = Settings.RepositoryRoot;
        var files = Folders
            .Select(folder => Path.Combine(root, folder))
            .Where(Directory.Exists)
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(root));
        foreach (var file in files)
        {
            var target = copy.Combine(Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
            // Git's objects are read-only, and such files cannot be deleted everywhere.
            File.SetAttributes(target, FileAttributes.Normal);
        }

        return copy;
    }
}
