namespace PerclGenerator.Tests.Compiled;

/// <summary>
/// Each value is read, and made a text, when C# does it: what is evaluated later changes nothing of it any more. What
/// nothing can change is still written without being created.
/// </summary>
public sealed class EvaluationOrderTests
{
    private const string Stream = "Location = Server, ActionUrl = Stream";

    /// <summary>Those of which what is evaluated later changes something.</summary>
    private static readonly Shape[] Changed =
    [
        new("LiveHole", "Say", "new() { Text = $\"{Live}|{Change(\"after\")}|{Live}\" }"),
        new("LiveHoleThatIsNull", "Say", "new() { Text = $\"{NoLive}|{NoLive,3}|{Change(\"after\")}\" }"),
        new("LiveHoleWithAlignment", "Say", "new() { Text = $\"{Live,8}|{Live,-8}|{Change(\"after\")}\" }"),
        new("LiveHoleBeforeAnAttribute", "Greet", "new($\"{Live}\", 1) { Words = new[] { Change(\"after\") } }"),
        new("LiveHoleBeforeACommand", "IPerclCommand[]", "[new Say { Text = $\"{Live}\" }, new Say { Text = Change(\"after\") }]"),
        new("LiveHoleBeforeAPrompt", "GetDigits",
            "new() { FinishOnKey = $\"{Live}\", ActionUrl = BaseUrl, Prompts = [new Say { Text = Change(\"after\") }] }"),
        new("LiveHoleBeforeWith", "Say", "new Say { Text = $\"{Live}\" } with { Language = Change(\"after\") }"),
        new("LiveHoleInABranch", "Say", "new() { Text = Flag ? $\"{Live}\" : $\"{Count}\", Language = Change(\"after\") }"),
        new("LiveHoleThatIsNested", "Say", "new() { Text = $\"a{$\"b{Live}\"}{Change(\"after\")}\" }"),
        new("SpanHole", "Say", "new() { Text = $\"{View}|{Change(\"xy\")}|{View}\" }"),
        new("SpanHoleWithAlignment", "Say", "new() { Text = $\"{View,5}|{View,-5}|{Change(\"xy\")}\" }"),
        new("SpanHoleBeforeAnAttribute", "Say", "new() { Text = $\"{View}\", Language = Change(\"xy\") }"),
        new("CultureChangedByAHole", "Say", "new() { Text = $\"{1.5}{Speak(\"de-DE\")}{1.5}{Real}{Count:N0}\" }"),
        new("CultureChangedByAnAttribute", "Say", "new() { Text = $\"{Real} {Count:N1} {When:d}\", Language = Speak(\"de-DE\") }"),
        new("CultureChangedByACommand", "IPerclCommand[]", "[new Say { Text = $\"{Money}\" }, new Say { Text = Speak(\"de-DE\") }]"),
        new("CultureChangedBeforeASum", "Say", "new() { Text = \"\" + Real + Speak(\"de-DE\") + Real }"),
        new("CultureChangedBeforeAnEnum", "Say", "new() { Text = $\"{(Mode)(-5)}{Speak(\"sv-SE\")}{(Mode)(-5)}\" }"),
        new("CultureChangedInAUrl", "Redirect", "new() { ActionUrl = $\"{BaseUrl}/{Real}/{Speak(\"de-DE\")}/{Real}\" }"),
        new("FormattedTwice", "Say", "new() { Text = $\"{Telling}{Tell(\"a\")}{Telling}\" }"),
        new("FormattedThoughReplaced", "Say", "new Say { Text = $\"{Telling}\" } with { Text = \"x\" }"),
        new("FormattedBeforeARefusal", "CreateConference", "new() { Alias = $\"{Telling}\", ActionUrl = Name }"),
        new("FailsInTheText", "Say", "new() { Text = $\"{Failing}{Tell(\"later\")}\" }"),
        new("FailsInTheTextBeforeAnAttribute", "Say", "new() { Text = $\"{Failing}\", Language = Tell(\"later\") }"),
        new("FailsInTheTextBeforeARefusal", "CreateConference", "new() { Alias = $\"{Failing}\", ActionUrl = Name }"),
        new("FailsForItsFormat", "Say", "new() { Text = $\"{Count:Q}{Tell(\"later\")}\" }"),
        new("FailsForItsFormatBeforeARefusal", "CreateConference", "new() { Alias = $\"{Id:Q}\", ActionUrl = Name }"),
        new("FailsForItsFormatThoughReplaced", "Say", "new Say { Text = $\"{Span:Q}\" } with { Text = \"x\" }"),
        new("FailsForTheCalendar", "CreateConference", "new() { Alias = $\"{Old}\", ActionUrl = Name }"),
        new("ListChanged", "AudioStream", "new() { " + Stream + ", Metadata = Words, ContentType = Change(\"b\") }"),
        new("ListReadableChanged", "AudioStream", "new() { " + Stream + ", Metadata = Readable, ContentType = $\"{Change(\"b\")}\" }"),
        new("ListThatTells", "AudioStream", "new() { " + Stream + ", Metadata = TellingWords, ContentType = \"audio/l16\" }"),
        new("PromptsChanged", "GetDigits", "new() { Prompts = Menu, ActionUrl = BaseUrl, FinishOnKey = Change(\"b\") }"),
        new("ParametersChanged", "Say", "new() { Engine = new() { Parameters = Voice }, Text = Change(\"b\") }"),
        new("CommandThatCounts", "Counted", "new() { Text = Name }"),
        new("CommandThatCountsByProperty", "CountedByProperty", "new() { Text = Name }"),
        new("CommandThatCountsByEvent", "CountedByEvent", "new() { Text = Name }"),
        new("CommandThatCountsByItsBase", "CountedByBase", "new() { Text = Name }"),
        new("CommandThatLosesAParameter", "Lost", "new(Name)"),
    ];

