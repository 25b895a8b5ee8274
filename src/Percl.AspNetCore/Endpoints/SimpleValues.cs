using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;

namespace Percl.AspNetCore;

/// <summary>Reads the values that a URL can hold, for parameters of handlers.</summary>
internal static class SimpleValues
{
    /// <summary>The types that can be read, for messages.</summary>
    public const string Known = "string, number, bool, char, Guid, date, time, Uri, enum or type with TryParse";

    private static readonly Dictionary<Type, (string Name, Func<string, object?> Read)> Readers = new()
    {
        [typeof(string)] = ("string", static text => text),
        [typeof(bool)] = ("bool", Read<bool>),
        [typeof(char)] = ("char", Read<char>),
        [typeof(byte)] = ("byte", Read<byte>),
        [typeof(sbyte)] = ("sbyte", Read<sbyte>),
        [typeof(short)] = ("short", Read<short>),
        [typeof(ushort)] = ("ushort", Read<ushort>),
        [typeof(int)] = ("int", Read<int>),
        [typeof(uint)] = ("uint", Read<uint>),
        [typeof(long)] = ("long", Read<long>),
        [typeof(ulong)] = ("ulong", Read<ulong>),
        [typeof(float)] = ("float", Read<float>),
        [typeof(double)] = ("double", Read<double>),
        [typeof(decimal)] = ("decimal", Read<decimal>),
        [typeof(Guid)] = (nameof(Guid), Read<Guid>),
        [typeof(DateOnly)] = (nameof(DateOnly), Read<DateOnly>),
        [typeof(TimeOnly)] = (nameof(TimeOnly), Read<TimeOnly>),
        [typeof(DateTime)] = (nameof(DateTime), static text => ReadDateTime(text)),
        [typeof(DateTimeOffset)] = (nameof(DateTimeOffset), Read<DateTimeOffset>),
        [typeof(TimeSpan)] = (nameof(TimeSpan), Read<TimeSpan>),
        [typeof(Uri)] = (nameof(Uri), ReadUri),
    };

    /// <summary>The methods with which types read themselves.</summary>
    private static readonly ConcurrentDictionary<Type, MethodInfo?> Parsers = new();

    /// <summary>Determines whether values of the type, or of the type without null, can be read.</summary>
    public static bool CanRead(Type type) => Value(type) is var value
        && (value.IsEnum || Readers.ContainsKey(value) || Parsers.GetOrAdd(value, FindParser) is not null);

    /// <summary>Returns the name of a type as C# has it, for messages.</summary>
    public static string NameOf(Type type) =>
        Value(type) is var value && Readers.TryGetValue(value, out var reader) ? reader.Name : value.ToString();

    /// <summary>Reads a value.</summary>
    public static bool TryRead(Type type, string text, [NotNullWhen(true)] out object? value)
    {
        var target = Value(type);
        if (target.IsEnum)
        {
            return Enum.TryParse(target, text, ignoreCase: true, out value) && Enum.IsDefined(target, value);
        }

        value = Readers.TryGetValue(target, out var reader)
            ? reader.Read(text)
            : Parse(Parsers.GetOrAdd(target, FindParser)!, text);
        return value is not null;
    }

    private static object? Parse(MethodInfo parser, string text)
    {
        object?[] arguments = parser.GetParameters().Length == 2
            ? [text, null]
            : [text, CultureInfo.InvariantCulture, null];
        return parser.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null) is true
            ? arguments[^1]
            : null;
    }

    /// <summary>
    /// Returns the method with which a type reads itself, as <c>IParsable</c> or <c>MapPost</c> demand it; null where
    /// it has none.
    /// </summary>
    [UnconditionalSuppressMessage(
        "Trimming", "IL2070", Justification = "A type whose method is trimmed is a service, as one without it.")]
    private static MethodInfo? FindParser(Type type)
    {
        const BindingFlags flags = BindingFlags.Public | BindingFlags.Static;
        var value = type.MakeByRefType();
        var parser = type.GetMethod(nameof(int.TryParse), flags, [typeof(string), typeof(IFormatProvider), value])
            ?? type.GetMethod(nameof(int.TryParse), flags, [typeof(string), value]);
        return parser?.ReturnType == typeof(bool) ? parser : null;
    }

    private static Type Value(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static object? Read<T>(string text)
        where T : IParsable<T> =>
        T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static Uri? ReadUri(string text) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var url) ? url : null;

    // As in MapPost: a time with a zone is the same on every machine.
    private static DateTime? ReadDateTime(string text) =>
        DateTime.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces,
            out var value)
            ? value
            : null;
}
