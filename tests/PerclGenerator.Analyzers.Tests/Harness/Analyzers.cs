using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PerclGenerator.Analyzers.Tests;

/// <summary>The analyzers that the package ships.</summary>
internal static class Analyzers
{
    /// <summary>Gets one of each, which all compilations share as in an editor.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. typeof(PerclAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];
}
