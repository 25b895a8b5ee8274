using Microsoft.CodeAnalysis;
using Percl.CSharp.Symbols;

namespace PerclGenerator.ScriptFiles;

/// <summary>
/// The features of the project's target framework that generated code uses. .NET Framework lacks some.
/// </summary>
/// <param name="ConvertsTexts">Whether a text becomes a span by itself, in every version of C#.</param>
/// <param name="HasInit">Whether it has what the compiler needs for <c>init</c>.</param>
internal sealed record TargetFramework(bool ConvertsTexts, bool HasInit)
{
    /// <summary>Gets the features of the framework that the compilation is for.</summary>
    public static TargetFramework Of(Compilation compilation) =>
        new(compilation.ConvertsTexts(), compilation.HasInit());
}
