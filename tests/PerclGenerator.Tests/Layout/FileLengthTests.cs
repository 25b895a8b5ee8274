namespace PerclGenerator.Tests.Layout;

/// <summary>Files are small.</summary>
public sealed class FileLengthTests
{
    private const int MostLines = 400;

    /// <summary>All unsafe code of the product is in it, on purpose.</summary>
    private const string Kernel = "Utf8Kernel.cs";

    [Theory]
    [InlineData("src")]
    [InlineData("analyzers")]
    public void File_HasAtMost400Lines(string folder)
    {
        var files = Directory.EnumerateFiles(Repository.Find(folder), "*.cs", SearchOption.AllDirectories)
            .Where(static path => Path.GetFileName(path) != Kernel)
            .Select(static path => (Path: path, Lines: File.ReadLines(path).Count()))
            .ToArray();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, static file => file.Lines > MostLines);
    }
}
