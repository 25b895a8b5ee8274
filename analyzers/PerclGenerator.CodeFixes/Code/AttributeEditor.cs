using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.Language.Script;

namespace PerclGenerator.CodeFixes;

/// <summary>Sets and removes attributes of commands that are created in C#.</summary>
internal sealed class AttributeEditor(
    SyntaxEditor editor, SemanticModel semantics, SideEffects effects, CancellationToken cancellation)
{
    /// <summary>Removes an attribute from the command to which the value is assigned.</summary>
    public void Remove(ExpressionSyntax value, string attribute)
    {
        if (InitializerOf(value) is { Parent: ExpressionSyntax command } initializer
            && FindProperty(command, attribute) is { IsRequired: false } property
            && AttributeAssignments.Find(initializer, property.Name) is { ContainsDirectives: false } assignment
            && !effects.HasAny(assignment.Right))
        {
            editor.ReplaceNode(
                initializer, (current, _) =>
                    AttributeAssignments.Remove((InitializerExpressionSyntax)current, property.Name));
        }
    }

    /// <summary>Sets an attribute of the command to which the value is assigned.</summary>
    public void SetBeside(ExpressionSyntax value, string attribute, ScriptValue scalar)
    {
        if (InitializerOf(value) is { Parent: ExpressionSyntax command })
        {
            Set(command, attribute, scalar);
        }
    }

    /// <summary>Sets an attribute of a command.</summary>
    public void Set(ExpressionSyntax command, string attribute, ScriptValue scalar)
    {
        if (FindProperty(command, attribute) is not { SetMethod: not null } property
            || ScalarSyntax.Of(scalar, property.Type) is not { } value)
        {
            return;
        }

        switch (command)
        {
            case BaseObjectCreationExpressionSyntax creation when property.IsOfSdk():
                SetArgument(creation, property, value);
                break;
            case BaseObjectCreationExpressionSyntax { Initializer: { } initializer }:
                Set(initializer);
                break;
            case WithExpressionSyntax { Initializer: var initializer }:
                Set(initializer);
                break;
            case BaseObjectCreationExpressionSyntax:
                editor.ReplaceNode(
                    command, (current, _) => Create((BaseObjectCreationExpressionSyntax)current, property.Name, value));
                break;
        }

        void Set(InitializerExpressionSyntax initializer)
        {
            if (AttributeAssignments.Find(initializer, property.Name) is not { } old || !effects.HasAny(old.Right))
            {
                editor.ReplaceNode(
                    initializer, (current, _) =>
                        AttributeAssignments.Set((InitializerExpressionSyntax)current, property.Name, value));
            }
        }
    }

    /// <summary>Adds a named argument: constructors of the SDK have a parameter for each property.</summary>
    private void SetArgument(
        BaseObjectCreationExpressionSyntax creation, IPropertySymbol property, ExpressionSyntax value)
    {
        if (semantics.GetSymbolInfo(creation, cancellation).Symbol is IMethodSymbol constructor
            && constructor.Parameters.FirstOrDefault(one =>
                string.Equals(one.Name, property.Name, StringComparison.OrdinalIgnoreCase)) is { } parameter)
        {
            editor.ReplaceNode(creation, (current, _) => NamedArguments.Add(
                (BaseObjectCreationExpressionSyntax)current, parameter.Name, value));
        }
    }

    private static BaseObjectCreationExpressionSyntax Create(
        BaseObjectCreationExpressionSyntax creation, string property, ExpressionSyntax value)
    {
        var initializer = AttributeAssignments.Create(property, value).WithTrailingTrivia(creation.GetTrailingTrivia());
        return creation.Initializer is { } made
            ? creation.WithInitializer(AttributeAssignments.Set(made, property, value))
            : creation.WithoutTrailingTrivia().WithInitializer(initializer);
    }

    private static InitializerExpressionSyntax? InitializerOf(ExpressionSyntax value)
    {
        SyntaxNode node = value;
        while (node.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment
            && assignment.Right == node
            ? initializer
            : null;
    }

    private IPropertySymbol? FindProperty(ExpressionSyntax command, string attribute)
    {
        var type = command is BaseObjectCreationExpressionSyntax creation
            ? TargetTypes.Of(creation, semantics, cancellation)
            : semantics.GetTypeInfo(command, cancellation).Type;
        for (; type is not null; type = type.BaseType)
        {
            var found = type.GetMembers().OfType<IPropertySymbol>()
                .FirstOrDefault(property => JsonNames.OfProperty(property) == attribute);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }
}
