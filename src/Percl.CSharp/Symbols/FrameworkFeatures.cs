using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>
/// Determines the features of a project's target framework. Each is looked up once in a compilation: a lookup asks
/// every reference.
/// </summary>
internal sealed class FrameworkFeatures
{
    private static readonly ConditionalWeakTable<Compilation, FrameworkFeatures> Known = new();

    private readonly Lazy<bool> _formatsAtOnce;
    private readonly Lazy<bool> _hasInit;
    private readonly Lazy<bool> _hasRequired;

    private FrameworkFeatures(Compilation compilation)
    {
        ConvertsTexts = !compilation.GetSpecialType(SpecialType.System_String).GetMembers(
            WellKnownMemberNames.ImplicitConversionName).IsEmpty;
        _formatsAtOnce = new Lazy<bool>(() => Has("DefaultInterpolatedStringHandler"));
        _hasInit = new Lazy<bool>(() => Has("IsExternalInit"));
        _hasRequired = new Lazy<bool>(() =>
            Has("RequiredMemberAttribute") && Has("CompilerFeatureRequiredAttribute"));

        bool Has(string type) => compilation.GetTypesByMetadataName("System.Runtime.CompilerServices." + type)
            .Any(found => compilation.IsSymbolAccessibleWithin(found, compilation.Assembly));
    }

    /// <summary>
    /// Gets a value that indicates whether a string converts to a span implicitly, in every version of C#.
    /// </summary>
    public bool ConvertsTexts { get; }

    /// <summary>
    /// Gets a value that indicates whether an interpolated string formats each value as soon as it is evaluated.
    /// Otherwise, all values are formatted at the end.
    /// </summary>
    public bool FormatsAtOnce => _formatsAtOnce.Value;

    /// <summary>
    /// Gets a value that indicates whether the framework has the type that the compiler needs for <c>init</c>.
    /// </summary>
    public bool HasInit => _hasInit.Value;

    /// <summary>
    /// Gets a value that indicates whether the framework has the types that the compiler needs for <c>required</c>.
    /// </summary>
    public bool HasRequired => _hasRequired.Value;

    /// <summary>Returns the features of the target framework of a compilation.</summary>
    public static FrameworkFeatures Of(Compilation compilation) =>
        Known.GetValue(compilation, static key => new FrameworkFeatures(key));
}
