using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>
/// Reads extension blocks (<c>extension(string text) { … }</c>). The oldest supported compiler does not know them, so
/// the one at hand is asked whether it does.
/// </summary>
internal static class ExtensionBlocks
{
    private static readonly PropertyInfo? ExtensionParameter =
        typeof(INamedTypeSymbol).GetProperty(nameof(ExtensionParameter))
        ?? typeof(ITypeSymbol).GetProperty(nameof(ExtensionParameter));

    /// <summary>What a block extends; null where the type is no such block.</summary>
    public static IParameterSymbol? FindReceiver(INamedTypeSymbol container) =>
        ExtensionParameter?.GetValue(container) as IParameterSymbol;
}
