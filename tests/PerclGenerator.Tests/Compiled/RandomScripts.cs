namespace PerclGenerator.Tests.Compiled;

/// <summary>A script that was made up.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Base">The class from which it is derived.</param>
/// <param name="Members">Its members.</param>
internal sealed record RandomScript(string Name, string Base, IReadOnlyList<RandomMember> Members)
{
    /// <summary>The script's file.</summary>
    public string Source => $$"""
        {{RandomSource.Head}}
        [PerclScript]
        public sealed partial class {{Name}} : {{Base}}
        {
            private static readonly Say Shared = new() { Text = "shared" };
            private const string Constant = "const \"ant\"";
            private readonly string _secret = "secret";
            private string Mine(int number) => Tell("mine") + number;
        {{string.Join("\n", Members.Select(static member => "    " + member.Declaration))}}
            public override IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() =>
                new Func<IEnumerable<IPerclCommand?>>[] { {{string.Join(", ", Members.Select(static member => member.Reading).OfType<string>())}} };
        }
        """;
}

/// <summary>A member of such a script.</summary>
/// <param name="Declaration">Its declaration.</param>
/// <param name="Reading">What reads its commands as objects; null where it has none.</param>
internal sealed record RandomMember(string Declaration, string? Reading);

/// <summary>Makes up scripts, with members of all kinds.</summary>
internal sealed class RandomScripts(int seed) : RandomForms(seed)
{
    private const string Ignore = "[System.Text.Json.Serialization.JsonIgnore]";

    /// <summary>The next script.</summary>
    public RandomScript Next(string name)
    {
        var members = Enumerable.Range(0, 1 + Next(4)).Select(Member);
        return Next(6) == 0
            ? new RandomScript(name, "Announcing", [.. Inherited(), .. members])
            : new RandomScript(name, "Watched", [.. members]);
    }

    /// <summary>What is inherited comes first. It may be replaced, left out, or hidden.</summary>
    private IEnumerable<RandomMember> Inherited()
    {
        yield return Next(4) switch
        {
            0 => new($"{Ignore} public override Say Ad => base.Ad;", null),
            1 => new("public override Say Ad => new() { Text = $\"over {Tell(\"over\")}\" };", Read("Ad")),
            2 when RandomSource.HasPartialProperties => new("public static new int Ad = 1;", Read("((Announcing)this).Ad")),
            _ => new("", Read("Ad")),
        };
        yield return Next(3) switch
        {
            0 => new("private sealed new class Kept1 { }", Read("((Announcing)this).Kept1")),
            1 => new("public new int Kept1() => 1;", Read("((Announcing)this).Kept1")),
            _ => new("", Read("Kept1")),
        };
    }

    private RandomMember Member(int index)
    {
        var (type, expression) = Whole();
        var name = Pick("P", "P", "subject", "text", "cursor", "writer", "Start") + index;
        var access = Pick("public", "public", "public", "private", "internal", "protected", "private protected");
        var reading = type.EndsWith("[]", StringComparison.Ordinal)
            ? $"() => {name}.Cast<IPerclCommand?>()"
            : type.EndsWith('?') || type == "Tick" ? Read(name)
            : Read($"(IPerclCommand?){name} ?? Absent.Command");
        return Next(14) switch
        {
            0 => new($"{access} {type} {name} {{ get => {expression}; }}", reading),
            1 => new($"{access} {type} {name} {{ get {{ return {expression}; }} }}", reading),
            2 when RandomSource.HasPartialProperties => new($"{access} partial {type} {name} {{ get; }} {access} partial {type} {name} => {expression};", reading),
            3 => new($"[Obsolete] {access} Say {name} => new() {{ Text = $\"{{Retired.Gone}}{{Name}}{{Retired.Aging(Name)}}\" }};", Read(name)),
            4 => new($"{access} unsafe Say {name} => new() {{ Text = $\"{{*Memory.At(1)}}{{Memory.At(0)[2]}}{{Tell(\"p\")}}\" }};", Read(name)),
            5 => new($"{access} Say {name} {{ get; }} = {Pick("new() { Text = \"given\" }", "new() { Text = Hello }", "new() { Text = Place + Seven }")};", Read(name)),
            6 => new($"{Ignore} {access} {type} {name} => {expression};", null),
            _ => new($"{access} {type} {name} => {expression};", reading),
        };
    }

    private static string Read(string expression) => $"() => new IPerclCommand?[] {{ {expression} }}";
}
