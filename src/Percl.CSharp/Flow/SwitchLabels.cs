using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Flow;

/// <summary>Determines whether one of a switch statement's sections always runs, whatever the value is.</summary>
internal sealed class SwitchLabels(SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>Determines whether the sections cover every value in the compiler's view as well.</summary>
    public bool TakeAll(SwitchStatementSyntax choice)
    {
        var labels = choice.Sections.SelectMany(static section => section.Labels).ToArray();
        if (Array.Exists(labels, static label => label.IsKind(SyntaxKind.DefaultSwitchLabel)))
        {
            return true;
        }

        var type = semantics.GetTypeInfo(choice.Expression, cancellation).Type;
        var taken = labels.SelectMany(ValuesOf).ToArray();
        var mayBeNull = type is not { IsValueType: true }
            || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        var isBool = type?.WithoutNullable().SpecialType == SpecialType.System_Boolean;
        return Has(Taken.All)
            || ((!mayBeNull || Has(Taken.Null))
                && (Has(Taken.NotNull) || (isBool && Has(Taken.True) && Has(Taken.False))));

        bool Has(Taken values) => Array.IndexOf(taken, values) >= 0;
    }

    private IEnumerable<Taken> ValuesOf(SwitchLabelSyntax label) => label switch
    {
        CaseSwitchLabelSyntax { Value: var value } => [ValueOf(value)],
        CasePatternSwitchLabelSyntax { WhenClause: null, Pattern: var pattern } => ValuesOf(pattern),
        _ => [],
    };

    private IEnumerable<Taken> ValuesOf(PatternSyntax pattern) => pattern switch
    {
        ParenthesizedPatternSyntax { Pattern: var inner } => ValuesOf(inner),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either =>
            ValuesOf(either.Left).Concat(ValuesOf(either.Right)),
        VarPatternSyntax { Designation: SingleVariableDesignationSyntax or DiscardDesignationSyntax }
            or DiscardPatternSyntax => [Taken.All],
        ConstantPatternSyntax { Expression: var value } => [ValueOf(value)],
        UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: var value } }
            when ValueOf(value) == Taken.Null => [Taken.NotNull],
        RecursivePatternSyntax
        {
            Type: null, PositionalPatternClause: null, PropertyPatternClause: null or { Subpatterns.Count: 0 },
        } => [Taken.NotNull],
        _ => [],
    };

    private Taken ValueOf(ExpressionSyntax value) => semantics.GetConstantValue(value, cancellation) switch
    {
        { HasValue: true, Value: null } => Taken.Null,
        { HasValue: true, Value: true } => Taken.True,
        { HasValue: true, Value: false } => Taken.False,
        _ => Taken.Other,
    };

    private enum Taken
    {
        Other,
        All,
        NotNull,
        Null,
        True,
        False,
    }
}
