
namespace PerclGenerator.Tests;

public sealed class GeneratedCommandTests
{
    [Fact]
    public void Command_WithRequiredFirst_IsWrittenWithMergedNames() => Match("""
        using Percl;
        using Percl.Declarations;

        namespace App;

        [PerclCommand("Transfer", IsTerminal = true)]
        public sealed partial record TransferCall
        {
            [AbsoluteUrl]
            public required string ActionUrl { get; init; }

            public string? Reason { get; init; }

            public bool? Announce { get; init; }
        }
        """);

    [Fact]
    public void Command_WithEveryTypeOfProperty_IsWritten() => Match("""
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using System.Runtime.Serialization;
        using System.Text.Json.Serialization;
        using Percl;
        using Percl.Declarations;

        namespace App;

        public enum Mode
        {
            Fast,

            [EnumMember(Value = "very slow")]
            Slow,

            AlsoSlow = Slow,
        }

        [PerclCommand]
        internal partial class Everything
        {
            public int Always { get; set; }
            public string? Text { get; set; }
            [Required(AllowEmptyStrings = true)]
            public string? MayBeEmpty { get; set; }
            public required string MustNotBeEmpty { get; set; }
            public Uri? Plain { get; set; }
            [AudioUrl]
            public required Uri Audio { get; set; }
            [AbsoluteUrl]
            public string? Optional { get; set; }
            public byte Small { get; set; }
            public ulong? Large { get; set; }
            public double? Real { get; set; }
            public decimal? Money { get; set; }
            public Mode Mode { get; set; }
            public Mode? OptionalMode { get; set; }
            [Required]
            public Mode? DemandedMode { get; set; }
            public IReadOnlyList<IPromptCommand>? Prompts { get; set; }
            public ImmutableArray<Say> Greetings { get; set; }
            public Pause[]? Pauses { get; set; }
            public IPerclCommand? Next { get; set; }
            public PerclScript? Script { get; set; }
            [JsonPropertyName("re\"named\u0001")]
            public bool? Renamed { get; set; }
            [JsonIgnore]
            public object? Ignored { get; set; }
            public static string? Static { get; set; }
            internal string? Internal { get; set; }
            public string? WriteOnly { set { } }
            public string this[int index] => "";
        }
        """);

    [Fact]
    public void Command_WithNothingSure_KeepsTrackOfCommas() => Match("""
        using Percl;

        [PerclCommand]
        public readonly partial record struct Maybe(string? First, string? Second = null)
        {
            public int Third { get; init; }

            public string? Fourth { get; init; }
        }
        """);

    [Fact]
    public void Command_WithoutAttributes_IsAnEmptyObject() => Match("""
        using Percl;

        namespace App;

        [PerclCommand]
        public partial struct Unpark;
        """);

    [Fact]
    public void Command_NestedInGenericTypesWithKeywordNames_IsWritten() => Match("""
        using Percl;

        namespace @class.@event;

        public partial class Outer<@int>
        {
            internal partial interface IMiddle
            {
                private protected partial record struct Inner<T>
                    where T : notnull
                {
                    [PerclCommand]
                    private partial record @switch
                    {
                        public required string @default { get; init; }

                        public string? System { get; init; }

                        public string? writer { get; init; }

                        public string? separator { get; init; }

                        public Percl.PlayBeep? Percl { get; init; }
                    }
                }
            }
        }
        """.Replace("private protected", "public"));

    [Fact]
    public void Command_WithBaseType_WritesInheritedAttributesFirst() => Match("""
        using Percl;

        namespace App;

        public abstract class Base
        {
            public required string Id { get; init; }

            public virtual string? Note { get; init; }
        }

        [PerclCommand]
        public partial class Derived : Base
        {
            public string? Own { get; init; }

            public override string? Note { get; init; }
        }
        """);

    private static void Match(string source, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var files = GeneratorHarness.Files(GeneratorHarness.Run(source));
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            Snapshot.Match(file.Key, file.Value, test);
        }
    }
}
