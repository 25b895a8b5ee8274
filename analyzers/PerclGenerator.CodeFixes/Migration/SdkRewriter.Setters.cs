using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Uses;

namespace PerclGenerator.CodeFixes;

/// <content>Statements that set properties of commands, whose counterparts never change.</content>
internal sealed partial class SdkRewriter
{
    /// <summary>
    /// Rewrites <c>local.Property = value;</c> to <c>local = local with { Property = value };</c>, together with such
    /// statements that follow, and in the same way the last statement that fills a new list; null for any other
    /// statement, and where code may hold the same command elsewhere.
    /// </summary>
    private ExpressionStatementSyntax? RewriteSetter(ExpressionStatementSyntax node)
    {
        var list = _setters.ListAt(node);
        if (_setters.Find(node) is not var (setter, command, local)
            || setter.Adds != list.Count > 0
            || _counterparts.Find(command, setter.Index) is not { } property
            || !property.ContainingType.IsRecord
            || !IsAlone(local, node))
        {
            return list.Count > 0 ? Fail(node) : null;
        }

        var members = new List<ExpressionSyntax>
        {
            setter.Adds ? Fill(list, command) : Assign(property, RewriteValue(setter.Value, property)),
        };
        foreach (var (next, other, later) in SettersAfter(node, setter.Index, local))
        {
            members.Add(Assign(other, RewriteValue(later, other)));
            _joined.Add(next);
        }

        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var copy = SyntaxFactory.WithExpression(
            SyntaxFactory.IdentifierName(local.Name).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.WithKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.InitializerExpression(
                SyntaxKind.WithInitializerExpression,
                SyntaxFactory.SeparatedList(members, Enumerable.Repeat(comma, members.Count - 1)))
                .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken)
                    .WithTrailingTrivia(SyntaxFactory.Space))
                .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken)
                    .WithLeadingTrivia(SyntaxFactory.Space)));
        var set = SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(local.Name).WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(
                SyntaxFactory.TriviaList(),
                SyntaxKind.EqualsToken,
                SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            copy.WithoutTrivia());
        return list.Append(setter).Any(static one => SdkComments.Between(one.Statement, one.Value).Count > 0)
            ? Fail(node)
            : node.WithExpression(set)
                .WithLeadingTrivia(list.SelectMany(LinesOfComments).Concat(node.GetLeadingTrivia()))
                .WithTrailingTrivia(node.GetTrailingTrivia());

        // The comments of the statements that go; that of the last one stays where it is.
        IEnumerable<SyntaxTrivia> LinesOfComments(SdkSetter gone) => gone.Statement == node
            ? []
            : SdkComments.Around(gone.Value, gone.Statement) is { Before: var before, After: var after }
                ? before.Concat(after).SelectMany(comment =>
                    node.GetLeadingTrivia().Indentation().Add(comment).Add(SdkLayout.EndOfLine(node)))
                : [];
    }

    /// <summary>Returns the assignment of a complete list.</summary>
    private AssignmentExpressionSyntax Fill(IReadOnlyList<SdkSetter> list, ParsedCommand command)
    {
        var members = new List<SdkMember>();
        Set(members, command, list[0].Index, list[0].Value, SdkComments.None, beginsLine: false);
        foreach (var added in list.Skip(1))
        {
            AddElement(members, added, SdkComments.None);
        }

        return members[0].Assignment!;
    }

    /// <summary>Returns the setters behind one, which set other properties of the same command.</summary>
    private IEnumerable<(StatementSyntax Statement, IPropertySymbol Property, ExpressionSyntax Value)> SettersAfter(
        StatementSyntax setter, int index, ILocalSymbol local)
    {
        var seen = new HashSet<int> { index };
        var statements = setter.Parent is BlockSyntax block ? block.Statements : default;
        for (var i = statements.IndexOf(setter) + 1; i > 0 && i < statements.Count; i++)
        {
            if (_setters.Contains(statements[i])
                || _setters.Find(statements[i]) is not ({ Adds: false } next, var command, var owner)
                || !SymbolEqualityComparer.Default.Equals(owner, local)
                || _counterparts.Find(command, next.Index) is not { } property
                || !seen.Add(next.Index)
                || SdkSetters.Mentions(next.Value, local.Name)
                || !SdkComments.Around(next.Value, next.Statement).IsEmpty)
            {
                yield break;
            }

            yield return (next.Statement, property, next.Value);
        }
    }

    /// <summary>
    /// Determines whether a local is the only one that holds its command when a statement runs: the local gets new
    /// commands only, and no code gets the command from it before.
    /// </summary>
    private bool IsAlone(ILocalSymbol local, StatementSyntax setter)
    {
        if (local.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(_cancellation) is not VariableDeclaratorSyntax declarator
            || declarator.Initializer is { Value: var first } && !IsNew(first))
        {
            return false;
        }

        var scope = ConstantVariables.ScopeOf(declarator);
        var loop = setter.Ancestors().TakeWhile(node => !node.Contains(declarator)).LastOrDefault(static node =>
            node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax);
        return !scope.DescendantNodes().Any(static node => node is GotoStatementSyntax)
            && SymbolReferences.Find(local, _semantics, _cancellation).All(use => use.Reference.Parent switch
            {
                _ when ConstantVariables.ScopeOf(use.Reference) != scope => false,
                MemberAccessExpressionSyntax access => access.Expression == use.Reference
                    && (access.Parent is not InvocationExpressionSyntax
                        || access.Name.Identifier.ValueText == WellKnownNames.ToJson),
                AssignmentExpressionSyntax assignment when assignment.Left == use.Reference =>
                    assignment.Parent is ExpressionStatementSyntax && IsNew(assignment.Right),
                _ => use.Reference.SpanStart > setter.SpanStart && loop?.Span.Contains(use.Reference.Span) != true,
            });
    }

    private static bool IsNew(ExpressionSyntax value) => value.WithoutWrapping() switch
    {
        BaseObjectCreationExpressionSyntax or LiteralExpressionSyntax => true,
        ConditionalExpressionSyntax choice => IsNew(choice.WhenTrue) && IsNew(choice.WhenFalse),
        _ => false,
    };
}
