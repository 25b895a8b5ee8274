using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Percl;

/// <summary>
/// The exception that is thrown for PerCL in a document that cannot be read. System.Text.Json adds the path and the
/// position of the value in the document; the message has the path from there.
/// </summary>
/// <param name="cause">The fault, with its path inside the PerCL.</param>
[SuppressMessage(
    "Design", "CA1032:Implement standard exception constructors",
    Justification = "Only the library throws it.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It is caught as a JsonException.")]
internal sealed class EmbeddedPerclException(JsonException cause) : JsonException(message: null, cause)
{
    private const string PathLabel = " Path: ";

    /// <inheritdoc/>
    public override string Message
    {
        get
        {
            var complaint = cause.Message;
            var end = complaint.LastIndexOf(PathLabel, StringComparison.Ordinal);
            complaint = end < 0 ? complaint : complaint[..end];
            var place = FormattableString.Invariant(
                $"LineNumber: {LineNumber} | BytePositionInLine: {BytePositionInLine}");
            return $"{complaint}{PathLabel}{Path}{cause.Path?[1..]} | {place}.";
        }
    }
}
