using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Spelling;

namespace Percl.CSharp.Expressions;

/// <summary>Classifies uses of variables by their syntax alone.</summary>
internal static class ListUses
{
    /// <summary>Determines whether the node is a function within other code.</summary>
    public static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    /// <summary>Returns the names in the code in source order, without those in nested functions.</summary>
    public static IEnumerable<IdentifierNameSyntax> NamesIn(SyntaxNode code) =>
        code.DescendantNodesAndSelf(static node => !IsFunction(node)).OfType<IdentifierNameSyntax>();

    /// <summary>
    /// Returns the variable of <c>variable.Add(…)</c>, <c>variable.AddRange(…)</c>, or the same on
    /// <c>variable.Commands</c>; null where something else is called.
    /// </summary>
    public static IdentifierNameSyntax? FindReceiver(InvocationExpressionSyntax call) =>
        call is
        {
            ArgumentList.Arguments: [{ RefKindKeyword.RawKind: 0 }],
            Expression: MemberAccessExpressionSyntax
            {
                Name: IdentifierNameSyntax { Identifier.ValueText: "Add" or "AddRange" },
                Expression: var list,
            },
        }
            ? FindVariable(list)
            : null;

    /// <summary>
    /// Determines whether a call adds to the list in a script of FreeClimb's SDK, and not to the variable itself.
    /// </summary>
    public static bool IsOnCommands(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax };

    private static IdentifierNameSyntax? FindVariable(ExpressionSyntax list) => list switch
    {
        IdentifierNameSyntax variable => variable,
        MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: WellKnownNames.SdkCommands, Expression: IdentifierNameSyntax script,
        } => script,
        _ => null,
    };

    /// <summary>Returns the use of a variable.</summary>
    public static ListUse Of(IdentifierNameSyntax variable)
    {
        SyntaxNode node = variable;
        while (node.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or TupleExpressionSyntax
            || node.Parent is ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent: TupleExpressionSyntax })
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == node => ListUse.Sets,
            ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } =>
                ListUse.Sets,
            RefExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } =>
                ListUse.Refers,
            MemberAccessExpressionSyntax access when access.Expression == node => OfMember(access),
            SpreadElementSyntax => ListUse.Reads,
            CommonForEachStatementSyntax loop when loop.Expression == node => ListUse.Reads,
            _ => ListUse.Shares,
        };
    }

    /// <summary>
    /// Determines whether code takes commands out of a variable's list, or out of that of its script, or gives them
    /// another order.
    /// </summary>
    public static bool Rearranges(IdentifierNameSyntax variable)
    {
        ExpressionSyntax list = variable.Parent is MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: WellKnownNames.SdkCommands,
        } commands
            ? commands
            : variable;
        return list.Parent switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } => member
                is "Remove" or "RemoveAt" or "RemoveAll" or "RemoveRange" or "Clear" or "Reverse" or "Sort",
            ElementAccessExpressionSyntax element =>
                element.Parent is AssignmentExpressionSyntax assignment && assignment.Left == element,
            _ => false,
        };
    }

    /// <summary>Determines whether code only reads the number of elements.</summary>
    public static bool IsCounted(IdentifierNameSyntax variable) =>
        variable.Parent is MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "Count" or "Length" or "Capacity" or "EnsureCapacity",
        };

    /// <summary>Determines whether a loop only adds or yields each command.</summary>
    public static bool PassesOn(ForEachStatementSyntax loop) =>
        ((loop.Statement is BlockSyntax { Statements: [var only] } ? only : loop.Statement) switch
        {
            YieldStatementSyntax { Expression: var yielded } => yielded,
            ExpressionStatementSyntax
            {
                Expression: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var added }] } call,
            }
                when FindReceiver(call) is not null => added,
            _ => null,
        })
        is IdentifierNameSyntax command && command.Identifier.ValueText == loop.Identifier.ValueText;

    /// <summary>
    /// Determines, by the syntax alone, whether code only adds a list to a script or returns it, and never reads it.
    /// </summary>
    public static bool ArePassedOn(string list, SyntaxNode? code)
    {
        var uses = code?.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == list)
            .Select(static name => name.Outermost().Parent)
            .ToArray() ?? [];
        return Array.Exists(uses, IsPassedOn)
            && !Array.Exists(uses, static use => use is ElementAccessExpressionSyntax or QueryClauseSyntax
                or ConditionalAccessExpressionSyntax or IsPatternExpressionSyntax
                || (use is CommonForEachStatementSyntax or MemberAccessExpressionSyntax && !IsPassedOn(use)));
    }

    private static bool IsPassedOn(SyntaxNode? use) => use switch
    {
        SpreadElementSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
        ForEachStatementSyntax loop => PassesOn(loop),
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } } =>
            type.Identifier.ValueText == WellKnownNames.RuntimeScript,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => FindReceiver(call) is not null,
        _ => false,
    };

    private static ListUse OfMember(MemberAccessExpressionSyntax access) => access.Parent switch
    {
        MemberAccessExpressionSyntax member when access.Name.Identifier.ValueText == WellKnownNames.SdkCommands =>
            OfMember(member),
        not InvocationExpressionSyntax when access.Name.Identifier.ValueText == "Count" => ListUse.Reads,
        InvocationExpressionSyntax when access.Name.Identifier.ValueText
            is WellKnownNames.ToJson or WellKnownNames.ToUtf8Bytes or WellKnownNames.WriteTo => ListUse.Reads,
        InvocationExpressionSyntax call when FindReceiver(call) is not null => ListUse.Adds,
        _ => ListUse.Shares,
    };
}
