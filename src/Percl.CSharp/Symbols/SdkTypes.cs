using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;

namespace Percl.CSharp.Symbols;

/// <summary>
/// Answers questions about types of FreeClimb's own SDK, and about those that are the same in the SDK and in the
/// runtime library. The generator knows only the runtime library's.
/// </summary>
internal static class SdkTypes
{
    /// <summary>
    /// Determines whether the compilation references the SDK. Each keystroke makes a new compilation, so the names are
    /// compared before any type is looked up.
    /// </summary>
    public static bool AreIn(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(static name => name.Name == WellKnownNames.SdkAssembly)
        && compilation.SourceModule.ReferencedAssemblySymbols.Any(static assembly =>
            assembly.Name == WellKnownNames.SdkAssembly
            && assembly.GetTypeByMetadataName(WellKnownNames.SdkCommandMetadata) is not null);

    /// <summary>Determines whether the SDK declares the type or the member.</summary>
    public static bool IsOfSdk(this ISymbol? symbol) =>
        symbol?.ContainingAssembly is { Name: WellKnownNames.SdkAssembly };

    /// <summary>Determines whether the type is the base of the SDK's commands.</summary>
    public static bool IsSdkBase(this ITypeSymbol? type) => type.IsSdk(WellKnownNames.SdkCommand);

    /// <summary>Determines whether the type is a command of the SDK, or derives from one.</summary>
    public static bool IsSdkCommand(this ITypeSymbol? type) => (type as INamedTypeSymbol).SelfAndBases().Any(IsSdkBase);

    /// <summary>Determines whether the type is the SDK's script, which holds a list of commands.</summary>
    public static bool IsSdkScript(this ITypeSymbol? type) => type.IsSdk(WellKnownNames.SdkScript);

    /// <summary>Determines whether the type is a command, whichever library declares it.</summary>
    public static bool IsAnyCommand(this ITypeSymbol type) => type.IsCommand() || type.IsSdkCommand();

    /// <summary>Determines whether the type is a script, whichever library declares it.</summary>
    public static bool IsAnyScript(this ITypeSymbol type) => type.IsScript() || type.IsSdkScript();

    private static bool IsSdk(this ITypeSymbol? type, string name) =>
        type.Is(WellKnownNames.SdkNamespace, name) && type.IsOfSdk();
}
