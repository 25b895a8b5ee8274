using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL2010Tests
{
    [Fact]
    public Task NullAndEmpty_AreReported() => PerclVerifier.VerifyStatementsAsync("""
        var first = new Redirect { ActionUrl = {|PERCL2010:null!|} };
        var second = new AddToConference { ConferenceId = {|PERCL2010:""|} };
        var third = new Redirect { ActionUrl = url };
        var fourth = third with { ActionUrl = {|PERCL2010:string.Empty|} };
        var fifth = new Redirect { ActionUrl = {|PERCL2010:$""|} };
        var sixth = new Redirect { ActionUrl = {|PERCL2010:default!|} };
        """);

    [Fact]
    public Task EmptySayText_OnlyWarns() => PerclVerifier.VerifyAsync(
        PerclVerifier.InMethod("""
            var say = new Say { Text = {|#0:""|} };
            var unsaid = new Say { Text = {|#1:null!|} };
            """),
        new DiagnosticResult("PERCL2010", DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage("'Say.text' is required, but is empty: FreeClimb skips the command"),
        new DiagnosticResult("PERCL2010", DiagnosticSeverity.Error).WithLocation(1)
            .WithMessage("'Say.text' is required, but is null: FreeClimb refuses the command"));

    [Fact]
    public Task MissingAttribute_ThatTheCompilerDoesNotDemand_IsReported() => PerclVerifier.VerifyAsync("""
        [PerclCommand]
        public sealed partial class Dial
        {
            [System.ComponentModel.DataAnnotations.Required]
            public string? Number { get; set; }

            [System.ComponentModel.DataAnnotations.Required]
            public string? Prefix { get; set; } = "+";
        }

        public class Program
        {
            public Dial First() => {|PERCL2010:new|}();
            public Dial Second() => new {|PERCL2010:Dial|} { Prefix = "1" };
            public Dial Third() => new() { Number = "1" };
        }
        """);

    [Fact]
    public Task MissingAttribute_ThatTheCompilerDemands_IsNotReportedTwice() => PerclVerifier.VerifyAsync("""
        public class Program
        {
            public Redirect Build() => new {|CS9035:Redirect|}();
        }
        """);

    [Fact]
    public Task PositionalParameters_AreRequired() => PerclVerifier.VerifyAsync("""
        [PerclCommand]
        public sealed partial record Dial(string Number, string? Prefix, string Country = "");

        public class Program
        {
            public Dial[] Build(string number) =>
            [
                new({|PERCL2010:""|}, "", ""),
                new(Prefix: "", Number: {|PERCL2010:null!|}),
                new(number, null),
            ];
        }
        """);

    [Fact]
    public Task WhatMayHaveAValue_IsLeftAlone() => PerclVerifier.VerifyAsync("""
        using System.Diagnostics.CodeAnalysis;

        [PerclCommand]
        public sealed partial class Dial
        {
            [SetsRequiredMembers]
            public Dial(string number) => Number = number;

            public required string Number { get; init; }

            [System.ComponentModel.DataAnnotations.Required]
            public string? Prefix { get; init; }
        }

        public class Program
        {
            public Dial First() => new("1");
            public Redirect Second(string url) => new() { ActionUrl = url };
            public CreateConference Third(string url) => new() { ActionUrl = url, Alias = "", WaitUrl = null };
            public Redirect Fourth(Redirect other) => other with { };
            public Hangup Fifth() => new() { Reason = "" };
        }
        """);

    [Fact]
    public Task Pragma_IsHonoured() => PerclVerifier.VerifyStatementsAsync("""
        #pragma warning disable PERCL2010 // The test needs it.
        var redirect = new Redirect { ActionUrl = null! };
        """);
}
