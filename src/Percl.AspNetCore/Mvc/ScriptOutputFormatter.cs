using Microsoft.AspNetCore.Mvc.Formatters;

namespace Percl.AspNetCore;

/// <summary>
/// Writes the scripts that actions of controllers return, whatever serializer the application uses. The status is 200:
/// FreeClimb runs no other answer.
/// </summary>
internal sealed class ScriptOutputFormatter : IOutputFormatter
{
    public bool CanWriteResult(OutputFormatterCanWriteContext context) => context.Object is IPerclScript;

    public Task WriteAsync(OutputFormatterWriteContext context) =>
        PerclResults.Percl((IPerclScript)context.Object!).ExecuteAsync(context.HttpContext);
}
