using Microsoft.CodeAnalysis.CSharp;
using PerclGenerator.Analyzers.Tests.HalfTyped;

namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>Fixes of code that is being typed.</summary>
public sealed class HalfTypedFixTests
{
    [Fact]
    public async Task Everything_CutAnywhere_IsFixedWithoutAnException()
    {
        const int most = 6;
        var applied = new HashSet<string>();
        foreach (var file in HalfTypedSources.FindEverything())
        {
            var source = await File.ReadAllTextAsync(file);
            var tokens = (await CSharpSyntaxTree.ParseText(source).GetRootAsync()).DescendantTokens().ToArray();
            for (var i = tokens.Length - 1; i >= 0; i -= 1 + (tokens.Length / most))
            {
                using var runner = new FixRunner(source[..tokens[i].Span.End]);
                foreach (var diagnostic in await runner.DiagnoseAsync())
                {
                    foreach (var offer in await runner.OfferAsync(diagnostic))
                    {
                        applied.Add(offer.Key);
                        Assert.NotEmpty(await offer.Value.GetOperationsAsync(CancellationToken.None));
                    }
                }
            }
        }

        Assert.NotEmpty(applied);
    }

    [Theory]
    [InlineData("using Percl; class A { PerclScript B => [new Hangup(), new Say { Text = \"a\" }, ")]
    [InlineData("using Percl; class A { object B = new Pause { Length = 5")]
    [InlineData("using Percl; class A { object B(string baseUrl) => new Redirect { ActionUrl = \"/")]
    [InlineData("using Percl; class A { object B = new GetDigits { PrivacyMode = true, Prompts = [new Say { Text = \"a\"")]
    [InlineData("using Percl; class A { object B = PerclScript.Parse(\"[{\\\"say\\\":{}},")]
    [InlineData("using Percl; class A { object B = PerclScript.Parse($\"[{{\\\"say\\\":{")]
    [InlineData("using Percl; class A { object B = PerclScript.Parse(\"\"\"[{\"say\":{}}]\"")]
    public async Task Fragment_IsFixedWithoutAnException(string source)
    {
        using var runner = new FixRunner(source);
        foreach (var diagnostic in await runner.DiagnoseAsync())
        {
            foreach (var offer in await runner.OfferAsync(diagnostic))
            {
                Assert.NotEmpty(await offer.Value.GetOperationsAsync(CancellationToken.None));
            }
        }
    }
}
