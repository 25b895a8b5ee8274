using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Lowering;

/// <summary>Compiles expressions that create commands, so that the commands need not be created.</summary>
internal sealed class CommandLowering(
    Evaluation evaluation, CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>Compiles the creation of a command, or of an object in one; null where it is not understood.</summary>
    public CompiledCommand? Lower(ExpressionSyntax expression)
    {
        var values = new Dictionary<string, CompiledValue>(StringComparer.Ordinal);
        if (TryRead(expression.WithoutWrapping(), values) is not { } command)
        {
            return null;
        }

        var attributes = new List<CompiledAttribute>();
        for (var i = 0; i < command.Properties.Length; i++)
        {
            var writer = command.Writers[i];
            if (!values.TryGetValue(command.Properties[i].Name, out var value))
            {
                value = Default(writer);
            }

            if (value is not AbsentValue || writer.WritesNull)
            {
                attributes.Add(new CompiledAttribute(writer, value));
            }
            else if (!writer.IsOptional)
            {
                return null;
            }
        }

        return new CompiledCommand(
            command.Type.IsDeclaredObject() ? null : command.Schema.Name, new EquatableArray<CompiledAttribute>(attributes));
    }

    /// <summary>What stands in a property that nobody sets.</summary>
    private static CompiledValue Default(CommandProperty property) => property switch
    {
        { OmittedDefault: not null } => new AbsentValue(),
        { IsNullable: false, Shape: ScalarShape { Kind: ScalarKind.Number } } => new ConstantValue("0"),
        { IsNullable: false, Shape: ScalarShape { Kind: ScalarKind.Boolean } } => new ConstantValue("false"),
        _ => new AbsentValue(),
    };

    /// <summary>Reads which values the command's properties have, one expression after the other.</summary>
    private ParsedCommand? TryRead(ExpressionSyntax expression, Dictionary<string, CompiledValue> values)
    {
        switch (expression)
        {
            case BaseObjectCreationExpressionSyntax creation:
                return semantics.GetSymbolInfo(creation, cancellation).Symbol is IMethodSymbol constructor
                    && catalog.Find(constructor.ContainingType, cancellation) is { } created
                    && created.IsPlain
                    && TryReadArguments(created, constructor, creation.ArgumentList, values)
                    && TryReadInitializer(created, creation.Initializer, values)
                    ? created
                    : null;
            case WithExpressionSyntax with:
                return TryRead(with.Expression.WithoutWrapping(), values) is { Type.IsRecord: true } copied
                    && TryReadInitializer(copied, with.Initializer, values)
                    ? copied
                    : null;
            default:
                return null;
        }
    }

    /// <summary>
    /// The parameters of a record's primary constructor are its properties, unless the record declares the property
    /// itself or has it from its base.
    /// </summary>
    private bool TryReadArguments(
        ParsedCommand command, IMethodSymbol constructor, ArgumentListSyntax? list, Dictionary<string, CompiledValue> values)
    {
        var arguments = list?.Arguments ?? default;
        if (arguments.Count != constructor.Parameters.Length
            || constructor.Parameters.Any(static parameter => parameter.IsParams))
        {
            return false;
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i].NameColon?.Name.Identifier.ValueText ?? constructor.Parameters[i].Name;
            if (arguments[i].RefKindKeyword.RawKind != 0
                || !IsParameter(command, name)
                || !TryAdd(command, name, arguments[i].Expression, values))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsParameter(ParsedCommand command, string name) =>
        command.FindProperty(name) is var index and >= 0
        && command.Properties[index].DeclaringSyntaxReferences.All(
            static reference => reference.GetSyntax() is ParameterSyntax);

    private bool TryReadInitializer(
        ParsedCommand command, InitializerExpressionSyntax? initializer, Dictionary<string, CompiledValue> values)
    {
        foreach (var expression in initializer?.Expressions ?? default)
        {
            if (expression is not AssignmentExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                    Left: IdentifierNameSyntax name,
                    Right: not InitializerExpressionSyntax,
                } assignment
                || !TryAdd(command, name.Identifier.ValueText, assignment.Right, values))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryAdd(ParsedCommand command, string name, ExpressionSyntax expression, Dictionary<string, CompiledValue> values)
    {
        var index = command.FindProperty(name);
        if (index < 0)
        {
            return false;
        }

        var property = command.Properties[index];
        var compiler = new ValueLowering(
            evaluation, this, semantics, command.Writers[index], property.Type, cancellation);
        if (compiler.Lower(expression) is not { } value
            || (value is VariableValue && IsCopied(property) && !StaysTheSame(expression))
            || (command.Writers[index].OmittedDefault is not null && value is not VariableValue))
        {
            // Whether a constant is the default that is not written, the object knows.
            return false;
        }

        values[name] = value;
        return true;
    }

    /// <summary>Whether the property keeps a copy of the list that it is given: those of the runtime library do.</summary>
    private bool IsCopied(IPropertySymbol property) =>
        SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, catalog.Runtime)
        && property.Type.ElementType() is not null;

    /// <summary>Whether nothing can be seen in a list later that could not be seen when it was evaluated.</summary>
    private bool StaysTheSame(ExpressionSyntax list) =>
        !evaluation.IsFollowedByCode(list)
        && semantics.GetTypeInfo(list, cancellation).Type is { } type
        && (type.TypeKind is TypeKind.Array or TypeKind.Interface
            || type.Is("System.Collections.Generic", type.Name)
            || type.Is("System.Collections.Immutable", type.Name));
}
