using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.Language.Script;

namespace Percl.CSharp.Flow;

/// <content>Sequences of statements and nested statements.</content>
public sealed partial class FlowReader
{
    /// <summary>The maximum nesting of statements that is read, so that the stack does not overflow.</summary>
    private const int DeepestNesting = 100;

    private int _depth;

    private void ReadAll(IEnumerable<StatementSyntax> statements)
    {
        foreach (var statement in statements)
        {
            Read(statement);
        }
    }

    private void Read(StatementSyntax statement)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_depth == DeepestNesting)
        {
            _state = FlowState.Unknown();
            _breaks?.Add(FlowState.Unknown());
            _continues?.Add(FlowState.Unknown());
            return;
        }

        _depth++;
        ReadNested(statement);
        _depth--;
    }

    private void ReadNested(StatementSyntax statement)
    {
        switch (statement)
        {
            case BlockSyntax block:
                ReadAll(block.Statements);
                break;
            case ExpressionStatementSyntax { Expression: var expression }:
                ReadEffect(expression, statement.GetLocation());
                break;
            case LocalDeclarationStatementSyntax { Declaration: var declaration }:
                ReadDeclaration(declaration);
                break;
            case YieldStatementSyntax yield:
                ReadYield(yield);
                break;
            case IfStatementSyntax choice:
                ReadIf(choice);
                break;
            case SwitchStatementSyntax choice:
                ReadSwitch(choice);
                break;
            case WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax:
                ReadLoop(statement);
                break;
            case TryStatementSyntax attempt:
                ReadTry(attempt);
                break;
            case UsingStatementSyntax use:
                ReadHeader(use.Declaration, use.Expression);
                Read(use.Statement);
                break;
            case FixedStatementSyntax use:
                ReadHeader(use.Declaration, expression: null);
                Read(use.Statement);
                break;
            case LockStatementSyntax guarded:
                ReadUses(guarded.Expression);
                Read(guarded.Statement);
                break;
            case CheckedStatementSyntax { Block: var block }:
                Read(block);
                break;
            case UnsafeStatementSyntax { Block: var block }:
                Read(block);
                break;
            case LabeledStatementSyntax labeled:
                // A jump may arrive here from anywhere.
                _state = FlowState.Unknown();
                Read(labeled.Statement);
                break;
            case BreakStatementSyntax:
                _breaks?.Add(_state);
                _state = null;
                break;
            case ContinueStatementSyntax:
                _continues?.Add(_state);
                _state = null;
                break;
            case ReturnStatementSyntax or ThrowStatementSyntax or GotoStatementSyntax:
                ReadUses(statement);
                _state = null;
                break;
            case LocalFunctionStatementSyntax:
                // A local function runs where it is called.
                break;
            default:
                ReadUses(statement);
                break;
        }
    }

    private void ReadHeader(VariableDeclarationSyntax? declaration, ExpressionSyntax? expression)
    {
        if (declaration is not null)
        {
            ReadDeclaration(declaration);
        }

        ReadUses(expression);
    }

    private void ReadYield(YieldStatementSyntax yield)
    {
        ReadUses(yield.Expression);
        if (yield.Expression is null)
        {
            _state = null;
        }
        else if (_yielded is ({ } sequence, var kind) && _state is not null)
        {
            Add(
                sequence,
                _state[sequence] ?? new ListState(kind, CommandsBefore.Unknown),
                _lists.Project(yield.Expression, yield.GetLocation()));
        }
    }

    private void ReadIf(IfStatementSyntax choice)
    {
        // An else-if is nested in the if before it. The loop avoids recursion, because a chain may be long.
        var ends = new PendingStates();
        StatementSyntax? rest = choice;
        while (rest is IfStatementSyntax next)
        {
            ReadUses(next.Condition);
            var otherwise = _state?.Copy();
            Read(next.Statement);
            ends.Add(_state);
            _state = otherwise;
            rest = next.Else?.Statement;
        }

        if (rest is not null)
        {
            Read(rest);
        }

        ends.Add(_state);
        _state = ends.Merged;
    }

    private void ReadSwitch(SwitchStatementSyntax choice)
    {
        ReadUses(choice.Expression);
        foreach (var label in choice.Sections.SelectMany(static section => section.Labels))
        {
            ReadUses(label);
        }

        // A jump from one section may lead to another.
        var start = choice.DescendantNodes().Any(static node => node is GotoStatementSyntax)
            ? FlowState.Unknown()
            : _state;
        var outer = _breaks;
        _breaks = new PendingStates();
        _breaks.Add(new SwitchLabels(_semantics, _cancellation).TakeAll(choice) ? null : start?.Copy());
        foreach (var section in choice.Sections)
        {
            _state = start?.Copy();
            ReadAll(section.Statements);
            _breaks.Add(_state);
        }

        _state = _breaks.Merged;
        _breaks = outer;
    }

    private void ReadTry(TryStatementSyntax attempt)
    {
        // An exception may be thrown anywhere in the block.
        var caught = _state?.Copy();
        Read(attempt.Block);
        var end = _state;

        _state = caught;
        Invalidate(attempt.Block);
        var thrown = _state;
        foreach (var handler in attempt.Catches)
        {
            _state = thrown?.Copy();
            ReadUses(handler.Filter);
            Read(handler.Block);
            end = FlowState.Merge(end, _state);
        }

        if (attempt.Finally is { Block: var block })
        {
            _state = thrown;
            foreach (var handler in attempt.Catches)
            {
                Invalidate(handler);
            }

            Read(block);
            if (_state is not null)
            {
                // Every path runs through the block, so that all its additions are added.
                end?.Combine(_state);
            }
            else
            {
                end = null;
            }
        }

        _state = end;
    }
}
