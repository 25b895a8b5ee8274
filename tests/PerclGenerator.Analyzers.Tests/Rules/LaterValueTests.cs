namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>A command is judged by all that the code gives it before it is part of a script.</summary>
public sealed class LaterValueTests
{
    private const string Declarations = """
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using System.Threading.Tasks;

        public enum Mode { Quiet, Loud }

        [PerclCommand]
        public partial class Dial
        {
            [Required] public string? Number { get; set; }
            public Mode? Mode { get; set; }
            [RequiredWhen(nameof(Mode), global::Mode.Loud)] public int? Volume { get; set; }
        }

        [PerclCommand]
        public sealed partial record Note
        {
            [Required] public string? Text { get; init; }
            [AtMost(nameof(Most))] public int? Least { get; init; }
            public int? Most { get; init; }
        }

        public interface ILabelled { string? Label { get; set; } }

        [PerclCommand]
        public partial class Tag : ILabelled { [Required] public string? Label { get; set; } }

        """;

    [Theory]
    [InlineData("var d = new Dial(); d.Number = name; return d;")]
    [InlineData("Dial d; d = new(); d.Number = name; return d;")]
    [InlineData("var d = new Dial(); if (condition) { d.Number = name; } return d;")]
    [InlineData("var d = new Dial(); d.Number ??= name; return d;")]
    [InlineData("var d = new Dial(); (d.Number, d.Volume) = (name, 1); return d;")]
    [InlineData("var d = new Dial(); var e = d; e.Number = name; return d;")]
    [InlineData("var d = condition ? new Dial() : new Dial { Number = name }; d.Number = name; return d;")]
    [InlineData("IPerclCommand c = new Dial(); ((Dial)c).Number = name; return c;")]
    [InlineData("IPerclCommand c = new Dial(); (c as Dial)!.Number = name; return c;")]
    [InlineData("IPerclCommand c = new Dial(); if (c is Dial found) { found.Number = name; } return c;")]
    [InlineData("Dial d = new() { Number = name, Mode = Mode.Loud }; d.Volume = 3; return d;")]
    [InlineData("Fill(new Dial(), name); return null;")]
    [InlineData("Fill(into: new(), name); return null;")]
    [InlineData("var d = new Dial(); Fill(d, name); return d;")]
    [InlineData("var d = new Dial(); Replace(ref d, name); return d;")]
    [InlineData("return Filled(new Dial(), name);")]
    [InlineData("return new Dial().To(name);")]
    [InlineData("var d = new Dial(); void Set() => d.Number = name; Set(); return d;")]
    [InlineData("var dials = new[] { new Dial(), new Dial() }; foreach (var d in dials) { d.Number = name; } return dials;")]
    [InlineData("List<Dial> dials = [new Dial()]; dials.ForEach(d => d.Number = name); return dials;")]
    [InlineData("var dials = Enumerable.Range(1, 3).Select(i => new Dial()).ToList(); dials[0].Number = name; return dials;")]
    [InlineData("_field = new Dial(); _field.Number = name; return _field;")]
    [InlineData("var holder = new Holder { Held = new Dial() }; holder.Held.Number = name; return holder;")]
    [InlineData("var holder = new Holder { Held = { Number = name } }; return holder;")]
    [InlineData("var holder = new Kept(new Dial()); holder.Dial.Number = name; return holder;")]
    [InlineData("var d = Blank(); d.Number = name; return d;")]
    [InlineData("Func<Tag> make = () => new Tag(); return make;")]
    [InlineData("System.Threading.Tasks.Task.FromResult(new Dial()).Result.Number = name; return null;")]
    public Task CommandThatIsFilledBySetters_IsLeftAlone(string statements) =>
        PerclVerifier.VerifyAsync(Declarations + InMethod(statements));

    [Theory]
    [InlineData("return new Note() with { Text = name };")]
    [InlineData("return (new Note())! with { Text = name };")]
    [InlineData("return new Note { Least = 2 } with { Most = 3 } with { Text = name };")]
    [InlineData("var blank = new Note(); return blank with { Text = name };")]
    [InlineData("var blank = new Note { Least = 6, Most = 4, Text = name }; return blank with { Most = 8 };")]
    [InlineData("return new Note { Least = 6, Most = 4, Text = name } with { Most = 8 };")]
    [InlineData("return (condition ? new Note() : new Note { Least = 1 }) with { Text = name };")]
    [InlineData("return (given ?? new Note()) with { Text = name };")]
    [InlineData("return new Redirect { ActionUrl = \"/x\" } with { ActionUrl = url };")]
    [InlineData("return new OutDial { Destination = name, CallingNumber = name, ActionUrl = url, CallConnectUrl = url, IfMachine = IfMachine.Redirect } with { IfMachineUrl = url };")]
    [InlineData("return new GetDigits { ActionUrl = url, MinDigits = 6, MaxDigits = 4 } with { MaxDigits = 8 };")]
    [InlineData("return Named(new Note(), name);")]
    [InlineData("return new Note().Called(name);")]
    [InlineData("return Template with { Text = name };")]
    [InlineData("return Make() with { Text = name };")]
    [InlineData("var template = Program.Template; return template with { Text = name };")]
    [InlineData("Func<Note> make = () => new Note(); return make() with { Text = name };")]
    [InlineData("return new[] { name, url }.Select(_ => new Note()).Select(n => n with { Text = name }).ToArray();")]
    [InlineData("return new GetDigits { ActionUrl = url, PrivacyMode = true, Prompts = [new Say { Text = name }] } with { PrivacyMode = false };")]
    public Task CommandThatIsReplaced_IsLeftAlone(string statements) =>
        PerclVerifier.VerifyAsync(Declarations + InMethod(statements));

