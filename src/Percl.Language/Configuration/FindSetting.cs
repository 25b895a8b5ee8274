namespace Percl.Language.Configuration;

/// <summary>Finds the setting of a file by its name, as <c>AnalyzerConfigOptions.TryGetValue</c> does.</summary>
/// <param name="name">The name. Case is not significant.</param>
/// <param name="value">The value; null where there is none.</param>
/// <returns>Whether the file has the setting.</returns>
public delegate bool FindSetting(string name, out string? value);
