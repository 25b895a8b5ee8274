#if NET
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

#endif
namespace Percl.CompilerServices;

/// <summary>
/// Formats the values of a nullable type that is only known at run time. Only its own type argument tells how to read
/// such a value without boxing it.
/// </summary>
internal abstract class NullableFormat<T>
{
    /// <summary>
    /// Returns the format; null where the type is not nullable, where it has no format of its own, and where no code
    /// can be made at run time: there, the value is boxed.
    /// </summary>
#if NET
    [UnconditionalSuppressMessage(
        "Trimming", "IL2055", Justification = "The type argument is a value type, of which nothing is looked up.")]
    [UnconditionalSuppressMessage(
        "AOT", "IL3050", Justification = "The method is called where code can be made at run time.")]
    public static NullableFormat<T>? Create() =>
        RuntimeFeature.IsDynamicCodeSupported
        && Nullable.GetUnderlyingType(typeof(T)) is { } type
        && typeof(ISpanFormattable).IsAssignableFrom(type)
            ? (NullableFormat<T>?)Activator.CreateInstance(typeof(NullableFormatOf<>).MakeGenericType(type))
            : null;
#else
    public static NullableFormat<T>? Create() => null;
#endif

    /// <summary>Formats a value. Null is formatted as nothing.</summary>
    /// <returns>True if the destination has room for the value.</returns>
    public abstract bool TryFormat(T value, Span<char> destination, out int count, string? format);
}
