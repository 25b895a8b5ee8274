using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Expressions;

/// <summary>Represents a member that code reads from an expression: <c>app.Map</c>, or <c>app?.Map</c>.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Receiver">The expression before the dot.</param>
internal readonly record struct CalledMember(SimpleNameSyntax Name, ExpressionSyntax Receiver)
{
    /// <summary>Gets the name of the member without its type arguments.</summary>
    public string Text => Name.Identifier.ValueText;

    /// <summary>Reads the expression that is called; null where it is not that of a member.</summary>
    public static CalledMember? Of(ExpressionSyntax? called) => called switch
    {
        MemberAccessExpressionSyntax access => new CalledMember(access.Name, access.Expression),
        MemberBindingExpressionSyntax binding when FindReceiver(binding) is { } receiver =>
            new CalledMember(binding.Name, receiver),
        _ => null,
    };

    /// <summary>Returns the call whose value an expression has; null where it has another value.</summary>
    public static InvocationExpressionSyntax? FindCall(ExpressionSyntax? expression) =>
        expression?.WithoutWrapping() switch
        {
            InvocationExpressionSyntax call => call,
            ConditionalAccessExpressionSyntax { WhenNotNull: var value } => FindCall(value),
            CastExpressionSyntax { Expression: var value } => FindCall(value),
            _ => null,
        };

    /// <summary>Returns the expression before the <c>?</c> that the member belongs to.</summary>
    private static ExpressionSyntax? FindReceiver(MemberBindingExpressionSyntax binding)
    {
        SyntaxNode part = binding;
        while (part.Parent is ExpressionSyntax outer)
        {
            if (outer is ConditionalAccessExpressionSyntax access && access.WhenNotNull == part)
            {
                return access.Expression;
            }

            part = outer;
        }

        return null;
    }
}
