using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Projection;
using Percl.CSharp.Symbols;

namespace PerclGenerator.CodeFixes;

/// <content>New commands and objects.</content>
internal sealed partial class SdkRewriter
{
    private const string CommandParameter = "command";

    private BaseObjectCreationExpressionSyntax? RewriteCreation(BaseObjectCreationExpressionSyntax node)
    {
        var type = TargetTypes.Of(node, _semantics, _cancellation);
        return type.IsSdkScript() ? RewriteScript(node)
            : _catalog.Find(type, _cancellation) is { IsOfSdk: true } command
                && _counterparts.Find(command.Type) is { } found
                ? RewriteCommand(node, command, found)
            : null;
    }

    private BaseObjectCreationExpressionSyntax RewriteCommand(
        BaseObjectCreationExpressionSyntax node, ParsedCommand command, INamedTypeSymbol found)
    {
        if (SymbolOf(node) is not IMethodSymbol constructor || LosesComments(node))
        {
            return Fail(node);
        }

        var members = new List<ExpressionSyntax>();
        var arguments = node.ArgumentList?.Arguments ?? default;
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i].NameColon?.Name.Identifier.ValueText
                ?? (i < constructor.Parameters.Length ? constructor.Parameters[i].Name : "");
            if (name != CommandParameter)
            {
                Add(members, command, command.FindParameter(name), arguments[i].Expression, arguments[i]);
            }
        }

        foreach (var set in node.Initializer?.Expressions ?? default)
        {
            if (set is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name } } one)
            {
                Add(members, command, command.FindProperty(name), one.Right, one);
            }
            else
            {
                Fail(set);
            }
        }

        if (_migration.KeepsBytes)
        {
            AddDefaults(members, node, command);
        }

        return Create(node, found, members);
    }

    /// <summary>
    /// Determines whether the code has comments between its arguments, which would lose their places.
    /// </summary>
    private static bool LosesComments(BaseObjectCreationExpressionSyntax node) =>
        new SyntaxNode?[] { node.ArgumentList, node.Initializer }.OfType<SyntaxNode>().Any(static list =>
            list.ChildTokens().SelectMany(static token => token.LeadingTrivia.Concat(token.TrailingTrivia))
                .Any(static trivia => trivia.RawKind
                    is (int)SyntaxKind.SingleLineCommentTrivia or (int)SyntaxKind.MultiLineCommentTrivia)
            || list.ChildNodes().Any(static one => one.GetTrailingTrivia().Any(SyntaxKind.SingleLineCommentTrivia)));

    /// <summary>Adds the value of a property. What is null is not written, neither there nor here.</summary>
    private void Add(
        List<ExpressionSyntax> members, ParsedCommand command, int index, ExpressionSyntax value, SyntaxNode whole)
    {
        if (_semantics.GetConstantValue(value, _cancellation) is { HasValue: true, Value: null })
        {
            return;
        }

        if (index < 0 || _counterparts.Find(command, index) is not { } property)
        {
            Fail(value);
            return;
        }

        members.Add(Assign(property, RewriteValue(value, property))
            .WithLeadingTrivia(whole.GetLeadingTrivia())
            .WithTrailingTrivia(whole.GetTrailingTrivia()));
    }

    private void AddDefaults(
        List<ExpressionSyntax> members, BaseObjectCreationExpressionSyntax node, ParsedCommand command)
    {
        foreach (var unset in (_binder.Bind(node) as BoundCommand)?.Defaults ?? [])
        {
            if (_counterparts.Find(command, unset.Index) is { } property
                && ScalarSyntax.Of(ValueProjection.ProjectConstant(unset.Value), property.Type) is { } value)
            {
                var indentation = members.Count == 0 ? default : members[members.Count - 1].GetLeadingTrivia();
                members.Add(Assign(property, value).WithLeadingTrivia(
                    indentation.Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))));
            }
            else
            {
                Fail(node);
            }
        }
    }

    private ExpressionSyntax RewriteValue(ExpressionSyntax value, IPropertySymbol property)
    {
        if (property.Type.ElementType()?.IsPrompt() == true
            && value is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } list)
        {
            return Collect(list.Initializer?.Expressions ?? default);
        }

        // A literal of another kind of number.
        return value is LiteralExpressionSyntax
            && _semantics.GetConstantValue(value, _cancellation) is { Value: decimal number }
            ? ScalarSyntax.Of(ValueProjection.ProjectConstant(number), property.Type) ?? Fail(value)
            : (ExpressionSyntax)Visit(value);
    }

    private CollectionExpressionSyntax Collect(SeparatedSyntaxList<ExpressionSyntax> commands)
    {
        var elements = commands.GetWithSeparators()
            .Select(one => one.IsToken
                ? one
                : SyntaxFactory.ExpressionElement((ExpressionSyntax)Visit(one.AsNode()!)))
            .ToArray();
        if (elements.Length > 0 && elements[elements.Length - 1] is var last
            && last.GetTrailingTrivia().All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
        {
            elements[elements.Length - 1] = last.WithTrailingTrivia();
        }

        return SyntaxFactory.CollectionExpression(
                SyntaxFactory.SeparatedList<CollectionElementSyntax>(new SyntaxNodeOrTokenList(elements)))
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static AssignmentExpressionSyntax Assign(IPropertySymbol property, ExpressionSyntax value) =>
        SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(property.Name).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
            value.WithoutTrivia());

    private static BaseObjectCreationExpressionSyntax Create(
        BaseObjectCreationExpressionSyntax node, INamedTypeSymbol type, List<ExpressionSyntax> members)
    {
        BaseObjectCreationExpressionSyntax made = node is ObjectCreationExpressionSyntax named
            ? named.WithType(SdkNames.Of(type).WithLeadingTrivia(named.Type.GetLeadingTrivia()))
            : node;
        if (members.Count == 0)
        {
            return made.WithInitializer(null)
                .WithArgumentList(SyntaxFactory.ArgumentList())
                .WithTrailingTrivia(node.GetTrailingTrivia());
        }

        var lineEnd = members.Exists(static member => member.GetLeadingTrivia().Count > 0)
            ? node.DescendantTrivia().FirstOrDefault(static one => one.IsKind(SyntaxKind.EndOfLineTrivia))
            : default;
        var initializer = SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken),
            Separate(members, lineEnd),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken));
        made = made
            .WithArgumentList(node is ImplicitObjectCreationExpressionSyntax ? SyntaxFactory.ArgumentList() : null)
            .WithInitializer(lineEnd.IsKind(SyntaxKind.EndOfLineTrivia)
                ? OnLines(initializer, lineEnd)
                : OnOneLine(initializer));
        return made.WithTrailingTrivia(node.GetTrailingTrivia()).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static SeparatedSyntaxList<ExpressionSyntax> Separate(List<ExpressionSyntax> members, SyntaxTrivia lineEnd)
    {
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(
            lineEnd.IsKind(SyntaxKind.EndOfLineTrivia) ? lineEnd : SyntaxFactory.Space);
        return SyntaxFactory.SeparatedList(members, Enumerable.Repeat(comma, members.Count - 1));
    }

    private static InitializerExpressionSyntax OnLines(
        InitializerExpressionSyntax initializer, SyntaxTrivia lineEnd) => initializer
        .WithOpenBraceToken(initializer.OpenBraceToken.WithLeadingTrivia(lineEnd).WithTrailingTrivia(lineEnd))
        .WithCloseBraceToken(initializer.CloseBraceToken.WithLeadingTrivia(lineEnd));

    private static InitializerExpressionSyntax OnOneLine(InitializerExpressionSyntax initializer) => initializer
        .WithOpenBraceToken(initializer.OpenBraceToken
            .WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space))
        .WithCloseBraceToken(initializer.CloseBraceToken.WithLeadingTrivia(SyntaxFactory.Space));
}
