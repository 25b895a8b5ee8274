namespace PerclGenerator.Analyzers.Tests.Rules.Same;

/// <summary>The ways in which a script can be written: as code, or as a file beside it.</summary>
internal static class Form
{
    public static IReadOnlyDictionary<string, Func<Mistake, (string Source, string? File)>> All { get; } =
        new Dictionary<string, Func<Mistake, (string Source, string? File)>>
        {
            ["collection expression"] = static mistake => InMethod($"PerclScript script = [{List(mistake)}];"),
            ["initialiser of a script"] = static mistake => InMethod($"var script = new PerclScript {{ {List(mistake)} }};"),
            ["initialiser of a list"] = static mistake => InMethod($"var list = new List<IPerclCommand> {{ {List(mistake)} }};"),
            ["array"] = static mistake => InMethod($"var array = new IPerclCommand[] {{ {List(mistake)} }};"),
            ["factory"] = static mistake => InMethod(
                $"var list = System.Collections.Immutable.ImmutableArray.Create<IPerclCommand>(new IPerclCommand[] {{ {List(mistake)} }});"),
            ["Add"] = static mistake => InMethod($"var script = new PerclScript(); {Each(mistake, "script.Add({0}); ")}"),
            ["Add to a list"] = static mistake => InMethod($"List<IPerclCommand> list = []; {Each(mistake, "list.Add({0}); ")}"),
            ["AddRange"] = static mistake => InMethod($"var script = new PerclScript(); script.AddRange([{List(mistake)}]);"),
            ["iterator"] = static mistake => Code(
                $"class Program {{ IEnumerable<IPerclCommand> Method() {{ {Each(mistake, "yield return {0}; ")} }} }}"),
            ["declared script"] = static mistake => Code($"[PerclScript] public partial record Declared {{ {Properties(mistake)} }}"),
            ["file"] = static mistake => ("", mistake.Json),
            ["string"] = static mistake => InMethod($"_ = /* lang=percl */ \"\"\"{mistake.Json}\"\"\";"),
            ["string that is read"] = static mistake => InMethod($"_ = PerclScript.Parse(@\"{mistake.Json.Replace("\"", "\"\"")}\");"),
        };

    private static string List(Mistake mistake) => string.Join(", ", mistake.Commands);

    private static string Each(Mistake mistake, string format) =>
        string.Concat(mistake.Commands.Select(command => string.Format(null, format, command)));

    private static string Properties(Mistake mistake) => string.Concat(mistake.Commands.Select(static (command, i) =>
        $"public {command.Split(' ', '(')[1]} P{i} => {command}; "));

    private static (string Source, string? File) InMethod(string statements) => Code(PerclVerifier.InMethod(statements));

    private static (string Source, string? File) Code(string source) => (source, null);
}
