using System.Collections;
using Microsoft.CodeAnalysis;

namespace PerclGenerator.Tests;

/// <summary>
/// Walks what the generators keep between runs. A symbol, a node or a location in it would keep a whole compilation
/// alive and make every edit look like a change.
/// </summary>
internal static class ModelWalker
{
    public static void AssertHoldsNothingOfRoslyn(GeneratorDriverRunResult result)
    {
        var models = result.Results
            .SelectMany(static generator => generator.TrackedSteps)
            .Where(static step => step.Key is TrackingNames.Declarations or TrackingNames.Sources)
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Value);
        foreach (var model in models)
        {
            Walk(model, "model", new HashSet<object>(ReferenceEqualityComparer.Instance));
        }
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or SemanticModel or SyntaxReference,
            $"{path} holds a {value.GetType().Name}");
        Assert.False(
            value.GetType().Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) ?? false,
            $"{path} holds a {value.GetType().Name}");

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", seen);
            }

            return;
        }

        foreach (var property in value.GetType().GetProperties().Where(static p => p.GetIndexParameters().Length == 0))
        {
            Walk(property.GetValue(value), path + "." + property.Name, seen);
        }
    }
}
