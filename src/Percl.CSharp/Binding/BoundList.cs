using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Binding;

/// <summary>Represents a new list.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Elements">The elements, in the order in which the expression puts them into the list.</param>
/// <param name="Form">The kind of the expression.</param>
/// <param name="TakesAsGiven">Whether the list definitely holds its elements in their order.</param>
internal sealed record BoundList(
    ExpressionSyntax Syntax, TypeInfo Types, IReadOnlyList<BoundElement> Elements, ListForm Form, bool TakesAsGiven)
    : BoundValue(Syntax, Types)
{
    /// <inheritdoc/>
    public override bool IsExact =>
        Form is ListForm.Collection or ListForm.Array
        && Elements.All(static element => element is { Value: not null, IsSpread: false });

    /// <summary>
    /// Returns the type to which each element is converted when the list is converted to the target type; null where
    /// the converted list may hold other elements.
    /// </summary>
    public ITypeSymbol? ElementTypeIn(ITypeSymbol target)
    {
        var list = target.WithoutNullable();

        // An array may have another element type than the list type to which it is converted.
        return IsExact && ListTypes.KeepsElements(list)
            ? (Form == ListForm.Collection ? list : Types.Type)?.ElementType()
            : null;
    }
}

/// <summary>Represents an element of a new list, or another list whose elements are copied.</summary>
/// <param name="Syntax">The element with its whole syntax, such as the dots of a spread.</param>
/// <param name="Value">The element, or the other list; null where the value is not known.</param>
/// <param name="IsSpread">Whether the value is another list.</param>
internal sealed record BoundElement(SyntaxNode Syntax, BoundValue? Value, bool IsSpread);

/// <summary>Specifies the kind of an expression that makes a list.</summary>
internal enum ListForm
{
    /// <summary>A collection expression, which has the type of its target.</summary>
    Collection,

    /// <summary>An array with its elements.</summary>
    Array,

    /// <summary>A new list, perhaps a copy of another, with a collection initializer.</summary>
    Creation,

    /// <summary>A call such as <c>ImmutableArray.Create(…)</c> or <c>list.Append(…)</c>.</summary>
    Call,
}
