namespace Percl.Language.Json;

/// <summary>Collects the first errors, without errors that follow from another.</summary>
internal sealed class JsonErrorList
{
    private const int Most = 20;

    private readonly List<JsonError> _errors = [];
    /// <summary>
    /// Gets or sets a value that indicates whether further errors follow from the last one, because nothing has been
    /// valid since.
    /// </summary>
    public bool IsQuiet { get; set; }

    /// <summary>Gets the collected errors.</summary>
    public IReadOnlyList<JsonError> Found => _errors;

    /// <summary>Adds an error, unless it follows from the previous one.</summary>
    public void Add(JsonError error)
    {
        if (!IsQuiet && _errors.Count < Most)
        {
            _errors.Add(error);
        }

        IsQuiet = true;
    }
}
