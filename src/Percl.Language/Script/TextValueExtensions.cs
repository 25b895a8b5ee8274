namespace Percl.Language.Script;

/// <summary>What is sure of values of which perhaps only parts are known.</summary>
internal static class TextValueExtensions
{
    /// <summary>Whether something is surely written: the value is known not to be null, and is no empty text.</summary>
    public static bool IsDefinitelySet(this ScriptValue value) => value switch
    {
        UnknownValue or NullValue => false,
        TextValue text => text.Segments.Any(static segment => segment.Literal is { Length: > 0 }),
        _ => true,
    };

    /// <summary>The value as PerCL writes it but without quotes; null where it is not known or is no single value.</summary>
    public static string? ConstantText(this ScriptValue value) => value switch
    {
        TextValue { IsConstant: true } text => text.Prefix,
        BooleanValue boolean => boolean.Value ? "true" : "false",
        NumberValue number => number.Json,
        _ => null,
    };

    /// <summary>The parts of a text that surely stand in it, each as long as it can be told.</summary>
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

    /// <summary>What is known of the text's end.</summary>
    public static string Suffix(this TextValue text)
    {
        var suffix = "";
        for (var i = text.Segments.Count - 1; i >= 0 && text.Segments[i].Literal is { } literal; i--)
        {
            suffix = literal + suffix;
        }

        return suffix;
    }

    /// <summary>Whether the text may be <paramref name="value"/>, whatever fills its holes.</summary>
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
}
