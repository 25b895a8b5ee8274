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

            known.Add(_elements.Read(command, statement.GetLocation()));
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
        var member = variable.FirstAncestorOrSelf<MemberDeclarationSyntax>(static node => node is not GlobalStatementSyntax);
        return member is not null && member.DescendantNodes()
            .Where(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)
            .Any(function => function.DescendantNodes().Any(node => Sets(node, variable.Identifier.ValueText)));
    }

    private void ForgetWhatChanges(StatementSyntax statement)
    {
        foreach (var entry in _lists)
        {
            var name = entry.Key.Name;
            // A script only grows. From any other list a command can be taken away.
            var changes = TypeOf(entry.Key).IsPercl(KnownNames.RuntimeScript)
                ? statement.DescendantNodes().Any(node => Sets(node, name))
                : statement.DescendantNodes().OfType<IdentifierNameSyntax>().Any(node => node.Identifier.ValueText == name);
            if (changes)
            {
                _finished.Add(entry.Value.ToModel());
                entry.Value.Forget();
            }
        }
    }

    private void ForgetAll()
    {
        foreach (var list in _lists.Values)
        {
            _finished.Add(list.ToModel());
            list.Forget();
        }
    }

    /// <summary>Whether the node gives the variable of that name another value, or may do so.</summary>
    private static bool Sets(SyntaxNode node, string name)
    {
        return node switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left.DescendantNodesAndSelf().Any(IsVariable),
            ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => IsVariable(argument.Expression),
            RefExpressionSyntax reference => IsVariable(reference.Expression),
            _ => false,
        };

        bool IsVariable(SyntaxNode expression) =>
            expression is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;
    }
}
