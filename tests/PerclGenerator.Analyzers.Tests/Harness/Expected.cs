using Microsoft.CodeAnalysis.Testing;

namespace PerclGenerator.Analyzers.Tests;

/// <summary>What is expected to be reported at a place that is marked <c>{|#n:…|}</c>.</summary>
internal static class Expected
{
    public static DiagnosticResult Of(string ruleId, int place, string message) =>
        new DiagnosticResult(DescriptorTable.Find(ruleId))
            .WithLocation(place)
            .WithMessage(message)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
}
