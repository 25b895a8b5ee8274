using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Flow;

/// <content>Loops.</content>
public sealed partial class FlowReader
{
    private PendingStates? _breaks;
    private PendingStates? _continues;

    private void ReadLoop(StatementSyntax loop)
    {
        var (outerBreaks, outerContinues) = (_breaks, _continues);
        _breaks = new PendingStates();
        _continues = new PendingStates();
        switch (loop)
        {
            case WhileStatementSyntax { Condition: var condition, Statement: var body }:
                Invalidate(loop);
                _breaks.Add(LeavingBy(condition));
                Read(body);
                break;

            case DoStatementSyntax { Condition: var condition, Statement: var body }:
                Invalidate(loop);
                Read(body);
                _continues.Add(_state);
                _state = _continues.Merged;
                ReadUses(condition);
                _breaks.Add(LeavingBy(condition));
                break;

            case ForStatementSyntax { Condition: var condition, Statement: var body } counting:
                ReadFor(counting);
                _breaks.Add(condition is null ? null : LeavingBy(condition));
                Read(body);
                _continues.Add(_state);
                _state = _continues.Merged;
                foreach (var step in counting.Incrementors)
                {
                    ReadEffect(step, step.GetLocation());
                }

                break;

            case CommonForEachStatementSyntax { Expression: var list, Statement: var body }:
                ReadUses(list);
                Invalidate(body);
                _breaks.Add(_state?.Copy());
                Read(body);
                break;
        }

        _state = _breaks.Merged;
        (_breaks, _continues) = (outerBreaks, outerContinues);
    }

    private void ReadFor(ForStatementSyntax counting)
    {
        ReadHeader(counting.Declaration, expression: null);
        foreach (var start in counting.Initializers)
        {
            ReadEffect(start, start.GetLocation());
        }

        Invalidate(counting.Condition);
        Invalidate(counting.Statement);
        foreach (var step in counting.Incrementors)
        {
            Invalidate(step);
        }
    }

    /// <summary>
    /// Returns the state where the condition of a loop is false; null where the condition is never false.
    /// </summary>
    private FlowState? LeavingBy(ExpressionSyntax condition) =>
        condition.IsKind(SyntaxKind.TrueLiteralExpression) ? null : _state?.Copy();
}
