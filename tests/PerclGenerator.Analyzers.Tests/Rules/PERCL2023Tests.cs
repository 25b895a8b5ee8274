using Microsoft.CodeAnalysis.CSharp;
using OfficialSdk;
using PerclGenerator.Analyzers.Tests.Sdk;

namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>Commands of FreeClimb's SDK in a project that has the runtime library.</summary>
public sealed class PERCL2023Tests
{
    private const string Code = """
        using System.Collections.Generic;
        using freeclimb.Model;

        class Lines
        {
            object Script() => new PerclScript(new List<PerclCommand> { new Say("Hello") });
            Hangup End() => new();
            object Call(string number) => new MakeCallRequest(to: number);
            object Own() => new Bye();
            object Ours() => new Percl.Hangup();
        }

        class Bye : Hangup { }
        """;

    [Fact]
    public async Task Creations_BesideTheLibrary_AreReported() => Assert.Equal(
        [
            "'PerclScript' is of FreeClimb's SDK; the same of PerclGenerator writes only what is set",
            "'Say' is of FreeClimb's SDK; the same of PerclGenerator writes only what is set",
            "'Hangup' is of FreeClimb's SDK; the same of PerclGenerator writes only what is set",
        ],
        (await SdkCode.DiagnoseAsync(SdkCode.Compile(
            [CSharpSyntaxTree.ParseText(Code)], [SdkReferences.Of(SdkStub.Newest), References.Percl])))
            .OrderBy(static one => one.Location.SourceSpan.Start).Select(static one => one.GetMessage(null)));

    [Fact]
    public async Task Creations_WithoutTheLibrary_AreNotReported() => Assert.Empty(await SdkCode.DiagnoseAsync(
        SdkCode.Compile([CSharpSyntaxTree.ParseText(Code)], [SdkReferences.Of(SdkStub.Newest)])));
}
