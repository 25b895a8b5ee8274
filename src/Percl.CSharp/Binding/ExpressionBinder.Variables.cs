using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;

namespace Percl.CSharp.Binding;

/// <content>Variables that are never reassigned.</content>
internal sealed partial class ExpressionBinder
{
    /// <summary>
    /// The maximum number of variables that are followed from one to the next: they may be assigned to each other in a
    /// circle.
    /// </summary>
    public const int MostVariables = 4;

    /// <summary>
    /// Binds the only value that is assigned to a variable; null where the expression is not a variable, or may have
    /// another value.
    /// </summary>
    public BoundValue? BindVariable(BoundOpaque variable) =>
        ConstantVariables.FindValue(variable.Syntax, semantics, cancellation) is { } value
        && !MayHaveOtherName(variable.Types.Type)
            ? Bind(value)
            : null;

    /// <summary>
    /// Determines whether code gives a command of the SDK another name than that of its class.
    /// </summary>
    private bool MayHaveOtherName(ITypeSymbol? type) =>
        (type as INamedTypeSymbol).SelfAndBases().FirstOrDefault(static known => known.IsSdkBase()) is { } command
        && command.GetMembers(WellKnownNames.SdkCommandName).OfType<IPropertySymbol>().FirstOrDefault() is { } name
        && LaterAssignments.Set(name, semantics.Compilation, cancellation);

    /// <summary>
    /// Binds the list that is assigned to a variable, and returns whether commands may have been added since; null
    /// where commands may have been removed.
    /// </summary>
    public (BoundValue List, bool MayGrow)? BindListVariable(BoundOpaque variable)
    {
        if (variable.Syntax.SyntaxTree != semantics.SyntaxTree
            || variable.Types.Type is not { } type
            || ConstantVariables.FindValue(variable.Syntax, semantics, cancellation) is not { } value
            || value.SyntaxTree != semantics.SyntaxTree)
        {
            return null;
        }

        var mayGrow = type.IsPercl(WellKnownNames.RuntimeScript);
        return mayGrow || ListTypes.IsReadOnly(type) || IsOnlyRead(variable.Syntax) ? (Bind(value), mayGrow) : null;
    }

    /// <summary>Determines whether the code only reads a local list.</summary>
    private bool IsOnlyRead(ExpressionSyntax variable)
    {
        if (variable is not IdentifierNameSyntax { Identifier.ValueText: var name }
            || semantics.GetSymbolInfo(variable, cancellation).Symbol is not ILocalSymbol)
        {
            return false;
        }

        SyntaxNode code = variable.FirstAncestorOrSelf<MemberDeclarationSyntax>(
            static member => member is not GlobalStatementSyntax)
            ?? variable.SyntaxTree.GetRoot(cancellation);
        return code.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(other => other.Identifier.ValueText == name)
            .All(other => ListUses.Of(other) == ListUse.Reads || IsTakenOver(other));
    }

    /// <summary>Determines whether the elements of a list are copied to another list.</summary>
    private bool IsTakenOver(IdentifierNameSyntax list) => list.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access =>
            access.Expression == list && (Composes(call) || IsCopy(access.Name.Identifier.ValueText)),
        ArgumentSyntax
        {
            Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var method } },
        } => method.Identifier.ValueText is "AddRange" or nameof(Enumerable.Concat),
        // A script of the SDK keeps the list itself.
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } creation } =>
            type.Identifier.ValueText is WellKnownNames.RuntimeScript or "List" && FindCommandsOf(creation) is null,
        _ => false,
    };
}
