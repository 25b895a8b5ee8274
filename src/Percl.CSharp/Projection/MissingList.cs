using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Binding;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;
using Percl.Language.Collections;
using Percl.Language.Schema;

namespace Percl.CSharp.Projection;

/// <summary>
/// Finds scripts of FreeClimb's SDK that are created without a list: their <c>Commands</c> are null, and code that adds
/// to them throws.
/// </summary>
internal sealed class MissingList(
    ExpressionBinder binder, SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>The attribute that a script lacks.</summary>
    public const string Commands = "commands";

    /// <summary>Gets the schema of a script, as an object with a list that is required.</summary>
    public static CommandSchema Script { get; } = new(
        WellKnownNames.SdkScript,
        false,
        false,
        false,
        new EquatableArray<AttributeSchema>([new AttributeSchema(Commands) { IsRequired = true }]))
    {
        IsObject = true,
    };

    /// <summary>Returns what throws, such as <c>Commands.Add</c>; null where nothing certainly does.</summary>
    public string? FindUse(BaseObjectCreationExpressionSyntax script)
    {
        if (!TargetTypes.Of(script, semantics, cancellation).IsSdkScript()
            || script.Initializer is { Expressions.Count: > 0 }
            || (binder.FindCommandsOf(script) is { } list && binder.Bind(list) is not BoundConstant { Value: null }))
        {
            return null;
        }

        return script.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            ? semantics.GetDeclaredSymbol(variable, cancellation) is ILocalSymbol local ? FindFirst(local) : null
            : UseOf(script.Outermost());
    }

    /// <summary>Returns the first use of a local's list, before which nothing may set it.</summary>
    private string? FindFirst(ILocalSymbol local)
    {
        var uses = SymbolReferences.Find(local, semantics, cancellation)
            .Select(static use => use.Reference)
            .OrderBy(static use => use.SpanStart)
            .ToArray();
        var first = Array.Find(uses, static use => UseOf(use) is not null);
        return first is null
            || Array.Exists(uses, use => IsSet(use) || (use.SpanStart < first.SpanStart && use.Parent
                is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: WellKnownNames.ToJson }))
            || first.Ancestors().TakeWhile(node => !node.Contains(uses[0])).Any(ListUses.IsFunction)
            ? null
            : UseOf(first);
    }

    private static string? UseOf(ExpressionSyntax script) => script.Parent is MemberAccessExpressionSyntax
    {
        Name.Identifier.ValueText: WellKnownNames.SdkCommands,
        Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } used,
    } list && used.Expression == list
        ? $"{WellKnownNames.SdkCommands}.{member}"
        : null;

    private static bool IsSet(ExpressionSyntax script)
    {
        ExpressionSyntax target = script.Parent is MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: WellKnownNames.SdkCommands,
        } list
            ? list
            : script;
        return target.Parent is AssignmentExpressionSyntax assignment ? assignment.Left == target
            : target.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or RefExpressionSyntax;
    }
}
