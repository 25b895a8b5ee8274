using Percl.Language.Collections;

namespace Percl.Language.Script;

/// <summary>Provides extensions for values of which perhaps only parts are known.</summary>
internal static class TextValueExtensions
{
    /// <summary>
    /// Determines whether the attribute is definitely written: the value is neither null nor an empty string.
    /// </summary>
    public static bool IsDefinitelySet(this ScriptValue value) => value switch
    {
        UnknownValue or NullValue => false,
        TextValue text => text.Segments.Any(static segment => segment.Literal is { Length: > 0 }),
        _ => true,
    };

    /// <summary>
    /// Returns the value as PerCL writes it but without quotes; null where it is unknown or not a single value.
    /// </summary>
    public static string? ConstantText(this ScriptValue value) => value switch
    {
        TextValue { IsConstant: true } text => text.Prefix,
        BooleanValue boolean => boolean.Value ? "true" : "false",
        NumberValue number => number.Json,
        _ => null,
    };

    /// <summary>Returns the known parts of the string, neighbours joined.</summary>
    public static IEnumerable<string> Runs(this TextValue text)
    {
        var run = "";
        foreach (var segment in text.Segments)
        {
            if (segment.Literal is { } literal)
            {
                run += literal;
            }
            else if (run.Length > 0)
            {
                yield return run;
                run = "";
            }
        }

        if (run.Length > 0)
        {
            yield return run;
        }
    }

    /// <summary>Returns the known end of the string.</summary>
    public static string Suffix(this TextValue text)
    {
        var suffix = "";
        for (var i = text.Segments.Count - 1; i >= 0 && text.Segments[i].Literal is { } literal; i--)
        {
            suffix = literal + suffix;
        }

        return suffix;
    }

    /// <summary>
    /// Determines whether the string may be <paramref name="value"/>, whatever its unknown parts are.
    /// </summary>
    public static bool MayBe(this TextValue text, string value)
    {
        var prefix = text.Prefix;
        if (text.IsConstant)
        {
            return prefix == value;
        }

        var suffix = text.Suffix();
        return prefix.Length + suffix.Length <= value.Length
            && value.StartsWith(prefix, StringComparison.Ordinal)
            && value.EndsWith(suffix, StringComparison.Ordinal);
    }

    /// <summary>Determines whether the string is definitely none of the values.</summary>
    public static bool IsNoneOf(this TextValue text, EquatableArray<string> values)
    {
        foreach (var value in values.AsSpan())
        {
            if (text.MayBe(value))
            {
                return false;
            }
        }

        return true;
    }
}
