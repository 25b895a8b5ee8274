using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Findings;

namespace Percl.CSharp.Declarations;

/// <summary>
/// Finds members of scripts that hold commands but are not part of the script. Only unused members are reported: a used
/// one may be part of another command.
/// </summary>
public static class UnwrittenMembers
{
    private const string Commands = "the commands of a script are its instance properties, and this is ";

    /// <summary>Finds such members of a script, or of an unmarked type that derives from a script.</summary>
    public static IEnumerable<DeclarationProblem> FindProblems(
        INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || type.FindMarked() is not { } script
            || !ScriptParser.IsDeclared(script)
            || PartialTypes.FindProblems(script, cancellation).Count > 0)
        {
            return [];
        }

        var audience = new Audience(compilation);
        return SymbolEqualityComparer.Default.Equals(script, type)
            ? FindInScript(type, audience, cancellation)
            : FindInDerived(type, script, audience, cancellation);
    }

    private static IEnumerable<DeclarationProblem> FindInScript(
        INamedTypeSymbol type, Audience audience, CancellationToken cancellation)
    {
        // A script without commands is reported by another rule.
        if (!type.IsAbstract && ScriptParser.FindCommands(type).Count == 0)
        {
            yield break;
        }

        foreach (var member in type.GetMembers())
        {
            // What implements an interface is the last question: it costs most, and few members hold commands.
            if (!member.IsImplicitlyDeclared
                && ReasonAgainst(member, audience) is { } reason
                && IsWritten(member, type, cancellation)
                && !IsTakenElsewhere(member, audience, cancellation))
            {
                yield return new DeclarationProblem(new NotWrittenFinding(member.Name, Commands + reason), member);
            }
            else if (FindUnusedImplemented(member, audience, cancellation) is { } declared)
            {
                yield return new DeclarationProblem(
                    new NotWrittenFinding(
                        declared.Name,
                        $"{Commands}an explicit implementation of '{declared.ContainingType.Name}'"),
                    member);
            }
        }
    }

    /// <summary>
    /// Returns the property of an interface that a property with commands implements explicitly, if only the interface
    /// could lead to the commands, and no code uses it; otherwise, null.
    /// </summary>
    private static IPropertySymbol? FindUnusedImplemented(
        ISymbol member, Audience audience, CancellationToken cancellation) =>
        member is IPropertySymbol { ExplicitInterfaceImplementations: [var declared], IsIndexer: false } property
        && HoldsCommands(property.Type)
        && SymbolEqualityComparer.Default.Equals(declared.ContainingAssembly, audience.Compilation.Assembly)
        && !audience.IsOfOthers(declared)
        && !IsTakenElsewhere(declared, audience, cancellation)
            ? declared
            : null;

    private static IEnumerable<DeclarationProblem> FindInDerived(
        INamedTypeSymbol type, INamedTypeSymbol script, Audience audience, CancellationToken cancellation)
    {
        if (type.IsAbstract || type.Interfaces.Any(static own => own.IsPercl(WellKnownNames.Script)))
        {
            yield break;
        }

        foreach (var member in type.GetMembers())
        {
            if (IsWritten(member, type, cancellation)
                && member is IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null } property
                && ShapeParser.ParseCommands(property.Type) is not null
                && !IsTakenElsewhere(member, audience, cancellation)
                && !audience.HasScriptDerivedFrom(type))
            {
                yield return new DeclarationProblem(
                    new NotWrittenFinding(
                        member.Name,
                        $"'{type.Name}' is derived from the script '{script.Name}', "
                            + "but is not marked [PerclScript] itself"),
                    member);
            }
        }
    }

    /// <summary>
    /// Determines whether the member is complete, and belongs to the type alone: an attribute on a member means that
    /// other code looks for it.
    /// </summary>
    private static bool IsWritten(ISymbol member, INamedTypeSymbol type, CancellationToken cancellation) =>
        !member.IsImplicitlyDeclared
        && !member.IsOverride
        && member.CanBeReferencedByName
        && member.GetAttributes().IsEmpty
        && member.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation).FirstAncestorOrSelf<MemberDeclarationSyntax>()
            is { ContainsDiagnostics: false }
        && !type.AllInterfaces.SelectMany(static implemented => implemented.GetMembers()).Any(declared =>
            SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member));

    /// <summary>
    /// Returns the reason why the member is not part of the script although it holds commands; null where the author
    /// may intend that.
    /// </summary>
    private static string? ReasonAgainst(ISymbol member, Audience audience) => member switch
    {
        IFieldSymbol { IsStatic: false } field
            when HoldsCommands(field.Type) && !IsForDerived(field, audience) => "a field",
        IFieldSymbol { IsStatic: true } field when HoldsCommands(field.Type) && !audience.IsOfOthers(field) => "static",
        IPropertySymbol { IsStatic: true, GetMethod: not null } property
            when HoldsCommands(property.Type) && !audience.IsOfOthers(property) => "static",
        IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null } property
            when IsLater(property.Type) || IsListOfNullables(property.Type) => $"a '{NameOf(property.Type)}'",
        IMethodSymbol { MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: true, TypeParameters.IsEmpty: true } method
            when IsCommandMethod(method, audience) => "a method",
        _ => null,
    };

    /// <summary>Whether the type is a list of commands that are structs and may be null.</summary>
    private static bool IsListOfNullables(ITypeSymbol type) =>
        type.ElementType() is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } element
        && element.WithoutNullable().IsCommand();

    /// <summary>
    /// Determines whether the method is meant as a command. A static method, or a method that returns several commands,
    /// may be meant for its callers. A virtual method may be meant for the callers of its overrides.
    /// </summary>
    private static bool IsCommandMethod(IMethodSymbol method, Audience audience) =>
        !method.IsAbstract && !method.IsVirtual
        && (method.DeclaredAccessibility == Accessibility.Private
            ? HoldsCommands(method.ReturnType) || IsLater(method.ReturnType)
            : !method.IsStatic
            && !audience.IsOfOthers(method)
            && ShapeParser.ParseCommands(method.ReturnType) is CommandShape);

    private static string NameOf(ITypeSymbol type) => type
        .WithNullableAnnotation(NullableAnnotation.NotAnnotated)
        .ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static bool IsForDerived(IFieldSymbol field, Audience audience) =>
        field.DeclaredAccessibility != Accessibility.Public && audience.IsOfOthers(field);

    private static bool HoldsCommands(ITypeSymbol type) =>
        ShapeParser.ParseCommands(type) is CommandShape or CommandListShape;

    /// <summary>
    /// Determines whether a value of the type provides commands only later, such as a delegate or a task.
    /// </summary>
    private static bool IsLater(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [var given] } wrapper
        && (wrapper.Is("System", "Lazy") || wrapper.Is("System", "Func")
            || wrapper.Is("System.Threading.Tasks", "Task") || wrapper.Is("System.Threading.Tasks", "ValueTask"))
        && HoldsCommands(given);

    private static bool IsTakenElsewhere(ISymbol member, Audience audience, CancellationToken cancellation) =>
        MemberUses.Any(member, audience.Compilation, cancellation);

    /// <summary>Represents the code outside of the type that may use its members.</summary>
    private sealed class Audience(Compilation compilation)
    {
        public Compilation Compilation => compilation;

        /// <summary>Determines whether code outside of the compilation may use the member.</summary>
        public bool IsOfOthers(ISymbol member)
        {
            if (compilation.Options.OutputKind is not (OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule))
            {
                return false;
            }

            var sharesInternals = compilation.Assembly.FindAttribute(
                "System.Runtime.CompilerServices", "InternalsVisibleToAttribute") is not null;
            return member.ContainingType.SelfAndContainers().Prepend(member).All(
                part => IsOfOthers(part, sharesInternals));
        }

        private static bool IsOfOthers(ISymbol part, bool sharesInternals) => part.DeclaredAccessibility switch
        {
            Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
            Accessibility.Internal or Accessibility.ProtectedAndInternal => sharesInternals,
            _ => false,
        };

        /// <summary>
        /// Determines whether a script derives from the type, so that the type's members are part of the script.
        /// </summary>
        public bool HasScriptDerivedFrom(INamedTypeSymbol type) => compilation.Assembly.GlobalNamespace.AllTypes()
            .Any(script => ScriptParser.IsDeclared(script) && script.BaseType.SelfAndBases().Any(part =>
                SymbolEqualityComparer.Default.Equals(part.OriginalDefinition, type.OriginalDefinition)));
    }
}
