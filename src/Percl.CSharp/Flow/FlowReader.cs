using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Projection;
using Percl.CSharp.Uses;
using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.CSharp.Flow;

/// <summary>
/// Reads the commands that statements add to lists and that iterators yield, on every path through the code.
/// </summary>
/// <remarks>
/// One walk over the statements is enough, also for loops: a command that a list definitely holds stays there in the
/// next round, unless something in the loop changes the list. Such a list is unknown from the start of the loop.
/// </remarks>
public sealed partial class FlowReader
{
    private static readonly object Mentioned = new();
    private static readonly object NotMentioned = new();

    /// <summary>Whether each file mentions an addition. The compilations of successive edits share files.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, object> Files = new();

    private readonly SemanticModel _semantics;
    private readonly CancellationToken _cancellation;
    private readonly ListProjection _lists;
    private readonly ScriptUse _use;
    private readonly FollowedVariables _variables;
    private readonly SharedLists _shared;
    private readonly List<(ISymbol List, ScriptModel Script)> _scripts = [];
    private readonly Dictionary<ISymbol, bool> _data = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ScriptKind?> _kinds = new(SymbolEqualityComparer.Default);

    /// <summary>The state at the current point; null where the point is unreachable.</summary>
    private FlowState? _state;

    /// <summary>The sequence to which the code yields; null where it is not an iterator.</summary>
    private (ISymbol Sequence, ScriptKind Kind)? _yielded;

    private FlowReader(SyntaxNode code, CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
    {
        _semantics = semantics;
        _cancellation = cancellation;
        _lists = new ListProjection(catalog, semantics, cancellation);
        _use = new ScriptUse(semantics, cancellation);
        _shared = catalog.HasSdk ? SharedLists.In(code, semantics, cancellation) : new SharedLists();
        _variables = FollowedVariables.In(code, _shared, semantics, cancellation);
    }

    /// <summary>
    /// Determines, by the syntax alone, whether code adds or yields something. Other code is not read.
    /// </summary>
    /// <remarks>Most files mention neither, and are not searched again for each member.</remarks>
    public static bool AddsOrYields(SyntaxNode code) =>
        Files.GetValue(code.SyntaxTree, static tree => Mention(tree.GetText().ToString())) == Mentioned
        && FollowedVariables.NodesIn(code).Any(IsAddOrYield);

    private static object Mention(string text) =>
        text.IndexOf("Add", StringComparison.Ordinal) >= 0 || text.IndexOf("yield", StringComparison.Ordinal) >= 0
            ? Mentioned
            : NotMentioned;

    private static bool IsAddOrYield(SyntaxNode node) =>
        node is YieldStatementSyntax
        || (node is InvocationExpressionSyntax call && ListUses.FindReceiver(call) is not null);

    /// <summary>Reads all added commands, and the lists to which they are added.</summary>
    /// <param name="code">A member or an accessor, or a program's statements.</param>
    /// <param name="catalog">The known commands.</param>
    /// <param name="semantics">The semantic model of the file.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <param name="locations">The locations of the items.</param>
    public static IReadOnlyList<(ISymbol List, ScriptModel Script)> Read(
        SyntaxNode code,
        CommandCatalog catalog,
        SemanticModel semantics,
        CancellationToken cancellation,
        out LocationTable locations)
    {
        var reader = new FlowReader(code, catalog, semantics, cancellation);
        locations = reader._lists.Locations;
        reader.ReadBody(code);
        foreach (var function in FollowedVariables.NodesIn(code).Where(ListUses.IsFunction))
        {
            reader.ReadBody(function);
        }

        return reader._scripts;
    }

    private void ReadBody(SyntaxNode code)
    {
        _state = FlowState.Unknown();
        _yielded = FindYielded(code);
        _breaks = _continues = null;
        switch (code)
        {
            case CompilationUnitSyntax program:
                ReadAll(program.Members.OfType<GlobalStatementSyntax>().Select(static global => global.Statement));
                break;
            case BaseMethodDeclarationSyntax method:
                ReadBody(method.Body, method.ExpressionBody?.Expression);
                break;
            case AccessorDeclarationSyntax accessor:
                ReadBody(accessor.Body, accessor.ExpressionBody?.Expression);
                break;
            case LocalFunctionStatementSyntax function:
                ReadBody(function.Body, function.ExpressionBody?.Expression);
                break;
            case AnonymousFunctionExpressionSyntax function:
                ReadBody(function.Block, function.ExpressionBody);
                break;
        }
    }

    private void ReadBody(BlockSyntax? block, ExpressionSyntax? expression)
    {
        if (block is not null)
        {
            Read(block);
        }
        else if (expression is not null)
        {
            ReadEffect(expression, expression.GetLocation());
        }
    }

    private (ISymbol Sequence, ScriptKind Kind)? FindYielded(SyntaxNode code)
    {
        return code is AccessorDeclarationSyntax or BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax
            && _semantics.GetDeclaredSymbol(code, _cancellation)
                is IMethodSymbol { ReturnType: INamedTypeSymbol { TypeArguments: [var element] } } method
            && ListProjection.KindOfElement(element) is { } kind
            && !(kind == ScriptKind.Script && IsData(method))
            ? (method, kind)
            : null;
    }

    /// <summary>Determines whether code uses the list as data.</summary>
    private bool IsData(ISymbol list)
    {
        if (!_data.TryGetValue(list, out var isData))
        {
            _data[list] = isData = new DataUse(_semantics, _cancellation).IsData(list);
        }

        return isData;
    }

    /// <summary>Returns the kind of the lists that a variable holds; null where they hold no commands.</summary>
    private ScriptKind? KindOf(ISymbol variable, ITypeSymbol type)
    {
        if (!_kinds.TryGetValue(variable, out var kind))
        {
            _kinds[variable] = kind = _lists.KindOf(variable, type);
        }

        return kind;
    }

    /// <summary>Adds an item to a list: the item is checked, and belongs to the state from this point on.</summary>
    private void Add(ISymbol list, ListState known, ScriptItem item)
    {
        _scripts.Add((
            list, new ScriptModel(known.Kind, new EquatableArray<ScriptItem>([item])) { Before = known.Before }));
        _state![list] = known with { Before = known.Before.Transfer(item) };
    }

    private static ITypeSymbol? TypeOf(ISymbol? variable) => variable switch
    {
        ILocalSymbol { RefKind: RefKind.None } local => local.Type,
        // Other members may assign a parameter of a primary constructor, but not the receiver of an extension block.
        IParameterSymbol { RefKind: RefKind.None } parameter
            when parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor }
            || parameter.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax().Parent?.Parent is not TypeDeclarationSyntax => parameter.Type,
        _ => null,
    };
}
