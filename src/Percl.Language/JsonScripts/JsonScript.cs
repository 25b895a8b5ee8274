using Percl.Language.Json;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.JsonScripts;

/// <summary>A script that was read from JSON.</summary>
public sealed class JsonScript
{
    internal JsonScript(JsonTree tree, ScriptModel model, IReadOnlyList<Violation> violations, JsonLocations locations)
    {
        Tree = tree;
        Model = model;
        Locations = locations;
        Violations = violations;
    }

    /// <summary>Gets the JSON.</summary>
    public JsonTree Tree { get; }

    /// <summary>Gets the commands.</summary>
    public ScriptModel Model { get; }

    /// <summary>Gets the locations of the nodes of <see cref="Model"/> and of <see cref="Violations"/>.</summary>
    public JsonLocations Locations { get; }

    /// <summary>Gets the violations of the rules of JSON, which reading found.</summary>
    public IReadOnlyList<Violation> Violations { get; }
}
