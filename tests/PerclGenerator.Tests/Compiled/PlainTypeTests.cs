using PerclGenerator.Tests.Declared;

namespace PerclGenerator.Tests.Compiled;

/// <summary>Only a command whose creation does nothing but keep values is written without being created.</summary>
public sealed class PlainTypeTests
{
    private const string Scripts = """

        [PerclScript] public partial class Script { public Cmd P => new() { A = "n" }; }
        """;

    [Theory]
    [InlineData("record Cmd { public string? A { get; init; } }")]
    [InlineData("record Cmd { public string? A { get; set; } private int _n = 5; private readonly string? _none; public int Count() => _n; }")]
    [InlineData("record Cmd { public string? A { get; init; } public static int Shared { get; } = Math.Abs(-1); private static int _n = Math.Abs(-2); }")]
    [InlineData("record Cmd { public string? A { get; init; } private string B => Guid.NewGuid().ToString(); public override string ToString() => B; }")]
    [InlineData("record Cmd { public string? A { get; init; } [JsonIgnore] public DateTime Now => DateTime.Now; public event Action? Done; }")]
    [InlineData("struct Cmd { public string? A { get; init; } }")]
    public void PlainCommand_IsNotCreated(string declaration) => AssertCreates(declaration, expected: false);

    [Theory]
    [InlineData("record Cmd { public partial string? A { get; init; } }")]
    [InlineData("record Cmd { public string? A { get; init; } internal partial int B { get; } }")]
    [InlineData("record Cmd { public string? A { get; init; } private readonly Guid _id = Guid.NewGuid(); public bool Is(Guid id) => id == _id; }")]
    [InlineData("record Cmd { public string? A { get; init; } private Guid Id { get; } = Guid.NewGuid(); }")]
    [InlineData("record Cmd { public string? A { get; init; } public event Action Done = Console.WriteLine; }")]
    [InlineData("record Cmd { public string? A { get; init; } static Cmd() => Console.WriteLine(); }")]
    [InlineData("class Cmd { public string? A { get; init; } ~Cmd() => Console.WriteLine(); }")]
    [InlineData("record Cmd { public string? A { get; init; } public Cmd() => Console.WriteLine(); }")]
    [InlineData("record Cmd { public string? A { get => field; init => field = value + 1; } }")]
    [InlineData("record Cmd { public string? A { get; init; } = Environment.NewLine; }")]
    [InlineData("record Cmd : Base { public string? A { get; init; } } public record Base { private readonly Guid _id = Guid.NewGuid(); public bool Is(Guid id) => id == _id; }")]
    public void CommandThatDoesMore_IsCreated(string declaration) => AssertCreates(declaration, expected: true);

    [Fact]
    public void ParameterThatNoPropertyTakes_IsLost()
    {
        var types = DeclaredTypes.Load("""
            #pragma warning disable CS8907
            [PerclCommand] public partial record Own(string? A) { public string? A { get; init; } }
            public record Base { public string? A { get; init; } }
            [PerclCommand] public partial record Inherits(string? A) : Base;
            [PerclCommand] public partial record Takes(string? A);
            [PerclScript] public partial class Script { public Own P => new("a"); public Inherits Q => new("b"); public Takes R => new("c"); }
            """);

        Assert.Equal("""[{"Own":{}},{"Inherits":{}},{"Takes":{"a":"c"}}]""", types.Write("Script"));
    }

    private static void AssertCreates(string declaration, bool expected)
    {
        var file = DeclaredTypes.Generate("[PerclCommand] public partial " + declaration + Scripts)["App.Script.g.cs"];

        Assert.Equal(expected, file.Contains("this.P", StringComparison.Ordinal));
    }
}
