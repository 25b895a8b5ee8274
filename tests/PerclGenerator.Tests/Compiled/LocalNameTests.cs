using PerclGenerator.Tests.Declared;

namespace PerclGenerator.Tests.Compiled;

/// <summary>No name in a script is that of a variable in the code that is generated for it.</summary>
public sealed class LocalNameTests
{
    /// <summary>A command that is created, since its creation does something.</summary>
    private const string Commands = """
        [PerclCommand] public partial class Tick { public string? A { get; set; } = Environment.NewLine.Length > 0 ? "b" : null; }
        [PerclCommand] public partial record Mail { public string? Subject { get; init; } public string? value_subject { get; init; } public string? Subject1 { get; init; } }
        """;

    private const string Created = """{"Tick":{"a":"b"}}""";

    /// <summary>The names of variables that hold the value of an attribute have a number.</summary>
    [Theory]
    [InlineData("subject1")]
    [InlineData("subject2")]
    [InlineData("subject1_1")]
    [InlineData("subject_1")]
    [InlineData("subject1_")]
    [InlineData("_subject1")]
    [InlineData("_1")]
    [InlineData("value_subject1")]
    [InlineData("@object")]
    public void CommandThatIsCreated_BesideValuesOfOthers(string name) => Assert.Equal(
        """[{"Mail":{"subject":"s","value_subject":"s","subject1":"s"}},""" + Created + "," + Created + "]",
        Write($$"""
            public Mail First => new() { Subject = Text(), value_subject = Text(), Subject1 = Text() };
            public Tick? {{name}} => new();
            public Tick? {{name}}_ => new();
            """));

    [Theory]
    [InlineData("cursor")]
    [InlineData("writer")]
    [InlineData("text1")]
    [InlineData("value_text1")]
    [InlineData("present_text1")]
    public void VariablesOfAnExpression(string name) => Assert.Equal(
        """[{"Say":{"text":"s","language":"s"}},{"Say":{"text":"3s"}},""" + Created + "]",
        Write($$"""
            public Say First => new() { Text = Text() is { } {{name}} ? {{name}} : "", Language = Text() };
            public Say Second => new() { Text = System.Linq.Enumerable.Aggregate(new[] { 1, 2 }, 0, ({{name}}, x) => {{name}} + x) + Text() };
            public Tick? Third => Text() is { Length: > 0 } {{name}} && {{name}}.Length > 0 ? new Tick() : null;
            """));

    private static string Write(string members) => DeclaredTypes.Load($$"""
        {{Commands}}
        [PerclScript]
        public partial class Script
        {
            {{members}}
            private static string? Text() => "s";
        }
        """).Write("Script");
}
