using Percl.Language.Findings;
using Percl.Language.Json;
using Percl.Language.Script;

namespace Percl.Language.JsonScripts;

/// <summary>Represents a script that was read from JSON.</summary>
public sealed class JsonScript
{
    internal JsonScript(JsonTree tree, ScriptModel model, IReadOnlyList<Finding> findings, JsonLocations locations)
    {
        Tree = tree;
        Model = model;
        Locations = locations;
        Findings = findings;
    }

    /// <summary>Gets the JSON.</summary>
    public JsonTree Tree { get; }

    /// <summary>Gets the commands.</summary>
    public ScriptModel Model { get; }

    /// <summary>Gets the locations of the nodes of <see cref="Model"/> and of <see cref="Findings"/>.</summary>
    public JsonLocations Locations { get; }

    /// <summary>Gets the violations of JSON's own rules, which the reader found.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
