using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Percl.CSharp.Declarations;

/// <summary>What is generated uses C# 11.</summary>
internal static class NeededLanguageVersion
{
    /// <summary>The version of a source that is older than what is generated needs; null where it is not.</summary>
    public static string? FindOlder(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 and var version }
            ? version.ToDisplayString()
            : null;

    /// <summary>Whether what is generated compiles.</summary>
    public static bool IsThatOf(Compilation compilation) =>
        compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp11 };
}
