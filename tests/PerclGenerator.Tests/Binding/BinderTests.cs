using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;

namespace PerclGenerator.Tests.Binding;

/// <summary>How expressions are bound, and which of them are bound exactly, so that code can be emitted.</summary>
public sealed class BinderTests
{
    private const string Surroundings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using Percl;

        namespace App;

        public enum Level : byte { None, High = 3 }

        [PerclCommand]
        public partial record Call(string To, params string[] More)
        {
            public string? Note { get; init; }
            public string Twice { get => Note + Note; init => Note = value; }
        }

        public sealed record Other;

        public sealed class Draft
        {
            public static explicit operator Say(Draft draft) => new() { Text = "draft" };
        }

        public class Sample
        {
            private const string Base = "https://a.b";
            private static readonly string Path = "/x";
            private readonly bool _flag;
            private readonly string? _name;
            private readonly object? _thing;
            private readonly Draft _draft = new();
            private readonly List<IPerclCommand> _others = new();

            public object? Value => VALUE;
        }
        """;

    /// <summary>A type to which an expression is converted, the expression, and how it is bound.</summary>
    public static TheoryData<string, string, string> Bound => new()
    {
        // Constants.
        { "string", "\"a\"", "Text[a] constant" },
        { "string", "Base + \"/x\"", "Text[https://a.b|/x] constant" },
        { "string", "string.Empty", "Text[] constant" },
        { "string?", "null", "Constant null" },
        { "Say?", "default(Say)", "Constant null" },
        { "int?", "default(int?)", "Constant null" },
        { "int", "(1 + 2)", "Constant 3" },
        { "bool?", "!true", "Constant False" },
        { "Level", "Level.High", "Enum High" },
        { "Level", "0", "Enum None" },
        { "Level", "(Level)9", "Enum 9" },

        // Strings.
        { "string", "$\"a{_name}b\"", "Text[a|{_name}|b]" },
        { "string", "$\"a{$\"b{_name}\"}{'c'}\"", "Text[a|b|{_name}|c]" },
        { "string", "\"a\" + _name! + ('b' + Base)", "Text[a|{_name}|b|https://a.b]" },
        { "string", "$\"{_name,5}{1:N2}\"", "Text[{_name,5}|{1:N2}]" },
        { "string", "\"a\" + _thing", "Text[a|{_thing}] in part" },
        { "FormattableString", "$\"a{_name}\"", "Text[a|{_name}] in part" },
        { "string?", "_name", "Opaque" },
        { "string", "Path", "Opaque" },

        // Addresses.
        { "Uri", "new Uri(\"https://a.b\")", "Uri(Text[https://a.b] constant)" },
        { "Uri", "new(Base + _name)", "Uri(Text[https://a.b|{_name}])" },
        { "Uri", "new Uri(uriKind: UriKind.Absolute, uriString: Base)", "Uri(Text[https://a.b] constant) in part" },
        { "Uri", "new Uri(new Uri(Base), \"x\")", "Creation" },

        // Commands.
        { "Say", "new() { Text = \"a\" }", "Say(text: Text[a] constant)" },
        { "Say", "(new Say { Text = \"a\" })!", "Say(text: Text[a] constant)" },
        { "Call", "new Call(More: [], To: \"a\")", "Call(more: Collection(), to: Text[a] constant) in part" },
        { "Call", "new Call(\"a\")", "Call(to: Text[a] constant) in part" },
        { "Say", "new Say { Text = \"a\" } with { Loop = 2 }", "Say(loop: Constant 2) of Say(text: Text[a] constant)" },
        { "Say", "(new Say { Text = \"a\" } with { Loop = 2 }) with { Loop = 3 }",
            "Say(loop: Constant 3) of Say(loop: Constant 2) of Say(text: Text[a] constant)" },
        { "IPerclCommand", "(IPerclCommand)new Hangup()", "Cast(Hangup())" },
        { "Say", "(Say)_draft", "Opaque" },
        { "Other", "new Other()", "Creation" },
        { "Other", "new Other() with { }", "Creation" },

        // Branches.
        { "Say?", "_flag ? new() { Text = \"a\" } : null", "Conditional(Say(text: Text[a] constant), Constant null)" },
        { "string", "_flag ? \"a\" : throw new Exception()", "Conditional(Text[a] constant, Throw)" },
        { "IPerclCommand", "_name switch { null => new Hangup(), _ => new Park() { WaitUrl = Base, ActionUrl = Base } }",
            "Switch(Hangup(), Park(waitUrl: Text[https://a.b] constant, actionUrl: Text[https://a.b] constant))" },

        // Lists.
        { "List<IPerclCommand>", "[new Hangup(), .. _others]", "Collection(Hangup(), ..Opaque) in part" },
        { "IPerclCommand[]", "new IPerclCommand[] { new Hangup() }", "Array(Hangup())" },
        { "Hangup[]", "new[] { new Hangup() }", "Array(Hangup())" },
        { "List<IPerclCommand>", "new(_others) { new Hangup() }", "Creation(..Opaque, Hangup()) in part" },
        { "List<IPerclCommand>", "new List<IPerclCommand>(5)", "Creation() in part" },
        { "HashSet<IPerclCommand>", "new() { new Hangup() }", "Creation(Hangup()) of any order in part" },
        { "ImmutableArray<IPerclCommand>", "ImmutableArray.Create<IPerclCommand>(new Hangup())", "Call(Hangup()) in part" },
        { "IEnumerable<IPerclCommand>", "_others.Append(new Hangup()).ToList()",
            "Call(..Call(..Opaque, Hangup()) in part) in part" },
        { "IEnumerable<IPerclCommand>", "_others.Where(other => other is Hangup)", "Opaque" },
    };

    [Theory]
    [MemberData(nameof(Bound))]
    public void Expression_IsBoundOnce(string type, string expression, string bound)
    {
        var compilation = GeneratorHarness.Compile(Surroundings
            .Replace("VALUE", expression, StringComparison.Ordinal)
            .Replace("object? Value", type + " Value", StringComparison.Ordinal));
        var tree = compilation.SyntaxTrees[0];
        var property = tree.GetRoot().DescendantNodes().OfType<PropertyDeclarationSyntax>()
            .Single(static property => property.Identifier.ValueText == "Value");
        var binder = new ExpressionBinder(
            CommandCatalog.Of(compilation)!, compilation.GetSemanticModel(tree), CancellationToken.None);

        Assert.Equal(bound, Show(binder.Bind(property.ExpressionBody!.Expression)));
    }

    [Fact]
    public void Expression_ThatIsNestedTooDeep_IsOpaque()
    {
        var deep = string.Concat(Enumerable.Repeat("_flag ? new Hangup() : ", 100)) + "new Hangup()";
        var compilation = GeneratorHarness.Compile(
            Surroundings.Replace("VALUE", deep, StringComparison.Ordinal));
        var tree = compilation.SyntaxTrees[0];
        var expression = tree.GetRoot().DescendantNodes().OfType<ConditionalExpressionSyntax>().First();
        BoundValue value = new ExpressionBinder(
            CommandCatalog.Of(compilation)!, compilation.GetSemanticModel(tree), CancellationToken.None).Bind(expression);

        var depth = 0;
        for (; value is BoundConditional { WhenFalse: var next }; value = next)
        {
            depth++;
        }

        Assert.InRange(depth, 20, 99);
        Assert.IsType<BoundOpaque>(value);
    }

    private static string Show(BoundValue value) => Kind(value) + (value.IsExact ? "" : " in part");

    private static string Kind(BoundValue value) => value switch
    {
        BoundConstant constant => "Constant " + (Convert.ToString(constant.Value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "null"),
        BoundEnum constant => "Enum " + (constant.Member?.Name ?? Convert.ToString(constant.Number, CultureInfo.InvariantCulture)),
        BoundText text => $"Text[{string.Join('|', text.Parts.Select(Show))}]" + (text.Constant is null ? "" : " constant"),
        BoundUri uri => $"Uri({Show(uri.Text)})",
        BoundCommand command => $"{command.Command.Type.Name}({string.Join(", ", command.Attributes.Select(attribute =>
            $"{command.Command.Schema.Attributes[attribute.Index].Name}: {Show(attribute.Value)}"))})"
            + (command.Copied is null ? "" : " of " + Show(command.Copied)),
        BoundList list => $"{list.Form}({string.Join(", ", list.Elements.Select(static element =>
            (element.IsSpread ? ".." : "") + (element.Value is null ? "?" : Show(element.Value))))})"
            + (list.TakesAsGiven ? "" : " of any order"),
        BoundConditional choice => $"Conditional({Show(choice.WhenTrue)}, {Show(choice.WhenFalse)})",
        BoundSwitch choice => $"Switch({string.Join(", ", choice.Arms.Select(static arm => Show(arm.Value)))})",
        BoundCast cast => $"Cast({Show(cast.Operand)})",
        _ => value.GetType().Name["Bound".Length..],
    };

    private static string Show(BoundTextPart part) => part switch
    {
        BoundLiteral literal => literal.Text,
        BoundInterpolation interpolation => "{" + interpolation.Value.Syntax
            + (interpolation.Alignment is 0 ? "" : "," + interpolation.Alignment)
            + (interpolation.Format is null ? "" : ":" + interpolation.Format) + "}",
        _ => "?",
    };
}