    /// <summary>Those that are written without creating anything.</summary>
    private static readonly Shape[] Free =
    [
        new("UriHole", "Redirect", "new() { ActionUrl = $\"{Site}menu\" }"),
        new("UriHoleAlone", "Redirect", "new() { ActionUrl = $\"{Site}\" }"),
        new("UriHoleWithMore", "Redirect", "new() { ActionUrl = $\"{Site}{Count}/{Name}\" }"),
        new("SchemeHole", "Redirect", "new() { ActionUrl = $\"http{(Tls ? \"s\" : \"\")}://{Name}/menu\" }"),
        new("SchemeHoleAndPort", "Redirect", "new() { ActionUrl = $\"{Scheme}{Slashes}{Name}:{Digit}/\" }"),
        new("UrlInFourPieces", "Redirect", "new() { ActionUrl = $\"{Ht}{Tps}{Slashes}{Name}\" }"),
        new("UrlInManyPieces", "Redirect", "new() { ActionUrl = $\"{Empty}{Ht}{Empty}{Tps}{Empty}{Slashes}{Missing}{Name}{Letter}\" }"),
        new("UrlOfANumber", "Redirect", "new() { ActionUrl = $\"https{Slashes}{Digit}.example.com\" }"),
        new("UrlWithAQuotationMark", "Redirect", "new() { ActionUrl = $\"{Ht}{Tps}{Slashes}{Quote}\" }"),
        new("RequiredOfHoles", "Demanding", "new() { To = $\"{Name}{Count}\" }"),
        new("RequiredOfOneNumber", "Demanding", "new() { To = $\"{Count}\" }"),
        new("KeptText", "Say", "new() { Text = $\"{Kept}|{Kept,20}\" }"),
        new("LiveHoles", "Say", "new() { Text = $\"{Live}|{Live,8}|{NoLive}\" }"),
        new("DatesAndTimes", "Say", "new() { Text = $\"{When:D} {Day} {Span:g} {Span:c} {Id:B} {Release}\" }"),
        new("NumbersBeforeCode", "Say", "new() { Text = $\"{Count} {Real:N2} {Number,8} {Nothing} {Money} {Mode} {Perhaps}{Same(Name)}\" }"),
        new("SpanBeforeCode", "Say", "new() { Text = $\"{View} {Chars} {Same(Name)}\" }"),
        new("NumbersAfterCode", "Say", "new() { Text = $\"{Same(Name)} {Count} {Real}\", Language = $\"{Money}\" }"),
        new("LongTextsBeforeCode", "Say", "new() { Text = $\"{Chars,300}{Count,600}{Kept,-900}{Same(Name)}\" }"),
        new("KeepsSomething", "Keeping", "new() { Text = $\"{Count}\" }"),
        new("ListUnchanged", "Greet", "new($\"{Count}\", 1) { Words = Names }"),
        new("ReadableListLast", "AudioStream", "new() { " + Stream + ", ContentType = \"audio/l16\", Metadata = Readable }"),
    ];

