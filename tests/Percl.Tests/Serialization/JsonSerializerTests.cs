using System.Text.Json;
using System.Text.Json.Serialization;

namespace Percl.Tests.Serialization;

public sealed partial class JsonSerializerTests
{
    private const string Script = """[{"Say":{"text":"Hello"}},{"Hangup":{}}]""";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public void Serialize_ScriptAsAnyOfItsTypes_IsPercl()
    {
        PerclScript script = [new Say { Text = "Hello" }, new Hangup()];

        Assert.Equal(Script, JsonSerializer.Serialize(script));
        Assert.Equal(Script, JsonSerializer.Serialize<IPerclScript>(script));
        Assert.Equal(Script, JsonSerializer.Serialize<object>(script));
        Assert.Equal(Script, JsonSerializer.Serialize<IReadOnlyList<IPerclCommand>>([.. script]));
        Assert.Equal($$"""{"Script":{{Script}}}""", JsonSerializer.Serialize(new { Script = script }));
    }

    [Fact]
    public void Serialize_DeclaredScript_IsPercl()
    {
        Assert.Equal(Script, JsonSerializer.Serialize(new Greeting("Hello")));
        Assert.Equal(Script, JsonSerializer.Serialize<IPerclScript>(new Greeting("Hello")));
        Assert.Equal($$"""{"Item":{{Script}}}""", JsonSerializer.Serialize(new { Item = (Greeting?)new Greeting("Hello") }));
    }

    [Fact]
    public void Serialize_CommandAsAnyOfItsTypes_IsPercl()
    {
        var say = new Say { Text = "Hello" };
        const string expected = """{"Say":{"text":"Hello"}}""";

        Assert.Equal(expected, JsonSerializer.Serialize(say));
        Assert.Equal(expected, JsonSerializer.Serialize<IPromptCommand>(say));
        Assert.Equal(expected, JsonSerializer.Serialize<IPerclCommand>(say));
        Assert.Equal("""{"Beep":{"times":2}}""", JsonSerializer.Serialize(new Beep(2)));
        Assert.Equal("""[{"Beep":{"times":2}}]""", JsonSerializer.Serialize(new Beep[] { new(2) }));
        Assert.Equal("null", JsonSerializer.Serialize<Say?>(null));
    }

    [Fact]
    public void Serialize_Indented_IsTheSamePercl()
    {
        var json = JsonSerializer.Serialize<PerclScript>([new Say { Text = "Hello" }, new Hangup()], Indented);

        Assert.Equal(PerclScript.Parse(Script), PerclScript.Parse(json));
    }

    [Fact]
    public void Deserialize_ScriptAndCommands_GivesEqualOnes()
    {
        Assert.Equal(PerclScript.Parse(Script), JsonSerializer.Deserialize<PerclScript>(Script));
        Assert.Equal(PerclScript.Parse(Script), (PerclScript)JsonSerializer.Deserialize<IPerclScript>(Script)!);
        Assert.Equal(new Say { Text = "x" }, JsonSerializer.Deserialize<Say>("""{"Say":{"text":"x"}}"""));
        Assert.Equal(new Hangup(), JsonSerializer.Deserialize<IPerclCommand>("""{"Hangup":{}}"""));
        Assert.Null(JsonSerializer.Deserialize<Say>("null"));
    }

    [Fact]
    public void Deserialize_AnotherCommand_ThrowsJsonException() =>
        Assert.Equal(
            "This is not a command of the type 'Say'.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Say>("""{"Hangup":{}}""")).Message);

    [Fact]
    public void Deserialize_CommandDeclaredOutsideTheLibrary_SaysThatItIsOnlyWritten() =>
        Assert.Equal(
            "'Beep' is declared outside the library: such commands are written, not read.",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Beep>("""{"Beep":{"times":2}}""")).Message);

    [Fact]
    public void Deserialize_DeclaredScript_IsNotSupported() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Greeting>(Script));

    [Theory]
    [InlineData("/relative")]
    public void Serialize_RefusedScript_Throws(string fromConfiguration)
    {
        var refusal = Assert.Throws<PerclException>(() =>
            JsonSerializer.Serialize<PerclScript>([new Redirect { ActionUrl = fromConfiguration }]));

        Assert.Equal("PERCL2001", refusal.RuleId);
    }

    [Fact]
    public void Serialize_WithSourceGeneratedContext_IsPercl()
    {
        PerclScript script = [new Say { Text = "Hello" }, new Hangup()];

        Assert.Equal(Script, JsonSerializer.Serialize(script, Context.Default.PerclScript));
        Assert.Equal(Script, JsonSerializer.Serialize(new Greeting("Hello"), Context.Default.IPerclScript));
        Assert.Equal("""{"Hangup":{}}""", JsonSerializer.Serialize(new Hangup(), Context.Default.Hangup));
        Assert.Equal(
            """{"Next":[{"Hangup":{}}],"Command":{"Hangup":{}}}""",
            JsonSerializer.Serialize(new Message([new Hangup()], new Hangup()), Context.Default.Message));
        Assert.Equal(script, JsonSerializer.Deserialize(Script, Context.Default.PerclScript));
    }

    internal sealed record Message(PerclScript Next, IPerclCommand Command);

    [PerclScript]
    internal readonly partial record struct Greeting(string Text)
    {
        public Say Hello => new() { Text = Text };

        public Hangup End => new();
    }

    [PerclCommand]
    internal readonly partial record struct Beep(int Times);

    [JsonSerializable(typeof(PerclScript))]
    [JsonSerializable(typeof(IPerclScript))]
    [JsonSerializable(typeof(Hangup))]
    [JsonSerializable(typeof(Message))]
    internal sealed partial class Context : JsonSerializerContext;
}
