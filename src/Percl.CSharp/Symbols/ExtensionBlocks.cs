using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>
/// Reads extension blocks (<c>extension(string text) { … }</c>). The oldest supported compiler does not have them, so
/// that they are read by reflection.
/// </summary>
internal static class ExtensionBlocks
{
    private static readonly PropertyInfo? ExtensionParameter =
        typeof(INamedTypeSymbol).GetProperty(nameof(ExtensionParameter))
        ?? typeof(ITypeSymbol).GetProperty(nameof(ExtensionParameter));

    /// <summary>Returns the receiver of a block; null where the type is not an extension block.</summary>
    public static IParameterSymbol? FindReceiver(INamedTypeSymbol container) =>
        ExtensionParameter?.GetValue(container) as IParameterSymbol;
}
