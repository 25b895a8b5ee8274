using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>Answers whether a type leaves its <c>ToString</c> to generated code.</summary>
internal static class StringOfType
{
    /// <summary>The method of records with which <c>ToString</c> of a derived record prints its base.</summary>
    public const string Printing = "PrintMembers";

    /// <summary>
    /// Determines whether a second part of the type can override <c>ToString</c>, and the type has not decided itself
    /// how it is shown.
    /// </summary>
    public static bool IsUndecided(INamedTypeSymbol type) =>
        type.Name != nameof(ToString)
        && type.TypeParameters.All(static parameter => parameter.Name != nameof(ToString))
        && type.GetMembers(nameof(ToString)).All(static member => member.IsImplicitlyDeclared || !IsPlain(member))
        && (!type.IsRecord || type.GetMembers(Printing).All(static member => member.IsImplicitlyDeclared))
        && CanBeOverridden(type.SelfAndBases().Skip(1)
            .SelectMany(static @base => @base.GetMembers(nameof(ToString)))
            .FirstOrDefault(IsPlain));

    /// <summary>
    /// Returns the modifier with which a second part of a record can declare <see cref="Printing"/>; null where no
    /// record can derive from the type, or a base record forbids it.
    /// </summary>
    public static string? PrintingModifier(INamedTypeSymbol type) =>
        type is not { IsRecord: true, TypeKind: TypeKind.Class, IsSealed: false, Name: not Printing } ? null
        : type.BaseType is not { IsRecord: true } @base ? "virtual"
        : @base.SelfAndBases().SelectMany(static part => part.GetMembers(Printing)).All(static member =>
            !member.IsSealed) ? "override"
        : null;

    private static bool CanBeOverridden(ISymbol? inherited) => inherited is null
        or IMethodSymbol { IsSealed: false, IsStatic: false } and ({ IsVirtual: true } or { IsOverride: true }
            or { IsAbstract: true });

    /// <summary>Determines whether the member is what <c>ToString()</c> means, or hides it.</summary>
    private static bool IsPlain(ISymbol member) =>
        member is not IMethodSymbol method || (method.Parameters.IsEmpty && method.TypeParameters.IsEmpty);
}
