using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Represents an endpoint whose name and webhook stand in the code of its mapping:
/// <c>routes.MapPercl("/menu", (GetDigitsWebhook menu) => …).WithName("menu")</c>.
/// </summary>
/// <param name="Name">The expression of the name.</param>
/// <param name="Webhook">The type of the webhook.</param>
/// <param name="Mapping">The call that maps the endpoint.</param>
internal sealed record WrittenEndpoint(
    ExpressionSyntax Name, NameSyntax Webhook, InvocationExpressionSyntax Mapping)
{
    private const string Answering = "MapPercl";
    private const string Notified = "MapPerclNotification";
    private const string Naming = "WithName";

    /// <summary>Gets a value that indicates why the endpoint sends no PerCL; null where it may send some.</summary>
    public Silence? Silence =>
        NameOf(Mapping)?.Identifier.ValueText == Notified ? Endpoints.Silence.Notification : null;

    /// <summary>Determines whether a method of that name would hide one that maps or names endpoints.</summary>
    public static bool Uses(string method) => method is Answering or Notified or Naming;

    /// <summary>
    /// Reads a call; null where it does not name an endpoint, or the code does not show the endpoint.
    /// </summary>
    public static WrittenEndpoint? Read(InvocationExpressionSyntax call) =>
        NameOf(call)?.Identifier.ValueText == Naming
        && call.ArgumentList.Arguments is [{ NameColon: null, Expression: var name }]
        && FindMapping(call) is { } mapping
        && FindWebhook(mapping) is { } webhook
            ? new(name, webhook, mapping)
            : null;

    /// <summary>Returns the call that the conventions of a call belong to.</summary>
    private static InvocationExpressionSyntax? FindMapping(InvocationExpressionSyntax convention)
    {
        var call = convention;
        while (CalledMember.Of(call?.Expression) is { Receiver: var inner })
        {
            call = CalledMember.FindCall(inner);
            if (NameOf(call)?.Identifier.ValueText is Answering or Notified)
            {
                return call;
            }
        }

        return null;
    }

    private static NameSyntax? FindWebhook(InvocationExpressionSyntax mapping) =>
        mapping.ArgumentList.Arguments is not [{ NameColon: null }, { NameColon: null, Expression: var handler }] ? null
        : NameOf(mapping) is GenericNameSyntax { TypeArgumentList.Arguments: [var named, ..] } ? named as NameSyntax
        : handler is ParenthesizedLambdaExpressionSyntax
        {
            ParameterList.Parameters: [{ Modifiers.Count: 0, Type: NameSyntax taken }, ..],
        }
            ? taken
            : null;

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax? call) =>
        CalledMember.Of(call?.Expression)?.Name;
}
