using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using Percl.Language.Facts;
using Percl.Language.Findings;
using Percl.Language.Schema;

namespace Percl.CSharp.Declarations;

/// <summary>Reads types that declare commands, in source and in referenced assemblies.</summary>
public static class CommandParser
{
    /// <summary>The maximum nesting of objects that is read: a type may contain itself.</summary>
    private const int DeepestObject = 4;

    /// <summary>Reads the declaration of a command.</summary>
    public static ParsedCommand Parse(INamedTypeSymbol type, CancellationToken cancellation) =>
        Parse(type, depth: 0, cancellation);

    private static ParsedCommand Parse(INamedTypeSymbol type, int depth, CancellationToken cancellation)
    {
        var attributes = new List<AttributeSchema>();
        var writers = ImmutableArray.CreateBuilder<CommandProperty>();
        var properties = ImmutableArray.CreateBuilder<IPropertySymbol>();
        var problems = ImmutableArray.CreateBuilder<DeclarationProblem>();

        foreach (var property in PropertyFinder.Public(type))
        {
            cancellation.ThrowIfCancellationRequested();
            var name = JsonNames.OfProperty(property);
            if (ShapeParser.Parse(property.Type, type.ContainingAssembly) is not { } shape)
            {
                // The compiler reports a type that does not exist.
                if (property.Type.TypeKind != TypeKind.Error)
                {
                    problems.Add(new DeclarationProblem(
                        new PropertyTypeFinding(property.Name, property.Type.ToDisplayString()), property));
                }
            }
            else if (attributes.FindIndex(other => other.Name == name) is var twin and >= 0)
            {
                problems.Add(new DeclarationProblem(
                    new DuplicateNameFinding(property.Name, properties[twin].Name, name), property));
            }
            else
            {
                var (schema, writer) = ParseProperty(type, property, name, shape);
                schema = ConstraintParser.Parse(schema, type, property, shape, cancellation);
                attributes.Add(shape is ObjectShape ? AddMembers(schema, property, depth, cancellation) : schema);
                writers.Add(writer with
                {
                    IsPrivacy = schema.Kind is ValueKind.Boolean && (schema.IsPrivacy || PrivacyName.Asks(name)),
                    IsContent = IsContent(schema),
                });
                properties.Add(property);
            }
        }

        return new ParsedCommand(
            type,
            ParseSchema(type, attributes),
            writers.ToImmutable(),
            properties.ToImmutable(),
            problems.ToImmutable());
    }

    private static bool IsContent(AttributeSchema schema) =>
        schema.Kind is not (ValueKind.Boolean or ValueKind.Enum or ValueKind.Command or ValueKind.Commands)
        && schema.Webhooks.Count == 0
        && schema.AllowedValues.Count == 0;

    private static AttributeSchema AddMembers(
        AttributeSchema schema, IPropertySymbol property, int depth, CancellationToken cancellation) =>
        depth < DeepestObject && property.Type.WithoutNullable().FindMarked() is { } type
            ? schema with { Members = Parse(type, depth + 1, cancellation).Schema }
            : schema;

    private static CommandSchema ParseSchema(INamedTypeSymbol type, List<AttributeSchema> attributes)
    {
        var declaration = type.FindAttribute(WellKnownNames.Namespace, WellKnownNames.CommandAttribute);
        var start = type.FindAttribute(WellKnownNames.DeclarationNamespace, WellKnownNames.FirstInAnswerToAttribute);
        return new CommandSchema(
            JsonNames.OfCommand(type, declaration),
            declaration?.Flag("IsTerminal") == true,
            declaration?.Flag("EndsCall") == true,
            type.IsPrompt(),
            new EquatableArray<AttributeSchema>(attributes))
        {
            IsObject = declaration is null && type.IsDeclaredObject(),
            FirstInAnswerTo = start?.Argument(0)?.Value is INamedTypeSymbol webhook
                ? JsonNames.OfWebhook(webhook)
                : null,
            MayRepeatAtStart = start?.Flag("MayRepeat") == true,
            AllowedInAnswerTo = new EquatableArray<string>(type.GetAttributes()
                .Where(static attribute =>
                    attribute.AttributeClass.IsDeclaration(WellKnownNames.AllowedInAnswerToAttribute))
                .Select(static attribute => attribute.Argument(0)?.Value)
                .OfType<INamedTypeSymbol>()
                .Select(JsonNames.OfWebhook)),
            RemovedAttributes = new EquatableArray<AttributeRemoval>(ParseRemovals(type)),
        };
    }

    private static IEnumerable<AttributeRemoval> ParseRemovals(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass.IsDeclaration(WellKnownNames.RemovedAttribute)
                && attribute.ConstructorArguments is [{ Value: string name }, { Value: string since }])
            {
                var replacement = attribute.NamedArguments.FirstOrDefault(
                    static argument => argument.Key == "Replacement");
                yield return new AttributeRemoval(name, since, replacement.Value.Value as string);
            }
        }
    }

    private static (AttributeSchema Schema, CommandProperty Writer) ParseProperty(
        INamedTypeSymbol type, IPropertySymbol property, string name, ValueShape shape)
    {
        var demand = property.DeclaredAttributes().FirstOrDefault(
            static attribute =>
                attribute.AttributeClass.Is("System.ComponentModel.DataAnnotations", "RequiredAttribute"));
        var allowsEmpty = demand is not null
            && demand.NamedArguments.Any(
                static argument => argument is { Key: "AllowEmptyStrings", Value.Value: true });
        var isNullable = property.NullableAnnotation == NullableAnnotation.Annotated;
        var ignored = JsonIgnoring.ConditionOf(property);
        var mayBeAbsent = ignored is IgnoreCondition.WhenWritingNull or IgnoreCondition.WhenWritingDefault;
        var isRequired = demand is not null
            || (!isNullable && !mayBeAbsent && (property.IsRequired || IsPositional(type, property)));
        var isText = shape is ScalarShape { Kind: ScalarKind.Text or ScalarKind.Uri };
        var isUrl = isText && property.HasDeclaration(WellKnownNames.AbsoluteUrlAttribute);
        var canBeNull = property.Type.IsReferenceType || isNullable;

        var schema = new AttributeSchema(name)
        {
            IsRequired = isRequired,
            AllowsEmpty = allowsEmpty,
            IsAbsoluteUrl = isUrl,
            HoldsCommands = shape is CommandShape or CommandListShape or NestedScriptShape,
            HoldsPrompts = shape is CommandListShape
                && property.Type.WithoutNullable().ElementType()?.IsPrompt() == true,
            MayBeText = property.HasDeclaration(WellKnownNames.MayBeTextAttribute),
        };
        var writer = new CommandProperty(property.Name.AsIdentifier(), name, shape)
        {
            Access = PropertyAccess.Find(property, type)!,
            IsNullable = canBeNull,
            IsRequired = isRequired,
            MustNotBeEmpty = isRequired && !allowsEmpty,
            MayBeText = schema.MayBeText,
            IsUrl = isUrl,
            OmittedDefault = ignored is IgnoreCondition.WhenWritingDefault && !isRequired && !canBeNull
                ? property.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)
                : null,
            WritesNull = ignored is IgnoreCondition.Never && !isRequired && (canBeNull || shape.IsImmutableArray),
        };
        return (schema, writer);
    }

    /// <summary>Determines whether the property is a parameter of the record, so that it is always set.</summary>
    private static bool IsPositional(INamedTypeSymbol type, IPropertySymbol property) =>
        type.IsRecord && type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter =>
            parameter.Name == property.Name && !parameter.HasExplicitDefaultValue));
}
