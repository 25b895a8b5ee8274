using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.Language;
using PerclGenerator.Parsing;

namespace PerclGenerator.CSharp;

/// <summary>
/// Reads what the statements of one block add to lists of commands. Only statements that stand in the block itself
/// count, so each of them runs whenever those after it run.
/// </summary>
public sealed class AddSequenceReader
{
    private readonly SequenceReader _elements;
    private readonly SemanticModel _semantics;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<ISymbol, GrowingList> _lists = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _isSetElsewhere = new(SymbolEqualityComparer.Default);

    /// <summary>Where in the file others may begin to know a list; -1 where they always may.</summary>
    private readonly Dictionary<ISymbol, int> _sharedFrom = new(SymbolEqualityComparer.Default);
    private readonly List<ScriptModel> _finished = [];

    private AddSequenceReader(CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
    {
        _elements = new SequenceReader(catalog, semantics, cancellation);
        _semantics = semantics;
        _cancellation = cancellation;
    }

    /// <summary>Reads the lists; none where the statements add no commands.</summary>
    /// <param name="statements">The block's statements.</param>
    /// <param name="catalog">The commands that are known.</param>
    /// <param name="semantics">The model of the file.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <param name="places">Where the places of what was read are.</param>
    public static IReadOnlyList<ScriptModel> Read(
        IEnumerable<StatementSyntax> statements,
        CommandCatalog catalog,
        SemanticModel semantics,
        CancellationToken cancellation,
        out PlaceTable places)
    {
        var reader = new AddSequenceReader(catalog, semantics, cancellation);
        places = reader._elements.Places;
        foreach (var statement in statements)
        {
            reader.Read(statement);
        }

        return [.. reader._finished, .. reader._lists.Values.Select(static list => list.ToModel())];
    }

    private void Read(StatementSyntax statement)
    {
        if (FindAdd(statement) is ({ } list, { } command))
        {
            if (!_lists.TryGetValue(list, out var known))
            {
                // Whatever it held before, what follows a terminal command from here on is never executed.
                _lists.Add(list, known = new GrowingList(SequenceReader.KindOf(TypeOf(list))!.Value));
            }

            // What is added may be computed by code that changes lists.
            ForgetWhatChanges(command);
            if (MayBeChangedByOthers(list, statement))
            {
                Forget(known);
            }

            known.Add(_elements.Read(command, statement.GetLocation()));
            ForgetWhatChanges(command);
        }
        else if (statement is LabeledStatementSyntax)
        {
            // A jump may lead here past what stands above.
            ForgetAll();
        }
        else
        {
            ForgetWhatChanges(statement);
            ReadFirstCommands(statement);
        }
    }

    /// <summary>
    /// Of what a new list holds from the start, only the command that ends it counts here: the rest is checked where it
    /// stands.
    /// </summary>
    private void ReadFirstCommands(StatementSyntax statement)
    {
        if (statement is not LocalDeclarationStatementSyntax
            {
                Declaration.Variables: [{ Initializer.Value: var value } variable],
            })
        {
            return;
        }

        var model = value switch
        {
            CollectionExpressionSyntax collection => _elements.Read(collection),
            BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => _elements.Read(initializer),
            _ => null,
        };
        if (model is not { Kind: ScriptKind.Script })
        {
            return;
        }

        var end = model.Items.FirstOrDefault(static item => item is CommandNode { IsConditional: false, Schema.EndsScript: true });
        if (end is not null && _semantics.GetDeclaredSymbol(variable, _cancellation) is { } symbol)
        {
            var list = new GrowingList(model.Kind);
            list.Add(end);
            _lists[symbol] = list;
        }
    }

    /// <summary>The variable and the command of <c>variable.Add(command);</c>.</summary>
    private (ISymbol List, ExpressionSyntax Command)? FindAdd(StatementSyntax statement)
    {
        if (statement is ExpressionStatementSyntax
            {
                Expression: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax
                    {
                        Name: IdentifierNameSyntax { Identifier.ValueText: "Add" },
                        Expression: IdentifierNameSyntax variable,
                    },
                    ArgumentList.Arguments: [var argument],
                },
            }
            && _semantics.GetSymbolInfo(variable, _cancellation).Symbol is { } symbol
            && SequenceReader.KindOf(TypeOf(symbol)) is not null
            && !IsSetElsewhere(variable, symbol))
        {
            return (symbol, argument.Expression);
        }

        return null;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    /// <summary>A lambda or local function may give the variable another list at any time.</summary>
    private bool IsSetElsewhere(IdentifierNameSyntax variable, ISymbol symbol)
    {
        if (!_isSetElsewhere.TryGetValue(symbol, out var isSet))
        {
            _isSetElsewhere.Add(symbol, isSet = IsSetInAFunction(variable));
        }

        return isSet;
    }

    private static bool IsSetInAFunction(IdentifierNameSyntax variable)
    {
        var member = variable.FirstAncestorOrSelf<MemberDeclarationSyntax>(IsMember);
        return member is not null && member.DescendantNodes()
            .Where(IsFunction)
            .Any(function => function.DescendantNodes().Any(node => Sets(node, variable.Identifier.ValueText)));
    }

    private void ForgetWhatChanges(SyntaxNode code)
    {
        foreach (var entry in _lists)
        {
            var name = entry.Key.Name;
            if (code.DescendantNodesAndSelf().Any(node => OnlyGrows(entry.Key) ? Sets(node, name) : IsVariable(node, name)))
            {
                Forget(entry.Value);
            }
        }
    }

    private void ForgetAll()
    {
        foreach (var list in _lists.Values)
        {
            Forget(list);
        }
    }

    private void Forget(GrowingList list)
    {
        _finished.Add(list.ToModel());
        list.Forget();
    }

    /// <summary>A script only grows. From any other list a command can be taken away.</summary>
    private static bool OnlyGrows(ISymbol list) => TypeOf(list).IsPercl(KnownNames.RuntimeScript);

    /// <summary>
    /// Whether somebody else may know the list and take commands away: it is a parameter, or the code in front uses it for
    /// more than adding to it.
    /// </summary>
    private bool MayBeChangedByOthers(ISymbol list, StatementSyntax statement)
    {
        if (OnlyGrows(list))
        {
            return false;
        }

        if (!_sharedFrom.TryGetValue(list, out var start))
        {
            _sharedFrom.Add(list, start = FindWhereShared(list, statement));
        }

        return start < statement.SpanStart;
    }

    private static int FindWhereShared(ISymbol list, StatementSyntax statement)
    {
        if (list is not ILocalSymbol || statement.FirstAncestorOrSelf<MemberDeclarationSyntax>(IsMember) is not { } member)
        {
            return -1;
        }

        var uses = member.DescendantNodes().Where(node => IsVariable(node, list.Name) && !IsReceiverOfAdd(node)).ToArray();
        return uses.Any(static use => use.Ancestors().Any(IsFunction)) ? -1
            : uses.Length == 0 ? int.MaxValue
            : uses[0].SpanStart;
    }

    private static bool IsReceiverOfAdd(SyntaxNode node) =>
        node.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" } access && access.Expression == node;

    private static bool IsMember(MemberDeclarationSyntax node) => node is not GlobalStatementSyntax;

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    /// <summary>Whether the node gives the variable of that name another value, or may do so.</summary>
    private static bool Sets(SyntaxNode node, string name) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left.DescendantNodesAndSelf().Any(left => IsVariable(left, name)),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => IsVariable(argument.Expression, name),
        RefExpressionSyntax reference => IsVariable(reference.Expression, name),
        _ => false,
    };

    private static bool IsVariable(SyntaxNode node, string name) =>
        node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;
}
