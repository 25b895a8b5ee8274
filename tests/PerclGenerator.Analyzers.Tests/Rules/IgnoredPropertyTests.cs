namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>PERCL4003 and PERCL4004: what <c>[JsonIgnore]</c> leaves out need not be written.</summary>
public sealed class IgnoredPropertyTests
{
    [Fact]
    public Task Override_ThatIsIgnored_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        using System.Text.Json.Serialization;

        public abstract class Base
        {
            public virtual object? Anything { get; init; }
            public virtual string? text { get; init; }
        }

        [PerclCommand]
        public partial class Ignores : Base
        {
            [JsonIgnore] public override object? Anything { get; init; }
            [JsonIgnore] public override string? text { get; init; }
            public string? Text { get; init; }
        }

        public abstract class Between : Base
        {
            [JsonIgnore] public override object? Anything { get; init; }
        }

        [PerclCommand]
        public partial class Inherits : Between;

        [PerclCommand]
        public partial class Hides : Base
        {
            [JsonIgnore] public new object? Anything { get; init; }
        }
        """);

    [Fact]
    public Task Condition_ThatWritesAtTimes_IsNotEnough() => PerclVerifier.VerifyAsync("""
        using System.Text.Json.Serialization;

        [PerclCommand]
        public partial class Dial
        {
            [JsonIgnore(Condition = JsonIgnoreCondition.Always)] public object? Always { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public object? {|PERCL4003:Never|} { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public object? {|PERCL4003:Null|} { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public object? {|PERCL4003:Default|} { get; init; }
            [JsonIgnore(Condition = (JsonIgnoreCondition)4)] public object? WhenWriting { get; init; }
            [JsonIgnore(Condition = (JsonIgnoreCondition)5)] public object? {|PERCL4003:WhenReading|} { get; init; }
        }

        public static class Program
        {
            public static object[] Make() => [new Left { Text = null! }, new {|PERCL2010:Demanded|}()];
        }

        [PerclCommand] public partial class Left { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public required string Text { get; init; } }
        [PerclCommand] public partial class Demanded { [System.ComponentModel.DataAnnotations.Required, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Text { get; init; } }
        """);

    [Fact]
    public Task ObjectDerivedFromAMarkedOne_CanBeWritten() => PerclVerifier.VerifyAsync("""
        [PerclObject] public partial record Engine { public string? Name { get; init; } }
        public sealed record FastEngine : Engine;
        public sealed record Unrelated;

        [PerclCommand]
        public partial class Talk
        {
            public FastEngine? Engine { get; init; }
            public Unrelated? {|PERCL4003:Other|} { get; init; }
        }
        """);
}
