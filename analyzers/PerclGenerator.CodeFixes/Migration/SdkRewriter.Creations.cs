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
        var members = new List<SdkMember>();
        if (SymbolOf(node) is not IMethodSymbol constructor
            || !AddArguments(node, constructor, command, members)
            || !AddInitializer(node, command, members))
        {
            return Fail(node);
        }

        foreach (var setter in _setters.Of(node))
        {
            var comments = SdkComments.Around(setter.Value, setter.Statement);
            if (setter.Adds)
            {
                AddElement(members, setter, comments);
            }
            else
            {
                Set(members, command, setter.Index, setter.Value, comments, beginsLine: false, isSetLater: true);
            }
        }

        AddDefaults(members, node, command);
        if (members.Exists(static member => member.Assignment is null && !member.Comments.IsEmpty))
        {
            return Fail(node);
        }

        return SdkLayout.Create(
            node, SdkNames.Of(found), [.. members.Where(static member => member.Assignment is not null)]);
    }

    /// <summary>Adds the arguments as members; returns false where a comment would lose its place.</summary>
    private bool AddArguments(
        BaseObjectCreationExpressionSyntax node,
        IMethodSymbol constructor,
        ParsedCommand command,
        List<SdkMember> members)
    {
        if (node.ArgumentList is not { } list)
        {
            return true;
        }

        if (SdkComments.Beside(list.OpenParenToken, list.Arguments, list.CloseParenToken) is not { } beside
            || (node.Initializer is not null && SdkComments.In(list.CloseParenToken.TrailingTrivia).Count > 0)
            || SdkComments.In(list.OpenParenToken.GetPreviousToken().TrailingTrivia).Count > 0)
        {
            return false;
        }

        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            var name = argument.NameColon?.Name.Identifier.ValueText
                ?? (i < constructor.Parameters.Length ? constructor.Parameters[i].Name : "");
            if (name != CommandParameter)
            {
                var comments = Beside(beside[i], SdkComments.Around(argument.Expression, argument));
                Set(members, command, command.FindParameter(name), argument.Expression, comments, BeginsLine(argument));
            }
        }

        return true;
    }

    /// <summary>Adds what an initializer sets; returns false where a comment would lose its place.</summary>
    private bool AddInitializer(
        BaseObjectCreationExpressionSyntax node, ParsedCommand command, List<SdkMember> members)
    {
        if (node.Initializer is not { Expressions: var set } list)
        {
            return true;
        }

        if (SdkComments.Beside(list.OpenBraceToken, set, list.CloseBraceToken) is not { } beside)
        {
            return false;
        }

        for (var i = 0; i < set.Count; i++)
        {
            if (set[i] is AssignmentExpressionSyntax
                {
                    Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: var value,
                })
            {
                var comments = Beside(beside[i], SdkComments.Around(value, set[i]));
                Set(members, command, command.FindProperty(name), value, comments, BeginsLine(set[i]));
            }
            else
            {
                Fail(set[i]);
            }
        }

        return true;
    }

    private static SdkComments Beside(SdkComments beside, SdkComments around) =>
        new([.. beside.Before, .. around.Before], [.. around.After, .. beside.After]);

    private static bool BeginsLine(SyntaxNode part) =>
        part.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>Sets the value of a property. What is null is not written, neither there nor here.</summary>
    private void Set(
        List<SdkMember> members,
        ParsedCommand command,
        int index,
        ExpressionSyntax value,
        SdkComments comments,
        bool beginsLine,
        bool isSetLater = false)
    {
        var isNull = _semantics.GetConstantValue(value, _cancellation) is { HasValue: true, Value: null };
        var property = index < 0 ? null : _counterparts.Find(command, index);
        if (property is null && !isNull)
        {
            Fail(value);
            return;
        }

        if (members.Find(member => index >= 0 && member.Index == index) is { } before)
        {
            members.Remove(before);
            comments = before.Comments.Join(comments);
            beginsLine |= before.BeginsLine;
            if (before.Source is { } lost && !_setters.HasNoEffect(lost))
            {
                Fail(value);
            }
        }

        var assignment = isNull ? null : Assign(property!, RewriteValue(value, property!));
        members.Add(new SdkMember(index, value, assignment, comments)
        {
            BeginsLine = beginsLine,
            IsSetLater = isSetLater,
        });
    }

    /// <summary>Adds an element to the list that a member holds.</summary>
    private void AddElement(List<SdkMember> members, SdkSetter setter, SdkComments comments)
    {
        var at = members.FindIndex(member => member.Index == setter.Index);
        if (at < 0
            || members[at] is not
            {
                Assignment: { Right: CollectionExpressionSyntax { Elements: var elements } } set,
            } list
            || SdkComments.In(elements.GetSeparators().SelectMany(static comma => comma.TrailingTrivia)).Count > 0)
        {
            Fail(setter.Value);
            return;
        }

        var element = SyntaxFactory.ExpressionElement(((ExpressionSyntax)Visit(setter.Value)).WithoutTrivia());
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var all = SyntaxFactory.CollectionExpression(SyntaxFactory.SeparatedList(
            elements.Append(element), Enumerable.Repeat(comma, elements.Count)));
        members[at] = list with
        {
            Assignment = set.WithRight(all.WithAdditionalAnnotations(Formatter.Annotation)),
            Comments = list.Comments.Join(comments),
            IsSetLater = true,
        };
    }

    /// <summary>
    /// Adds what the SDK writes without being asked: all of it where the bytes are kept, otherwise what the new command
    /// requires.
    /// </summary>
    private void AddDefaults(List<SdkMember> members, BaseObjectCreationExpressionSyntax node, ParsedCommand command)
    {
        foreach (var unset in (_binder.Bind(node) as BoundCommand)?.Defaults ?? [])
        {
            if (members.Exists(member => member.Index == unset.Index))
            {
                continue;
            }

            if (_counterparts.Find(command, unset.Index) is not { } property)
            {
                // An attribute that was removed from the language.
                if (_migration.KeepsBytes)
                {
                    Fail(node);
                }
            }
            else if (!_migration.KeepsBytes && !property.IsRequired)
            {
                continue;
            }
            else if (ScalarSyntax.Of(ValueProjection.ProjectConstant(unset.Value), property.Type) is { } value)
            {
                members.Add(new SdkMember(unset.Index, Source: null, Assign(property, value), SdkComments.None));
            }
            else
            {
                Fail(node);
            }
        }
    }

    private ExpressionSyntax RewriteValue(ExpressionSyntax value, IPropertySymbol property)
    {
        if (property.Type.ElementType() is { } element)
        {
            if (property.Type.SpecialType != SpecialType.System_String && IsUsedLater(value))
            {
                // A command of the SDK keeps the list, one of the runtime library copies it.
                return Fail(value);
            }

            if (element.IsPrompt()
                && value is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } list)
            {
                return HasCommentsAround(list) ? Fail(value) : Collect(list.Initializer?.Expressions ?? default);
            }
        }

        // A literal of another kind of number.
        return value is LiteralExpressionSyntax
            && _semantics.GetConstantValue(value, _cancellation) is { Value: decimal number }
            ? ScalarSyntax.Of(ValueProjection.ProjectConstant(number), property.Type) ?? Fail(value)
            : (ExpressionSyntax)Visit(value);
    }

    /// <summary>Determines whether a list has comments beside its elements, which would lose their places.</summary>
    private static bool HasCommentsAround(BaseObjectCreationExpressionSyntax list)
    {
        var elements = list.Initializer?.Expressions ?? default;
        return SdkComments.Between(list, kept: null)
            .Any(comment => elements.Count == 0 || !elements.FullSpan.Contains(comment.Span));
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
}
