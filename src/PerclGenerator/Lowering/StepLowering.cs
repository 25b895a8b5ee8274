using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.Language.Collections;
using PerclGenerator.Model;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Lowering;

/// <summary>Lowers a property of a script to the step that adds its commands.</summary>
internal sealed class StepLowering(
    CommandCatalog catalog,
    SemanticModel semantics,
    INamedTypeSymbol script,
    ScriptProperty property,
    ITypeSymbol type,
    Func<SyntaxNode, SourcePlace?> place,
    ObjectStep asObject,
    CancellationToken cancellation)
{

    /// <summary>
    /// Lowers the property to straight-line code where its expression allows that. Otherwise, the command is created
    /// and then written.
    /// </summary>
    public static PropertyStep Lower(
        ScriptProperty property,
        IPropertySymbol symbol,
        INamedTypeSymbol script,
        CommandCatalog? catalog,
        Compilation compilation,
        CancellationToken cancellation)
    {
        // An object is created elsewhere. Without a place of its own, a stack trace would name the command before it.
        var places = new SourcePlaces(compilation);
        var asObject = new ObjectStep(property.Access, property.Shape, property.IsOptional, property.Member)
        {
            Place = places.FindName(symbol, cancellation) ?? places.FindName(script, cancellation),
        };

        // An inherited property may use members that are only accessible in its own type.
        if (catalog is null
            || !SymbolEqualityComparer.Default.Equals(symbol.ContainingType, script)
            || PropertyValue.Find(symbol, cancellation) is not { Expression: { } expression } value
            || !(value.IsComputed || script.TypeKind == TypeKind.Class)
            || !compilation.ContainsSyntaxTree(expression.SyntaxTree))
        {
            return new PropertyStep(property.Member, asObject);
        }

        var semantics = compilation.GetSemanticModel(expression.SyntaxTree);
        var bound = new ExpressionBinder(catalog, semantics, cancellation).Bind(expression);
        var returned = expression.Parent as ReturnStatementSyntax;

        // An initializer runs where it stands, so that a debugger stops there.
        var lowering = new StepLowering(
            catalog,
            semantics,
            script,
            property,
            symbol.Type,
            node => !value.IsComputed ? null : places.Find(node == bound.Syntax ? returned ?? node : node),
            asObject,
            cancellation);
        var step = lowering.Lower(bound) ?? asObject;

        // A value that is assigned only once may have changed by the time it is written, unless it is constant.
        if (!value.IsComputed && step is not CompiledStep { Statements.Count: 0 })
        {
            step = asObject;
        }

        // The getter of an object runs, with its own braces.
        var body = step is ObjectStep ? null : returned?.Parent as BlockSyntax;
        return new PropertyStep(property.Member, step)
        {
            OpenBrace = body is null ? null : places.Find(body.OpenBraceToken),
            CloseBrace = body is null ? null : places.Find(body.CloseBraceToken),
        };
    }

    private ScriptStep? Lower(BoundValue value) => value switch
    {
        BoundCommand command => LowerCommand(command),
        BoundConditional conditional => LowerConditional(conditional),
        BoundSwitch choice => LowerSwitch(choice),
        BoundList { Form: ListForm.Collection } list when property.Shape is CommandListShape => LowerList(list),
        BoundConstant { Value: null } constant =>
            property.IsOptional && ArrivesAsNull(constant) ? new EmptyStep() : null,
        _ => null,
    };

    /// <summary>Determines whether no user-defined operator converts null to another value.</summary>
    private bool ArrivesAsNull(BoundConstant constant) =>
        (constant.Syntax.IsKind(SyntaxKind.NullLiteralExpression)
            && constant.Types.ConvertedType is null or IErrorTypeSymbol)
        || semantics.Keeps(constant.Syntax, type, cancellation);

    private CompiledStep? LowerCommand(BoundCommand command)
    {
        var evaluation = new Evaluation([command.Syntax], semantics, catalog, script, cancellation);
        return semantics.Keeps(command.Syntax, type, cancellation)
            && new CommandLowering(evaluation, catalog, semantics, cancellation).Lower(command)
                is { Name: not null } lowered
                ? new CompiledStep(
                    evaluation.Statements,
                    new EquatableArray<PlacedCommand>([new PlacedCommand(lowered, place(command.Syntax))]))
                : null;
    }

    private CompiledStep? LowerList(BoundList list)
    {
        if (list.ElementTypeIn(type) is not { } elementType)
        {
            return null;
        }

        var evaluation = new Evaluation(
            [.. list.Elements.Select(static element => element.Value!.Syntax)],
            semantics,
            catalog,
            script,
            cancellation);
        return new CommandLowering(evaluation, catalog, semantics, cancellation).LowerElements(list, elementType)
            is { } lowered && Array.TrueForAll(lowered, static command => command.Name is not null)
                ? new CompiledStep(
                    evaluation.Statements,
                    new EquatableArray<PlacedCommand>(lowered.Select((command, i) =>
                        new PlacedCommand(command, place(list.Elements[i].Value!.Syntax)))))
                : null;
    }

    /// <summary>Lowers a branch. A branch that cannot be lowered is evaluated and written as an object.</summary>
    private ScriptStep? LowerBranch(BoundValue branch) => branch is BoundThrow thrown
        ? Print(thrown.Exception) is { } exception
            ? new ThrowStep(exception) { Place = place(thrown.Syntax) }
            : null
        : Lower(branch) ?? (property.Shape is CommandShape && PrintAsProperty(branch) is { } value
            ? asObject with { Value = value, Place = place(branch.Syntax) }
            : null);

    /// <summary>
    /// Prints the value with the property's type, since nothing else determines its type in the generated part. Null
    /// where the value cannot be printed, or where an operator converts it.
    /// </summary>
    private string? PrintAsProperty(BoundValue value)
    {
        if (!semantics.Keeps(value.Syntax, type, cancellation)
            || PrintType(type) is not { } typeName
            || Print(value.Syntax) is not { } printed)
        {
            return null;
        }

        if (value.Types.Type is not null
            && value.Syntax is not ImplicitObjectCreationExpressionSyntax
            && !value.Syntax.IsKind(SyntaxKind.DefaultLiteralExpression))
        {
            return $"(({typeName})({printed}))";
        }

        // Without a type of its own, the value has the type of its branch: the default of a struct is not null, even if
        // the property is nullable.
        return PrintType(value.Types.Type ?? value.Types.ConvertedType) is not { } ownType ? null
            : ownType == typeName ? $"(({typeName})({printed}))"
            : $"(({typeName})(({ownType})({printed})))";
    }

    private ConditionalStep? LowerConditional(BoundConditional conditional) =>
        Print(conditional.Condition) is { } condition
        && LowerBranch(conditional.WhenTrue) is { } whenTrue
        && LowerBranch(conditional.WhenFalse) is { } whenFalse
            ? new ConditionalStep(condition, whenTrue, whenFalse) { Place = place(conditional.Condition) }
            : null;

    private SwitchStep? LowerSwitch(BoundSwitch choice)
    {
        if (Print(choice.Governing) is not { } value)
        {
            return null;
        }

        var cases = new List<SwitchCase>();
        foreach (var arm in choice.Arms)
        {
            var condition = arm.When is null ? "" : Print(arm.When);
            if (condition is null
                || Print(arm.Pattern) is not { } pattern
                || LowerBranch(arm.Value) is not { } step)
            {
                return null;
            }

            cases.Add(new SwitchCase(condition.Length == 0 ? pattern : $"{pattern} when {condition}", step));
        }

        return new SwitchStep(value, new EquatableArray<SwitchCase>(cases)) { Place = place(choice.Governing) };
    }

    private string? Print(SyntaxNode node) => ExpressionPrinter.Print(node, semantics, script, cancellation);

    private string? PrintType(ITypeSymbol? named) => ExpressionPrinter.Print(named, semantics.Compilation);
}
