using Microsoft.CodeAnalysis;
using PerclGenerator.Model;

namespace PerclGenerator.Parsing;

/// <summary>Reads what the framework has that a project is built for.</summary>
internal static class TargetFrameworkParser
{
    private const string CompilerServices = "System.Runtime.CompilerServices.";

    /// <summary>What script files need to know of it.</summary>
    public static TargetFramework Parse(Compilation compilation) =>
        new(compilation.ConvertsTexts(), compilation.Has("IsExternalInit"));

    /// <summary>Whether a text becomes a span by itself, in every version of C#.</summary>
    public static bool ConvertsTexts(this Compilation compilation) =>
        !compilation.GetSpecialType(SpecialType.System_String).GetMembers(WellKnownMemberNames.ImplicitConversionName).IsEmpty;

    /// <summary>
    /// Whether an interpolated string makes a text of each value as soon as it is evaluated. Otherwise it does so once all
    /// are evaluated.
    /// </summary>
    public static bool FormatsAtOnce(this Compilation compilation) => compilation.Has("DefaultInterpolatedStringHandler");

    private static bool Has(this Compilation compilation, string type) => compilation.GetTypesByMetadataName(CompilerServices + type)
        .Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
