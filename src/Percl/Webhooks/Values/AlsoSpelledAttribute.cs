namespace Percl.Webhooks;

/// <summary>Declares a second spelling under which FreeClimb is known to send an enum member.</summary>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
internal sealed class AlsoSpelledAttribute(string text) : Attribute
{
    /// <summary>Gets the second spelling, which is read but never written.</summary>
    public string Text { get; } = text;
}
