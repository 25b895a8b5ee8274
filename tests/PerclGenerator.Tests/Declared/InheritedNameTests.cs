namespace PerclGenerator.Tests.Declared;

/// <summary>What is inherited is written, whatever else a derived type calls so, and <c>[JsonIgnore]</c> leaves it out.</summary>
public sealed class InheritedNameTests
{
    private static readonly Lazy<DeclaredTypes> Types = new(() => DeclaredTypes.Load("""
        public abstract class Base
        {
            public Say Ad => new() { Text = "ad" };
            public virtual Say Hi => new() { Text = "hi" };
        }

        [PerclScript] public partial class HiddenByStatic : Base { public static new Say Ad => new() { Text = "static" }; }
        [PerclScript] public partial class HiddenByField : Base { public new int Ad = 1; }
        [PerclScript] public partial class HiddenByMethod : Base { public new Say Ad() => new() { Text = "method" }; }
        [PerclScript] public partial class HiddenByType : Base { public new sealed class Ad; }
        [PerclScript] public partial class HiddenBySetter : Base { public new Say Ad { set { } } }
        [PerclScript] public partial class HiddenByProperty : Base { public new Say Ad => new() { Text = "mine" }; }
        [PerclScript] public partial class HiddenByParameter : Base { public new string Ad => "parameter"; }
        public abstract class Middle : Base { private new int Ad = 1; public int Count => Ad; }
        [PerclScript] public partial class HiddenFromOthers : Middle;
        public abstract class Between : Base { public static new int Ad = 1; }
        [PerclScript] public partial class HiddenBetween : Between { public override Say Hi => new() { Text = "mine" }; }
        public abstract class Generic<T> { public Say Ad => new() { Text = typeof(T).Name }; }
        [PerclScript] public partial class HiddenOfGeneric : Generic<List<string>> { public new const int Ad = 1; }

        public abstract class Guarded
        {
            protected Say Ad => new() { Text = "guarded" };
            protected internal Say Unread { private get; set; } = new() { Text = "unread" };
            protected internal Say Kept { get; private set; } = new() { Text = "kept" };
        }
        [PerclScript] public partial class HiddenGuarded : Guarded { public static new int Ad = 1; public static new int Kept = 1; }
        [PerclScript] public partial class OfGuarded : Guarded;

        [PerclScript] public partial class Ignored : Base { [JsonIgnore] public override Say Hi => base.Hi; }
        [PerclScript] public partial class IgnoredByHiding : Base { [JsonIgnore] public new Say Ad => base.Ad; }
        public abstract class Silent : Base { [JsonIgnore] public override Say Hi => base.Hi; }
        [PerclScript] public partial class IgnoredBetween : Silent;
        [PerclScript] public partial class HeardAgain : Silent { public override Say Hi => new() { Text = "again" }; }
        public abstract class Virtual { [JsonIgnore] public virtual Say A => new() { Text = "a" }; public Say B => new() { Text = "b" }; }
        [PerclScript] public partial class NotIgnored : Virtual { public override Say A => new() { Text = "heard" }; }
        public abstract class Hiding : Base { [JsonIgnore] private new Say Ad => base.Ad; public Say Used() => Ad; }
        [PerclScript] public partial class IgnoredForOthers : Hiding;
        public abstract class Settable { public virtual Say Ad { get; set; } = new() { Text = "set" }; }
        [PerclScript] public partial class OnlySets : Settable { public override Say Ad { set => base.Ad = value; } }
        [PerclScript] public partial class IgnoresSetter : Settable { [JsonIgnore] public override Say Ad { set => base.Ad = value; } public Hangup End => new(); }

        public abstract record Attributes { public string A { get; init; } = "a"; public virtual string B { get; init; } = "b"; public virtual object? C { get; init; } }
        [PerclCommand] public sealed partial record HiddenAttribute : Attributes { public static new int A = 1; [JsonIgnore] public override object? C { get; init; } }
        [PerclCommand] public sealed partial record InternalAttribute : Attributes { internal new string A => "internal"; [JsonIgnore] public override string B { get; init; } = ""; [JsonIgnore] public override object? C { get; init; } }
        """));

    [Theory]
    [InlineData("HiddenByStatic", "ad,hi")]
    [InlineData("HiddenByField", "ad,hi")]
    [InlineData("HiddenByMethod", "ad,hi")]
    [InlineData("HiddenByType", "ad,hi")]
    [InlineData("HiddenBySetter", "ad,hi")]
    [InlineData("HiddenFromOthers", "ad,hi")]
    [InlineData("HiddenBetween", "ad,mine")]
    [InlineData("HiddenOfGeneric", "List`1")]
    [InlineData("HiddenGuarded", "guarded,kept")]
    [InlineData("OnlySets", "set")]
    public void Command_ThatIsHidden_IsWritten(string script, string expected) => AssertSays(script, expected);

    [Theory]
    [InlineData("HiddenByProperty", "mine,hi")]
    [InlineData("HiddenByParameter", "hi")]
    [InlineData("OfGuarded", "guarded,kept")]
    public void Command_ThatIsReplaced_IsNotWritten(string script, string expected) => AssertSays(script, expected);

    [Theory]
    [InlineData("Ignored", "ad")]
    [InlineData("IgnoredByHiding", "hi")]
    [InlineData("IgnoredBetween", "ad")]
    public void Command_ThatADerivedTypeIgnores_IsNotWritten(string script, string expected) => AssertSays(script, expected);

    [Fact]
    public void Command_WhoseSetterIsIgnored_IsNotWritten() =>
        Assert.Equal("""[{"Hangup":{}}]""", Types.Value.Write("IgnoresSetter"));

    [Theory]
    [InlineData("HeardAgain", "ad,again")]
    [InlineData("NotIgnored", "b,heard")]
    [InlineData("IgnoredForOthers", "ad,hi")]
    public void Command_ThatIsIgnoredElsewhere_IsWritten(string script, string expected) => AssertSays(script, expected);

    [Theory]
    [InlineData("HiddenAttribute", """[{"HiddenAttribute":{"a":"a","b":"b"}}]""")]
    [InlineData("InternalAttribute", """[{"InternalAttribute":{"a":"a"}}]""")]
    public void Attribute_ThatIsHiddenOrIgnored_IsTreatedLikewise(string command, string expected) =>
        Assert.Equal(expected, Types.Value.WriteCommand(command));

    private static void AssertSays(string script, string texts) => Assert.Equal(
        "[" + string.Join(',', texts.Split(',').Select(static text => $$$"""{"Say":{"text":"{{{text}}}"}}""")) + "]",
        Types.Value.Write(script));
}
