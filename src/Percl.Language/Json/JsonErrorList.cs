namespace Percl.Language.Json;

/// <summary>Collects the first errors, and of those that follow from another only that other.</summary>
internal sealed class JsonErrorList
{
    private const int Most = 20;

    private readonly List<JsonError> _errors = [];
    /// <summary>
    /// Gets whether nothing has made sense since the last error, so that another would follow from it.
    /// </summary>
    public bool IsQuiet { get; set; }

    /// <summary>Gets the collected items.</summary>
    public IReadOnlyList<JsonError> Found => _errors;

    /// <summary>Adds an error, unless it follows from the one before.</summary>
    public void Add(JsonError error)
    {
        if (!IsQuiet && _errors.Count < Most)
        {
            _errors.Add(error);
        }

        IsQuiet = true;
    }
}
