using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.CSharp.ScriptFiles;
using Percl.Language.Findings;
using Percl.Language.Wording;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Compares the endpoint of each <c>urls.Of("menu")</c> with the attributes that have the URL: whether it exists, takes
/// the webhook that FreeClimb sends there, and answers where an answer is due.
/// </summary>
internal sealed class EndpointUrls
{
    private readonly UrlCalls _calls;
    private readonly UrlJudge _judge;
    private readonly UrlFlowContext _flow;
    private readonly WrittenEndpoints _written;
    private readonly Lazy<ApplicationEndpoints> _endpoints;

    private EndpointUrls(
        Compilation compilation, EndpointTypes types, CommandCatalog catalog, AnalyzerOptions options)
    {
        _calls = new UrlCalls(compilation);
        _judge = new UrlJudge(new WebhookNames(catalog), new OtherMappings(compilation), catalog);
        _flow = new UrlFlowContext(types, catalog, new ScriptFileUrls(new ScriptFileFinder(options), catalog));
        _written = new WrittenEndpoints(compilation);
        _endpoints = new Lazy<ApplicationEndpoints>(() => ApplicationEndpoints.Read(compilation));
    }

    /// <summary>Gets the endpoints of the compilation that have names.</summary>
    public ApplicationEndpoints Endpoints => _endpoints.Value;

    /// <summary>Returns the URLs of a compilation; null where it does not use the library that makes them.</summary>
    public static EndpointUrls? Of(Compilation compilation, CommandCatalog catalog, AnalyzerOptions options) =>
        compilation.ReferencedAssemblyNames.Any(static name => name.Name == "Percl.AspNetCore")
        && EndpointTypes.Of(compilation) is { } types
            ? new EndpointUrls(compilation, types, catalog, options)
            : null;

    /// <summary>
    /// Returns what is wrong with the endpoint of a call, or with each of those that it chooses among; nothing where
    /// the call is another.
    /// </summary>
    public IEnumerable<EndpointUrlProblem> Check(
        InvocationExpressionSyntax call, SemanticModel semantics, CancellationToken cancellation) =>
        _calls.FindName(call, semantics, cancellation) is not { } argument ? []
            : LookedUpName.Find(argument, semantics, cancellation)
                .Select(name => Check(call, name, semantics, cancellation))
                .OfType<EndpointUrlProblem>();

    private EndpointUrlProblem? Check(
        InvocationExpressionSyntax call, LookedUpName named, SemanticModel semantics, CancellationToken cancellation)
    {
        var (name, place, isChosen) = named;
        var uses = new Lazy<IReadOnlyList<UrlUse?>>(() =>
            UrlFlow.FindUses(call, isChosen, _flow, semantics, cancellation));
        // To read all endpoints binds the methods that map them, so that is done only where something may be wrong.
        if (_written.Find(name).Any(endpoint =>
            uses.Value.All(use => _judge.Judge(use, [endpoint]) == Verdict.Suits)))
        {
            return null;
        }

        var endpoints = Endpoints.Find(name).ToArray();
        return endpoints.Length == 0
            ? Endpoints.AreComplete
                ? new EndpointUrlProblem(new UnknownEndpointFinding(name, FindNearest(name, uses)), place)
                : null
            : Compare(name, place, endpoints, uses.Value) is { } problem && !Endpoints.AreMappedElsewhere
                ? problem
                : null;
    }

    /// <summary>
    /// Determines whether nothing would be wrong with the endpoint of a name, if its URL stood in the place of an
    /// expression.
    /// </summary>
    public bool Suits(
        string name, ExpressionSyntax place, SemanticModel semantics, CancellationToken cancellation) =>
        Compare(
            name,
            place,
            Endpoints.Find(name).ToArray(),
            UrlFlow.FindUses(place, isChosen: false, _flow, semantics, cancellation)) is null;

    /// <summary>Returns the most similar name of an endpoint that suits the attributes.</summary>
    private string? FindNearest(string name, Lazy<IReadOnlyList<UrlUse?>> uses) =>
        NearestName.Find(name, Endpoints.Names) is null ? null : NearestName.Find(
            name,
            Endpoints.Names.Where(other =>
                Endpoints.Find(other).ToArray() is var endpoints
                && uses.Value.All(use => _judge.Judge(use, endpoints) == Verdict.Suits)));

    private EndpointUrlProblem? Compare(
        string name, ExpressionSyntax argument, MappedEndpoint[] endpoints, IReadOnlyList<UrlUse?> uses)
    {
        var judged = uses.Select(use => (Use: use, Verdict: _judge.Judge(use, endpoints))).ToArray();
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
                new OtherWebhookFinding(use.Path, Shown(UrlJudge.SentTo(use)), name, Shown(_judge.TakenBy(endpoints))),
                argument),
            ({ } use, _) => FindSilent(use.Path, name, argument, endpoints),
        };
    }

    private static EndpointUrlProblem FindSilent(
        string attribute, string name, ExpressionSyntax argument, MappedEndpoint[] endpoints)
    {
        var silent = endpoints.Where(static endpoint => endpoint.Silence is not null)
            .OrderBy(static endpoint => endpoint.Silence)
            .First();
        return new EndpointUrlProblem(
            new AnswerExpectedFinding(
                attribute,
                name,
                silent.Mapping is null ? "sends none; return a script"
                    : EndpointTypes.MethodOf(silent.MappingName) is { } method
                        ? $"takes {method}, and FreeClimb sends POST; use MapPercl or MapPost"
                    : "sends none; use MapPercl",
                silent.MappingName is null ? null : EndpointUrlProblem.MappingId),
            argument)
        {
            Mapping = silent.MappingName,
        };
    }

    private static string Shown(IEnumerable<string> webhooks) =>
        Alternatives.Of([.. webhooks.Distinct()], "other webhooks");
}
