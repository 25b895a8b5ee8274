using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Percl.Simulation;

/// <summary>
/// Represents what callers can reach in an application: the result of calls that try all keys, words, silence and a
/// hang-up wherever the application asks.
/// </summary>
/// <remarks>
/// The shortest ways come first. Where two calls get the same answer, only one goes on. Applications that remember
/// callers should be explored with nothing to remember: all calls have the same number.
/// </remarks>
public sealed class CallExploration
{
    internal CallExploration(
        ExplorationOptions options, IReadOnlyList<ExploredTransition> transitions, IReadOnlySet<string> answered)
    {
        Transitions = transitions;
        Reached = [.. transitions.Where(static one => !one.IsEnd).Select(static one => one.To).Distinct()
            .Where(answered.Contains)];
        Unreached = [.. options.Endpoints.Except(Reached)];
    }

    /// <summary>
    /// Gets the paths of the endpoints that calls have reached, in their order. An endpoint that is missing is not
    /// reached; none is where no server answers.
    /// </summary>
    public IReadOnlyList<string> Reached { get; }

    /// <summary>Gets the paths of <see cref="ExplorationOptions.Endpoints"/> that no call has reached.</summary>
    public IReadOnlyList<string> Unreached { get; }

    /// <summary>Gets how calls came from one endpoint to another.</summary>
    public IReadOnlyList<ExploredTransition> Transitions { get; }

    /// <summary>Gets the violations of PerCL's rules in all answers.</summary>
    public IReadOnlyList<AnswerFinding> Findings { get; internal init; } = [];

    /// <summary>
    /// Gets the places from which callers can only hang up: no way leads to an end of the call, or to somebody else.
    /// </summary>
    public IReadOnlyList<string> DeadEnds { get; internal init; } = [];

    /// <summary>Gets the errors that ended calls, each with what the callers did before.</summary>
    public IReadOnlyList<string> Errors { get; internal init; } = [];

    /// <summary>Gets the number of calls.</summary>
    public int Calls { get; internal init; }

    /// <summary>Gets a value that indicates whether no limit ended the exploration.</summary>
    public bool IsComplete { get; internal init; }

    /// <summary>Explores an application.</summary>
    /// <param name="simulator">The simulator. Its time must jump, as it does by default.</param>
    /// <param name="voiceUrl">The <c>voiceUrl</c>, absolute or relative to the base address of the client.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="ArgumentException">Nobody can press such keys, or say such words.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1.</exception>
    public static Task<CallExploration> RunAsync(
        FreeClimbSimulator simulator,
        [StringSyntax(StringSyntaxAttribute.Uri)] string voiceUrl,
        ExplorationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(simulator);
        ArgumentNullException.ThrowIfNull(voiceUrl);
        options ??= new ExplorationOptions();
        options.ThrowIfInvalid();
        return new Explorer(simulator, voiceUrl, options).RunAsync();
    }

    /// <summary>
    /// Returns the transitions as a flow chart of Mermaid. Notifications are dotted; endpoints that no call has reached
    /// are dashed; errors are red.
    /// </summary>
    public string ToMermaid()
    {
        var chart = new StringBuilder("flowchart TD\n");
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in Transitions.GroupBy(static one => (one.From, one.To, one.IsNotification, one.IsEnd)))
        {
            var from = Node(group.Key.From, isEnd: false);
            var to = Node(group.Key.To, group.Key.IsEnd);
            var label = string.Join(", ", group.Select(static one => one.By).Distinct());
            chart.Append(
                CultureInfo.InvariantCulture,
                $"    {from} {(group.Key.IsNotification ? "-.->" : "-->")}|\"{Escape(label)}\"| {to}\n");
        }

        foreach (var path in Unreached)
        {
            chart.Append(CultureInfo.InvariantCulture, $"    {Node(path, isEnd: false)}:::unreached\n");
        }

        return chart.Append("    classDef unreached stroke-dasharray: 4\n    classDef error stroke: red\n").ToString();

        string Node(string name, bool isEnd)
        {
            var key = isEnd ? "end " + name : name;
            if (numbers.TryGetValue(key, out var number))
            {
                return $"n{number}";
            }

            numbers.Add(key, number = numbers.Count);
            var text = $"\"{Escape(name)}\"";
            var node = isEnd ? $"n{number}([{text}])" : $"n{number}[{text}]";
            return isEnd && Failures.Has(name) ? node + ":::error" : node;
        }
    }

    private static string Escape(string text) => text.Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal);
}
