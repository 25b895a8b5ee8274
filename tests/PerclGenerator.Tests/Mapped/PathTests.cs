using Microsoft.CodeAnalysis;

namespace PerclGenerator.Tests.Mapped;

/// <summary>The symbols name the file as they do for its own code, and generated source names no machine.</summary>
public sealed class PathTests
{
    private const string Source = """
        using Percl;

        [PerclScript]
        public readonly partial record struct Menu(string Caller)
        {
            public Say Greeting => new() { Text = Caller };
        }
        """;

    [Theory]
    [InlineData("/home/ada/app/Scripts/Menu.cs", "/_/Scripts/Menu.cs")]
    [InlineData("/elsewhere/Menu.cs", "/elsewhere/Menu.cs")]
    public void MappedPath_IsThatOfTheFile(string path, string expected)
    {
        var code = DebuggedCode.Compile(Source, path: path, resolver: new SourceFileResolver(
            [], "/home/ada/app", [new KeyValuePair<string, string>("/home/ada/app", "/_")]));

        Assert.Equal([(expected, true)], code.FilesOf("Menu"));
        Assert.Equal(code.FilesOf("Menu", "get_Greeting"), code.FilesOf("Menu"));
        Assert.DoesNotContain("/home/ada", code.Generated, StringComparison.Ordinal);
    }

    [Fact]
    public void MappedPath_ThatTheCompilerWouldChange_IsNotWritten()
    {
        var code = DebuggedCode.Compile(Source, path: "/app/Menu.cs", resolver: new DriveResolver());

        Assert.Equal(code.FilesOf("Menu", "get_Greeting"), code.FilesOf("Menu"));
        Assert.Equal([("/_/Menu.cs", true)], code.FilesOf("Menu"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/app/The \"best\" menu.cs")]
    public void Path_ThatNoDirectiveCanName_HidesTheCode(string path)
    {
        var code = DebuggedCode.Compile(Source, path: path);

        Assert.DoesNotContain("#line (", code.Generated, StringComparison.Ordinal);
        Assert.Empty(code.StopsIn("Menu"));
    }

    [Theory]
    [InlineData("#line 20 \"Menu.txt\"", "Menu.txt")]
    [InlineData("#line 20 \"../Menu.txt\"", "../Menu.txt")]
    public void Directive_OfTheSource_IsFollowed(string directive, string file)
    {
        var code = DebuggedCode.Compile(Source.Replace("    public", directive + "\n    public", StringComparison.Ordinal));

        Assert.Contains("#line (20, 28) - (20, 50) ", code.Generated, StringComparison.Ordinal);
        Assert.Contains($" \"{file}\"\n", code.Generated, StringComparison.Ordinal);
    }

    [Fact]
    public void HiddenSource_StaysHidden() => Assert.DoesNotContain(
        "#line (",
        DebuggedCode.Compile(Source.Replace("    public", "#line hidden\n    public", StringComparison.Ordinal)).Generated,
        StringComparison.Ordinal);

    /// <summary>Changes a mapped path that is mapped again, as the compiler does on Windows.</summary>
    private sealed class DriveResolver() : SourceFileResolver([], "/app")
    {
        public override string? NormalizePath(string path, string? baseFilePath) =>
            path.StartsWith("/_/", StringComparison.Ordinal)
                ? "C:" + path
                : path.Replace("/app/", "/_/", StringComparison.Ordinal);
    }
}
