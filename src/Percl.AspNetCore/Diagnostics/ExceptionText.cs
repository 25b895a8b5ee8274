using System.Text;

namespace Percl.AspNetCore;

/// <summary>Describes exceptions for the log.</summary>
internal static class ExceptionText
{
    /// <summary>
    /// Returns the types and the stack traces of an exception and its causes, and the messages only where
    /// <paramref name="isDevelopment"/> is true: a message is the application's, and may contain what a caller said or
    /// pressed.
    /// </summary>
    public static string Of(Exception exception, bool isDevelopment)
    {
        if (isDevelopment)
        {
            return exception.ToString();
        }

        var text = new StringBuilder();
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (text.Length > 0)
            {
                text.AppendLine().Append("because of ");
            }

            text.Append(cause.GetType());
            if (cause is PerclException { RuleId: { Length: > 0 } rule } refusal)
            {
                text.Append(" (").Append(rule).Append(" at ").Append(refusal.Path).Append(')');
            }

            if (cause.StackTrace is { } trace)
            {
                text.AppendLine().Append(trace);
            }
        }

        return text.ToString();
    }
}
