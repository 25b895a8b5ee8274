using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CSharp;

/// <content>Loops.</content>
public sealed partial class FlowReader
{
    private Ways? _breaks;
    private Ways? _continues;

    private void ReadLoop(StatementSyntax loop)
    {
        var (outerBreaks, outerContinues) = (_breaks, _continues);
        _breaks = new Ways();
        _continues = new Ways();
        switch (loop)
        {
            case WhileStatementSyntax { Condition: var condition, Statement: var body }:
                Loosen(loop);
                _breaks.Add(LeavingBy(condition));
                Read(body);
                break;

            case DoStatementSyntax { Condition: var condition, Statement: var body }:
                Loosen(loop);
                Read(body);
                _continues.Add(_state);
                _state = _continues.Met;
                ReadUses(condition);
                _breaks.Add(LeavingBy(condition));
                break;

            case ForStatementSyntax { Condition: var condition, Statement: var body } counting:
                ReadFor(counting);
                _breaks.Add(condition is null ? null : LeavingBy(condition));
                Read(body);
                _continues.Add(_state);
                _state = _continues.Met;
                foreach (var step in counting.Incrementors)
                {
                    ReadEffect(step, step.GetLocation());
                }

                break;

            case CommonForEachStatementSyntax { Expression: var list, Statement: var body }:
                ReadUses(list);
                Loosen(body);
                _breaks.Add(_state?.Copy());
                Read(body);
                break;
        }

        _state = _breaks.Met;
        (_breaks, _continues) = (outerBreaks, outerContinues);
    }

    private void ReadFor(ForStatementSyntax counting)
    {
        ReadHeader(counting.Declaration, expression: null);
        foreach (var start in counting.Initializers)
        {
            ReadEffect(start, start.GetLocation());
        }

        Loosen(counting.Condition);
        Loosen(counting.Statement);
        foreach (var step in counting.Incrementors)
        {
            Loosen(step);
        }
    }

    /// <summary>The way out of a loop where its condition is false; null where it never is.</summary>
    private FlowState? LeavingBy(ExpressionSyntax condition) =>
        condition.IsKind(SyntaxKind.TrueLiteralExpression) ? null : _state?.Copy();
}
