using Microsoft.CodeAnalysis;
using Percl.CSharp.Symbols;

namespace PerclGenerator.ScriptFiles;

/// <summary>
/// Represents the features of the project's target framework that generated code uses. .NET Framework lacks some.
/// </summary>
/// <param name="ConvertsTexts">Whether a string converts to a span implicitly, in every version of C#.</param>
/// <param name="HasInit">Whether the framework has the type that the compiler needs for <c>init</c>.</param>
/// <param name="HasRequired">Whether the framework has the types that the compiler needs for <c>required</c>.</param>
internal sealed record TargetFramework(bool ConvertsTexts, bool HasInit, bool HasRequired)
{
    /// <summary>Returns the features of the framework of the compilation.</summary>
    public static TargetFramework Of(Compilation compilation)
    {
        var features = FrameworkFeatures.Of(compilation);
        return new TargetFramework(features.ConvertsTexts, features.HasInit, features.HasRequired);
    }
}
