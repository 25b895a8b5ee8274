using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Caching;

/// <summary>
/// Provides the compilation in which the marked types of another are lowered. It does not follow where values may be
/// null, which is a third of the work to bind an expression and changes no generated code.
/// </summary>
internal static class LoweredCompilation
{
    private static readonly ConditionalWeakTable<Compilation, Compilation> Known = new();

    /// <summary>Returns the compilation. What it binds is bound once for all marked types.</summary>
    public static Compilation Of(Compilation compilation) => Known.GetValue(compilation, static key =>
        key.Options is CSharpCompilationOptions { NullableContextOptions: var nullable } options
        && nullable.WarningsEnabled()
            ? key.WithOptions(options.WithNullableContextOptions(nullable & ~NullableContextOptions.Warnings))
            : key);
}
