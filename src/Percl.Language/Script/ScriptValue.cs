using System.Globalization;
using Percl.Language.Collections;

namespace Percl.Language.Script;

/// <summary>A value, as far as it is known before the program runs.</summary>
public abstract record ScriptValue;

/// <summary>A value that is not known. No rule reports it.</summary>
public sealed record UnknownValue : ScriptValue
{
    /// <summary>Gets the one instance.</summary>
    public static UnknownValue Instance { get; } = new();

    private UnknownValue()
    {
    }
}

/// <summary>The value is definitely null: the attribute is not written.</summary>
public sealed record NullValue : ScriptValue
{
    /// <summary>Gets the one instance.</summary>
    public static NullValue Instance { get; } = new();

    private NullValue()
    {
    }
}

/// <summary>The value is definitely true, or definitely false.</summary>
public sealed record BooleanValue(bool Value) : ScriptValue;

/// <summary>The value is definitely this number.</summary>
/// <param name="Json">The number as JSON.</param>
public sealed record NumberValue(string Json) : ScriptValue
{
    /// <summary>Gets the number, as near as a double comes to it; infinite where it is too large for one.</summary>
    public double Value => double.TryParse(Json, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        ? value
        : Json.StartsWith("-", StringComparison.Ordinal) ? double.NegativeInfinity : double.PositiveInfinity;

    /// <summary>Creates the value of a number.</summary>
    public static NumberValue Of(double number) => new(number.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Gets a value that indicates whether the number is whole, however it is written.</summary>
    public bool IsWhole => Math.Floor(Value).Equals(Value);
}

/// <summary>A list of values that are no commands.</summary>
/// <param name="Items">The values in order.</param>
public sealed record ListValue(EquatableArray<ScriptValue> Items) : ScriptValue;

/// <summary>An object, or values by their names.</summary>
/// <param name="Members">The members that are set.</param>
public sealed record ObjectValue(EquatableArray<AttributeNode> Members) : ScriptValue
{
    /// <summary>Gets a value that indicates whether <see cref="Members"/> is complete.</summary>
    public bool IsComplete { get; init; }
}
