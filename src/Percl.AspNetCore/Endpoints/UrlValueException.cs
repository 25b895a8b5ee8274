using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>
/// The exception that is thrown when a URL lacks the value of a handler's parameter, or has another one. Its message
/// names the parameter but not the value, so that it can be shown and logged.
/// </summary>
internal sealed class UrlValueException(string message) : BadHttpRequestException(message);
