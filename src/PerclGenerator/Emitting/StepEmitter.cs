using Percl.CSharp.Declarations;
using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Emitting;

/// <summary>Writes the steps of a script.</summary>
internal sealed class StepEmitter
{
    private readonly CodeWriter _code;
    private readonly JsonEmitter _json;

    /// <summary>
    /// Indicates whether the variable <c>cursor</c> holds the position of the next byte; otherwise, the writer holds
    /// it.
    /// </summary>
    private bool _hasCursor;

    /// <summary>Indicates whether a command definitely precedes the next one.</summary>
    private bool _isFollowing;

    /// <summary>Initializes a new instance that writes to <paramref name="code"/>.</summary>
    public StepEmitter(CodeWriter code)
    {
        _code = code;
        _json = new JsonEmitter(code);
    }

    /// <summary>Writes the body of the method.</summary>
    public void Emit(EquatableArray<PropertyStep> steps)
    {
        if (steps.Any(static step => step.Step is not ObjectStep))
        {
            _code.Line("var cursor = writer.GetCursor();");
            _hasCursor = steps[0].Step is not ObjectStep;
        }

        foreach (var step in steps)
        {
            _code.Line("// " + step.Member);
            Emit(step);
        }

        GiveCursorBack();
        _json.End();
    }

    private void Emit(PropertyStep step)
    {
        if (step.OpenBrace is null)
        {
            Emit(step.Step);
            return;
        }

        TakeCursor();
        _code.MapNext(step.OpenBrace);
        _code.Open("");
        Emit(step.Step);
        _code.MapNext(step.CloseBrace);
        _code.Close();
    }

    private void Emit(ScriptStep step)
    {
        switch (step)
        {
            case ObjectStep @object:
                EmitObject(@object);
                break;
            case CompiledStep compiled:
                EmitCompiled(compiled);
                break;
            case ThrowStep { Exception: var exception }:
                _code.MapNext(step.Place);
                _code.Line($"throw {exception};");
                break;
            case ConditionalStep conditional:
                TakeCursor();
                _code.MapNext(step.Place);
                _code.Open($"if ({conditional.Condition})");
                EmitBranch(conditional.WhenTrue);
                _code.Close();
                if (conditional.WhenFalse is not EmptyStep)
                {
                    _code.Open("else");
                    EmitBranch(conditional.WhenFalse);
                    _code.Close();
                }

                break;
            case SwitchStep @switch:
                TakeCursor();
                EmitSwitch(@switch);
                break;
        }
    }

    private void EmitCompiled(CompiledStep step)
    {
        if (step.Commands.Count == 0)
        {
            return;
        }

        TakeCursor();
        var isBlock = step.Statements.Count > 0;
        if (isBlock)
        {
            _code.Open("");
            _code.MapNext(step.Commands[0].Place);
            EvaluationEmitter.Emit(_code, step.Statements);
        }

        for (var i = 0; i < step.Commands.Count; i++)
        {
            // The first command begins with the evaluation of its values.
            _code.MapNext(i == 0 && isBlock ? null : step.Commands[i].Place);
            BeginElement();
            CompiledEmitter.Emit(_json, step.Commands[i].Command);

            // Each command has code of its own, at which a debugger stops.
            _json.Flush();
        }

        if (isBlock)
        {
            _code.Close();
        }
    }

    private void BeginElement()
    {
        if (_isFollowing)
        {
            _json.Constant(",");
        }
        else
        {
            _code.Line("cursor = writer.BeginElement(cursor);");
            _isFollowing = true;
        }
    }

    /// <summary>
    /// Writes a branch. A command within the branch does not definitely precede the commands after the branch.
    /// </summary>
    private void EmitBranch(ScriptStep step)
    {
        var isFollowing = _isFollowing;
        Emit(step);
        TakeCursor();
        _isFollowing = isFollowing;
    }

    /// <summary>
    /// Writes a switch expression, as in the source. A statement would first convert the value where the type has a
    /// conversion operator.
    /// </summary>
    private void EmitSwitch(SwitchStep step)
    {
        _code.MapNext(step.Place);
        _code.Line($"switch ({step.Value} switch");
        _code.Open("");
        for (var i = 0; i < step.Cases.Count; i++)
        {
            _code.Line($"{step.Cases[i].Pattern} => {i + 1},");
        }

        _code.Close(")");
        _code.Open("");
        for (var i = 0; i < step.Cases.Count; i++)
        {
            _code.Open($"case {i + 1}:");
            EmitBranch(step.Cases[i].Step);
            _code.Line("break;");
            _code.Close();
        }

        _code.Close();
    }

    private void EmitObject(ObjectStep step)
    {
        GiveCursorBack();
        _code.MapNext(step.Place);
        if (step.IsOptional)
        {
            var value = Locals.Commands(step.Member);
            _code.Open($"if ({step.Value} is {{ }} {value})");
            _code.Line(Call(step.Shape, value));
            _code.Close();
        }
        else
        {
            _code.Line(Call(step.Shape, step.Value));
            _isFollowing |= step.Shape is CommandShape;
        }
    }

    private static string Call(ValueShape shape, string value) => shape switch
    {
        CommandListShape { IsImmutableArray: true } => $"writer.WriteElements({value}.AsSpan());",
        CommandListShape => $"writer.WriteElements({value});",
        NestedScriptShape => $"writer.WriteElementsOf({value});",
        _ => $"writer.WriteElement({value});",
    };

    private void TakeCursor()
    {
        if (!_hasCursor)
        {
            _code.Line("cursor = writer.GetCursor();");
            _hasCursor = true;
        }
    }

    private void GiveCursorBack()
    {
        if (_hasCursor)
        {
            _code.Line("writer.SetCursor(cursor);");
            _hasCursor = false;
        }
    }
}
