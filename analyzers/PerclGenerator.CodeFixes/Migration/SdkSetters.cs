using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Finds the statements after a new command of the SDK that set its properties and can become part of its initializer:
/// no other code uses the command before, and their values are the same there.
/// </summary>
internal sealed partial class SdkSetters
{
    private readonly CommandCatalog _catalog;
    private readonly SemanticModel _semantics;
    private readonly CancellationToken _cancellation;
    private readonly ExpressionBinder _binder;
    private readonly Dictionary<SyntaxNode, IReadOnlyList<SdkSetter>> _byCreation = [];
    private readonly HashSet<StatementSyntax> _folded = [];

    private SdkSetters(CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
    {
        _catalog = catalog;
        _semantics = semantics;
        _cancellation = cancellation;
        _binder = new ExpressionBinder(catalog, semantics, cancellation);
    }

    /// <summary>Reads a member or a file.</summary>
    public static SdkSetters In(
        SyntaxNode code, CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
    {
        var setters = new SdkSetters(catalog, semantics, cancellation);
        foreach (var declaration in code.DescendantNodes().OfType<LocalDeclarationStatementSyntax>())
        {
            setters.Read(declaration);
        }

        foreach (var statement in code.DescendantNodes().OfType<ExpressionStatementSyntax>())
        {
            setters.ReadList(statement);
        }

        return setters;
    }

    /// <summary>Returns the setters that become part of a new command or script, in their order.</summary>
    public IReadOnlyList<SdkSetter> Of(BaseObjectCreationExpressionSyntax creation) =>
        _byCreation.TryGetValue(creation, out var setters) ? setters : [];

    /// <summary>Determines whether the statement becomes part of an initializer.</summary>
    public bool Contains(StatementSyntax statement) => _folded.Contains(statement);

    /// <summary>
    /// Returns the setter that a statement is: <c>local.Property = value;</c> or <c>local.Prompts.Add(value);</c>. Null
    /// for any other statement.
    /// </summary>
    public (SdkSetter Setter, ParsedCommand Command, ILocalSymbol Local)? Find(StatementSyntax statement)
    {
        var (member, value, adds) = statement switch
        {
            ExpressionStatementSyntax
            {
                Expression: AssignmentExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                    Left: MemberAccessExpressionSyntax set,
                    Right: var right,
                },
            } => (set, right, false),
            ExpressionStatementSyntax
            {
                Expression: InvocationExpressionSyntax
                {
                    ArgumentList.Arguments: [{ NameColon: null, Expression: var added }],
                    Expression: MemberAccessExpressionSyntax
                    {
                        Name.Identifier.ValueText: "Add", Expression: MemberAccessExpressionSyntax list,
                    },
                },
            } => (list, added, true),
            _ => (null, null, false),
        };
        return member is { Expression: IdentifierNameSyntax owner }
            && SymbolOf(member) is IPropertySymbol property
            && property.IsOfSdk()
            && SymbolOf(owner) is ILocalSymbol local
            && _catalog.Find(local.Type, _cancellation) is { IsOfSdk: true } command
            && command.FindProperty(property.Name) is var index and >= 0
            && (!adds || command.Schema.Attributes[index].HoldsCommands)
            ? (new SdkSetter(statement, index, value!, adds), command, local)
            : null;
    }

    private void Read(LocalDeclarationStatementSyntax declaration)
    {
        if (declaration.Declaration.Variables
                is not [{ Initializer.Value: BaseObjectCreationExpressionSyntax creation } variable]
            || _semantics.GetDeclaredSymbol(variable, _cancellation) is not ILocalSymbol local
            || !local.Type.IsOfSdk())
        {
            return;
        }

        var values = new Dictionary<int, List<ExpressionSyntax>>();
        foreach (var attribute in (_binder.Bind(creation) as BoundCommand)?.Attributes ?? [])
        {
            values[attribute.Index] = [attribute.Expression];
        }

        var setters = new List<SdkSetter>();
        var later = new HashSet<int>();
        var passed = new List<StatementSyntax>();
        foreach (var next in StatementsAfter(declaration))
        {
            if (FindOf(next, local) is { } setter)
            {
                if (!later.Contains(setter.Index) && CanJoin(setter, local, passed, values))
                {
                    setters.Add(setter);
                    continue;
                }

                if (Mentions(setter.Value, local.Name) || !(setter.Adds || later.Contains(setter.Index)))
                {
                    break;
                }

                // A list is filled as a whole, in one place.
                later.Add(setter.Index);
                passed.AddRange(setters.Where(one => one.Index == setter.Index).Select(static one => one.Statement));
                setters.RemoveAll(one => one.Index == setter.Index);
                passed.Add(next);
            }
            else if (Mentions(next, local.Name) || next is LabeledStatementSyntax)
            {
                break;
            }
            else
            {
                passed.Add(next);
            }
        }

        _byCreation[creation] = setters;
        _folded.UnionWith(setters.Select(static setter => setter.Statement));
    }

    private SdkSetter? FindOf(StatementSyntax statement, ILocalSymbol local) =>
        Find(statement) is var (setter, _, owner) && SymbolEqualityComparer.Default.Equals(owner, local) ? setter
        : local.Type.IsSdkScript() && statement is ExpressionStatementSyntax
        {
            Expression: AssignmentExpressionSyntax
            {
                RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                Left: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: WellKnownNames.SdkCommands, Expression: IdentifierNameSyntax script,
                },
                Right: var commands,
            },
        }
        && script.Identifier.ValueText == local.Name
            ? new SdkSetter(statement, -1, commands, Adds: false)
        : null;

