using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents a value of a set that FreeClimb may extend: the member of <typeparamref name="TEnum"/> if this library
/// knows it, and always the string as it was received.
/// </summary>
/// <remarks>
/// <para>
/// The default value represents a field that was absent or null. An unknown string is no error: <see cref="Known"/> is
/// null, and <see cref="Text"/> is the string.
/// </para>
/// <para>
/// Two values are equal if they have the same meaning: known values by their member, regardless of the spelling; others
/// by their exact string. Members compare directly, as in <c>webhook.Status == ConferenceStatus.Empty</c>.
/// </para>
/// <para>In JSON, the value is the string, or null.</para>
/// </remarks>
/// <typeparam name="TEnum">The enum of the values that this library knows.</typeparam>
[JsonConverter(typeof(OpenValueJsonConverter))]
public readonly struct OpenValue<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    : IEquatable<OpenValue<TEnum>>
    where TEnum : struct, Enum
{
    /// <summary>Initializes a new instance from a value as FreeClimb spells it.</summary>
    /// <param name="text">
    /// The string; null for an absent value. Members are recognised regardless of letter case.
    /// </param>
    public OpenValue(string? text)
    {
        Text = text;
        Known = WireNames<TEnum>.Find(text);
    }

    /// <summary>Gets the value as a member of the enum; null if it is absent or not known to this library.</summary>
    public TEnum? Known { get; }

    /// <summary>
    /// Gets the value exactly as it was received; null if it was absent or null. For a JSON value that is not a string,
    /// gets its JSON text.
    /// </summary>
    public string? Text { get; }

    /// <summary>Returns the open value of a member, spelled as FreeClimb spells it.</summary>
    /// <param name="value">The member.</param>
    public static implicit operator OpenValue<TEnum>(TEnum value) => new(WireNames<TEnum>.TextOf(value));

    /// <summary>Returns a value that indicates whether two values have the same meaning.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator ==(OpenValue<TEnum> left, OpenValue<TEnum> right) => left.Equals(right);

    /// <summary>Returns a value that indicates whether two values have different meanings.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator !=(OpenValue<TEnum> left, OpenValue<TEnum> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OpenValue<TEnum> other) =>
        Known is { } known
            ? other.Known is { } otherKnown && EqualityComparer<TEnum>.Default.Equals(known, otherKnown)
            : other.Known is null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OpenValue<TEnum> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Known is { } known ? known.GetHashCode() : Text?.GetHashCode(StringComparison.Ordinal) ?? -1;

    /// <summary>Returns the <see cref="Text"/>; "" if it is null.</summary>
    public override string ToString() => Text ?? "";
}
