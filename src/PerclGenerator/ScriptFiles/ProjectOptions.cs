namespace PerclGenerator.ScriptFiles;

/// <summary>The options of a project.</summary>
/// <param name="RootNamespace">Its root namespace; empty where it has none.</param>
/// <param name="Folder">Its folder; empty where it is not known.</param>
internal sealed record ProjectOptions(string RootNamespace, string Folder);
