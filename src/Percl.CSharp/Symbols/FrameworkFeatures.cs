using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>Determines the features of a project's target framework.</summary>
internal static class FrameworkFeatures
{
    private const string CompilerServices = "System.Runtime.CompilerServices.";

    /// <summary>Determines whether a string converts to a span implicitly, in every version of C#.</summary>
    public static bool ConvertsTexts(this Compilation compilation) =>
        !compilation.GetSpecialType(SpecialType.System_String).GetMembers(
            WellKnownMemberNames.ImplicitConversionName).IsEmpty;

    /// <summary>
    /// Determines whether an interpolated string formats each value as soon as it is evaluated. Otherwise, all values
    /// are formatted at the end.
    /// </summary>
    public static bool FormatsAtOnce(this Compilation compilation) =>
        compilation.Has("DefaultInterpolatedStringHandler");

    /// <summary>Determines whether the framework has the type that the compiler needs for <c>init</c>.</summary>
    public static bool HasInit(this Compilation compilation) => compilation.Has("IsExternalInit");

    /// <summary>
    /// Determines whether the framework has the types that the compiler needs for <c>required</c>.
    /// </summary>
    public static bool HasRequired(this Compilation compilation) =>
        compilation.Has("RequiredMemberAttribute") && compilation.Has("CompilerFeatureRequiredAttribute");

    private static bool Has(this Compilation compilation, string type) =>
        compilation.GetTypesByMetadataName(CompilerServices + type)
        .Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