    /// <summary>Those that are refused.</summary>
    private static readonly Shape[] Refused =
    [
        new("RelativeUriHole", "Redirect", "new() { ActionUrl = $\"{Relative}menu\" }"),
        new("SchemeHoleThatIsWrong", "Redirect", "new() { ActionUrl = $\"ftp{(Tls ? \"s\" : \"\")}{Slashes}{Name}/menu\" }"),
        new("UrlWithoutAHost", "Redirect", "new() { ActionUrl = $\"{Ht}{Tps}{Slashes}{Empty}{Missing}\" }"),
        new("UrlWithATab", "Redirect", "new() { ActionUrl = $\"{Ht}{Tps}{Slashes}{Tab}\" }"),
        new("UrlThatIsEmpty", "Redirect", "new() { ActionUrl = $\"{Empty}{Missing}{Empty}{NoMode}\" }"),
        new("UrlThatIsOnlyANumber", "Redirect", "new() { ActionUrl = $\"{Count:N0}\" }"),
        new("UrlWithHalfACharacter", "Redirect", "new() { ActionUrl = $\"{Ht}{Tps}{High}{Slashes}{Name}\" }"),
        new("SecondUrlThatIsRelative", "CreateConference", "new() { ActionUrl = $\"{Site}a\", StatusCallbackUrl = $\"{Relative}b\" }"),
        new("RequiredThatIsEmpty", "Demanding", "new() { To = $\"{Empty}{Missing}{Nothing}\" }"),
    ];

    private static readonly Lazy<SampleRun> Run = new(() => SampleRun.Load(
        WatchedSource.Surroundings + Typed + WithStaticConstructor
        + string.Concat(Changed.Concat(Free).Concat(Refused).Select(WatchedSource.Script))));

    /// <summary>A hole of a type parameter.</summary>
    private const string Typed = """
        [PerclScript]
        public sealed partial class Typed<T> : Watched
        {
            public T? Value { get; set; } = (T)Values.Of(typeof(T));
            public Say P0 => new() { Text = $"{Value}|{Value,30}|{Value,-30}" };
            public override IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() => [() => [P0]];
        }

        public static class Values
        {
            public static object Of(Type type) =>
                type == typeof(int) ? -42
                : type == typeof(Mode) ? Mode.VerySlow
                : type == typeof(Guid) ? new Guid("0f8fad5b-d9cb-469f-a165-70867728950e")
                : type == typeof(DateTime) ? new DateTime(2026, 11, 23, 17, 5, 9)
                : type == typeof(Live) ? new Live(new Person("live"))
                : type == typeof(Kept) || type == typeof(object) ? new Kept("kept")
                : "a \"text\"";
        }

        """;

    /// <summary>Runs once, so that it can be seen in one form only.</summary>
    private const string WithStaticConstructor = """
        [PerclScript]
        public sealed partial class BeginsACommand : Watched
        {
            public Begun P0 => new() { Text = Name };
            public override IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() => [() => [P0]];
        }

        """;

    public static IEnumerable<object[]> EachInEachCulture =>
        from culture in Cultures.Names from shape in Changed.Concat(Free) select new object[] { shape.Name, culture };

    public static TheoryData<string> EachFree => new(Free.Select(static shape => shape.Name));

    public static TheoryData<string> EachRefused => new(Refused.Select(static shape => shape.Name));

    [Theory]
    [MemberData(nameof(EachInEachCulture))]
    public void Value_IsThatWhichCSharpReads(string name, string culture) => Run.Value.AssertEquivalent(name, culture);

    [Theory]
    [MemberData(nameof(EachFree))]
    public void Shape_ThatNothingChanges_AllocatesNothing(string name)
    {
        Assert.NotNull(Run.Value.AssertEquivalent(name));
        Assert.DoesNotContain("this.P0", Run.Value.Files[$"App.{name}.g.cs"], StringComparison.Ordinal);
        Assert.Equal(0, Run.Value.AllocatedBy(name));
    }

    [Theory]
    [MemberData(nameof(EachRefused))]
    public void Shape_ThatIsRefused_IsRefusedLikeTheObject(string name)
    {
        Assert.Null(Run.Value.AssertEquivalent(name));
        Assert.DoesNotContain("this.P0", Run.Value.Files[$"App.{name}.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Int32")]
    [InlineData("System.String")]
    [InlineData("System.Object")]
    [InlineData("App.Mode")]
    [InlineData("App.Kept")]
    public void HoleOfATypeParameter_AllocatesNothing(string type) =>
        Assert.Equal(0, Run.Value.AllocatedBy($"Typed`1[{type}]"));

    [Theory]
    [InlineData("System.Int32")]
    [InlineData("System.Guid")]
    [InlineData("System.DateTime")]
    [InlineData("System.String")]
    [InlineData("System.Object")]
    [InlineData("App.Mode")]
    [InlineData("App.Live")]
    [InlineData("App.Kept")]
    public void HoleOfATypeParameter_IsWrittenLikeTheObject(string type) =>
        Assert.NotNull(Run.Value.AssertEquivalent($"Typed`1[{type}]", "tr-TR"));

    [Fact]
    public void Command_WithAStaticConstructor_IsCreated() =>
        Assert.Contains("this.P0", Run.Value.Files["App.BeginsACommand.g.cs"], StringComparison.Ordinal);
}
