using System.CommandLine;
using Percl.Simulation;
using Percl.Tool.Calls;
using Percl.Tool.Hosting;

namespace Percl.Tool.CommandLine;

/// <summary>Provides the options of the commands that call an application.</summary>
/// <param name="host">The surroundings.</param>
internal sealed class ApplicationOptions(ToolHost host)
{
    /// <summary>The variable with the secret where no option names one.</summary>
    public const string SecretVariable = "PERCL_SECRET";

    private const string UrlForm = "a URL (http://host… or https://host…)";

    private readonly Option<string[]> _secret = new("--secret")
    {
        Description = "The secret that signs the webhooks; given twice while a new one replaces it. "
            + $"Without it: that of the variable {SecretVariable}, if there is one.",
        HelpName = "SECRET",
    };

    private readonly Option<string> _publicBaseUrl = new Option<string>("--public-base-url")
    {
        Description = "The URL at which FreeClimb reaches the application. Requests to it are sent to URL instead.",
        HelpName = "URL",
    }.Accept(IsUrl, UrlForm);

    private readonly Option<string> _statusCallbackUrl = new Option<string>("--status-callback-url")
    {
        Description = "The statusCallbackUrl of the application, or its path.",
        HelpName = "URL",
    }.Accept(IsUrlOrPath, UrlForm + " or a path that begins with '/'");

    private readonly Option<string> _voiceFallbackUrl = new Option<string>("--voice-fallback-url")
    {
        Description = "The voiceFallbackUrl of the application, or its path.",
        HelpName = "URL",
    }.Accept(IsUrlOrPath, UrlForm + " or a path that begins with '/'");

    private readonly Option<bool> _form = new("--form")
    {
        Description = "Sends webhooks as application/x-www-form-urlencoded instead of JSON, for an application that "
            + "reads both.",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_secret);
        command.Options.Add(_publicBaseUrl);
        command.Options.Add(_statusCallbackUrl);
        command.Options.Add(_voiceFallbackUrl);
        command.Options.Add(_form);
    }

    /// <summary>Returns the application.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="url">The URL of the application.</param>
    /// <exception cref="ToolException"><paramref name="url"/> is no absolute URL.</exception>
    public Application Open(ParseResult parsed, string url) => new(
        IsUrl(url) ? new Uri(url) : throw new ToolException($"'{url}' is not {UrlForm}"),
        new SimulatorOptions
        {
            SigningSecrets = parsed.GetValue(_secret) is { Length: > 0 } secrets ? secrets
                : host.FindVariable(SecretVariable) is { Length: > 0 } secret ? [secret]
                : [],
            PublicBaseUrl = parsed.GetValue(_publicBaseUrl),
            StatusCallbackUrl = parsed.GetValue(_statusCallbackUrl),
            VoiceFallbackUrl = parsed.GetValue(_voiceFallbackUrl),
            SendsForms = parsed.GetValue(_form),
        });

    /// <summary>Determines whether an argument is a URL, and not a file.</summary>
    public static bool IsUrl(string argument) =>
        Uri.TryCreate(argument, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";

    private static bool IsUrlOrPath(string value) => IsUrl(value) || value.StartsWith('/');
}
