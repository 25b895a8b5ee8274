using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Percl.CSharp.Declarations;

/// <summary>Provides the minimum C# version of the generated code, C# 11.</summary>
internal static class NeededLanguageVersion
{
    /// <summary>Returns the C# version of a source that is too old for the generated code; null otherwise.</summary>
    public static string? FindOlder(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp11 and var version }
            ? version.ToDisplayString()
            : null;

    /// <summary>Determines whether the generated code compiles.</summary>
    public static bool IsThatOf(Compilation compilation) =>
        compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp11 };
}
