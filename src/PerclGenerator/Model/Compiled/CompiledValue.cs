using Percl.Language.Collections;

namespace PerclGenerator.Model.Compiled;

/// <summary>Represents the value of an attribute, as far as it is known at compile time.</summary>
internal abstract record CompiledValue;

/// <summary>Represents null: the attribute is not written.</summary>
internal sealed record AbsentValue : CompiledValue;

/// <summary>Represents a constant.</summary>
/// <param name="Json">The value as JSON.</param>
internal sealed record ConstantValue(string Json) : CompiledValue;

/// <summary>Represents a value that is only known at run time, in a variable of the attribute's type.</summary>
/// <param name="Variable">The variable.</param>
internal sealed record VariableValue(string Variable) : CompiledValue;

/// <summary>Represents a string that is composed of others.</summary>
/// <param name="Pieces">The pieces in order.</param>
/// <param name="Whole">An expression for the whole string; null where it is not needed.</param>
internal sealed record ComposedValue(EquatableArray<TextPiece> Pieces, string? Whole) : CompiledValue
{
    /// <summary>
    /// Gets a value that indicates whether strings convert to spans implicitly where the writer takes spans.
    /// </summary>
    public required bool ConvertsTexts { get; init; }

    /// <summary>Gets a value that indicates whether the string may be empty at run time, and is then refused.</summary>
    public bool IsRefusedIfEmpty { get; init; }
}

/// <summary>Represents one of several values.</summary>
/// <param name="Variable">The variable that holds the index of the value.</param>
/// <param name="Options">The values.</param>
internal sealed record ChosenValue(string Variable, EquatableArray<CompiledValue> Options) : CompiledValue;

/// <summary>Represents nested commands.</summary>
/// <param name="Commands">The commands in order.</param>
internal sealed record NestedValue(EquatableArray<CompiledCommand> Commands) : CompiledValue;

/// <summary>Represents one nested command, or an object.</summary>
/// <param name="Command">The command.</param>
internal sealed record HeldValue(CompiledCommand Command) : CompiledValue;
