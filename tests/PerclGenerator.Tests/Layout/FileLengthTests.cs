namespace PerclGenerator.Tests.Layout;

/// <summary>Files are small, and so are their lines.</summary>
public sealed class FileLengthTests
{
    private const int MostLines = 400;
    private const int MostColumns = 120;

    [Theory]
    [InlineData("src")]
    [InlineData("analyzers")]
    public void File_HasAtMost400Lines(string folder)
    {
        var files = Directory.EnumerateFiles(Repository.Find(folder), "*.cs", SearchOption.AllDirectories)
            .Select(static path => (Path: path, Lines: File.ReadLines(path).Count()))
            .ToArray();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, static file => file.Lines > MostLines);
    }

    /// <summary>The build holds the lines of code; it does not look at comments.</summary>
    /// <param name="folder">The folder.</param>
    [Theory]
    [InlineData("src")]
    [InlineData("analyzers")]
    public void Line_HasAtMost120Columns(string folder)
    {
        var lines = Directory.EnumerateFiles(Repository.Find(folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(static path => File.ReadLines(path).Select((line, i) => (Path: path, Number: i + 1, line.Length)))
            .ToArray();

        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, static line => line.Length > MostColumns);
    }
}
