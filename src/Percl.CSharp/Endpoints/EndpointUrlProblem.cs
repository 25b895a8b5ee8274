using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.Language.Findings;
using Percl.Language.Script;

namespace Percl.CSharp.Endpoints;

/// <summary>Represents a URL whose endpoint does not suit.</summary>
/// <param name="Finding">What is wrong.</param>
/// <param name="Name">The expression that names the endpoint.</param>
internal sealed record EndpointUrlProblem(Finding Finding, ExpressionSyntax Name)
{
    /// <summary>Gets the id of <see cref="Mapping"/> in the finding.</summary>
    public static NodeId MappingId { get; } = new(0);

    /// <summary>Gets the name of the method that maps the endpoint, where another would suit; else null.</summary>
    public SimpleNameSyntax? Mapping { get; init; }

    /// <summary>Returns the location of a node of the finding.</summary>
    public Location Find(NodeId node) =>
        node == MappingId && Mapping is not null ? Mapping.GetLocation() : Name.GetLocation();
}
