using Percl.Language.Json;

namespace Percl.Language.Checking;

/// <summary>Represents a rule that a comment silences in one line of a script file.</summary>
/// <param name="Id">The id; empty where the comment names no rule.</param>
/// <param name="Span">The id in the comment; the comment where it names no rule.</param>
/// <param name="Line">The line, without its end.</param>
internal sealed record SilencedRule(string Id, JsonSpan Span, JsonSpan Line);
