namespace PerclGenerator.Tests.Compiled;

/// <summary>Forms of C# that mean something else, or nothing, where they stand without what is around them.</summary>
internal static class Forms
{
    /// <summary>Forms that are compiled.</summary>
    public static IReadOnlyList<Shape> Understood { get; } =
    [
        // What has no type of its own.
        new("NewOfOneThatIsNotPlain", "Transfer?", "Flag ? new() : null"),
        new("NewOfOneThatIsNotPlainAbsent", "Transfer?", "!Flag ? new() : null"),
        new("NewOfConstructed", "Forward", "Count switch { 1 => new(\"sales\"), _ => new(\"support\") }"),
        new("NewOfOneLikeAnother", "IPerclCommand", "Flag ? new(\"x\") : Next"),
        new("NewAfterNothing", "Forward?", "Flag ? NotNext ?? new(\"x\") : null"),
        new("NewAfterNull", "Forward", "Flag ? NotNext ?? throw new InvalidOperationException() : new(\"x\")"),
        new("NewOfAStruct", "Tick", "Flag ? new() : new(2)"),
        new("NewOfAnOptionalStruct", "Tick?", "Flag ? new(3) : null"),
        new("Default", "Say?", "!Flag ? new() { Text = Name } : default"),
        new("DefaultOfASwitch", "Say?", "Count switch { 1 => new() { Text = \"one\" }, _ => default }"),
        new("DefaultThatIsNotTaken", "Say", "Flag ? new() { Text = Name } : default!"),
        new("DefaultOfAStruct", "Tick", "!Flag ? new(1) : default"),
        new("DefaultOfAnOptionalStruct", "Tick?", "!Flag ? new(1) : default"),
        new("DefaultOfAnInterface", "IPerclCommand?", "!Flag ? new Say { Text = Name } : default"),
        new("DefaultThatIsAnObjectLaterOn", "IPerclCommand?", "Flag ? Count > 0 ? new Tick(3) : default : Ready"),
        new("DefaultBesideAStruct", "Tick?", "Flag ? default : Ticking"),
        new("DefaultBesideAStructThatIsCreated", "Tick?", "!Flag ? new Tick(1) : default"),
        new("DefaultBesideAnOptionalStruct", "Tick?", "Flag ? default : (Tick?)Ticking"),
        new("DefaultWithItsType", "Say?", "!Flag ? new() { Text = Name } : default(Say)"),
        new("DefaultOfAStructThatMayBeNull", "Tick?", "Flag ? default(Tick) : null"),
        new("DefaultOfAStructAsInterface", "IPerclCommand?", "Count switch { < 0 => null, _ => default(Tick) }"),
        new("DefaultOfWhatMayBeNull", "Tick?", "Flag ? default(Tick?) : new(1)"),
        new("NullThatIsNotTaken", "Say", "Flag ? new() { Text = Name } : null!"),
        new("NullInParentheses", "Say?", "!Flag ? new() { Text = Name } : (null)"),
        new("Whole", "Say?", "default"),

        // A branch that throws.
        new("ThrowForAText", "Say", "new() { Text = Flag ? $\"Hi {Name}\" : throw new InvalidOperationException(\"closed\") }"),
        new("ThrowFirst", "Say", "new() { Text = !Flag ? throw new InvalidOperationException(\"closed\") : $\"Hi {Name}\" }"),
        new("ThrowTaken", "Say", "new() { Language = Tell(\"a\"), Text = Flag ? throw new InvalidOperationException(Tell(\"b\")) : $\"Hi {Tell(\"c\")}\" }"),
        new("ThrowForAUrl", "Redirect", "new() { ActionUrl = BaseUrl is not null ? $\"{BaseUrl}/x\" : throw new InvalidOperationException(\"no base\") }"),
        new("ThrowInside", "Say", "new() { Text = Flag ? Count > 0 ? throw new InvalidOperationException() : $\"{Name}\" : $\"no {Name}\" }"),
        new("ThrowOutside", "Say", "new() { Text = Flag ? Count > 0 ? $\"{Name}\" : \"none\" : throw new InvalidOperationException() }"),
        new("ThrowBoth", "Say", "new() { Text = \"x\", Language = Flag ? $\"{Name}\" : Count > 0 ? throw new InvalidOperationException($\"{Name}\") : throw new ArgumentException(\"b\") }"),
        new("ThrowOfNull", "Say", "new() { Text = Missing ?? throw new InvalidOperationException(\"none\") }"),
        new("ThrowInAHole", "Say", "new() { Text = $\"{Missing ?? throw new InvalidOperationException(\"none\")}\" }"),
        new("ThrowForANumber", "Say", "new() { Text = \"x\", Loop = Flag ? 1 : throw new InvalidOperationException() }"),

        // Names that variables could share.
        new("NamedLikeASwitch", "Mail", "Count switch { 0 => new() { Subject = Name }, _ => new() { Subject = $\"Hi {Name}\" } }"),
        new("NamedLikeVariables", "Mail", "new() { Subject = Name, Value_subject = Missing, Writer = $\"{Name}{Count}\", Cursor = Missing ?? Name }"),
        new("NamedLikeEachOther", "Poem", "new() { Line1 = $\"{Name}\", Line2 = Name, Line3 = Name, Line4 = Name, Line5 = Name, Line6 = Name, Line7 = Name, Line8 = Name, Line9 = Name, Line1_ = Name, Line = $\"{Name}{Name}\" }"),
        new("SwitchInASwitch", "Say", "Count switch { > 0 => new() { Text = Name }, _ => Mode switch { App.Mode.Fast => new() { Text = \"fast\" }, _ => Flag switch { true => new() { Text = $\"{Count}\" }, _ => Ready } } }"),

        // Switches over what has an operator.
        new("SwitchOnATypedText", "Say", "Who switch { null => new() { Text = \"Nobody\" }, _ => new() { Text = \"Somebody\" } }"),
        new("SwitchOnAType", "Say", "Vip switch { VipCaller => new() { Text = \"vip\" }, _ => new() { Text = \"other\" } }"),
        new("SwitchOnATypedNumber", "Say", "Pressed switch { { Value: 1 } => new() { Text = \"one\" }, _ => new() { Text = \"other\" } }"),
        new("SwitchOnAConvertedNumber", "Say", "(int)Pressed switch { 1 => new() { Text = \"one\" }, _ => new() { Text = \"other\" } }"),
        new("SwitchOnASpan", "Say", "Name.AsSpan() switch { \"x\" => new() { Text = \"x\" }, _ => new() { Text = \"y\" } }"),
        new("SwitchOnWhatIsDynamic", "Say", "Any switch { 5 => new() { Text = \"five\" }, string => new() { Text = \"text\" }, _ => Ready }"),
        new("SwitchWithoutACase", "Say", "Pressed switch { { Value: 2 } => new() { Text = \"two\" } }"),
        new("SwitchWithConditions", "Say", "Vip switch { { Name: \"x\" } when Flag => Ready, _ when Count > 0 => new() { Text = \"a\" }, not null => new() { Text = \"b\" }, _ => Ready }"),

        // What an operator converts into a value.
        new("ValueOfATypedText", "Say", "new() { Text = Vip, Language = Flag ? Note : $\"{Name}\" }"),
        new("NullThatAnOperatorConverts", "Say", "new() { Text = \"x\", Language = (Noted?)null }"),
        new("ValueThatIsDynamic", "Greet", "new(\"x\", Any) { Speed = Any }"),

        // Expressions in holes.
        new("AlignedByAConstant", "Say", "new() { Text = Upper($\"{Name,Texts.Seven}|{Name,-Seven}\") }"),
        new("OverloadOfAnExtension", "Say", "new() { Text = Name.AsSpan(1).ToString() }"),
        new("FromTheEnd", "Say", "new() { Text = Names[^1] }"),
        new("Utf8", "Say", "new() { Text = System.Text.Encoding.UTF8.GetString(\"é\"u8) }"),
        new("RawLines", "Say", "new() { Text = Upper(\"\"\"\n    a\n      \"b\"\n    \"\"\") }"),
        new("VerbatimLines", "Say", "new() { Text = Upper(@\"a\n  b\") + $@\"{Name}\n  c\" }"),
        new("InterpolatedRawLines", "Say", "new() { Text = $\"\"\"\n    {Name} {Upper($\"{Name}\")}\n      \"b\"\n    \"\"\" }"),
        new("QuotesInHoles", "Say", "new() { Text = $\"{Names[\"a\".Length]}{Upper($\"{Upper(\"q\")}\")}\" }"),
        new("Patterns", "Say", "new() { Text = $\"{Thing is not null}{Thing is double and > 1}{Mode is App.Mode.Fast or App.Mode.Odd}{Name is { Length: > 3 }}{Name is Hello}\" }"),
        new("Arithmetic", "Say", "new() { Text = $\"{checked(Count + 1)}{unchecked((byte)Count)}{Count >>> 2}{~Count}{Flag ^ true}{Count % 7 << 1}\" }"),
        new("SideEffects", "Say", "new() { Text = $\"{Calls++}{++Calls}{Calls}\" }"),
        new("Creations", "Say", "new() { Text = $\"{new Person(Name)}{new string('x', 3)}{Take<Person>(new(\"q\"))}{Tell(new('y', 2))}\" }"),
        new("OptionalArguments", "Say", "new() { Text = Optional() + Optional(others: Names) + Optional(\"a\", \"b\", \"c\") }"),
        new("Delegates", "Say", "new() { Text = Maker() + Maker.Invoke() + Run(Maker) }"),
        new("MethodsAsDelegates", "Say", "new() { Text = Run(Name.ToString) + Run(ToString!).Length }"),
        new("Handlers", "Say", "new() { Text = FormattableString.Invariant($\"{Real}\") + string.Create(CultureInfo.InvariantCulture, $\"{Real}{Name}\") + Show($\"{Name} {Count:D3}\") }"),
        new("As", "Say", "new() { Text = Thing as string ?? Name }"),
        new("Types", "Say", "new() { Text = $\"{typeof(Dictionary<,>)}{typeof(int?)}{typeof(string[][])}{default(int?)}{nameof(Names)}\" }"),
        new("SwitchedInside", "Say", "new() { Text = Pressed switch { { Value: 1 } => \"one\", _ => throw new InvalidOperationException() } }"),
        new("RawInAHoleOfAnObject", "Say", "new() { Text = $\"{Same<object>(\"\"\"x \"q\" \"\"\")}{Same<object>(@\"a\nb\")}{Same<object>($\"{Name,9}\")}\" }"),
        new("NamedLikeItsType", "Greet", "new($\"{Mode.Fast:D}{Mode == Mode.Fast}{Mode.ToString()}{Person.Name}\", 1) { Mode = Mode.Odd }"),
        new("NewForAValue", "Greet", "new(\"x\", Flag ? new() : null) { Picture = Flag ? new(\"https://a.b\") : null, Loud = Flag ? default : true }"),
        new("Base", "Say", "new() { Text = base.Name + base.Tell(\"b\") }"),
        new("Assigned", "Say?", "Flag ? Ready : Count > 0 ? Ready : null"),
    ];