    [Theory]
    [InlineData("return new {|PERCL2010:Dial|}();")]
    [InlineData("var d = new {|PERCL2010:Dial|}(); return d;")]
    [InlineData("var d = new {|PERCL2010:Dial|}(); Console.WriteLine(d.Number); return d;")]
    [InlineData("var d = new {|PERCL2010:Dial|}(); d.Volume = 1; return d;")]
    [InlineData("Dial d = new() { Number = name, Mode = {|PERCL2017:Mode.Loud|} }; d.Number = url; return d;")]
    [InlineData("var script = new PerclScript(); script.Add(new {|PERCL2010:Dial|}()); return script;")]
    [InlineData("PerclScript script = [new {|PERCL2010:Dial|}()]; return script;")]
    [InlineData("IReadOnlyList<IPerclCommand> list = new List<IPerclCommand> { new {|PERCL2010:Dial|}() }; return list;")]
    [InlineData("Send(new {|PERCL2010:Dial|}()); return null;")]
    [InlineData("return new {|PERCL2010:Note|}() with { Least = 1 };")]
    [InlineData("return new Note { Least = 1, Most = 3 } with { Text = {|PERCL2010:\"\"|} };")]
    [InlineData("return new Note { Text = {|PERCL2010:\"\"|} } with { Most = 3 };")]
    [InlineData("return new Note { Text = name, Least = {|PERCL2017:4|} } with { Most = 3 };")]
    [InlineData("return new Note { Text = name, Most = 3 } with { Least = {|PERCL2017:4|} };")]
    [InlineData("return new Redirect { ActionUrl = url } with { ActionUrl = {|PERCL2001:\"/x\"|} };")]
    [InlineData("return new Redirect { ActionUrl = {|PERCL2001:\"/x\"|} };")]
    [InlineData("Func<Play> make = () => new Play { File = {|PERCL2001:\"a.wav\"|} }; return make;")]
    [InlineData("var blank = new Note { Text = {|PERCL2010:\"\"|} }; return blank with { Most = 3 };")]
    [InlineData("return new GetDigits { ActionUrl = url, Prompts = [new {|PERCL2021:Say|} { Text = name }] } with { PrivacyMode = true };")]
    public Task CommandThatStaysAsItIs_IsReported(string statements) =>
        PerclVerifier.VerifyAsync(Declarations + InMethod(statements));

    [Fact]
    public Task CommandOfAnEndpoint_IsReported_WhateverOtherCommandsAreGiven() => EndpointPrograms.VerifyAsync("""
        GetDigits Copy(GetDigits other) => other with { ActionUrl = script.ToJson() };
        app.MapPercl("/a", (InboundCallWebhook call) => [new GetDigits { ActionUrl = {|PERCL2001:"/b"|} }]);
        app.MapPercl<InboundCallWebhook>("/b", _ => [new GetDigits { ActionUrl = {|PERCL2001:"/a"|} }]);
        app.MapPercl<InboundCallWebhook>("/c", _ => condition ? given : [new Redirect { ActionUrl = {|PERCL2001:"/a"|} }]);
        """);

    private static string InMethod(string statements) => $$"""
        public class Holder { public Dial Held { get; set; } = Program.Blank(); }

        public record Kept(Dial Dial);

        public record Attachment(string File)
        {
            public Attachment Rename(string file) => this with { File = file };

            public static void Set(ILabelled labelled, string label) => labelled.Label = label;
        }

        public class Options
        {
            public Options(string file) => File = file;

            public string File { get; set; }
        }

        public static class Fluent
        {
            public static Dial To(this Dial dial, string number) { dial.Number = number; return dial; }
            public static Note Called(this Note note, string text) => note with { Text = text };
        }

        public class Program
        {
            public static readonly Note Template = new();
            private Dial _field = new() { Number = "1" };

            public static Dial Blank() => new() { Number = "1" };
            private static Note Make() => new();
            public static Note[] Both(string text) => [Template with { Text = text }, Make() with { Text = text }];
            private static void Fill(Dial into, string number) => into.Number = number;
            private static void Replace(ref Dial dial, string number) => dial = new Dial { Number = number };
            private static Dial Filled(Dial dial, string number) { dial.Number = number; return dial; }
            private static Note Named(Note note, string text) => note with { Text = text };
            private static void Send(IPerclCommand command) { }

            public object? Method(string url, string name, bool condition, Note? given)
            {
                {{statements}}
            }
        }
        """;

    [Fact]
    public async Task Script_WhoseGeneratedCodePassesItsCommandsOn_IsChecked()
    {
        var reported = await HalfTyped.Compiler.RunAsync("""
            using Percl;

            [PerclScript]
            public partial class Conference
            {
                public Redirect Room => new() { ActionUrl = "/room" };
            }

            public static class Page
            {
                private static Redirect Read() => new() { ActionUrl = "https://example.com/room" };

                public static Redirect On(string url) => Read() with { ActionUrl = url };
            }
            """);

        Assert.Equal(["PERCL2001"], reported.Select(static diagnostic => diagnostic.Id));
    }
}
