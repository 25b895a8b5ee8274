using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.CSharp.ScriptFiles;
using Percl.CSharp.Symbols;
using Percl.Language.Findings;
using Percl.Language.Schema;
using Percl.Language.Wording;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Compares the endpoint of each <c>urls.Of("menu")</c> with the attributes that have the URL: whether it exists, takes
/// the webhook that FreeClimb sends there, and answers where an answer is due.
/// </summary>
internal sealed class EndpointUrls
{
    private const string Library = "Percl.AspNetCore";

    private readonly WebhookNames _webhooks;
    private readonly UrlFlowContext _flow;
    private readonly Lazy<ApplicationEndpoints> _endpoints;

    private EndpointUrls(Compilation compilation, CommandCatalog catalog, AnalyzerOptions options)
    {
        _webhooks = new WebhookNames(catalog);
        _flow = new UrlFlowContext(catalog, new ScriptFileUrls(new ScriptFileFinder(options), catalog));
        _endpoints = new Lazy<ApplicationEndpoints>(() => ApplicationEndpoints.Read(compilation));
    }

    /// <summary>Returns the URLs of a compilation; null where it does not use the library that makes them.</summary>
    public static EndpointUrls? Of(Compilation compilation, CommandCatalog catalog, AnalyzerOptions options) =>
        compilation.ReferencedAssemblyNames.Any(static name => name.Name == Library)
            ? new EndpointUrls(compilation, catalog, options)
            : null;

    /// <summary>
    /// Returns what is wrong with the endpoint of a call; null where nothing is, or the call is another.
    /// </summary>
    public EndpointUrlProblem? Check(
        InvocationExpressionSyntax call, SemanticModel semantics, CancellationToken cancellation)
    {
        if (FindName(call) is not { } argument
            || semantics.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol { ContainingType: var type }
            || !type.Is(Library, "PerclUrls")
            || ConstantTexts.Find(argument, semantics) is not { } name)
        {
            return null;
        }

        var uses = new Lazy<IReadOnlyList<UrlUse?>>(() =>
            UrlFlow.FindUses(call, _flow, semantics, cancellation));
        var endpoints = _endpoints.Value.Find(name).ToArray();
        return endpoints.Length == 0
            ? _endpoints.Value.AreComplete
                ? new EndpointUrlProblem(new UnknownEndpointFinding(name, FindNearest(name, uses)), argument)
                : null
            : Compare(name, argument, endpoints, uses.Value) is { } problem && !_endpoints.Value.AreMappedElsewhere
                ? problem
                : null;
    }

    /// <summary>
    /// Returns the argument that names the endpoint, in <c>urls.Of("menu")</c>; null for any other call.
    /// </summary>
    private static ExpressionSyntax? FindName(InvocationExpressionSyntax call) =>
        call is
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Of" }
                or MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Of" },
            ArgumentList.Arguments: { Count: 1 or 2 } arguments,
        }
            ? (arguments.FirstOrDefault(static one => one.NameColon?.Name.Identifier.ValueText == "endpoint")
                ?? arguments.FirstOrDefault(static one => one.NameColon is null))?.Expression
            : null;

    /// <summary>Returns the most similar name of an endpoint that suits the attributes.</summary>
    private string? FindNearest(string name, Lazy<IReadOnlyList<UrlUse?>> uses) =>
        NearestName.Find(name, _endpoints.Value.Names) is null ? null : NearestName.Find(
            name,
            _endpoints.Value.Names.Where(other =>
                _endpoints.Value.Find(other).ToArray() is var endpoints
                && uses.Value.All(use => Judge(use, endpoints) == Verdict.Suits)));

    private EndpointUrlProblem? Compare(
        string name, ExpressionSyntax argument, MappedEndpoint[] endpoints, IReadOnlyList<UrlUse?> uses)
    {
        var judged = uses.Select(use => (Use: use, Verdict: Judge(use, endpoints))).ToArray();
        var wrong = judged.FirstOrDefault(static one => one is { Verdict: not Verdict.Suits, Use.IsAlways: true });
        if (wrong.Use is null && Array.TrueForAll(judged, static one => one.Verdict != Verdict.Suits))
        {
            // Whichever of the attributes has the URL.
            wrong = judged.FirstOrDefault();
        }

        return wrong switch
        {
            (null, _) => null,
            ({ } use, Verdict.TakesOther) => new EndpointUrlProblem(
                new OtherWebhookFinding(use.Path, SentTo(use.Attribute), name, TakenBy(endpoints)), argument),
            ({ } use, _) => new EndpointUrlProblem(
                new AnswerExpectedFinding(use.Path, name, EndpointUrlProblem.MappingId), argument)
            {
                Mapping = endpoints.First(static endpoint => endpoint.Notification is not null).Notification,
            },
        };
    }

    private Verdict Judge(UrlUse? use, IReadOnlyList<MappedEndpoint> endpoints)
    {
        var sent = use?.Attribute.Webhooks ?? default;
        if (use is null
            || sent.Count == 0
            || endpoints.Any(endpoint => _webhooks.TakenBy(endpoint.Webhook) is null)
            || sent.Any(webhook => !_webhooks.IsKnown(webhook.Name)))
        {
            return Verdict.Suits;
        }

        var fitting = endpoints
            .Where(endpoint => use.MayReceiveAnyWebhook || sent.Any(webhook => Takes(endpoint, webhook)))
            .ToArray();
        return fitting.Length == 0 ? Verdict.TakesOther
            : Array.TrueForAll(fitting, endpoint => endpoint.Notification is not null
                && sent.Any(webhook => !webhook.IsAnswerIgnored
                    && (use.MayReceiveAnyWebhook || Takes(endpoint, webhook)))) ? Verdict.SendsNothing
            : Verdict.Suits;
    }

    private bool Takes(MappedEndpoint endpoint, WebhookSchema webhook) =>
        _webhooks.TakenBy(endpoint.Webhook)?.Contains(webhook.Name) == true;

    private static string SentTo(AttributeSchema attribute) =>
        string.Join(" or ", attribute.Webhooks.Select(static webhook => webhook.Name).Distinct());

    private static string TakenBy(IEnumerable<MappedEndpoint> endpoints) =>
        string.Join(" or ", endpoints.Select(static one => JsonNames.OfWebhook(one.Webhook!)).Distinct());

    /// <summary>Specifies whether an endpoint suits an attribute.</summary>
    private enum Verdict
    {
        /// <summary>It suits, or nothing is certain.</summary>
        Suits,

        /// <summary>It takes another webhook.</summary>
        TakesOther,

        /// <summary>It takes the webhook, but sends no script.</summary>
        SendsNothing,
    }
}
