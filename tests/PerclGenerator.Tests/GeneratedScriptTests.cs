namespace PerclGenerator.Tests;

public sealed class GeneratedScriptTests
{
    [Fact]
    public void Script_WithParameters_WritesItsCommandsInOrder() => Match("""
        using Percl;

        namespace App;

        [PerclScript]
        public readonly partial record struct ConferenceLine(string BaseUrl, string Caller)
        {
            public Say Greeting => new() { Text = $"Hello {Caller}." };

            public CreateConference Conference => new()
            {
                ActionUrl = $"{BaseUrl}/conferenceCreated",
                StatusCallbackUrl = $"{BaseUrl}/conferenceStatusChanged",
            };
        }
        """);

    [Fact]
    public void Script_WithEveryKindOfProperty_WritesEach() => Match("""
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Text.Json.Serialization;
        using Percl;

        namespace App;

        [PerclCommand]
        public readonly partial record struct Beep(int Times);

        [PerclScript]
        internal partial class Everything
        {
            public int Parameter { get; init; }
            public Beep Value { get; init; }
            public Beep? OptionalValue { get; init; }
            public Say? Optional { get; init; }
            private Pause Private => new() { Length = 1 };
            public IPerclCommand Any => Private;
            public List<IPerclCommand> List { get; init; } = [];
            public Say[]? OptionalArray { get; init; }
            public ImmutableArray<Say> Immutable { get; init; }
            public IEnumerable<IPromptCommand> Lazy => [];
            public PerclScript Other { get; init; } = [];
            public Everything? Itself { get; init; }
            [JsonIgnore]
            public Hangup Ignored => new();
        #nullable disable
            public Say Oblivious { get; init; }
        #nullable enable
            public Hangup Last { get; } = new();
        }
        """, except: "App.Beep");

    [Fact]
    public void Script_ThatUsesTheNamesItself_ImplementsThemAside() => Match("""
        using System.IO;
        using Percl;

        namespace App;

        [PerclScript]
        public partial record WriteTo(string ToJson)
        {
            public void ToUtf8Bytes() { }

            public void ToUtf8Bytes(Stream stream) { }

            public Hangup End => new() { Reason = ToJson };
        }
        """);

    [Fact]
    public void Script_WhoseValuesAreOnlyRead_IsWrittenStraight()
    {
        var compilation = GeneratorHarness.CompileOptimized("""
            using Percl;

            namespace App;

            [PerclScript]
            public readonly partial record struct Menu(string Url, string Greeting, string? Language, int Times, bool? IsPrivate)
            {
                public Say Welcome => new() { Text = Greeting, Language = Language, Loop = Times, PrivacyMode = IsPrivate };

                public GetDigits Choice => new()
                {
                    ActionUrl = $"{Url}/chosen",
                    Prompts = [new Say { Text = $"{Greeting}, again." }],
                    MaxDigits = 1,
                };
            }
            """);
        var driver = GeneratorHarness.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Assert.Empty(output.GetDiagnostics().Where(
            static diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));

        var (name, text) = Assert.Single(GeneratorHarness.Files(driver.GetRunResult()));
        Snapshot.Match(name, text);
    }

    private static void Match(
        string source, [System.Runtime.CompilerServices.CallerMemberName] string test = "", string except = "-")
    {
        var files = GeneratorHarness.Files(GeneratorHarness.Run(source));
        Assert.NotEmpty(files);
        foreach (var file in files.Where(file => !file.Key.StartsWith(except, StringComparison.Ordinal)))
        {
            Snapshot.Match(file.Key, file.Value, test);
        }
    }
}
