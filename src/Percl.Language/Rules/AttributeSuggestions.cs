using Percl.Language.Schema;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>Creates suggestions for a missing attribute.</summary>
internal static class AttributeSuggestions
{
    /// <summary>
    /// Suggests a placeholder for the value: only the author knows it, and only script files have placeholders.
    /// </summary>
    public static IEnumerable<Suggestion> Fill(AttributeSchema required) =>
        required.Kind is ValueKind.Text or ValueKind.Uri or ValueKind.WholeNumber or ValueKind.Boolean
            ? [new FillWithPlaceholder(required.Name, required.Kind)]
            : [];
}
