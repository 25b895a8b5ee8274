namespace PerclGenerator.Tests.Compiled;

/// <summary>Makes up commands in the usual forms, for any framework.</summary>
internal class RandomShapes(int seed)
{
    private static readonly string[] Holes =
    [
        "Name", "Missing", "Empty", "High", "Low", "Long", "Letter", "Flag", "Perhaps", "Count", "Number", "Nothing", "Big",
        "Real", "Single", "Money", "Mode", "NoMode", "Id", "When", "Day", "Span", "Huge", "Warm", "Link", "Release", "Person",
        "Nobody", "Thing", "Chars", "Names[1]", "Place", "Hello", "Seven", "(Flag ? Name : Empty)", "Missing ?? Name",
        "Upper(Name)", "Name.Twice()", "TellNumber(3)", "Tell(\"t\")", "Nobody?.Name", "(Count + 1)", "\"const\"", "'c'", "5",
        "$\"in {Name}\"", "(\"sum \" + Name + Count)", "Same(Name)", "nameof(Name)",
    ];

    private static readonly string[] Formatted =
        ["Count,12:N1", "Real:F2", "Money,-9", "When:u", "Name,25", "Name,-25", "Mode,12", "Flag,7", "Id:B", "Huge:N0", "Missing,4", "Number:D5"];

    private static readonly string[] Literals =
        ["", " ", "Hi ", "ä", "日本", "😀", "\\\"", "\\\\", "\\n", "\\u0001", "{{", "}}", "a longer text, to fill a vector or two of them ", "\\u00e9"];

    private readonly Random _random = new(seed);

    public IReadOnlyList<(string Type, string Expression)> Properties() =>
        [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Property())];

    private (string Type, string Expression) Property()
    {
        switch (_random.Next(12))
        {
            case 0:
                return ("IPerclCommand?", $"{Condition()} ? {Command(0)} : {(_random.Next(2) == 0 ? "null" : Command(0))}");
            case 1:
                return ("IPerclCommand?", $"Count switch {{ < 0 when {Condition()} => {Command(0)}, 0 => {Command(0)}, _ => {Command(0)} }}");
            case 2:
                return ("IPerclCommand[]", $"[{Command(0)}, {Command(0)}]");
            case 3:
                return ("Say", $"new Say {{ Text = {Text()} }} with {{ Language = {OptionalText()}, Text = {Text()} }}");
            case 4:
                var shape = Shapes.Compiled[_random.Next(Shapes.Compiled.Count)];
                return shape.Name.Contains("Fails", StringComparison.Ordinal) || shape.Name.Contains("Matches", StringComparison.Ordinal)
                    ? ("Hangup", "new()")
                    : (shape.Type, shape.Expression);
            default:
                return ("IPerclCommand", Command(0));
        }
    }

    protected virtual string Command(int depth) => _random.Next(7) switch
    {
        0 => $"new Redirect {{ ActionUrl = {Url()} }}",
        1 => $"new CreateConference {{ ActionUrl = {Url()}, StatusCallbackUrl = {Url()}, Alias = {OptionalText()}, PlayBeep = {Pick("PlayBeep.Never", "null", "Flag ? PlayBeep.Always : null")}, Record = {Pick("true", "Perhaps", "Flag", "null")} }}",
        2 => $"new Greet({Text()}, {Pick("1", "Number", "Nothing", "Count", "TellNumber(4)")}) {{ Speed = {Pick("1.5", "Real", "Single", "Count", "null")}, Mode = {Pick("Mode", "NoMode", "App.Mode.Odd")}, Loud = Flag }}",
        3 => $"new BeepCommand {{ Times = {Pick("1", "Count", "TellNumber(2)")}, Sound = {OptionalText()} }}",
        4 when depth == 0 => $"new GetDigits {{ ActionUrl = {Url()}, Prompts = [{string.Join(", ", Enumerable.Range(0, _random.Next(4)).Select(_ => Prompt()))}], FinishOnKey = {Pick("\"#\"", "null", "Names[0]")} }}",
        5 => $"new Hangup {{ Reason = {OptionalText()} }}",
        _ => $"new Say {{ Text = {Text()}, Language = {OptionalText()}, Loop = {Pick("1", "Number", "null", "Nothing")} }}",
    };

    protected virtual string Prompt() => _random.Next(4) switch
    {
        0 => $"new Play {{ File = {Url()} }}",
        1 => $"new Pause {{ Length = {Pick("100", "TellNumber(9)", "Seven")} }}",
        2 => $"new Greet({Text()}, null)",
        _ => $"new Say {{ Text = {Text()} }}",
    };

    protected virtual string Text() => _random.Next(10) switch
    {
        0 => "Name",
        1 => $"{Condition()} ? {Interpolated("")} : {Interpolated("")}",
        2 => $"\"{Pick(Literals).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)}\" + Name + {Pick("Count", "Letter", "Missing", "Flag", "Money", "\"x\"")}",
        3 => $"\"{Pick(Literals)}\"",
        _ => Interpolated(""),
    };

    protected virtual string OptionalText() => Pick("null", "Missing", "Name", Text(), $"{Condition()} ? {Interpolated("")} : null");

    // Mostly such as are absolute: what is refused ends the script.
    protected virtual string Url() => _random.Next(25) switch
    {
        0 => Interpolated(""),
        1 => "Missing!",
        2 => "\"HTTP://example.com/\" + Name",
        3 => "$\"{Same(\"https\")}://{Names[0]}/{Count}\"",
        4 => Interpolated("https://example.com/"),
        < 12 => "\"https://example.com/constant\"",
        < 16 => "BaseUrl",
        _ => Interpolated("{BaseUrl}/"),
    };

    protected string Interpolated(string prefix) => "$\"" + prefix + string.Concat(Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Piece())) + "\"";

    protected virtual string Piece() => _random.Next(3) switch
    {
        0 => Pick(Literals),
        1 => "{" + Pick(Formatted) + "}",
        _ => "{" + Pick(Holes) + "}",
    };

    protected virtual string Condition() => Pick("Flag", "!Flag", "Count > 0", "Missing is null", "Name.Length > TellNumber(3)");

    protected string Pick(params string[] options) => options[Next(options.Length)];

    /// <summary>A number below another.</summary>
    protected int Next(int end) => _random.Next(end);
}
