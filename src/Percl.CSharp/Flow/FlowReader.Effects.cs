using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.CSharp.Flow;

/// <content>The effects of expressions on lists.</content>
public sealed partial class FlowReader
{
    private void ReadDeclaration(VariableDeclarationSyntax declaration)
    {
        foreach (var variable in declaration.Variables)
        {
            ReadUses(variable.Initializer);
            if (variable.Initializer is { Value: var value } && _variables.Contains(variable.Identifier.ValueText))
            {
                Set(_semantics.GetDeclaredSymbol(variable, _cancellation), value);
            }
        }
    }

    /// <summary>Reads an expression that is evaluated for its effect.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="location">The location that a report marks.</param>
    private void ReadEffect(ExpressionSyntax expression, Location location)
    {
        if (_state is null)
        {
            return;
        }

        switch (expression)
        {
            case InvocationExpressionSyntax call when FindList(call) is ({ } list, { } unknown):
                // The receiver is evaluated before the argument, which may change lists.
                ReadUses(call.ArgumentList);
                AddTo(list, unknown, call, location);
                Invalidate(call.ArgumentList);
                break;

            case AssignmentExpressionSyntax
            {
                RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                Left: IdentifierNameSyntax name,
            } assignment when _variables.Contains(name.Identifier.ValueText):
                ReadUses(assignment.Right);
                Forget(name.Identifier.ValueText);
                Set(_semantics.GetSymbolInfo(name, _cancellation).Symbol, assignment.Right);
                break;

            default:
                ReadUses(expression);
                break;
        }
    }

    private void AddTo(ISymbol list, ListState unknown, InvocationExpressionSyntax call, Location location)
    {
        var known = _state![list];
        var onlyGrows = ListTypes.OnlyGrows(TypeOf(list)!);
        var argument = call.ArgumentList.Arguments[0].Expression;
        Add(list, known ?? unknown, call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" }
            ? _lists.Project(argument, location)
            : _lists.ProjectAll(argument, location));
        if (!_variables.IsKnown(list, onlyGrows) || (known is null && !onlyGrows))
        {
            // Other code may hold the list as well, and remove commands.
            _state[list] = null;
        }
    }

    /// <summary>Returns the list to which a call adds, and the state that follows from its type alone.</summary>
    private (ISymbol List, ListState Known)? FindList(InvocationExpressionSyntax call) =>
        ListUses.FindReceiver(call) is { } receiver
        && _semantics.GetSymbolInfo(receiver, _cancellation).Symbol is { } variable
        && TypeOf(variable).IsSdkScript() == ListUses.IsOnCommands(call)
        && _shared.ListOf(variable) is var list
        && TypeOf(list) is { } type
        && KindOf(list, type) is { } kind
        && FindMethod(call) is { ReturnsVoid: true, IsExtensionMethod: false } method
        && ListTypes.IsOrdinary(method.ContainingType)
        && !(kind == ScriptKind.Script && !ListTypes.OnlyGrows(type) && (type.IsSdkScript()
            ? _variables.IsRearranged(list)
            : IsData(list)))
            ? (list, new ListState(kind, CommandsBefore.Unknown))
            : null;

    /// <summary>Returns the called method, or the method that would be called if the argument fitted.</summary>
    private IMethodSymbol? FindMethod(InvocationExpressionSyntax call)
    {
        var found = _semantics.GetSymbolInfo(call, _cancellation);
        return (found.Symbol ?? found.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
    }

    /// <summary>Applies the assignment of a list to a variable.</summary>
    private void Set(ISymbol? variable, ExpressionSyntax value)
    {
        if (_state is null
            || variable is null
            || _shared.IsShared(variable)
            || TypeOf(variable) is not { } type
            || KindOf(variable, type) is not { } kind)
        {
            return;
        }

        var onlyGrows = ListTypes.OnlyGrows(type);
        var isWhole = onlyGrows || type.IsSdkScript();
        if (!_variables.IsKnown(variable, onlyGrows) || _lists.ProjectGiven(value) is not { } group)
        {
            _state[variable] = null;
            return;
        }

        var before = CommandsBefore.None.Transfer(group);
        _state[variable] = new ListState(
            kind, isWhole && _variables.IsAll(variable) ? before : before.TransferUnknown());
    }

    /// <summary>Applies the effects of code that runs once and in order.</summary>
    private void ReadUses(SyntaxNode? code) => ReadUses(code, isInOrder: true);

    /// <summary>
    /// Invalidates everything that code may change, whichever part of it runs, how often and in which order.
    /// </summary>
    private void Invalidate(SyntaxNode? code) => ReadUses(code, isInOrder: false);

    private void ReadUses(SyntaxNode? code, bool isInOrder)
    {
        if (code is null || _state is null || _state.IsEmpty)
        {
            return;
        }

        foreach (var name in ListUses.NamesIn(code))
        {
            foreach (var list in _state.Find(_shared.ListOf(name.Identifier.ValueText)))
            {
                if (isInOrder)
                {
                    Finish(list, name);
                }

                _state[list] = AfterUse(list, _shared.UseOf(name));
            }
        }
    }

    private ListState? AfterUse(ISymbol list, ListUse use) => use switch
    {
        ListUse.Reads => _state![list],
        ListUse.Adds => _state![list]!.TransferUnknown(),
        ListUse.Shares when ListTypes.OnlyGrows(TypeOf(list)!) => _state![list]!.TransferUnknown(),
        _ => null,
    };

    /// <summary>Reports a script as a whole after its last addition.</summary>
    private void Finish(ISymbol list, IdentifierNameSyntax name)
    {
        var known = _state![list]!;
        if (known is { Kind: ScriptKind.Script, Before.IsComplete: true }
            && _use.IsLastOfVariable(name, isEmpty: known.Before.Last is null))
        {
            _scripts.Add((list, new ScriptModel(known.Kind, default)
            {
                Before = known.Before,
                IsComplete = true,
                Id = _lists.Locations.Add(name.GetLocation()),
            }));
        }
    }

    private void Forget(string name)
    {
        foreach (var list in _state!.Find(name))
        {
            _state[list] = null;
        }
    }
}
