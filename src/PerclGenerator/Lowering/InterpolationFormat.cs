using Microsoft.CodeAnalysis;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Lowering;

/// <summary>Classifies the formats of interpolated strings.</summary>
internal static class InterpolationFormat
{
    private const string WholeNumbers = "CDEFGNPX";
    private const string Fractions = "CEFGNPR";
    private const string Enums = "DFGX";

    /// <summary>Returns the dependencies of the string for a value of the type in the format.</summary>
    public static TextSource SourceOf(ITypeSymbol type, string? format)
    {
        var value = type.WithoutNullable();
        return value switch
        {
            { SpecialType: SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char } =>
                TextSource.Value,
            { TypeKind: TypeKind.Enum } => Culture(format is null || IsOneOf(format, Enums)),
            { SpecialType: SpecialType.System_Decimal } =>
                Culture(IsNumeric(format, Fractions) && !IsOneOf(format, "R")),
            { SpecialType: SpecialType.System_Single or SpecialType.System_Double } =>
                Culture(IsNumeric(format, Fractions)),
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } =>
                Culture(IsNumeric(format, WholeNumbers)),
            _ => OfOther(value, format),
        };
    }

    /// <summary>
    /// Returns the dependencies for other types. Dates count as code: formatting throws for a date that the culture's
    /// calendar lacks.
    /// </summary>
    private static TextSource OfOther(ITypeSymbol type, string? format)
    {
        if (type.Is("System", "Version"))
        {
            return format is null ? TextSource.Value : TextSource.Code;
        }

        if (type.Is("System", "Guid"))
        {
            return format is null || IsOneOf(format, "NDBPX") ? TextSource.Value : TextSource.Code;
        }

        if (type.Is("System", "TimeSpan"))
        {
            return Culture(format is null or "c" or "t" or "T" or "g" or "G");
        }

        var isNumber = type.Is("System", "Int128") || type.Is("System", "UInt128") || type.Is("System", "Half")
            || type.Is("System.Numerics", "BigInteger");
        return Culture(isNumber && format is null);
    }

    private static TextSource Culture(bool isSure) => isSure ? TextSource.Culture : TextSource.Code;

    /// <summary>
    /// Determines whether the format is one of the letters with digits, or a custom format, which every number accepts.
    /// </summary>
    private static bool IsNumeric(string? format, string letters) => format switch
    {
        null => true,
        { Length: 0 } => true,
        [var letter, ..] when IsLetter(letter) && format.Skip(1).All(char.IsDigit) =>
            letters.IndexOf(char.ToUpperInvariant(letter)) >= 0 && format.Length <= 3,
        _ => format.IndexOfAny(['0', '#']) >= 0,
    };

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsOneOf(string? format, string letters) =>
        format is [var letter] && letters.IndexOf(char.ToUpperInvariant(letter)) >= 0;
}
