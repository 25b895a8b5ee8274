using Microsoft.CodeAnalysis;
using Percl.CSharp.Configuration;
using Percl.CSharp.Declarations;
using Percl.Language.Collections;
using Percl.Language.Schema;

namespace PerclGenerator.ScriptFiles;

/// <summary>Represents what the code of a script file depends on, besides the file.</summary>
/// <param name="Runtime">The commands of the runtime library.</param>
/// <param name="Referenced">The commands of the other references.</param>
/// <param name="Errors">The rules whose violations are errors.</param>
/// <param name="Target">The target framework.</param>
internal sealed record ScriptFileProject(
    EquatableArray<CommandSchema> Runtime,
    EquatableArray<CommandSchema> Referenced,
    ErrorRules Errors,
    TargetFramework Target)
{
    /// <summary>Gets the commands that the project declares.</summary>
    public EquatableArray<CommandSchema> Declared { get; init; }

    /// <summary>Returns the project of a compilation; null where it does not reference the runtime library.</summary>
    public static ScriptFileProject? Of(Compilation compilation) =>
        CommandCatalog.Of(compilation) is { Runtime: not null } catalog
        ? new ScriptFileProject(
            new EquatableArray<CommandSchema>(catalog.Language.Commands),
            new EquatableArray<CommandSchema>(catalog.ReferencedCommands),
            ErrorRules.Of(compilation),
            TargetFramework.Of(compilation))
        : null;

    /// <summary>Returns the commands that script files may use. Of two with the same name the first counts.</summary>
    public LanguageSchema ReadLanguage() => new(Runtime.Concat(Declared).Concat(Referenced));
}
