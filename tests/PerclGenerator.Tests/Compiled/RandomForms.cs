namespace PerclGenerator.Tests.Compiled;

/// <summary>Makes up commands, texts and branches in all the forms that C# has for them.</summary>
internal class RandomForms(int seed) : RandomShapes(seed)
{
    private static readonly string[] Holes =
    [
        "Live", "Telling", "Kept", "NoLive", "View", "Site", "Old.Year", "Vip", "Pressed", "(object)Any", "Who", "Calls++", "Old:yyyy",
        "(two::Lib.Texts.Hello)", "Other.Hello", "Lib.Texts.Hello", "Alias.Hello", "Name.Loud()", "Name.Long()", "Count.Kind()",
        "Live,9", "Kept,-12", "View,4", "Old,20:yyyy", "Pressed.Value:D3", "(Mode)(-5)", "Optional()", "Maker()", "Names[^1]",
        "Show($\"{Name} {Count:D3}\")", "FormattableString.Invariant($\"{Real}\")", "_secret", "Mine(Count)", "Constant", "base.Name",
        "Flag switch { true => \"yes\", false => Tell(\"no\") }", "Missing ?? throw new InvalidOperationException(Tell(\"none\"))",
        "typeof(two::Lib.Speed).Name", "(Flag ? two::Lib.Speed.Fast : default)", "checked(Count + 1)", "Thing is double and > 1",
        "Name is { Length: > 3 }", "this[1]", "Nobody?.Name.Loud()", "new Person(Name)", "Same<Person?>(null)",
    ];

    private static readonly string[] Changes =
        ["Change(\"after\")", "Change(\"new\")", "Speak(\"de-DE\")", "Speak(\"ar-SA\")", "Rename(\"Cy\")", "Tell(\"t\")", "TellNumber(5)"];

    private static readonly string[] Failures = ["Failing", "Count:Q", "Old", "Id:Q", "Fail(\"a\")", "Span:Q", "Names[9]"];

