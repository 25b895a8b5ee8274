using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Findings;
using Percl.Language.Schema;

namespace Percl.CSharp.Declarations;

/// <summary>Reads types that declare scripts.</summary>
public static class ScriptParser
{
    private const string Answers = "Answers";

    /// <summary>The commands of each script, for which several analyzers ask. An edit makes new symbols.</summary>
    private static readonly ConditionalWeakTable<INamedTypeSymbol, IReadOnlyList<IPropertySymbol>> Commands = new();

    /// <summary>Determines whether the type is marked as a script.</summary>
    public static bool IsDeclared(INamedTypeSymbol type) =>
        type.FindAttribute(WellKnownNames.Namespace, WellKnownNames.ScriptAttribute) is not null;

    /// <summary>Returns the properties that are commands of the script, in the order in which they run.</summary>
    public static IReadOnlyList<IPropertySymbol> FindCommands(INamedTypeSymbol type) =>
        Commands.GetValue(type, static key =>
            [.. PropertyFinder.All(key).Where(static property => ParseShape(property) is not null)]);

    /// <summary>Returns the shape of the property's commands; null where it holds none.</summary>
    internal static ValueShape? ParseShape(IPropertySymbol property) =>
        ShapeParser.ParseCommands(property.Type) ?? (IsScriptFile(property) ? new NestedScriptShape() : null);

    /// <summary>
    /// Determines whether the property is a script that is generated from a file. A generator does not see the output
    /// of another, so that only the name of the type is known.
    /// </summary>
    private static bool IsScriptFile(IPropertySymbol property)
    {
        if (property.Type.TypeKind != TypeKind.Error || property.DeclaringSyntaxReferences is not [var reference])
        {
            return false;
        }

        var type = reference.GetSyntax() switch
        {
            PropertyDeclarationSyntax declaration => declaration.Type,
            ParameterSyntax parameter => parameter.Type,
            _ => null,
        };
        return type is not null && type.DescendantNodesAndSelf().Any(
            static name => name is IdentifierNameSyntax { Identifier.ValueText: ScriptFileConvention.Class });
    }

    /// <summary>Determines whether the property may be null, and then adds nothing to the script.</summary>
    public static bool IsOptional(IPropertySymbol property) =>
        property.NullableAnnotation == NullableAnnotation.Annotated
        || (property.Type.IsReferenceType && property.NullableAnnotation == NullableAnnotation.None);

    /// <summary>
    /// Returns the name of the webhook that the type is declared to answer; null for none, and for a base of several.
    /// </summary>
    public static string? FindAnswered(INamedTypeSymbol type) =>
        AnswersOf(type)?.Type is INamedTypeSymbol { IsAbstract: false } webhook ? JsonNames.OfWebhook(webhook) : null;

    /// <summary>Determines whether the type is declared to answer a webhook, or one of several.</summary>
    public static bool DeclaresAnswered(INamedTypeSymbol type) => AnswersOf(type) is not null;

    /// <summary>Finds what the type is declared to answer, where that takes no answer.</summary>
    public static IEnumerable<DeclarationProblem> FindAnswersProblems(
        INamedTypeSymbol type, LanguageSchema language, CancellationToken cancellation)
    {
        if (AnswersOf(type) is not var (answered, attribute) || answered.TypeKind == TypeKind.Error)
        {
            yield break;
        }

        var webhook = answered.IsWebhook() ? JsonNames.OfWebhook((INamedTypeSymbol)answered) : null;
        var reason = webhook is null ? $"'{answered.ToDisplayString()}' is no webhook"
            : language.IsNotification(webhook)
                ? $"'{webhook}' is a notification, whose answer FreeClimb ignores"
            : null;
        if (reason is not null)
        {
            yield return new DeclarationProblem(new AnswersNothingFinding(type.Name, reason), type)
            {
                Location = (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax)?
                    .ArgumentList?.Arguments
                    .FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == Answers)?
                    .Expression.GetLocation(),
            };
        }
    }

    private static (ITypeSymbol Type, AttributeData Attribute)? AnswersOf(INamedTypeSymbol type) =>
        type.FindAttribute(WellKnownNames.Namespace, WellKnownNames.ScriptAttribute) is { } declaration
        && declaration.NamedArguments.FirstOrDefault(static argument => argument.Key == Answers).Value
            is { Kind: TypedConstantKind.Type, Value: ITypeSymbol answered }
            ? (answered, declaration)
            : null;

    /// <summary>Finds the problems of the commands of a script.</summary>
    public static IEnumerable<DeclarationProblem> FindProblems(
        INamedTypeSymbol type, IReadOnlyList<IPropertySymbol> commands, CancellationToken cancellation)
    {
        if (commands.Count == 0)
        {
            // The derived types of an abstract type have the commands. A property whose type does not compile may be a
            // command.
            return type.IsAbstract
                || PropertyFinder.All(type).Any(static property => property.Type.TypeKind == TypeKind.Error)
                ? []
                : [new DeclarationProblem(new NoCommandsFinding(type.Name), type)];
        }

        return FindInOtherDeclarations(type, commands, cancellation);
    }

    /// <summary>
    /// Returns the first command of each further declaration of the type: the order of declarations is not defined.
    /// </summary>
    private static IEnumerable<DeclarationProblem> FindInOtherDeclarations(
        INamedTypeSymbol type, IReadOnlyList<IPropertySymbol> commands, CancellationToken cancellation)
    {
        var declarations = new HashSet<(SyntaxTree Tree, int Start)>();
        IPropertySymbol? first = null;
        foreach (var command in commands)
        {
            if (!SymbolEqualityComparer.Default.Equals(command.ContainingType, type)
                || command.DeclaringSyntaxReferences is not [var reference, ..]
                || reference.GetSyntax(cancellation).FirstAncestorOrSelf<TypeDeclarationSyntax>()
                    is not { } declaration)
            {
                continue;
            }

            first ??= command;
            if (declarations.Add((declaration.SyntaxTree, declaration.SpanStart)) && declarations.Count > 1)
            {
                yield return new DeclarationProblem(
                    new SeveralDeclarationsFinding(command.Name, first.Name, type.Name), command);
            }
        }
    }
}
