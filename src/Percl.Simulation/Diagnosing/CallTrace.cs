namespace Percl.Simulation;

/// <summary>Remembers of a call what explains a problem.</summary>
internal sealed class CallTrace
{
    /// <summary>The number of webhooks before the end of a circle of redirects that are looked at.</summary>
    private const int Circle = 32;

    private readonly Queue<string> _urls = new();

    /// <summary>Gets the last webhook; null before the first.</summary>
    public TimelineEvent? Last { get; private set; }

    /// <summary>Gets the last webhook whose answer is run; null before the first.</summary>
    public TimelineEvent? Asked { get; private set; }

    /// <summary>Gets or sets the last command; null before the first.</summary>
    public string? Command { get; set; }

    /// <summary>Gets the URLs of the last webhooks whose answers are run.</summary>
    public IEnumerable<string> Urls => _urls;

    /// <summary>Adds a webhook.</summary>
    public void Add(TimelineEvent request)
    {
        Last = request;
        if (request["answer"] is not null)
        {
            return;
        }

        Asked = request;
        _urls.Enqueue(request["url"]!);
        if (_urls.Count > Circle)
        {
            _urls.Dequeue();
        }
    }
}
