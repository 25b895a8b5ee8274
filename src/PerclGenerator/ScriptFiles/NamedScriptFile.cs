using Percl.CSharp.ScriptFiles;
using Percl.CSharp.Spelling;
using Percl.Language.Collections;

namespace PerclGenerator.ScriptFiles;

/// <summary>Represents a script file and its C# type.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="Pieces">The pieces of the commands' JSON in order; none where the file is broken.</param>
/// <param name="Shown">The first commands as JSON with placeholders, for documentation.</param>
/// <param name="Properties">The properties for the placeholders.</param>
/// <param name="IsBroken">Whether nothing can be written for the file.</param>
/// <param name="Errors">The errors that the generated code reports.</param>
/// <param name="Checked">The attributes that are checked when they are written.</param>
/// <param name="Target">The target framework.</param>
internal sealed record NamedScriptFile(
    HintedName Name,
    EquatableArray<ScriptFilePiece> Pieces,
    EquatableArray<string> Shown,
    EquatableArray<ScriptFileProperty> Properties,
    bool IsBroken,
    EquatableArray<ScriptFileError> Errors,
    EquatableArray<CheckedAttribute> Checked,
    TargetFramework Target)
{
    /// <summary>
    /// Combines a file with its name and its own checked attributes only, so that a change of others does not affect
    /// it.
    /// </summary>
    public static NamedScriptFile Create(
        ScriptFile file, EquatableArray<HintedName> names, ScriptFileProject project)
    {
        var name = names.First(name => name.Type.Path == file.Source.Path);
        var placeholders = file.Placeholders
            .Where(placeholder => ScriptFileMembers.FindProblem(placeholder.Name, name.Type.Member) is null)
            .ToArray();
        var isBroken = file.IsBroken || name.Type.Problem is not null || placeholders.Length < file.Placeholders.Count;
        var composed = new HashSet<string>(
            file.Pieces.OfType<ComposedPiece>().Select(static text => text.Attribute), StringComparer.Ordinal);
        var known = composed.Count == 0
            ? []
            : project.ReadLanguage().Commands.SelectMany(CheckedAttributes.Of)
                .Where(attribute => composed.Contains(attribute.Name));
        return new NamedScriptFile(
            name,
            isBroken ? default : file.Pieces,
            isBroken ? default : file.Shown,
            new EquatableArray<ScriptFileProperty>(placeholders.Select(placeholder => new ScriptFileProperty(
                placeholder.Name,
                ScriptFileMembers.PropertyOf(placeholder.Name).AsIdentifier(),
                placeholder.Type,
                AttributesWith(placeholder.Name, file)))),
            isBroken,
            ScriptFileError.Find(file.Source, name.Type, project, isBroken),
            new EquatableArray<CheckedAttribute>(known),
            project.Target);
    }

    private static EquatableArray<string> AttributesWith(string placeholder, ScriptFile file) => new(file.Pieces
        .Where(piece => piece switch
        {
            ValuePiece value => value.Placeholder == placeholder,
            ComposedPiece text => text.Parts.Any(part => part.Placeholder == placeholder),
            _ => false,
        })
        .Select(static piece => piece.Attribute)
        .Distinct());
}
