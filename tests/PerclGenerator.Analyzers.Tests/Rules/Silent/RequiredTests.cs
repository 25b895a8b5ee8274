namespace PerclGenerator.Analyzers.Tests.Rules.Silent;

/// <summary>Commands of one's own whose attributes have a value, or may have one, when they are sent.</summary>
public sealed class RequiredTests
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["filled by a builder"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public sealed class DialBuilder
            {
                private readonly Dial _dial = new();
                public DialBuilder To(string number) { _dial.Number = number; return this; }
                public Dial Build() => _dial;
            }
            """,
        ["filled by a property of the holder"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public sealed class Form
            {
                public Dial Dial { get; } = new();
                public string? Number { set => Dial.Number = value; }
            }
            """,
        ["filled in another file's class"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public sealed class Form { public Dial Dial { get; } = new(); }
            public static class Page { public static void Read(Form form, string number) => form.Dial.Number = number; }
            """,
        ["filled by a method of its own"] = """
            [PerclCommand] public partial class Dial
            {
                [Required] public string? Number { get; set; }
                public void Read(string number) => Number = number;
            }
            public static class Page { public static Dial Read(string number) { var d = new Dial(); d.Read(number); return d; } }
            """,
        ["filled by an extension"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public static class Page
            {
                public static T With<T>(this T dial, Action<T> fill) { fill(dial); return dial; }
                public static Dial Read(string number) => new Dial().With(d => d.Number = number);
            }
            """,
        ["filled by reflection"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public static class Page
            {
                public static Dial Read(Microsoft.Extensions.Configuration.IConfiguration section)
                {
                    var dial = new Dial();
                    Microsoft.Extensions.Configuration.ConfigurationBinder.Bind(section, dial);
                    return dial;
                }
            }
            """,
        ["filled at once by reflection"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public static class Page
            {
                public static void Read(Microsoft.Extensions.Configuration.IConfiguration section) =>
                    Microsoft.Extensions.Configuration.ConfigurationBinder.Bind(section, new Dial());
            }
            """,
        ["filled in a loop"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public static class Page
            {
                public static IEnumerable<Dial> Read(IEnumerable<string> numbers)
                {
                    foreach (var number in numbers) { var dial = new Dial(); dial.Number = number; yield return dial; }
                }
            }
            """,
        ["filled in a branch"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public static class Page
            {
                public static Dial Read(string? number)
                {
                    Dial dial = new();
                    switch (number) { case null: dial.Number = "1"; break; default: dial.Number = number; break; }
                    return dial;
                }
            }
            """,
        ["filled in try"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public static class Page
            {
                public static async Task<Dial> Read(Task<string> number)
                {
                    var dial = new Dial();
                    try { dial.Number = await number; } catch (InvalidOperationException) { dial.Number = "1"; }
                    return dial;
                }
            }
            """,
        ["filled through a using of itself"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public static class Page
            {
                public static Dial[] Read(string number)
                {
                    var dials = new Dial[2];
                    dials[0] = new Dial();
                    dials[0].Number = number;
                    dials[1] = dials[0];
                    return dials;
                }
            }
            """,
        ["filled in a dictionary"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public static class Page
            {
                public static Dictionary<string, Dial> Read(string number)
                {
                    var dials = new Dictionary<string, Dial> { ["a"] = new Dial(), ["b"] = new() };
                    foreach (var dial in dials.Values) { dial.Number = number; }
                    return dials;
                }
            }
            """,
        ["filled in a tuple"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public static class Page
            {
                public static Dial Read(string number)
                {
                    var (dial, _) = (new Dial(), number);
                    dial.Number = number;
                    return dial;
                }
            }
            """,
        ["filled by object initialiser of the holder"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } }
            public sealed class Form { public Dial Dial { get; set; } = new(); }
            public static class Page { public static Form Read(string number) => new() { Dial = { Number = number } }; }
            """,
        ["struct that is filled"] = """
            [PerclCommand] public partial struct Dial { [Required] public string? Number { get; set; } }
            public static class Page { public static Dial Read(string number) { var dial = new Dial(); dial.Number = number; return dial; } }
            """,
        ["struct that is replaced"] = """
            [PerclCommand] public partial struct Dial { [Required] public string? Number { get; init; } }
            public static class Page { public static Dial Read(string number) => new Dial() with { Number = number }; }
            """,
        ["record struct"] = """
            [PerclCommand] public readonly partial record struct Dial([Required] string? Number);
            public static class Page { public static Dial Read(string number) => new Dial(number) with { Number = number + "1" }; }
            """,
        ["template in a field"] = """
            [PerclCommand] public sealed partial record Note { [Required] public string? Text { get; init; } public string? Voice { get; init; } }
            public static class Page
            {
                private static readonly Note German = new() { Voice = "de" };
                public static Note Read(string text) => German with { Text = text };
            }
            """,
        ["template in a property"] = """
            [PerclCommand] public sealed partial record Note { [Required] public string? Text { get; init; } public string? Voice { get; init; } }
            public static class Templates { public static Note German => new() { Voice = "de" }; }
            public static class Page { public static Note Read(string text) => Templates.German with { Text = text }; }
            """,
        ["template from a method"] = """
            [PerclCommand] public sealed partial record Note { [Required] public string? Text { get; init; } public string? Voice { get; init; } }
            public static class Page
            {
                private static Note In(string voice) { return new Note { Voice = voice }; }
                public static Note Read(string text) { var note = In("de"); return note with { Text = text }; }
            }
            """,
        ["template from a local function"] = """
            [PerclCommand] public sealed partial record Note { [Required] public string? Text { get; init; } }
            public static class Page
            {
                public static Note Read(string text)
                {
                    return Blank() with { Text = text };
                    Note Blank() => new();
                }
            }
            """,
        ["template as a default"] = """
            [PerclCommand] public sealed partial record Note { [Required] public string? Text { get; init; } }
            public static class Page { public static Note Read(Note? given, string text) => (given ?? new Note()) with { Text = text }; }
            """,
        ["template of a relative URL"] = """
            public static class Page
            {
                private static readonly Redirect Menu = new() { ActionUrl = "/menu" };
                public static Redirect On(string baseUrl) => Menu with { ActionUrl = baseUrl + Menu.ActionUrl };
            }
            """,
        ["template that is looked up"] = """
            public static class Page
            {
                private static readonly Redirect[] Menus = [new() { ActionUrl = "/a" }, new() { ActionUrl = "/b" }];
                public static Redirect On(string baseUrl, int i) => Menus[i] with { ActionUrl = baseUrl + Menus[i].ActionUrl };
            }
            """,
        ["template of an engine"] = """
            [PerclObject] public sealed partial record Voice { [Required] public string? Name { get; init; } }
            [PerclCommand] public sealed partial record Note { public Voice? Voice { get; init; } }
            public static class Page { public static Note Read(string name) => new() { Voice = new Voice() with { Name = name } }; }
            """,
        ["object that is filled"] = """
            [PerclObject] public partial class Voice { [Required] public string? Name { get; set; } }
            [PerclCommand] public partial class Note { public Voice? Voice { get; set; } }
            public static class Page
            {
                public static Note Read(string name) { var note = new Note { Voice = new() }; note.Voice.Name = name; return note; }
            }
            """,
        ["default in the declaration"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } = "1"; }
            public static class Page { public static Dial Read() => new(); }
            """,
        ["default in a lazy getter"] = """
            [PerclCommand] public partial class Dial
            {
                private string? _number;
                [Required] public string? Number { get => _number ??= "1"; set => _number = value; }
            }
            public static class Page { public static Dial Read() => new(); }
            """,
        ["own constructor with parameters"] = """
            [PerclCommand] public partial class Dial
            {
                public Dial(string number) => Number = number;
                [Required] public string? Number { get; set; }
            }
            public static class Page { public static Dial Read(string number) => new(number); }
            """,
        ["primary constructor"] = """
            [PerclCommand] public partial class Dial(string number) { [Required] public string? Number { get; init; } = number; }
            public static class Page { public static Dial Read(string number) => new(number) { }; }
            """,
        ["constructor that calls another"] = """
            [PerclCommand] public partial class Dial
            {
                public Dial() : this("1") { }
                public Dial(string number) => Number = number;
                [Required] public string? Number { get; set; }
            }
            public static class Page { public static Dial Read() => new(); }
            """,
        ["optional parameter of a record"] = """
            [PerclCommand] public sealed partial record Dial(string Number = "1", string? Prefix = null);
            public static class Page { public static Dial[] Read() => [new(), new("2"), new(Prefix: null)]; }
            """,
        ["attributes that are not required"] = """
            [PerclCommand] public partial class Dial { public string? Number { get; set; } [JsonIgnore, Required] public string? Other { get; set; } }
            public static class Page { public static Dial Read() => new() { Number = null }; }
            """,
        ["number that is required"] = """
            [PerclCommand] public partial class Dial { [Required] public int Number { get; set; } }
            public static class Page { public static Dial Read() => new(); }
            """,
        ["empty text that is allowed"] = """
            [PerclCommand] public partial class Dial { [Required] public string? Number { get; set; } public string? Prefix { get; set; } }
            public static class Page { public static Dial Read(string number) => new() { Number = number, Prefix = "" }; }
            """,
        ["no command"] = """
            public class Dial { [Required] public string? Number { get; set; } [Range(1, 2)] public int Times { get; set; } }
            public static class Page { public static Dial Read() => new() { Times = 7 }; }
            """,
        ["type of the same name"] = """
            namespace Other { public sealed record Redirect { public string? ActionUrl { get; init; } } }
            public static class Page { public static Other.Redirect Read() => new() { ActionUrl = "/menu" }; }
            """,
        ["script's property that is replaced"] = """
            [PerclScript] public partial record Menu { public Redirect Next { get; init; } = new() { ActionUrl = "/next" }; }
            public static class Page
            {
                public static Menu On(Menu menu, string baseUrl) => menu with { Next = menu.Next with { ActionUrl = baseUrl + menu.Next.ActionUrl } };
            }
            """,
        ["volume that is set later"] = """
            public enum Mode { Quiet, Loud }
            [PerclCommand] public partial class Ring { public Mode? Mode { get; set; } [RequiredWhen(nameof(Mode), global::Mode.Loud)] public int? Volume { get; set; } }
            public static class Page { public static Ring Read(int volume) { var ring = new Ring { Mode = Mode.Loud }; ring.Volume = volume; return ring; } }
            """,
        ["mode that is set later"] = """
            public enum Mode { Quiet, Loud }
            [PerclCommand] public partial class Ring { public Mode? Mode { get; set; } [OnlyWhen(nameof(Mode), global::Mode.Loud)] public int? Volume { get; set; } }
            public static class Page { public static Ring Read() { var ring = new Ring { Volume = 3 }; ring.Mode = Mode.Loud; return ring; } }
            """,
        ["range that is corrected"] = """
            [PerclCommand] public partial class Ring { [Range(1, 9)] public int Volume { get; set; } }
            public static class Page { public static Ring Read(int volume) { var ring = new Ring { Volume = 0 }; ring.Volume += volume; return ring; } }
            """,
        ["range that is counted up"] = """
            [PerclCommand] public partial class Ring { [Range(1, 9)] public int Volume { get; set; } }
            public static class Page { public static Ring Read() { var ring = new Ring { Volume = 0 }; ring.Volume++; return ring; } }
            """,
        ["text that is cut"] = """
            [PerclCommand] public sealed partial record Note { [StringLength(3)] public string? Text { get; init; } }
            public static class Page { public static Note Read() { var note = new Note { Text = "long" }; return note with { Text = note.Text[..3] }; } }
            """,
    };

    public static TheoryData<string> Names => [.. Types.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Command_IsLeftAlone(string name) => SilentCode.VerifyAsync(Types[name]);
}
