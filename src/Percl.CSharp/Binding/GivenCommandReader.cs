using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.Language.Script;

namespace Percl.CSharp.Binding;

/// <summary>
/// Reads which commands a script's property has by what its declaration gives it, where nobody can give it others.
/// </summary>
internal sealed class GivenCommandReader(CommandCatalog catalog, Compilation compilation, CancellationToken cancellation)
{
    /// <summary>Reads the new command, or the choice of new commands, that a property has; null where it may have another.</summary>
    public ScriptItem? ReadCommand(IPropertySymbol property, NodeId place)
    {
        if (FindDeclaration(property) is not { } declaration
            || (FindComputed(declaration) ?? FindInitial(declaration, property.ContainingType)) is not { } value
            || !IsCreated(value))
        {
            return null;
        }

        return value is ImplicitObjectCreationExpressionSyntax
            ? new CommandNode(place, catalog.Find(property.Type, cancellation)?.Schema)
            : ReaderOf(value).ReadElement(value, place);
    }

    /// <summary>Reads the commands of the list that a property makes; null where it is made elsewhere.</summary>
    public ScriptItem? ReadList(IPropertySymbol property, NodeId place) =>
        // A list that is kept may be changed by all who know it.
        FindDeclaration(property) is { } declaration && FindComputed(declaration) is { } list
            ? ReaderOf(list).ReadElements(list, place)
            : null;

    private PropertyDeclarationSyntax? FindDeclaration(IPropertySymbol property) =>
        property is { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false }
        && property.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation) is PropertyDeclarationSyntax declaration
        && compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            ? declaration
            : null;

    /// <summary>What the property is computed from each time it is asked.</summary>
    private static ExpressionSyntax? FindComputed(PropertyDeclarationSyntax declaration) =>
        declaration.ExpressionBody?.Expression
        ?? (declaration.AccessorList?.Accessors is [var getter] ? getter.ExpressionBody?.Expression : null);

    /// <summary>What the property is given at first, unless a constructor may give it something else.</summary>
    private static ExpressionSyntax? FindInitial(PropertyDeclarationSyntax declaration, INamedTypeSymbol type) =>
        type.InstanceConstructors.All(static constructor => constructor.DeclaringSyntaxReferences.IsEmpty
            || constructor.DeclaringSyntaxReferences[0].GetSyntax() is not ConstructorDeclarationSyntax)
            ? declaration.Initializer?.Value
            : null;

    /// <summary>Whether the value is new whichever way it is chosen, so that it is not null.</summary>
    private static bool IsCreated(ExpressionSyntax value) => value.WithoutWrapping() switch
    {
        BaseObjectCreationExpressionSyntax => true,
        CastExpressionSyntax { Expression: BaseObjectCreationExpressionSyntax } => true,
        ConditionalExpressionSyntax choice => AreCreated([choice.WhenTrue, choice.WhenFalse]),
        SwitchExpressionSyntax choice => AreCreated(choice.Arms.Select(static arm => arm.Expression)),
        _ => false,
    };

    private static bool AreCreated(IEnumerable<ExpressionSyntax> choices) => choices
        .Where(static choice => choice.WithoutWrapping() is not ThrowExpressionSyntax)
        .DefaultIfEmpty()
        .All(static choice => choice is not null && IsCreated(choice));

    private ListReader ReaderOf(ExpressionSyntax value) =>
        new(catalog, compilation.GetSemanticModel(value.SyntaxTree), cancellation);
}
