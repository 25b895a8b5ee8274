using Percl.Language.Collections;

namespace PerclGenerator.Model.Compiled;

/// <summary>The value of an attribute, as far as compile time knows it.</summary>
internal abstract record CompiledValue;

/// <summary>The value is null: the attribute is not written.</summary>
internal sealed record AbsentValue : CompiledValue;

/// <summary>The value is constant.</summary>
/// <param name="Json">The value as JSON.</param>
internal sealed record ConstantValue(string Json) : CompiledValue;

/// <summary>Only run time knows the value; it is in a variable of the attribute's type.</summary>
/// <param name="Variable">The variable.</param>
internal sealed record VariableValue(string Variable) : CompiledValue;

/// <summary>A string that is composed of others.</summary>
/// <param name="Pieces">Its pieces in order.</param>
/// <param name="Whole">An expression that has the whole text; null where nobody needs to ask.</param>
internal sealed record ComposedValue(EquatableArray<TextPiece> Pieces, string? Whole) : CompiledValue
{
    /// <summary>Whether strings convert to spans implicitly where the writer takes spans.</summary>
    public required bool ConvertsTexts { get; init; }

    /// <summary>Whether the string may be empty at run time, and is refused then.</summary>
    public bool IsRefusedIfEmpty { get; init; }
}

/// <summary>One of several values.</summary>
/// <param name="Variable">The variable that holds the number of the value.</param>
/// <param name="Options">The values.</param>
internal sealed record ChosenValue(string Variable, EquatableArray<CompiledValue> Options) : CompiledValue;

/// <summary>Nested commands.</summary>
/// <param name="Commands">The commands in order.</param>
internal sealed record NestedValue(EquatableArray<CompiledCommand> Commands) : CompiledValue;

/// <summary>One command, or an object.</summary>
/// <param name="Command">The command.</param>
internal sealed record HeldValue(CompiledCommand Command) : CompiledValue;
