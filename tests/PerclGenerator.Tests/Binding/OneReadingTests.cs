using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Projection;
using Percl.CSharp.Spelling;
using Percl.Language.Script;
using PerclGenerator.Lowering;
using PerclGenerator.Model.Compiled;
using PerclGenerator.Tests.Compiled;

namespace PerclGenerator.Tests.Binding;

/// <summary>The rules know the same values that the emitter writes: both project the same bound command.</summary>
public sealed class OneReadingTests
{
    [Fact]
    public void Constants_ThatTheEmitterWrites_AreWhatTheRulesKnow()
    {
        var scripts = Shapes.Compiled.Concat(Forms.Understood).Select(FormSource.Script);
        var compilation = GeneratorHarness.Compile(
            FormSource.Surroundings + string.Concat(scripts), FormSource.Elsewhere);
        var catalog = CommandCatalog.Of(compilation)!;
        var compared = 0;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var semantics = compilation.GetSemanticModel(tree);
            foreach (var expression in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>())
            {
                if (Lower(expression, semantics, catalog, out var node) is not { } lowered)
                {
                    continue;
                }

                foreach (var attribute in lowered.Attributes.Where(static attribute => attribute.Value is ConstantValue))
                {
                    // A value type that nobody sets is written as well; the rules know nothing of it.
                    if (node.Find(attribute.Property.JsonName) is { Value: not UnknownValue } known)
                    {
                        Assert.Equal(((ConstantValue)attribute.Value).Json, JsonOf(known.Value));
                        compared++;
                    }
                }
            }
        }

        Assert.True(compared > 150, $"Only {compared} constants were compared.");
    }

    private static CompiledCommand? Lower(
        ExpressionSyntax expression, SemanticModel semantics, CommandCatalog catalog, out CommandNode node)
    {
        node = null!;
        var projection = new CommandProjection(catalog, semantics, CancellationToken.None);
        if (expression is not (BaseObjectCreationExpressionSyntax or WithExpressionSyntax)
            || projection.Bind(expression) is not { } bound
            || semantics.GetEnclosingSymbol(expression.SpanStart)?.ContainingType is not { } type)
        {
            return null;
        }

        node = projection.Project(bound);
        var evaluation = new Evaluation([expression], semantics, catalog, type, CancellationToken.None);
        return new CommandLowering(evaluation, catalog, semantics, CancellationToken.None).Lower(bound);
    }

    private static string JsonOf(ScriptValue value) => value switch
    {
        TextValue { IsConstant: true } text => Literal.Json(text.Prefix),
        NumberValue number => number.Json,
        BooleanValue truth => truth.Value ? "true" : "false",
        _ => value.ToString(),
    };
}
