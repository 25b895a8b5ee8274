using System.Text.RegularExpressions;

namespace Percl.Tool.Configuration;

/// <summary>Represents a section of an <c>.editorconfig</c>.</summary>
/// <param name="Files">The files that it is for.</param>
/// <param name="Settings">Its settings in order. Names are in lower case.</param>
internal sealed record ConfigurationSection(Regex Files, IReadOnlyList<(string Name, string Value)> Settings);
