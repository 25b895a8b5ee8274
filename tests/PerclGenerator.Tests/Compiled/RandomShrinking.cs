using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.Tests.Compiled;

/// <summary>Makes a script that fails smaller, as long as it fails.</summary>
internal static class RandomShrinking
{
    private const int MostRounds = 12;
    private const int MostCandidates = 150;

    /// <summary>The smallest script that was found to fail, and what is wrong with it.</summary>
    public static (RandomScript Script, string Failure) Shrink(RandomScript script, string failure)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var candidates = Smaller(script).DistinctBy(static candidate => candidate.Source).OrderBy(Size).Take(MostCandidates)
                .Select((candidate, i) => candidate with { Name = $"Smaller{round}_{i}" }).ToArray();
            var results = RandomRun.Compare(candidates, Cultures.Names, out _);
            var failing = candidates.FirstOrDefault(candidate => results[candidate] is { } result
                && !result.StartsWith(RandomRun.NoCSharp, StringComparison.Ordinal));
            if (failing is null)
            {
                break;
            }

            (script, failure) = (failing, results[failing]!);
        }

        return (script, failure);
    }

    private static int Size(RandomScript script) => script.Members.Sum(static member => member.Declaration.Length + 1);

    private static IEnumerable<RandomScript> Smaller(RandomScript script)
    {
        for (var i = 0; i < script.Members.Count; i++)
        {
            yield return script with { Members = [.. script.Members.Where((_, other) => other != i)] };
            foreach (var declaration in Smaller(script.Members[i].Declaration))
            {
                yield return script with
                {
                    Members = [.. script.Members.Select((member, other) => other == i ? member with { Declaration = declaration } : member)],
                };
            }
        }
    }

    /// <summary>The declaration with one of its parts left out, or an expression in it replaced by a part of itself.</summary>
    private static IEnumerable<string> Smaller(string declaration)
    {
        var root = CSharpSyntaxTree.ParseText($"class C {{ {declaration} }}").GetCompilationUnitRoot();
        foreach (var node in root.DescendantNodes())
        {
            foreach (var part in Parts(node))
            {
                yield return Print(root.ReplaceNode(node, part));
            }

            if (IsOptional(node) && root.RemoveNode(node, SyntaxRemoveOptions.KeepNoTrivia) is { } without)
            {
                yield return Print(without);
            }
        }
    }

    private static string Print(CompilationUnitSyntax root) =>
        string.Concat(((ClassDeclarationSyntax)root.Members[0]).Members.Select(static member => member.ToFullString())).Trim();

    private static IEnumerable<SyntaxNode> Parts(SyntaxNode node) => node switch
    {
        ConditionalExpressionSyntax conditional => [conditional.WhenTrue, conditional.WhenFalse],
        SwitchExpressionSyntax @switch => @switch.Arms.Select(static arm => arm.Expression),
        BinaryExpressionSyntax binary => [binary.Left, binary.Right],
        ParenthesizedExpressionSyntax parenthesized => [parenthesized.Expression],
        WithExpressionSyntax with => [with.Expression],
        InterpolatedStringExpressionSyntax => [SyntaxFactory.ParseExpression("\"x\"")],
        _ => [],
    };

    private static bool IsOptional(SyntaxNode node) => node
        is InterpolatedStringContentSyntax or InterpolationAlignmentClauseSyntax or InterpolationFormatClauseSyntax
        or SwitchExpressionArmSyntax or WhenClauseSyntax or AttributeListSyntax or CollectionElementSyntax
        or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax };
}
