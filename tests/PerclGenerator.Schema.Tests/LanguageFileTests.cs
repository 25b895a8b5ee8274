using Percl.Language.Data;
using Percl.Language.Schema;

namespace PerclGenerator.Schema.Tests;

/// <summary>The language as data is the language that the library declares.</summary>
public sealed class LanguageFileTests
{
    [Fact]
    public void CheckedInFile_IsWhatTheDeclarationsSay() => Assert.True(
        LanguageFile.Render() == File.ReadAllText(LanguageFile.Path),
        "The declarations have changed: dotnet run --project build/PerclGenerator.Schema");

    [Fact]
    public void LanguageFromData_IsThatFromSymbols()
    {
        Assert.NotEmpty(LanguageData.Language.Commands);
        Assert.Equal(InOrder(LanguageRules.Language), InOrder(LanguageData.Language));
    }

    /// <summary>No command may use a value, and it must survive all the same.</summary>
    [Fact]
    public void EveryProperty_SurvivesTheWay()
    {
        var condition = new AttributeCondition("other", "member", "1") { HoldsUnset = true };
        var attribute = new AttributeSchema("all \"of\" it")
        {
            IsRequired = true,
            AllowsEmpty = true,
            IsAbsoluteUrl = true,
            HoldsCommands = true,
            HoldsPrompts = true,
            Kind = ValueKind.Members,
            MayBeText = true,
            Range = new NumberRange(0, 1.5) { ExcludesMinimum = true, ExcludesMaximum = true },
            MaxCharacters = 0,
            MaxUtf8Bytes = 4096,
            IsAdvisory = true,
            AllowedValues = new(["a", ""]),
            Pattern = @"\d{1,2}",
            IsPhoneNumber = true,
            Dtmf = new DtmfForm(AllowsPauses: true),
            ResourceId = new ResourceIdForm("QU", IsAdvisory: true),
            Webhooks = new([new WebhookSchema("queueWait", IsAnswerIgnored: true, IsSentAgain: true)]),
            Members = new CommandSchema("Members", false, false, false, new([new AttributeSchema("one")])) { IsObject = true },
            Unit = TimeUnit.Milliseconds,
            IsPrivacy = true,
            EndlessAt = 0,
            IsFixed = true,
            Default = "7",
            Dependencies = new(
            [
                new RequiredWhen(condition, IsAdvisory: true),
                new OnlyWhen(condition, IsAdvisory: false),
                new NoEffectWhen(new AttributeCondition("other", null, null)),
                new AtMost("other"),
                new MaxLengthWhen(condition, 256),
                new UrlWhen(condition),
                new ValuesWhen(condition, new(["DIG1"])),
            ]),
        };
        var half = new AttributeSchema("half") { Range = new NumberRange(double.NegativeInfinity, 0) };
        var command = new CommandSchema("Everything", IsTerminal: true, EndsCall: true, IsPrompt: true, new([attribute, half]))
        {
            RemovedAttributes = new([new AttributeRemoval("callId", "July 2024", "none")]),
            FirstInAnswerTo = "inboundCall",
            MayRepeatAtStart = true,
            AllowedInAnswerTo = new(["queueWait"]),
        };

        Assert.Equal([command], LanguageData.Parse(LanguageFile.Render([command])).Commands);
        Assert.All(
            typeof(AttributeSchema).GetProperties().Where(static property => property.CanWrite),
            property => Assert.NotEqual(property.GetValue(new AttributeSchema("")), property.GetValue(attribute)));
        Assert.Equal(
            typeof(AttributeDependency).Assembly.GetTypes()
                .Where(static type => type.IsSubclassOf(typeof(AttributeDependency)) && !type.IsAbstract)
                .Select(static type => type.Name).Order(StringComparer.Ordinal),
            attribute.Dependencies.Select(static dependency => dependency.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("[1]")]
    [InlineData("[{}]")]
    [InlineData("""[{"name":"A","attributes":[{"name":"b","dependencies":[{"type":"Unknown"}]}]}]""")]
    public void AnotherFile_IsRefused(string json) =>
        Assert.Throws<FormatException>(() => LanguageData.Parse(json).Commands);

    private static IEnumerable<CommandSchema> InOrder(LanguageSchema language) =>
        language.Commands.OrderBy(static command => command.Name, StringComparer.Ordinal);
}
