using System.Diagnostics.CodeAnalysis;

namespace Percl.Simulation;

/// <summary>Represents something that is wrong with an application, beside its PerCL.</summary>
/// <param name="RequestType">
/// The webhook, such as <c>getDigits</c>; <c>waitUrl</c> for the music of a conference.
/// </param>
/// <param name="Url">The URL to which the request was sent, as the application has it.</param>
/// <param name="Message">What is wrong.</param>
[SuppressMessage("Design", "CA1054:URI-like parameters should not be strings", Justification = "Kept as it was sent.")]
[SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "Kept as it was sent.")]
public sealed record ApplicationProblem(string RequestType, string Url, string Message)
{
    /// <summary>Returns the problem as one line.</summary>
    public override string ToString() => $"{RequestType} {Url}: {Message}";
}
