using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Endpoints;

/// <summary>Represents an endpoint with a name.</summary>
/// <param name="Name">The name; null where it is only known at run time.</param>
/// <param name="Webhook">The type of the webhook that its handler takes; null where it is not known.</param>
/// <param name="Notification">The name of the method that maps it as a notification; null where none does.</param>
internal sealed record MappedEndpoint(string? Name, INamedTypeSymbol? Webhook, SimpleNameSyntax? Notification)
{
    /// <summary>Represents an endpoint of which nothing is known.</summary>
    public static MappedEndpoint Unknown { get; } = new(null, null, null);
}
