using Percl.Language.Schema;

namespace PerclGenerator.ScriptFiles;

/// <summary>Finds the attributes that are checked when they are written.</summary>
internal static class CheckedAttributes
{
    /// <summary>Returns the checked attributes of a command.</summary>
    public static IEnumerable<CheckedAttribute> Of(CommandSchema command) => Of(command, command.Name);

    private static IEnumerable<CheckedAttribute> Of(CommandSchema schema, string path)
    {
        foreach (var attribute in schema.Attributes)
        {
            var name = path + "." + attribute.Name;
            var mustNotBeEmpty = attribute
                is { IsRequired: true, AllowsEmpty: false, Kind: ValueKind.Text or ValueKind.Uri };
            if (attribute.IsAbsoluteUrl || mustNotBeEmpty)
            {
                yield return new CheckedAttribute(name, attribute.IsAbsoluteUrl, mustNotBeEmpty);
            }

            foreach (var member in attribute.Members is { } members ? Of(members, name) : [])
            {
                yield return member;
            }
        }
    }
}
