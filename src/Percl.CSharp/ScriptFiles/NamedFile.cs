using Microsoft.CodeAnalysis;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.CSharp.ScriptFiles;

/// <summary>Represents a script file that has a type.</summary>
/// <param name="File">The file.</param>
/// <param name="Name">The name of the type.</param>
internal sealed record NamedFile(AdditionalText File, ScriptFileName Name)
{
    /// <summary>Gets the name of the type with its namespace.</summary>
    public string TypeName => Name.Namespace is null ? Name.FullName : $"{Name.Namespace}.{Name.FullName}";

    /// <summary>Reads the script; null where the file cannot be read.</summary>
    public ScriptModel? Read(LanguageSchema language, CancellationToken cancellation) =>
        File.GetText(cancellation)?.ToString() is { } source
            ? JsonScriptReader.Read(source, JsonSyntax.File, language).Model
            : null;
}
