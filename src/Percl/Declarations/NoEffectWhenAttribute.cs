namespace Percl.Declarations;

/// <summary>The attribute of a command has no effect where another attribute is set, or has a certain value.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class NoEffectWhenAttribute : Attribute
{
    /// <summary>The attribute has no effect where the other is set, whatever its value.</summary>
    /// <param name="other">The other property, for example <c>nameof(Engine)</c>.</param>
    public NoEffectWhenAttribute(string other)
    {
        Other = other;
    }

    /// <summary>The attribute has no effect where the other has that value.</summary>
    /// <param name="other">The other property, for example <c>nameof(GrammarType)</c>.</param>
    /// <param name="value">The value with which it takes the effect away.</param>
    public NoEffectWhenAttribute(string other, object value)
    {
        Other = other;
        Value = value;
    }

    /// <summary>The other property.</summary>
    public string Other { get; }

    /// <summary>The value with which the other takes the effect away; null where any does.</summary>
    public object? Value { get; }
}