    /// <summary>Forms that are created, as the code that would be generated could mean something else.</summary>
    public static IReadOnlyList<Shape> Created { get; } =
    [
        new("DefaultOfAStructAsWhole", "Tick?", "default(Tick)"),
        new("NewOfTwo", "Transfer", "Flag ? new() : new() { Priority = 2 }"),
        new("DefaultThatIsAnObjectLater", "IPerclCommand?", "!Flag ? Ticking : default"),
        new("WithInABranch", "Say?", "Flag ? Ready with { Text = Name } : null"),
        new("Converted", "Say", "Flag ? Scribbled : Ready"),
        new("ConvertedCreation", "Say", "new Draft(Name)"),
        new("ConvertedBranch", "Say", "Flag ? new Draft(Name) : Ready"),
        new("ConvertedCase", "Say", "Count switch { 0 => Ready, _ => new Draft(Name) }"),
        new("ConvertedOnTheWay", "IPerclCommand", "Flag ? new Draft(Name) : new Say { Text = \"x\" }"),
        new("ConvertedDeepInside", "IPerclCommand", "Flag ? (Count > 0 ? new Say { Text = \"a\" } : Drafted) : new Hangup()"),
        new("ConvertedElement", "Say[]", "[new Draft(Name), new Say { Text = \"y\" }]"),
        new("ConvertedPrompt", "GetDigits", "new() { ActionUrl = BaseUrl, Prompts = new Say[] { new Draft(Name) } }"),
        new("Dynamic", "Say", "!Flag ? new Say { Text = Name } : Loose"),
        new("Forgotten", "Forgetful", "new(Name)"),
        new("Params", "Listing", "new(Name)"),
        new("ExtensionAsADelegate", "Say", "new() { Text = Run(Name.Loud) }"),
        new("ExtensionThatIsAnother", "Say", "new() { Text = Count.Kind() }"),
        new("ExtensionOfWhatMayBeNull", "Say", "new() { Text = Missing?.Loud() + Name?.Loud() }"),
        new("ExtensionOfAMemberOfWhatMayBeNull", "Say", "new() { Text = $\"{Nobody?.Name.Loud()}{Person?.Name.Trim().Loud()}{Names?[0].Loud()}\" }"),
        new("IndexerThatAsksForItsCaller", "Say", "new() { Text = this[1] }"),
        new("Ranges", "Say", "new() { Text = Name[1..3] }"),
        new("Tuples", "Say", "new() { Text = (Name, Count).Name + typeof((int, string)) }"),
        new("AnonymousTypes", "Say", "new() { Text = new { Name }.Name }"),
        new("Arrays", "Say", "new() { Text = new[] { Name }[0] }"),
        new("Lists", "Greet", "new(\"x\", 1) { Words = [\"a\", Name, .. Names] }"),
        new("Assignments", "Say", "new() { Text = Missing ??= \"was missing\" }"),
        new("ListPatterns", "Say", "new() { Text = Names is [\"a\", ..] ? $\"{Name}\" : \"other\" }"),
        new("VarPatterns", "Say", "new() { Text = Name is var n ? n : \"\" }"),
        new("PositionalPatterns", "Say", "new() { Text = Vip is Caller(\"Vi\") ? \"vi\" : \"other\" }"),
        new("Sizes", "Say", "new() { Text = \"\" + sizeof(int) }"),
        new("Initializers", "Say", "new() { Text = new Person(\"a\") { Name = \"b\" }.Name }"),
    ];
}
