using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Tests.Compiled;

/// <summary>What random scripts are made of, besides forms and what is watched.</summary>
internal static class RandomSource
{
    /// <summary>A library that is reached through an alias.</summary>
    public const string Aliased = """
        namespace Lib
        {
            public static class Texts { public static string Hello => "two"; }
            public enum Speed { Slow = 1, Fast }
        }
        """;

    /// <summary>One of the same names, without an alias.</summary>
    private const string Own = """
        namespace Lib
        {
            public static class Texts { public static string Hello => "own"; }
        }
        """;

    /// <summary>All files but those of the scripts.</summary>
    public static string[] Files =>
        [FormSource.Surroundings + WatchedSource.DerivedFrom("FormSample") + Types + (HasPartialProperties ? Partial : Whole), FormSource.Elsewhere, Own];

    /// <summary>Whether the compiler knows properties that are partial.</summary>
    public static bool HasPartialProperties { get; } = LanguageVersionFacts.TryParse("13", out _);

    /// <summary>What stands in front of a script in its file.</summary>
    public const string Head = """
        extern alias two;
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using Percl;
        using Elsewhere;
        using static App.Texts;
        using Alias = App.Texts;
        using Other = two::Lib.Texts;
        namespace App;

        """;

    /// <summary>A command that has more in its properties than they are given.</summary>
    private const string Partial = """
        [PerclCommand]
        public partial record Coded
        {
            public partial string? A { get; init; }
            public required partial int B { get; init; }
        }

        public partial record Coded
        {
            private string? _a;
            private int _b;
            public partial string? A { get => _a + "?"; init => _a = value; }
            public required partial int B { get => _b; init => _b = value * 2; }
        }

        """;

    /// <summary>The same where properties are never partial.</summary>
    private const string Whole = """
        [PerclCommand]
        public partial record Coded
        {
            private string? _a;
            private int _b;
            public string? A { get => _a + "?"; init => _a = value; }
            public required int B { get => _b; init => _b = value * 2; }
        }

        """;

    private const string Types = """
        [PerclCommand]
        public partial record Parent
        {
            public virtual string? First { get; init; }
            public string? Second { get; init; }
        }

        public record Child : Parent
        {
            private readonly int _born = 1;
            public override string? First { get => base.First + "'"; init => base.First = value; }
            public int Born() => _born;
        }

        public record PlainChild : Parent;

        [PerclCommand]
        public sealed partial record MarkedChild : Parent
        {
            [System.Text.Json.Serialization.JsonIgnore] public override string? First { get; init; } = "ignored";
            public string? Third { get; init; }
        }

        /// <summary>Stands for a command that is null and must not be.</summary>
        public sealed class Absent : IPerclCommand
        {
            public static readonly Absent Command = new();
            void IPerclCommand.WriteTo(ref PerclWriter writer) => throw Percl.CompilerServices.PerclWriterExtensions.Missing(ref writer, Percl.CompilerServices.PerclWriterExtensions.GetCursor(ref writer), default);
        }

        public abstract class Announcing : Watched
        {
            public virtual Say Ad => new() { Text = "ad " + Tell("ad") };
            public Say Kept1 => new() { Text = "kept" };
            protected internal Say Unread { private get; set; } = new() { Text = "unread" };
        }

        public static class Retired
        {
            [Obsolete("gone", true)] public static string Gone => "gone";
            [Obsolete("old")] public static string Aging(string text) => text + " aging";
        }

        public static unsafe class Memory
        {
            private static readonly int* Numbers = Make();
            public static int* At(int index) => Numbers + index;
            private static int* Make()
            {
                var numbers = (int*)System.Runtime.InteropServices.NativeMemory.Alloc(4, sizeof(int));
                for (var i = 0; i < 4; i++) { numbers[i] = 10 * i; }
                return numbers;
            }
        }

        """;
}
