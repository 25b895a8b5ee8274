namespace Percl.AspNetCore;

/// <summary>Represents a result with a script, whatever the type of the script is.</summary>
internal interface IScriptResult
{
    IPerclScript Script { get; }
}
