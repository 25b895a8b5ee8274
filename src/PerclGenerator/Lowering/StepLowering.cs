using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.Language.Collections;
using PerclGenerator.Model;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Lowering;

/// <summary>Compiles what a property adds to a script.</summary>
internal sealed class StepLowering(
    CommandCatalog catalog,
    SemanticModel semantics,
    INamedTypeSymbol script,
    ScriptProperty property,
    ITypeSymbol type,
    CancellationToken cancellation)
{
    private ObjectStep AsObject => new(property.Access, property.Shape, property.IsOptional, property.Member);

    /// <summary>
    /// Compiles the property: as straight code where its expression is understood, else the command is created and then
    /// written.
    /// </summary>
    public static ScriptStep Lower(
        ScriptProperty property,
        IPropertySymbol symbol,
        INamedTypeSymbol script,
        CommandCatalog? catalog,
        Compilation compilation,
        CancellationToken cancellation)
    {
        // What is inherited may use what only its own type may see.
        if (catalog is null
            || !SymbolEqualityComparer.Default.Equals(symbol.ContainingType, script)
            || FindExpression(symbol, cancellation) is not { } expression
            || !compilation.ContainsSyntaxTree(expression.SyntaxTree))
        {
            return new ObjectStep(property.Access, property.Shape, property.IsOptional, property.Member);
        }

        var compiler = new StepLowering(
            catalog, compilation.GetSemanticModel(expression.SyntaxTree), script, property, symbol.Type, cancellation);
        var step = compiler.Lower(expression) ?? compiler.AsObject;

        // What a property is given once may have changed by the time it is written; only constants have not.
        return expression.Parent is EqualsValueClauseSyntax && step is not CompiledStep { Statements.Count: 0 } ? compiler.AsObject : step;
    }

    /// <summary>
    /// The expression that is the property's value each time, or that it is given for good; null where there is none.
    /// </summary>
    private static ExpressionSyntax? FindExpression(IPropertySymbol property, CancellationToken cancellation)
    {
        if (property.IsVirtual || property.IsAbstract || (property.IsOverride && !property.IsSealed && !property.ContainingType.IsSealed)
            || property.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellation) is not PropertyDeclarationSyntax declaration
            || declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return null;
        }

        return declaration switch
        {
            { ExpressionBody.Expression: var body } => body,
            { AccessorList.Accessors: [{ Keyword.ValueText: "get", ExpressionBody.Expression: var body }] } => body,
            { AccessorList.Accessors: [{ Keyword.ValueText: "get", Body.Statements: [ReturnStatementSyntax { Expression: { } body }] }] } => body,
            { Initializer.Value: var value } when IsGivenForGood(property) => value,
            _ => null,
        };
    }

    /// <summary>
    /// Whether nothing but the initialiser gives the property its value: a constructor might, and a struct has a default
    /// that nobody initialises.
    /// </summary>
    private static bool IsGivenForGood(IPropertySymbol property) =>
        property is { SetMethod: null, ContainingType: { TypeKind: TypeKind.Class } type }
        && type.InstanceConstructors.All(static constructor =>
            constructor.IsImplicitlyDeclared || constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax);

    private ScriptStep? Lower(ExpressionSyntax expression)
    {
        expression = expression.WithoutWrapping();
        return expression switch
        {
            BaseObjectCreationExpressionSyntax or WithExpressionSyntax => LowerCommands([expression], type),
            ConditionalExpressionSyntax conditional => LowerConditional(conditional),
            SwitchExpressionSyntax @switch => LowerSwitch(@switch),
            CollectionExpressionSyntax when property.Shape is CommandListShape =>
                CreatedList.Find(expression, type, semantics, cancellation) is { } list
                    ? LowerCommands(list.Elements, list.ElementType)
                    : null,
            _ => property.IsOptional && IsNull(expression) ? new EmptyStep() : null,
        };
    }

    /// <summary>Whether the expression is null, and arrives as null.</summary>
    private bool IsNull(ExpressionSyntax expression)
    {
        var info = semantics.GetTypeInfo(expression, cancellation);
        return expression switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } =>
                info.ConvertedType is null or IErrorTypeSymbol || semantics.Keeps(expression, type, cancellation),
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } =>
                info.ConvertedType is { } target && IsNullDefault(target) && semantics.Keeps(expression, type, cancellation),
            // The default of a struct is a value, also where it is converted to what may be null.
            DefaultExpressionSyntax =>
                info.Type is { } own && IsNullDefault(own) && semantics.Keeps(expression, type, cancellation),
            _ => false,
        };
    }

    private static bool IsNullDefault(ITypeSymbol type) =>
        type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private CompiledStep? LowerCommands(IReadOnlyList<ExpressionSyntax> expressions, ITypeSymbol target)
    {
        var evaluation = new Evaluation(expressions, semantics, catalog, script, cancellation);
        var compiler = new CommandLowering(evaluation, catalog, semantics, cancellation);
        var commands = new List<CompiledCommand>();
        foreach (var expression in expressions)
        {
            if (!semantics.Keeps(expression, target, cancellation)
                || compiler.Lower(expression) is not { Name: not null } command)
            {
                return null;
            }

            commands.Add(command);
        }

        return new CompiledStep(evaluation.Statements, new EquatableArray<CompiledCommand>(commands));
    }

    /// <summary>A branch that is not understood is evaluated and written as an object.</summary>
    private ScriptStep? LowerBranch(ExpressionSyntax expression)
    {
        if (expression is ThrowExpressionSyntax { Expression: var exception })
        {
            return Print(exception) is { } thrown ? new ThrowStep(thrown) : null;
        }

        return Lower(expression) ?? (property.Shape is CommandShape && PrintAsProperty(expression) is { } value
            ? AsObject with { Value = value }
            : null);
    }

    /// <summary>
    /// The expression with the type that the property has: where it stands in the generated part nothing else gives it
    /// one. Null where it is not understood, or where an operator converts it.
    /// </summary>
    private string? PrintAsProperty(ExpressionSyntax expression)
    {
        var bare = expression.WithoutWrapping();
        if (!semantics.Keeps(bare, type, cancellation)
            || PrintType(type) is not { } typeName
            || Print(expression) is not { } value)
        {
            return null;
        }

        var info = semantics.GetTypeInfo(bare, cancellation);
        if (info.Type is not null
            && bare is not ImplicitObjectCreationExpressionSyntax
            && !bare.IsKind(SyntaxKind.DefaultLiteralExpression))
        {
            return $"(({typeName})({value}))";
        }

        // What has no type of its own has that of its branch: the default of a struct is no null, though the property
        // has one.
        return PrintType(info.Type ?? info.ConvertedType) is not { } ownType ? null
            : ownType == typeName ? $"(({typeName})({value}))"
            : $"(({typeName})(({ownType})({value})))";
    }

    private ConditionalStep? LowerConditional(ConditionalExpressionSyntax conditional) =>
        Print(conditional.Condition) is { } condition
        && LowerBranch(conditional.WhenTrue) is { } whenTrue
        && LowerBranch(conditional.WhenFalse) is { } whenFalse
            ? new ConditionalStep(condition, whenTrue, whenFalse)
            : null;

    private SwitchStep? LowerSwitch(SwitchExpressionSyntax @switch)
    {
        if (Print(@switch.GoverningExpression) is not { } value)
        {
            return null;
        }

        var cases = new List<SwitchCase>();
        foreach (var arm in @switch.Arms)
        {
            var condition = arm.WhenClause is null ? "" : Print(arm.WhenClause.Condition);
            if (condition is null || Print(arm.Pattern) is not { } pattern || LowerBranch(arm.Expression) is not { } step)
            {
                return null;
            }

            cases.Add(new SwitchCase(condition.Length == 0 ? pattern : $"{pattern} when {condition}", step));
        }

        return new SwitchStep(value, new EquatableArray<SwitchCase>(cases));
    }

    private string? Print(SyntaxNode node) => ExpressionPrinter.Print(node, semantics, script, cancellation);

    private string? PrintType(ITypeSymbol? named) => ExpressionPrinter.Print(named, semantics.Compilation);
}
