using System.Globalization;
using Percl.Language.Collections;

namespace Percl.Language.Script;

/// <summary>Represents a value, as far as it is known at compile time.</summary>
public abstract record ScriptValue;

/// <summary>Represents an unknown value, which no rule reports.</summary>
public sealed record UnknownValue : ScriptValue
{
    /// <summary>Gets the only instance.</summary>
    public static UnknownValue Instance { get; } = new();

    private UnknownValue()
    {
    }
}

/// <summary>Represents null: the attribute is not written.</summary>
public sealed record NullValue : ScriptValue
{
    /// <summary>Gets the only instance.</summary>
    public static NullValue Instance { get; } = new();

    private NullValue()
    {
    }
}

/// <summary>Represents true or false.</summary>
public sealed record BooleanValue(bool Value) : ScriptValue;

/// <summary>Represents a number.</summary>
/// <param name="Json">The number as JSON.</param>
public sealed record NumberValue(string Json) : ScriptValue
{
    /// <summary>Gets the nearest double; infinite where the number is too large for a double.</summary>
    public double Value => double.TryParse(Json, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        ? value
        : Json.StartsWith("-", StringComparison.Ordinal) ? double.NegativeInfinity : double.PositiveInfinity;

    /// <summary>Creates the value of a number.</summary>
    public static NumberValue Of(double number) => new(number.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Gets a value that indicates whether the number is whole, however it is written.</summary>
    public bool IsWhole => Math.Floor(Value).Equals(Value);
}

/// <summary>Represents a list of values that are not commands.</summary>
/// <param name="Items">The values in order.</param>
public sealed record ListValue(EquatableArray<ScriptValue> Items) : ScriptValue;

/// <summary>Represents an object or a dictionary.</summary>
/// <param name="Members">The members that are set.</param>
public sealed record ObjectValue(EquatableArray<AttributeNode> Members) : ScriptValue
{
    /// <summary>Gets a value that indicates whether <see cref="Members"/> is complete.</summary>
    public bool IsComplete { get; init; }
}