    /// <summary>What an expression of a type may be, besides a creation: fields, and what an operator converts.</summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["Say"] = ["Ready", "Shared", "Drafted", "Scribbled", "Loose", "new Draft(Name)", "new Rough(\"r\")", "Same(Ready)"],
        ["IPerclCommand"] =
            ["Ready", "(IPerclCommand)Shared", "Next", "Ticking", "Drafted", "new Draft(Name)", "new Child { First = Name }", "new Forward(Name)"],
        ["Forward"] = ["Next", "new Forward(\"named\")", "NotNext ?? Next", "new Forward(Name) { Priority = 3 }"],
        ["Tick"] = ["Ticking", "new Tick(Count)", "Same(Ticking)"],
        ["Transfer"] = ["new Transfer { Target = Name }", "new Transfer()"],
        ["Parent"] = ["new Child { First = Name }", "new PlainChild { Second = Name }", "new MarkedChild { Third = Name, First = Name }"],
    };

    private static readonly string[] Types =
        ["Say", "Say?", "Say?", "IPerclCommand", "IPerclCommand?", "IPerclCommand", "Forward", "Forward?", "Tick", "Tick?", "Transfer?", "Parent"];

    private static readonly (string Subject, string[] Cases)[] Switches =
    [
        ("Count", ["< -5", "0", "> 0 and < 10", "not 42"]),
        ("Mode", ["App.Mode.Fast", "App.Mode.VerySlow or App.Mode.Odd"]),
        ("Name", ["\"x\" or \"y\"", "{ Length: > 3 }", "null"]),
        ("Flag", ["true"]),
        ("Vip", ["VipCaller", "{ Name: \"x\" }"]),
        ("Who", ["null", "VipCaller", "{ Name.Length: 2 }"]),
        ("Pressed", ["{ Value: 1 }", "{ Value: > 2 }"]),
        ("(int)Pressed", ["1", "> 2"]),
        ("Thing", ["double and > 1", "string", "null"]),
        ("Any", ["5", "string"]),
        ("Name.AsSpan()", ["\"x\"", "\"y\""]),
        ("Tell(\"s\")", ["\"s1\"", "\"s2\"", "{ Length: > 9 }"]),
        ("TellNumber(2)", ["1", "> 1"]),
        ("Perhaps", ["true", "null"]),
    ];

    /// <summary>The type of a property and an expression for it.</summary>
    protected (string Type, string Expression) Whole()
    {
        if (Next(10) == 0)
        {
            return ("IPerclCommand[]", List());
        }

        var type = Pick(Types);
        return (type, Branch(type, depth: 0, hasType: Next(2) == 0));
    }

    /// <summary>A list of commands, or one of two.</summary>
    private string List() => Next(4) == 0
        ? $"{Condition()} ? {Commands()} : {Pick(Commands(), Throw())}"
        : Commands();

    private string Commands() => $"[{string.Join(", ", Enumerable.Range(0, 1 + Next(3)).Select(_ => Command(0)))}]";

    /// <summary>An expression that is converted to a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="depth">How deep in others it stands.</param>
    /// <param name="hasType">Whether each branch has a type of its own; otherwise it may get it from where it stands.</param>
    private string Branch(string type, int depth, bool hasType)
    {
        var form = Next(12);
        return form switch
        {
            < 3 when depth < 2 => Conditional(type, depth + 1, hasType),
            < 5 when depth < 2 => Switch(type, depth + 1, hasType),
            5 when hasType => Pick(Known[type.TrimEnd('?')]),
            6 when depth > 0 => Nothing(type),
            7 when depth > 0 => $"({Branch(type, depth + 1, hasType)})",
            _ => Creation(type, hasType),
        };
    }

    private string Conditional(string type, int depth, bool hasType)
    {
        var branches = new[] { Branch(type, depth, hasType), Branch(type, depth, hasType) };
        if (Next(6) == 0)
        {
            branches[Next(2)] = Throw();
        }

        return $"({Condition()} ? {branches[0]} : {branches[1]})";
    }

    private string Switch(string type, int depth, bool hasType)
    {
        var (subject, cases) = Switches[Next(Switches.Length)];
        var arms = cases.Where(_ => Next(3) > 0)
            .Select(pattern => $"{pattern}{When()} => {(Next(8) == 0 ? Throw() : Branch(type, depth, hasType))}").ToList();
        if (Next(12) > 0 || arms.Count == 0)
        {
            arms.Add($"_ => {Branch(type, depth, hasType)}");
        }

        return $"({subject} switch {{ {string.Join(", ", arms)} }})";
    }

    private string When() => Next(4) == 0 ? " when " + Condition() : "";

    private string Throw() => $"throw new InvalidOperationException({Pick("\"thrown\"", "Name", "Tell(\"thrown\")", "$\"{Count}\"")})";

    /// <summary>Null or another default; where it is chosen for what cannot be null, it is refused.</summary>
    private string Nothing(string type) => type switch
    {
        "Tick" => Pick("default", "default(Tick)", "new()"),
        "Tick?" => Pick("default", "null", "default(Tick?)", "(null)"),
        _ when type.EndsWith('?') => Pick("default", "null", "default!", "null!", $"default({type.TrimEnd('?')})", "(null)"),
        _ => Pick("default!", "null!", $"new {Simple(type)}", $"new {Simple(type)}", $"new {Simple(type)}", $"new {Simple(type)}"),
    };

    private static string Simple(string type) => type switch
    {
        "Forward" => "Forward(\"simple\")",
        "Parent" => "Parent()",
        "Say" => "Say { Text = \"simple\" }",
        _ => "Hangup()",
    };

    private string Creation(string type, bool hasType)
    {
        var name = type.TrimEnd('?');
        var @new = hasType || name is "IPerclCommand" ? "new " + name : "new";
        return name switch
        {
            "Say" when Next(5) == 0 => $"new Say {{ Text = {Text()} }} with {{ {Pick("Text", "Language")} = {Text()} }}",
            "Say" => $"{@new}{(hasType ? "" : "()")} {{ Text = {Text()}, Language = {OptionalText()}, Loop = {Pick("1", "Number", "null", "Pressed", "Nothing", "Flag ? 2 : default")} }}",
            "Forward" => $"{@new}({Text()}){(hasType ? Pick("", " { Priority = Count }") : "")}",
            "Tick" => @new + Pick("()", "(2)", "(TellNumber(3))"),
            "Transfer" => @new + Pick("()", $"() {{ Target = {Text()} }}", $"() {{ Priority = {Pick("2", "TellNumber(3)")} }}"),
            "Parent" => $"{@new}() {{ First = {OptionalText()}, Second = {OptionalText()} }}",
            _ => Command(0),
        };
    }

    /// <inheritdoc/>
    protected override string Command(int depth) => Next(18) switch
    {
        0 => $"new Mail {{ Subject = {Text()}, Writer = {OptionalText()}, Cursor = {OptionalText()} }}",
        1 => $"new Poem {{ Line1 = {Text()}, Line2 = {OptionalText()}, Line = {Text()} }}",
        2 => $"new Coded {{ A = {OptionalText()}, B = {Pick("1", "Count", "TellNumber(2)")} }}",
        3 => $"new Child {{ First = {Text()}, Second = {OptionalText()} }}",
        4 => $"new PlainChild {{ First = {Text()}, Second = {OptionalText()} }}",
        5 => $"new MarkedChild {{ Third = {Text()}, Second = {OptionalText()} }}",
        6 => $"new Counted {{ Text = {OptionalText()} }}",
        7 => $"new Demanding {{ To = {Text()} }}",
        8 => $"new AudioStream {{ Location = Server, Metadata = {Pick("Words", "Readable", "Names", "TellingWords")}, ContentType = {Text()}, ActionUrl = {Url()} }}",
        9 when depth == 0 => $"new GetDigits {{ FinishOnKey = {OptionalText()}, Prompts = {Pick("Menu", "Prepared", $"new IPromptCommand[] {{ {Prompt()} }}", $"[{Prompt()}, {Prompt()}]")}, ActionUrl = {Url()}, MaxDigits = {Pick("1", "Number")} }}",
        10 => $"new Say {{ Text = {Text()}, Engine = new() {{ Name = {Pick("SayEngineName.ElevenLabs", "null")}, Parameters = {Pick("Voice", "null")} }}, Language = {OptionalText()} }}",
        11 => $"new Greet({Text()}, {Pick("1", "Number", "Pressed", "Any", "TellNumber(4)")}) {{ Inner = {Pick("new() { Text = Name }", "Ready", "Drafted", "null")}, Picture = {Pick("Link", "null", "Site", "new(\"https://a.b\")")}, Words = {Pick("Names", "null", "new[] { Tell(\"w\") }")} }}",
        12 => $"new Forgetful({Text()})",
        13 => $"new Transfer {{ Target = {OptionalText()} }}",
        _ => base.Command(depth),
    };

    /// <inheritdoc/>
    protected override string Text() => Next(14) switch
    {
        0 => $"{Condition()} ? {Interpolated("")} : throw new InvalidOperationException({Interpolated("")})",
        1 => $"{Condition()} ? {Pick("Note", "Vip", "Name")} : {Interpolated("")}",
        2 => Pick("Vip", "Note", "Missing ?? Name", "(Noted?)null", "Other.Hello", "Change(\"text\")", "Speak(\"sv-SE\")", "$\"{Any}{Name}{Any:D3}\""),
        3 => $"{Pick("Pressed", "(int)Pressed", "Mode", "Vip")} switch {{ _ when {Condition()} => {Interpolated("")}, _ => {Pick("Name", "\"other\"", Throw())} }}",
        4 => $"({Interpolated("")} + {Pick("Name", "Real", "Tell(\"s\")", "Live", "Change(\"sum\")")})",
        _ => base.Text(),
    };

    /// <inheritdoc/>
    protected override string OptionalText() => Next(6) == 0 ? Pick("default", "null!", "Who", "Note") : base.OptionalText();

    /// <inheritdoc/>
    protected override string Url() => Next(10) switch
    {
        0 => Interpolated("{Site}"),
        1 => $"$\"http{{(Tls ? \"s\" : \"\")}}://{{Name}}/{{Count}}\"",
        2 => Interpolated("{Ht}{Tps}{Slashes}{Letter}"),
        3 => $"{Condition()} ? {Interpolated("{BaseUrl}/")} : throw new InvalidOperationException(\"no base\")",
        _ => base.Url(),
    };

    /// <inheritdoc/>
    protected override string Piece() => Next(8) switch
    {
        0 or 1 => "{" + Pick(Holes) + "}",
        2 => "{" + Pick(Changes) + "}",
        3 when Next(12) == 0 => "{" + Pick(Failures) + "}",
        _ => base.Piece(),
    };

    /// <inheritdoc/>
    protected override string Condition() => Next(4) == 0
        ? Pick("Tell(\"c\").Length > 3", "(Vip is VipCaller)", "Pressed == 1", "Person.Name == \"Bo\"", "Mine(1) is not null")
        : base.Condition();
}
