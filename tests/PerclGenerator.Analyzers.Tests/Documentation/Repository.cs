namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>Finds files of the repository from where the tests run.</summary>
internal static class Repository
{
    public const string RulesFolder = "analyzers/rules";

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PerclGenerator.sln")))
            {
                return Path.Combine(folder.FullName, path);
            }
        }

        throw new DirectoryNotFoundException("The tests must run from a folder of the repository.");
    }
}
