using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Percl.AspNetCore;

/// <summary>Reads the values that a URL can hold, for parameters of handlers.</summary>
internal static class SimpleValues
{
    private static readonly Dictionary<Type, Func<string, object?>> Readers = new()
    {
        [typeof(string)] = static text => text,
        [typeof(bool)] = Read<bool>,
        [typeof(int)] = Read<int>,
        [typeof(long)] = Read<long>,
        [typeof(double)] = Read<double>,
        [typeof(decimal)] = Read<decimal>,
        [typeof(Guid)] = Read<Guid>,
        [typeof(DateOnly)] = Read<DateOnly>,
        [typeof(DateTime)] = Read<DateTime>,
        [typeof(DateTimeOffset)] = Read<DateTimeOffset>,
        [typeof(TimeSpan)] = Read<TimeSpan>,
    };

    /// <summary>Determines whether values of the type, or of the type without null, can be read.</summary>
    public static bool CanRead(Type type) => Value(type) is var value && (value.IsEnum || Readers.ContainsKey(value));

    /// <summary>Reads a value.</summary>
    public static bool TryRead(Type type, string text, [NotNullWhen(true)] out object? value)
    {
        var target = Value(type);
        if (target.IsEnum)
        {
            return Enum.TryParse(target, text, ignoreCase: true, out value) && Enum.IsDefined(target, value);
        }

        value = Readers[target](text);
        return value is not null;
    }

    private static Type Value(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static object? Read<T>(string text)
        where T : IParsable<T> =>
        T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;
}
