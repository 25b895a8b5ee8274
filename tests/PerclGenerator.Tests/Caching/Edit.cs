using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Tests.Caching;

/// <summary>An edit of <see cref="EditedProject"/>.</summary>
/// <param name="Name">What is edited.</param>
/// <param name="LowersAgain">The scripts that depend on it.</param>
internal sealed record Edit(string Name, string LowersAgain)
{
    /// <summary>The file that is edited, what stands there, and what it becomes. A file without text is none.</summary>
    public (string File, string Before, string After)? Text { get; init; }

    /// <summary>What becomes of the compilation.</summary>
    public Func<CSharpCompilation, CSharpCompilation>? Compilation { get; init; }

    /// <summary>What becomes of the parse options of all files.</summary>
    public Func<CSharpParseOptions, CSharpParseOptions>? Parsing { get; init; }

    public override string ToString() => Name;
}
