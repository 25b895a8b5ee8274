using Microsoft.Extensions.Options;
using Percl.Signatures;

namespace Percl.AspNetCore;

/// <summary>
/// How an application is reached by FreeClimb, and how it tells FreeClimb's requests from those of anyone else.
/// <c>AddPercl</c> reads it from the section <see cref="SectionName"/> of the configuration; what is wrong in it is
/// told when the application starts.
/// </summary>
/// <remarks>
/// When the configuration changes while the application runs, the options are read anew and count from the next request
/// on. If they are refused then, an error is logged and the last that were valid stay. Options that have a name are
/// those of an account, see <c>AddPerclAccount</c>: its requests are checked with <see cref="SigningSecrets"/>,
/// <see cref="SignatureTolerance"/> and <see cref="MaxBodySize"/>, the others are of no use there.
/// </remarks>
public sealed class PerclOptions
{
    /// <summary>The section of the configuration that is read: <c>FreeClimb</c>.</summary>
    public const string SectionName = "FreeClimb";

    private const string Accounts = "Accounts";

    /// <summary>
    /// The signing secrets as FreeClimb's dashboard shows them. A request is genuine when it was signed with any of
    /// them: while a secret is being replaced, give the old one and the new one. Empty by default; whatever requires
    /// signatures then refuses to start. A secret that is taken away while the application runs is no longer good;
    /// without any, every request that needs a signature is refused until there is one.
    /// </summary>
    public IList<string> SigningSecrets { get; } = [];

    /// <summary>
    /// How far the time of signing may lie in the past or in the future, from 1 second to 1 day. 5 minutes by default.
    /// </summary>
    public TimeSpan SignatureTolerance { get; set; } = WebhookSignatureVerifier.DefaultTolerance;

    /// <summary>
    /// The longest body of a webhook in bytes; longer ones are answered with status 413 and not read to their end.
    /// 65,536 by default: the longest webhooks of FreeClimb's reference have less than 3,000.
    /// </summary>
    public int MaxBodySize { get; set; } = 64 * 1024;

    /// <summary>
    /// What the URLs begin with by which FreeClimb reaches the application, for example
    /// <c>https://calls.example.com</c> or <c>https://example.com/calls</c>: absolute, http or https. Null by default;
    /// "" is the same.
    /// </summary>
    public string? PublicBaseUrl { get; set => field = value is "" ? null : value; }

    /// <summary>
    /// Whether <see cref="PerclUrls"/> may take the scheme and the host of the request where
    /// <see cref="PublicBaseUrl"/> is null. False by default: whoever sends a request names the host, and could have
    /// the callbacks of a call sent to himself. Turn it on only where signatures are required or nobody else reaches
    /// the application.
    /// </summary>
    public bool UseRequestHost { get; set; }

    /// <summary>Gets the section of the configuration in which the options of a name stand.</summary>
    internal static string SectionOf(string name) =>
        name == Options.DefaultName ? SectionName : $"{SectionName}:{Accounts}:{name}";
}
