namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>What is marked <c>[StringSyntax("PerCL")]</c> may be what an extension method extends, or a getter's property.</summary>
public sealed class MarkedReceiverTests
{
    private const string Declarations = """
        using System.Diagnostics.CodeAnalysis;

        static class Extensions
        {
            public static PerclScript ToScript([StringSyntax("PerCL")] this string json) => PerclScript.Parse(json);
            public static string Plain(this string json, [StringSyntax("PerCL")] string other) => json + other;
        }

        """;

    [Theory]
    [InlineData("\"[{|PERCL3003:1|}]\".ToScript();")]
    [InlineData("(condition ? \"[{|PERCL3003:1|}]\" : \"[{|PERCL3003:2|}]\").ToScript();")]
    [InlineData("(\"[{|PERCL3003:1|}\" + \"]\").ToScript();")]
    [InlineData("Extensions.ToScript(\"[{|PERCL3003:1|}]\");")]
    [InlineData("_ = \"[1]\".Plain(\"[{|PERCL3003:1|}]\");")]
    [InlineData("_ = \"[1]\".Trim().Length;")]
    [InlineData("_ = url.Replace(\"[1]\", \"[1]\").ToScript();")]
    [InlineData("// lang=percl\n_ = \"[{|PERCL3003:1|}]\".ToScript();")]
    public Task Receiver_IsReadWhereItIsMarked(string statement) =>
        PerclVerifier.VerifyAsync(Declarations + PerclVerifier.InMethod(statement));

    [Fact]
    public Task Getters_AreReadWhereTheirPropertyIsMarked() => PerclVerifier.VerifyAsync(Declarations + """
        class Program
        {
            [StringSyntax("PerCL")] string Short { get => "[{|PERCL3003:1|}]"; }

            [StringSyntax("PerCL")]
            string Long
            {
                get
                {
                    Func<string> other = () => { return "[1]"; };
                    if (other() == "[1]")
                    {
                        return "[{|PERCL3003:1|}]";
                    }

                    return Local();
                    string Local() { return "[1]"; }
                }
                set => Console.WriteLine("[1]" + value);
            }

            string Unmarked { get => "[1]"; }
        }
        """);
}
