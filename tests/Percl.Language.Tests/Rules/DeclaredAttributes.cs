using Percl.Language.Schema;

namespace Percl.Language.Tests.Rules;

/// <summary>Attributes whose values rules check.</summary>
internal static class DeclaredAttributes
{
    public static readonly AttributeSchema Declared = new("value");

    public static readonly AttributeSchema DeclaredUrl = new("url") { Kind = ValueKind.Text, IsAbsoluteUrl = true };
}
