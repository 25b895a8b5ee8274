using System.Globalization;
using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.Language.Violations;

/// <summary>
/// Writes a suggestion as a string, and reads it. The lines are the kind, a flag for lossy suggestions, and the data.
/// </summary>
public static class SuggestionText
{
    /// <summary>Writes a suggestion. Data that may contain any character comes last.</summary>
    public static string Write(Suggestion suggestion) => string.Join(
        "\n", [suggestion.Kind, suggestion.IsLossy ? bool.TrueString : bool.FalseString, .. DataOf(suggestion)]);

    /// <summary>Reads a suggestion; null where the string is not a suggestion.</summary>
    public static Suggestion? Read(string text)
    {
        var parts = text.Split(['\n'], 3);
        return parts.Length >= 2 && bool.TryParse(parts[1], out var isLossy)
            && Read(parts[0], parts.Length == 3 ? parts[2] : "") is { } suggestion
            ? suggestion with { IsLossy = isLossy }
            : null;
    }

    private static string[] DataOf(Suggestion suggestion) => suggestion switch
    {
        ReplaceValue { Value: var value } => [Write(value)],
        ReplaceWithPlaceholder { Name: var name, Type: var type } => [type.ToString(), name],
        EditText edit => [Write(edit.Offset), Write(edit.Length), edit.NewText],
        Rename { NewName: var name } => [name],
        RemoveAttribute { Name: var name } => [name ?? ""],
        SetAttribute { Name: var name, Value: var value } => [name, Write(value)],
        AddAttribute { Name: var name, Value: var value } => [name, Write(value)],
        AddAttributes { Attributes: var all } => [.. all.SelectMany(static one => DataOf(one))],
        FillWithPlaceholder { Name: var name, Type: var type } => [type.ToString(), name],
        PrefixUrl { Separator: var separator } => [separator],
        AppendCommand { Name: var name } => [name],
        _ => [],
    };

    private static Suggestion? Read(string kind, string data) => kind switch
    {
        nameof(ReplaceValue) => ReadValue(data) is { } value ? new ReplaceValue(value) : null,
        nameof(ReplaceWithPlaceholder) =>
            ReadPlaceholder(data, static (name, type) => new ReplaceWithPlaceholder(name, type)),
        nameof(EditText) => ReadEdit(data),
        nameof(Rename) => new Rename(data),
        nameof(WrapInList) => new WrapInList(),
        nameof(SplitCommands) => new SplitCommands(),
        nameof(RemoveAttribute) => new RemoveAttribute(data.Length == 0 ? null : data),
        nameof(SetAttribute) => ReadAttribute(data, static (name, value) => new SetAttribute(name, value)),
        nameof(AddAttribute) => ReadAttribute(data, static (name, value) => new AddAttribute(name, value)),
        nameof(AddAttributes) => ReadAttributes(data.Split('\n')),
        nameof(FillWithPlaceholder) =>
            ReadPlaceholder(data, static (name, type) => new FillWithPlaceholder(name, type)),
        nameof(PrefixUrl) => new PrefixUrl(data),
        nameof(RemoveCommand) => new RemoveCommand(),
        nameof(MoveInFront) => new MoveInFront(),
        nameof(MoveInFrontOfHost) => new MoveInFrontOfHost(),
        nameof(AppendCommand) => new AppendCommand(data),
        _ => null,
    };

    private static EditText? ReadEdit(string data)
    {
        var parts = data.Split(['\n'], 3);
        return parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new EditText(offset, length, parts[2])
            : null;
    }

    private static Suggestion? ReadAttribute(string data, Func<string, ScriptValue, Suggestion> create)
    {
        var parts = data.Split(['\n'], 2);
        return parts.Length == 2 && ReadValue(parts[1]) is { } value ? create(parts[0], value) : null;
    }

    /// <summary>Reads lines of which each second one is a value. A value is a number or a Boolean.</summary>
    private static AddAttributes? ReadAttributes(string[] lines)
    {
        var attributes = new List<AddAttribute>();
        for (var i = 0; i + 1 < lines.Length; i += 2)
        {
            if (ReadValue(lines[i + 1]) is { } value)
            {
                attributes.Add(new AddAttribute(lines[i], value));
            }
        }

        return attributes.Count * 2 == lines.Length
            ? new AddAttributes(new EquatableArray<AddAttribute>(attributes))
            : null;
    }

    private static Suggestion? ReadPlaceholder(string data, Func<string, ValueKind, Suggestion> create)
    {
        var parts = data.Split(['\n'], 2);
        return parts.Length == 2 && Enum.TryParse(parts[0], out ValueKind type) ? create(parts[1], type) : null;
    }

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Write(ScriptValue value) => value switch
    {
        BooleanValue { Value: var flag } => nameof(BooleanValue) + ":" + (flag ? bool.TrueString : bool.FalseString),
        NumberValue { Json: var number } => nameof(NumberValue) + ":" + number,
        _ => nameof(TextValue) + ":" + value.ConstantText(),
    };

    private static ScriptValue? ReadValue(string data)
    {
        var end = data.IndexOf(':');
        var rest = data.Substring(end + 1);
        return (end < 0 ? "" : data.Substring(0, end)) switch
        {
            nameof(BooleanValue) => bool.TryParse(rest, out var flag) ? new BooleanValue(flag) : null,
            nameof(NumberValue) => new NumberValue(rest),
            nameof(TextValue) => TextValue.Constant(rest),
            _ => null,
        };
    }
}
