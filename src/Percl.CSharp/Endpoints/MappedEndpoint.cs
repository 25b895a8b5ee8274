using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Endpoints;

/// <summary>Represents an endpoint with a name.</summary>
/// <param name="Name">The name; null where it is only known at run time.</param>
/// <param name="Webhook">The type of the webhook that its handler takes; null where it is not known.</param>
/// <param name="Mapping">The call that maps it; null where it is not known.</param>
internal sealed record MappedEndpoint(string? Name, INamedTypeSymbol? Webhook, InvocationExpressionSyntax? Mapping)
{
    /// <summary>Represents an endpoint of which nothing is known.</summary>
    public static MappedEndpoint Unknown { get; } = new(null, null, null);

    /// <summary>Gets a value that indicates why it sends no PerCL; null where it may send some.</summary>
    public Silence? Silence { get; init; }

    /// <summary>Gets the name of the method that maps it; null where it is not known.</summary>
    public SimpleNameSyntax? MappingName => (Mapping?.Expression as MemberAccessExpressionSyntax)?.Name;
}
