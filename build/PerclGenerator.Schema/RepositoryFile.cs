namespace PerclGenerator.Schema;

/// <summary>Finds files that this program writes, into the repository in which it was built.</summary>
internal static class RepositoryFile
{
    /// <summary>Returns the full path of a file.</summary>
    /// <param name="path">The path in the repository, in parts.</param>
    public static string Find(params string[] path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PerclGenerator.sln")))
            {
                return Path.Combine([folder.FullName, .. path]);
            }
        }

        throw new DirectoryNotFoundException("Run it from a folder of the repository.");
    }
}
