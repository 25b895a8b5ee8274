using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Percl.CSharp.Symbols;
using Percl.Language.Script;

namespace PerclGenerator.CodeFixes;

/// <summary>Writes scalar values in C#.</summary>
internal static class ScalarSyntax
{
    /// <summary>Returns the expression for a value; null where the type has no such value.</summary>
    /// <param name="value">A constant string, a number or a Boolean.</param>
    /// <param name="type">The target type.</param>
    public static ExpressionSyntax? Of(ScriptValue value, ITypeSymbol type) => (value, type.WithoutNullable()) switch
    {
        (BooleanValue flag, { SpecialType: SpecialType.System_Boolean }) =>
            SyntaxFactory.LiteralExpression(flag.Value
                ? SyntaxKind.TrueLiteralExpression
                : SyntaxKind.FalseLiteralExpression),
        (TextValue text, { SpecialType: SpecialType.System_String }) =>
            SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text.Prefix)),
        (TextValue text, INamedTypeSymbol { TypeKind: TypeKind.Enum } members) => FindMember(members, text.Prefix),
        (NumberValue number, var numeric) => Number(number, numeric.SpecialType),
        _ => null,
    };

    private static ExpressionSyntax? FindMember(INamedTypeSymbol type, string name) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.IsConst
            && JsonNames.OfEnumMember(field) == name) is { } member
            ? SyntaxFactory.ParseExpression(
                type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + member.Name)
                .WithAdditionalAnnotations(Simplifier.Annotation)
            : null;

    /// <summary>Returns a number. A number with a fraction has a suffix unless it is a double.</summary>
    private static ExpressionSyntax? Number(NumberValue number, SpecialType type)
    {
        var suffix = (type, number.IsWhole) switch
        {
            (SpecialType.System_Decimal, false) => "m",
            (SpecialType.System_Single, false) => "f",
            (SpecialType.System_Double or SpecialType.System_Decimal or SpecialType.System_Single, _) => "",
            ( >= SpecialType.System_SByte and <= SpecialType.System_UInt64, true) => "",
            _ => null,
        };
        return suffix is not null
            && decimal.TryParse(number.Json, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? SyntaxFactory.ParseExpression(value.ToString(CultureInfo.InvariantCulture) + suffix)
            : null;
    }
}
