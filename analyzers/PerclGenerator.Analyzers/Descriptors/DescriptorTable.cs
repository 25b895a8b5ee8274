using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PerclGenerator.Analyzers;

/// <summary>Finds descriptors by their ids.</summary>
public static class DescriptorTable
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors = typeof(PerclDescriptors)
        .GetFields()
        .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!)
        .ToImmutableDictionary(static descriptor => descriptor.Id);

    /// <summary>All descriptors.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => Descriptors.Values;

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Find(string ruleId) => Descriptors[ruleId];
}
