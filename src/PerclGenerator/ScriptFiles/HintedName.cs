using Percl.CSharp.ScriptFiles;
using Percl.Language.Collections;
using PerclGenerator.Naming;

namespace PerclGenerator.ScriptFiles;

/// <summary>Represents the name of a script file's type, and that of its generated file.</summary>
/// <param name="Type">The name of the type.</param>
/// <param name="HintName">The name of the generated file.</param>
internal sealed record HintedName(ScriptFileName Type, string HintName)
{
    /// <summary>
    /// Names the generated files. The compiler ignores case, and the length of file names is limited.
    /// </summary>
    public static EquatableArray<HintedName> Assign(IEnumerable<ScriptFileName> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new EquatableArray<HintedName>(names.Select(name => new HintedName(name, HintNameOf(name))));

        string HintNameOf(ScriptFileName name)
        {
            var plain = HintNames.Bound(name.FullName.Replace("@", ""));
            var free = plain;
            for (var number = 2; !taken.Add(free); number++)
            {
                free = plain + "." + number;
            }

            return free + ".g.cs";
        }
    }
}
