namespace Percl.Language;

/// <summary>What is known of a value before the program runs.</summary>
public abstract record ScriptValue;

/// <summary>Nothing is known: no rule speaks of it.</summary>
public sealed record UnknownValue : ScriptValue
{
    /// <summary>The one instance.</summary>
    public static UnknownValue Instance { get; } = new();

    private UnknownValue()
    {
    }
}

/// <summary>The value is surely null: the attribute is not written.</summary>
public sealed record NullValue : ScriptValue
{
    /// <summary>The one instance.</summary>
    public static NullValue Instance { get; } = new();

    private NullValue()
    {
    }
}
