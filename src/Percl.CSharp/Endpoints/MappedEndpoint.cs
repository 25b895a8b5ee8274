using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Endpoints;

/// <summary>Represents an endpoint with a name.</summary>
/// <param name="Name">The name; null where it is only known at run time.</param>
internal sealed record MappedEndpoint(string? Name)
{
    private readonly Lazy<INamedTypeSymbol?>? _webhook;
    private readonly Lazy<Silence?>? _silence;

    /// <summary>Initializes the endpoint of an action.</summary>
    public MappedEndpoint(string? name, IMethodSymbol action, Compilation compilation)
        : this(name)
    {
        _webhook = new(() => EndpointTypes.FindWebhook(action));
        _silence = new(() => SilenceReader.Find(action, compilation));
    }

    /// <summary>Initializes an endpoint. Its handler is read when an attribute has the URL of the endpoint.</summary>
    public MappedEndpoint(string? name, EndpointMapping mapping)
        : this(name)
    {
        var isPosted = mapping.Method.Name == "MapPost" || EndpointTypes.MapsWebhook(mapping.Method);
        Mapping = mapping.Call;
        _webhook = new(() => isPosted ? mapping.FindWebhook(default) : null);
        _silence = new(() => SilenceReader.Find(mapping));
    }

    /// <summary>Initializes an endpoint whose mapping is not bound.</summary>
    public MappedEndpoint(string? name, Func<INamedTypeSymbol?> findWebhook, Silence? silence)
        : this(name)
    {
        _webhook = new(findWebhook);
        _silence = new(() => silence);
    }

    /// <summary>Represents an endpoint of which nothing is known.</summary>
    public static MappedEndpoint Unknown { get; } = new(Name: null);

    /// <summary>Gets the type of the webhook that its handler takes; null where it is not known.</summary>
    public INamedTypeSymbol? Webhook => _webhook?.Value;

    /// <summary>Gets the call that maps it; null where it is not known.</summary>
    public InvocationExpressionSyntax? Mapping { get; }

    /// <summary>Gets a value that indicates why it sends no PerCL; null where it may send some.</summary>
    public Silence? Silence => _silence?.Value;

    /// <summary>Gets the name of the method that maps it; null where it is not known.</summary>
    public SimpleNameSyntax? MappingName => CalledMember.Of(Mapping?.Expression)?.Name;
}
