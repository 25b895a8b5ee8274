namespace PerclGenerator.ScriptFiles;

/// <summary>Represents the options of a project.</summary>
/// <param name="RootNamespace">The root namespace; empty where there is none.</param>
/// <param name="Folder">The folder; empty where it is not known.</param>
internal sealed record ProjectOptions(string RootNamespace, string Folder);
