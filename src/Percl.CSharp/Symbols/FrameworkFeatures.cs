using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>Gets the features of the framework that a project is built for.</summary>
internal static class FrameworkFeatures
{
    private const string CompilerServices = "System.Runtime.CompilerServices.";

    /// <summary>Whether a string converts to a span implicitly, in every version of C#.</summary>
    public static bool ConvertsTexts(this Compilation compilation) =>
        !compilation.GetSpecialType(SpecialType.System_String).GetMembers(
            WellKnownMemberNames.ImplicitConversionName).IsEmpty;

    /// <summary>
    /// Whether an interpolated string formats each value as soon as it is evaluated. Otherwise it formats all of them
    /// at the end.
    /// </summary>
    public static bool FormatsAtOnce(this Compilation compilation) =>
        compilation.Has("DefaultInterpolatedStringHandler");

    /// <summary>Whether the framework has the type that the compiler needs for <c>init</c>.</summary>
    public static bool HasInit(this Compilation compilation) => compilation.Has("IsExternalInit");

    private static bool Has(this Compilation compilation, string type) =>
        compilation.GetTypesByMetadataName(CompilerServices + type)
        .Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
