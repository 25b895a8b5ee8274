namespace PerclGenerator.Tests.Compiled;

/// <summary>The forms of commands that are compiled, and some that are not.</summary>
internal static class Shapes
{
    public static IReadOnlyList<Shape> Compiled { get; } =
    [
        // Constants.
        new("Constant", "Say", "new() { Text = \"a\\\"\\\\\\u0001é日😀\" }"),
        new("ConstantOfAnotherType", "Say", "new() { Text = Hello + Alias.Hello + nameof(Sample) }"),
        new("ConstantNumberAndFlag", "Say", "new() { Text = \"x\", Loop = 2 + Seven, PrivacyMode = !false }"),
        new("ConstantCharacterForANumber", "Say", "new() { Text = \"x\", Loop = 'a' }"),
        new("ConstantCharacterForALong", "Greet", "new(\"x\", 'a') { Speed = 'b' }"),
        new("ConstantCharacterInABranch", "Say", "new() { Text = \"x\", Loop = Flag ? 'a' : 2 }"),
        new("ConstantEnum", "CreateConference", "new() { ActionUrl = \"https://a.b\", PlayBeep = PlayBeep.EntryOnly }"),
        new("ConstantNull", "Say", "new() { Text = \"x\", Language = null, Loop = default }"),
        new("ConstantDouble", "Greet", "new(\"x\", 3) { Speed = 1e100, Loud = false }"),
        new("ConstantFloatForADouble", "Greet", "new(\"x\", null) { Speed = 0.1f }"),
        new("ConstantOwnEnum", "Greet", "new(\"x\", null) { Mode = App.Mode.Odd }"),
        new("NoAttribute", "Park", "new() { WaitUrl = \"http://a.b/c\", ActionUrl = \"http://a.b/d\" }"),
        new("Empty", "Hangup", "new()"),
        new("EmptyNamed", "Hangup", "new Hangup { }"),
        new("EmptyText", "Say", "new() { Text = \"\" }"),
        new("Getter", "Say", "new() { Text = Name }"),

        // Texts.
        new("Hole", "Say", "new() { Text = Name }"),
        new("HoleThatIsNull", "Say", "new() { Text = \"x\", Language = Missing }"),
        new("HoleThatIsRequired", "Say", "new() { Text = Missing! }"),
        new("Interpolated", "Say", "new() { Text = $\"Hi {Name}, {{{Missing}}} {Empty}.\" }"),
        new("InterpolatedRaw", "Say", "new() { Text = $$\"\"\"Hi {{{Name}}} \"q\" \"\"\" }"),
        new("InterpolatedVerbatim", "Say", "new() { Text = $@\"Hi\\{Name}\"\"\" }"),
        new("OnlyHoles", "Say", "new() { Text = $\"{Name}{Long}{Name}\" }"),
        new("NestedInterpolation", "Say", "new() { Text = $\"a{$\"b{Name}{\"c\"}\"}d\" }"),
        new("Concatenated", "Say", "new() { Text = \"Hi \" + Name + ' ' + Letter + Missing + Count + (1 + 2) + \"!\" }"),
        new("ConcatenatedInInterpolation", "Say", "new() { Text = $\"{\"a\" + Name}{Name + Count}\" }"),
        new("Alignment", "Say", "new() { Text = $\"{Name,30}|{Name,-30}|{Missing,3}|{Count,20:N2}|{Chars,-12}|{Flag,6}\" }"),
        new("Formats", "Say", "new() { Text = $\"{Count:N2} {Real:E3} {Money:C} {When:D} {When:yyyy\\\\-MM} {Day:o} {Span:g} {Id:N} {Mode:D} {Number:X8}\" }"),
        new("KindsOfHoles", "Say", "new() { Text = $\"{Count}{Number}{Nothing}{Big}{Real}{Single}{Money}{Flag}{Perhaps}{Letter}{Mode}{Id}{When}{Day}{Span}{Huge}\" }")
        { Allocates = true },
        new("Numbers", "Say", "new() { Text = $\"{Count}{Number}{Nothing}{Big}{Real}{Single}{Money}\" }"),
        new("TruthAndEnums", "Say", "new() { Text = $\"{Flag}{Perhaps}{Mode}{Letter}\" }"),
        new("Times", "Say", "new() { Text = $\"{When}{Day}{Span}{Id}\" }"),
        new("Versions", "Say", "new() { Text = $\"{Release}\" }"),
        new("OwnFormattable", "Say", "new() { Text = $\"{Warm} {Warm,20}\" }") { Allocates = true },
        new("AnyObjects", "Say", "new() { Text = $\"{Person} {Nobody} {Thing:F2} {Link} {NoMode}\" }") { Allocates = true },
        new("ChangedOnTheWay", "Say", "new() { Text = $\"{Person} {Rename(\"Cy\")} {Person}\" }") { Allocates = true },
        new("Spans", "Say", "new() { Text = $\"{Chars}{Name.AsSpan(1, 2)}\" }"),
        new("HalfCharacters", "Say", "new() { Text = $\"{High}{Low}{High}{Empty}{Missing}{Low} {High} {Low}{High}x{Low}\" }"),
        new("HalfACharacter", "Say", "new() { Text = $\"\\ud83d{Low}\" }") { Allocates = true },
        new("LongText", "Say", "new() { Text = $\"{Long}{Huge}\" }") { Allocates = true },

        // Other values.
        new("Variables", "Greet", "new(Name, Number) { Loud = Flag, Speed = Real, Mode = Mode, Picture = Link, Words = Names }"),
        new("ConstantUri", "Greet", "new(\"x\", null) { Picture = new(\"https://a.b/ä?q=1 2\") }"),
        new("ConstantRelativeUri", "Greet", "new(\"x\", null) { Picture = new Uri(\"/a\", UriKind.Relative) }") { Allocates = true },
        new("AbsentVariables", "Greet", "new(Name, Nothing) { Loud = Perhaps, Mode = NoMode }"),
        new("Conversions", "Greet", "new(Name, (short)Count) { Speed = Count, Times = Letter }"),
        new("NamedArguments", "Greet", "new(Times: TellNumber(1), Text: Tell(\"b\")) { Loud = TellNumber(3) == 3 }") { Allocates = true },
        new("SetTwice", "Greet", "new(Tell(\"first\"), 1) { Text = Tell(\"second\"), Times = TellNumber(2) }") { Allocates = true },
        new("Inner", "Greet", "new(\"x\", null) { Inner = new() { Text = Name } }"),
        new("Struct", "BeepCommand", "new() { Times = Count, Sound = Name }"),
        new("StructWithNothing", "BeepCommand", "new()"),
        new("EngineObject", "Say", "new() { Text = \"x\", Engine = new() { Name = Flag ? SayEngineName.ElevenLabs : null } }"),

        // URLs.
        new("Url", "Redirect", "new() { ActionUrl = BaseUrl }"),
        new("UrlWithPath", "Redirect", "new() { ActionUrl = $\"{BaseUrl}/path/{Count}?q={Name}\" }"),
        new("UrlWithPrefix", "Redirect", "new() { ActionUrl = \"https://\" + Name }"),
        new("UrlInPieces", "Redirect", "new() { ActionUrl = $\"{Same(\"http\")}{Same(\"://\")}{Names[0]}.b/{Names[2]}\" }"),
        new("UrlThatIsRelative", "Redirect", "new() { ActionUrl = $\"{Name}/path\" }"),
        new("UrlThatIsRelativeInPieces", "Redirect", "new() { ActionUrl = $\"{Empty}{Missing}{Name}{Count}\" }"),
        new("UrlThatBeginsWithANumber", "Redirect", "new() { ActionUrl = $\"{Count}/path\" }"),
        new("UrlThatIsNull", "CreateConference", "new() { ActionUrl = BaseUrl, WaitUrl = Missing }"),
        new("UrlThatIsRequiredAndNull", "Redirect", "new() { ActionUrl = Missing! }"),
        new("UrlThatIsRequiredAndEmpty", "Redirect", "new() { ActionUrl = Empty }"),

        // Expressions.
        new("Calls", "Say", "new() { Text = $\"{Upper(Name)} {Alias.Upper(Missing)} {Name.Twice()} {Texts.Same<string>(Name)} {Name.Twice().Twice().Length}\" }")
        { Allocates = true },
        new("Members", "Say", "new() { Text = $\"{this.Name}{Person.Name}{Nobody?.Name}{Name.Length}{Names[1]}{Names?[2]}{Place}{Math.PI:F3}{int.MaxValue}\" }"),
        new("Operators", "Say", "new() { Text = $\"{Count + 1}{-Count}{!Flag}{(Flag ? Name : Empty)}{Missing ?? Name}{(object)Name}{Name is null}{Thing is double}\" }")
        { Allocates = true },
        new("Comments", "Say", "new() { Text = $\"{Name /* who */}{\n// the number\nCount}\" }"),
        new("Generic", "Say", "new() { Text = $\"{Same<Dictionary<string, List<int>>?>(null)}{typeof(List<>).Name}{default(int)}\" }") { Allocates = true },
        new("ChosenText", "Say", "new() { Text = Flag ? $\"Hi {Name}\" : \"none\" }"),
        new("ChosenTextWithNull", "Say", "new() { Text = \"x\", Language = !Flag ? $\"{Name}-x\" : null, Loop = 1 }"),
        new("ChosenTextWithHole", "Say", "new() { Text = !Flag ? $\"Hi {Name}\" : Missing ?? Name }"),
        new("ChosenConstant", "Say", "new() { Text = Flag ? \"a\" : \"b\", Loop = Flag ? 1 : null }"),
        new("SwitchedText", "Say", "new() { Text = Count switch { < 0 => \"less\", 0 => Name, > 0 and < 10 => \"few\", _ => \"many\" } }"),

        // Commands.
        new("With", "Say", "new Say { Text = Name, Loop = 1 } with { Loop = null, Language = \"en-US\" }"),
        new("Conditional", "Say?", "Flag ? new() { Text = Name } : null"),
        new("ConditionalFalse", "Say?", "!Flag ? new() { Text = Name } : null"),
        new("ConditionalOfTwo", "IPerclCommand", "Count > 0 ? new Say { Text = Name } : new Hangup { Reason = $\"{Count}\" }"),
        new("ConditionalWithOther", "IPerclCommand?", "Count > 0 ? new Say { Text = Name } : (IPerclCommand)Shared"),
        new("NestedConditional", "IPerclCommand?", "Flag ? Count > 0 ? null : new Say { Text = Name } : new Hangup()"),
        new("Switch", "IPerclCommand?", "Mode switch { App.Mode.Fast => new Say { Text = \"fast\" }, App.Mode.VerySlow when Flag => new Say { Text = Name }, _ => null }"),
        new("SwitchOnText", "IPerclCommand", "Name switch { \"x\" or \"y\" => new Hangup(), { Length: > 3 } => new Say { Text = $\"{Count}\" }, _ when Flag => new Hangup(), _ => new Hangup() }"),
        new("SwitchOnTruth", "IPerclCommand", "Flag switch { true => new Say { Text = Name }, false => new Hangup() }"),
        new("SwitchThatMatchesNothing", "IPerclCommand", "Count switch { 1 => new Say { Text = Name }, 2 => new Hangup() }"),
        new("SwitchThatThrows", "Say", "Count switch { 1 => new Say { Text = Name }, _ => throw new InvalidOperationException(Name) }"),
        new("SwitchThatCouldThrow", "IPerclCommand", "Flag switch { true => new Say { Text = Name }, false => throw new InvalidOperationException() }"),
        new("ConditionalThatThrows", "Say?", "!Flag ? new() { Text = Name } : throw new InvalidOperationException($\"{Count}\")"),
        new("ConditionalThatCouldThrow", "IPerclCommand?", "!Flag ? throw new InvalidOperationException(Fail(\"a\")) : new Say { Text = Name }"),
        new("ListThatCouldBeThrown", "IPerclCommand[]", "Flag ? [new Say { Text = Name }, new Hangup()] : throw new InvalidOperationException()"),
        new("Prompts", "GetDigits", "new() { ActionUrl = $\"{BaseUrl}/x\", Prompts = [new Say { Text = Name }, new Pause { Length = TellNumber(5) }, new Play { File = $\"{BaseUrl}/y\" }], MaxDigits = Number }")
        { Allocates = true },
        new("PromptsInAnArray", "GetDigits", "new() { ActionUrl = BaseUrl, Prompts = new IPromptCommand[] { new Say { Text = \"a\" }, new Greet(Name, 1) } }"),
        new("NoPrompts", "GetDigits", "new() { ActionUrl = BaseUrl, Prompts = [] }"),
        new("PreparedPrompts", "GetDigits", "new() { ActionUrl = BaseUrl, Prompts = Prepared }"),
        new("List", "IPerclCommand[]", "[new Say { Text = Tell(\"a\") }, new Say { Text = Tell(\"b\") }, new Hangup()]") { Allocates = true },
        new("Interface", "IPerclCommand", "new Say { Text = Name }"),

        // What fails.
        new("FailsFirst", "Say", "new() { Text = Fail(\"a\"), Language = Fail(\"b\") }"),
        new("FailsAfterBadUrl", "CreateConference", "new() { ActionUrl = Name, WaitUrl = Fail(\"b\") }"),
        new("FailsInOrder", "CreateConference", "new() { WaitUrl = Tell(\"/relative\"), ActionUrl = Tell(\"also relative\") }"),
    ];

    public static IReadOnlyList<Shape> Created { get; } =
    [
        new("NotPlain", "Shout", "new() { Second = Name }"),
        new("Lambda", "Say", "new() { Text = new Func<string>(() => Name)() }"),
        new("Query", "Say", "new() { Text = string.Concat(from n in Names select n) }"),
        new("OutVariable", "Say", "new() { Text = int.TryParse(Name, out var n) ? \"\" + n : Name }"),
        new("PatternVariable", "Say", "new() { Text = Thing is double d ? $\"{d}\" : Name }"),
        new("SharedCommand", "Say", "Shared"),
        new("ConstantUrlThatIsRelative", "Redirect", "new() { ActionUrl = \"/x\" }"),
        new("ConstantThatIsEmpty", "Redirect", "new() { ActionUrl = \"\" }"),
        new("MixedPrompts", "GetDigits", "new() { ActionUrl = BaseUrl, Prompts = [new Say { Text = Tell(\"a\") }, Prepared[0], new Say { Text = Tell(\"b\") }] }"),
        new("UriThatIsNone", "Greet", "new(\"x\", null) { Picture = new(Name + \"://\") { } }"),
        new("CallerInfo", "Say", "new() { Text = Caller() }"),
    ];
}
