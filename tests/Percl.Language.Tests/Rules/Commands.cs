using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.Language.Tests.Rules;

/// <summary>Commands as rules see them, and how to put them together.</summary>
internal static class Commands
{
    public static readonly CommandSchema Say = Declare(
        "Say", isPrompt: true, new AttributeSchema("text") { IsRequired = true, AllowsEmpty = true });

    public static readonly CommandSchema Play = Declare(
        "Play",
        isPrompt: true,
        new AttributeSchema("file") { IsRequired = true, IsAbsoluteUrl = true },
        new AttributeSchema("loop"));

    public static readonly CommandSchema GetDigits = Declare(
        "GetDigits",
        isPrompt: false,
        new AttributeSchema("actionUrl") { IsRequired = true, IsAbsoluteUrl = true },
        new AttributeSchema("fallbackUrl") { IsAbsoluteUrl = true },
        new AttributeSchema("prompts") { HoldsCommands = true, HoldsPrompts = true },
        new AttributeSchema("finishOnKey")) with
    { IsTerminal = true };

    public static readonly CommandSchema Hangup = Declare("Hangup", isPrompt: false) with { EndsCall = true };

    /// <summary>A language that has all of them.</summary>
    public static readonly LanguageSchema AllOfThem = new([Say, Play, GetDigits, Hangup]);

    public static CommandSchema Declare(string name, bool isPrompt, params AttributeSchema[] attributes) =>
        new(name, IsTerminal: false, EndsCall: false, isPrompt, new EquatableArray<AttributeSchema>(attributes));

    public static ScriptModel ScriptOf(params ScriptItem[] items) =>
        new(ScriptKind.Script, new EquatableArray<ScriptItem>(items));

    public static CommandNode Command(int place, CommandSchema? schema, params AttributeNode[] attributes) =>
        new(new NodeId(place), schema) { Attributes = new EquatableArray<AttributeNode>(attributes) };

    public static CommandNode Conditional(int place, CommandSchema schema) =>
        Command(place, schema) with { IsConditional = true };

    public static UnknownItems Unknown(int place) => new(new NodeId(place));

    public static AttributeNode Attribute(int place, string name, ScriptValue value) =>
        new(new NodeId(place), name, value);

    /// <summary>A text of which parts are known; a null stands for a hole in it.</summary>
    public static TextValue Parts(params string?[] literals) =>
        new(new EquatableArray<TextSegment>(literals.Select(static literal => new TextSegment(literal))));

    public static EquatableArray<T> List<T>(params T[] items)
        where T : IEquatable<T> => new(items);

    /// <summary>An attribute whose text is known; a null stands for a hole in it.</summary>
    public static AttributeNode Text(int place, string name, params string?[] literals) =>
        Attribute(place, name, new TextValue(new EquatableArray<TextSegment>(
            literals.Select(static literal => new TextSegment(literal)))));

    public static AttributeNode Prompts(int place, string name, params ScriptItem[] items) =>
        Attribute(place, name, new CommandsValue(
            new ScriptModel(ScriptKind.Prompts, new EquatableArray<ScriptItem>(items))));
}
