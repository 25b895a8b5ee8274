using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL4007Tests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    public Task OlderVersion_IsReportedOnceForEachType(LanguageVersion version, string shown) => PerclVerifier.VerifyVersionAsync(
        version,
        """
        namespace App
        {
            [PerclCommand]
            public partial class {|#0:Dial|} { public string Number { get; set; } }

            public partial class Outer
            {
                [PerclScript]
                public partial class {|#1:Menu|} { public Dial Dial { get; set; } }
            }

            public class NotMarked { }
        }
        """,
        Expected.Of("PERCL4007", 0, Message("Dial", shown)),
        Expected.Of("PERCL4007", 1, Message("Menu", shown)));

    [Fact]
    public Task OlderVersion_IsReportedWhereTheClassOfScriptFilesIsUsed() => PerclVerifier.VerifyVersionWithFileAsync(
        LanguageVersion.CSharp10,
        "end.percl.json",
        """
        class Program
        {
            byte[] End() => {|#0:PerclFiles|}.End.ToArray();
            byte[] Other() => PerclFile.End.ToArray();
        }
        """,
        Expected.Of("PERCL4007", 0, Message("PerclFiles", "10.0")));

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "end.json", "class Program { object End() => PerclFiles.End; }")]
    [InlineData(LanguageVersion.CSharp11, "end.percl.json", "class Program { object End() => PerclFiles.End; }")]
    [InlineData(LanguageVersion.CSharp10, "end.percl.json", "class Program { object End() => \"PerclFiles\"; }")]
    [InlineData(LanguageVersion.CSharp10, "end.percl.json", """
        static class PerclFiles { public static string Of(string name) => System.IO.File.ReadAllText(name); }
        class Program { string End() => PerclFiles.Of("end.percl.json"); }
        """)]
    public Task OlderVersion_WithoutUseOfTheClassOfScriptFiles_IsLeftAlone(LanguageVersion version, string file, string source) =>
        PerclVerifier.VerifyVersionWithFileAsync(version, file, source);

    [Fact]
    public Task NewVersion_IsLeftAlone() => PerclVerifier.VerifyVersionAsync(
        LanguageVersion.CSharp11, "[PerclCommand] public partial class Dial { public string? Number { get; set; } }");

    private static string Message(string type, string version) =>
        $"'{type}' needs C# 11 or later for the code that is generated, but is compiled as C# {version}: "
        + "write <LangVersion>11</LangVersion> in the project file";
}