    /// <summary>
    /// Determines whether a setter can become part of the initializer, after the statements that it then runs before.
    /// </summary>
    private bool CanJoin(
        SdkSetter setter,
        ILocalSymbol local,
        List<StatementSyntax> passed,
        Dictionary<int, List<ExpressionSyntax>> values)
    {
        if (Mentions(setter.Value, local.Name)
            || (passed.Count > 0 && !IsSame(setter.Value, passed))
            || HasDirective(setter))
        {
            return false;
        }

        if (!values.TryGetValue(setter.Index, out var before))
        {
            values[setter.Index] = [setter.Value];
            return !setter.Adds;
        }

        if (setter.Adds)
        {
            before.Add(setter.Value);
            return IsNewList(before[0]);
        }

        values[setter.Index] = [setter.Value];
        // The value before is lost, with all that its evaluation does.
        return before.TrueForAll(HasNoEffect);
    }

    /// <summary>Determines whether the evaluation of an expression has no effect.</summary>
    public bool HasNoEffect(ExpressionSyntax value) => IsSame(value, []);

    /// <summary>
    /// Determines whether an expression has no effect, and has the same value before the statements as after them.
    /// </summary>
    private bool IsSame(ExpressionSyntax value, IReadOnlyCollection<StatementSyntax> passed) =>
        _semantics.GetConstantValue(value, _cancellation).HasValue || value switch
        {
            ParenthesizedExpressionSyntax inner => IsSame(inner.Expression, passed),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum =>
                IsText(sum) && IsSame(sum.Left, passed) && IsSame(sum.Right, passed),
            InterpolatedStringExpressionSyntax text => text.Contents.All(part =>
                part is not InterpolationSyntax { Expression: var inner } || (IsText(inner) && IsSame(inner, passed))),
            BaseObjectCreationExpressionSyntax made => IsOfSdk(made)
                && (made.ArgumentList?.Arguments.All(argument => IsSame(argument.Expression, passed)) ?? true)
                && (made.Initializer?.Expressions.All(one => one is AssignmentExpressionSyntax { Right: var set }
                    ? IsSame(set, passed)
                    : IsSame(one, passed)) ?? true),
            IdentifierNameSyntax variable => SymbolOf(variable) is ILocalSymbol or IParameterSymbol
                && (passed.Count == 0
                    || (!IsReassigned(variable)
                        && !passed.Any(statement => Declares(statement, variable.Identifier.ValueText)))),
            _ => false,
        };

    private bool IsText(ExpressionSyntax value) =>
        _semantics.GetTypeInfo(value, _cancellation).Type?.SpecialType == SpecialType.System_String;

    private bool IsOfSdk(BaseObjectCreationExpressionSyntax made) =>
        TargetTypes.Of(made, _semantics, _cancellation) is { } type
        && (type.IsOfSdk() || type.Is("System.Collections.Generic", "List"));

    private static bool Declares(StatementSyntax statement, string name) =>
        statement.DescendantNodesAndSelf().Any(node => node switch
        {
            VariableDeclaratorSyntax { Identifier.ValueText: var declared } => declared == name,
            SingleVariableDesignationSyntax { Identifier.ValueText: var declared } => declared == name,
            ForEachStatementSyntax { Identifier.ValueText: var declared } => declared == name,
            _ => false,
        });

    /// <summary>
    /// Determines whether code assigns a variable after its declaration: a function may do so at any time.
    /// </summary>
    private static bool IsReassigned(IdentifierNameSyntax variable)
    {
        SyntaxNode code = variable.FirstAncestorOrSelf<MemberDeclarationSyntax>(
            static member => member is not GlobalStatementSyntax)
            ?? variable.SyntaxTree.GetRoot();
        return code.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == variable.Identifier.ValueText
            && (ListUses.Of(name) is ListUse.Sets or ListUse.Refers
                || name.Parent is PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax));
    }

    /// <summary>Determines whether code has a name.</summary>
    public static bool Mentions(SyntaxNode code, string name) => code.DescendantNodesAndSelf()
        .Any(node => node is IdentifierNameSyntax { Identifier.ValueText: var used } && used == name);

    private static IEnumerable<StatementSyntax> StatementsAfter(StatementSyntax statement) =>
        (statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            GlobalStatementSyntax { Parent: CompilationUnitSyntax program } => program.Members
                .OfType<GlobalStatementSyntax>()
                .Select(static global => global.Statement),
            _ => Enumerable.Empty<StatementSyntax>(),
        }).Where(other => other.SpanStart > statement.SpanStart);

    private ISymbol? SymbolOf(ExpressionSyntax node) => _semantics.GetSymbolInfo(node, _cancellation).Symbol;
}
