namespace ConferenceLine.Demo;

/// <summary>The messages between FreeClimb and the application, in their order.</summary>
/// <remarks>The application logs on the threads of its server while the demo waits for the answer.</remarks>
internal sealed class Transcript(TextWriter output)
{
    private const int Width = 100;

    private readonly Lock _lock = new();

    public void Heading(string text) => Write("", $"== {text} ".PadRight(Width, '='));

    public void Request(HttpMethod method, Uri url, string body) =>
        Write(body is "" ? ["", $"--> {method} {url.AbsolutePath}"] : ["", $"--> {method} {url.AbsolutePath}", body]);

    public void Log(string line) => Write($"    log: {line}");

    public void Answer(int status, string? contentType, string body) =>
        Write(body is "" ? [$"<-- {status}, no PerCL"] : [$"<-- {status} {contentType}", body]);

    public void End(string text) => Write("", text);

    private void Write(params ReadOnlySpan<string> paragraphs)
    {
        lock (_lock)
        {
            foreach (var paragraph in paragraphs)
            {
                foreach (var line in paragraph.EnumerateLines())
                {
                    output.WriteLine(line);
                }
            }
        }
    }
}
