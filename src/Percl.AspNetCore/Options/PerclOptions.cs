using Microsoft.Extensions.Options;
using Percl.Signatures;

namespace Percl.AspNetCore;

/// <summary>
/// Provides the options of an application: the URLs by which FreeClimb reaches it, and the secrets that distinguish
/// FreeClimb's requests from all others. <c>AddPercl</c> reads the options from the section <see cref="SectionName"/>
/// of the configuration. Invalid options are reported when the application starts.
/// </summary>
/// <remarks>
/// When the configuration changes while the application runs, the options are read again and apply from the next
/// request on. If the new options are invalid, an error is logged and the last valid options stay in effect. Named
/// options are those of an account, see <c>AddPerclAccount</c>: its requests are checked with
/// <see cref="SigningSecrets"/>, <see cref="SignatureTolerance"/> and <see cref="MaxBodySize"/>. An account with
/// another option stops the application at start. <see cref="AllowUnsignedLocalRequests"/> of the application is for
/// all accounts.
/// </remarks>
public sealed class PerclOptions
{
    /// <summary>The name of the configuration section that is read: <c>FreeClimb</c>.</summary>
    public const string SectionName = "FreeClimb";

    private const string Accounts = "Accounts";

    private Fallback? _fallback;

    /// <summary>
    /// Gets the signing secrets as FreeClimb's dashboard shows them. A request is genuine if it was signed with any of
    /// them: while a secret is being replaced, set both the old one and the new one. Empty by default; an application
    /// that requires signatures then does not start. A secret that is removed while the application runs is no longer
    /// accepted. While there is no secret, every request that requires a signature is refused.
    /// </summary>
    public IList<string> SigningSecrets { get; } = [];

    /// <summary>
    /// Gets or sets how far the time of signing may lie in the past or in the future, from 1 second to 1 day. 5 minutes
    /// by default.
    /// </summary>
    public TimeSpan SignatureTolerance { get; set; } = WebhookSignatureVerifier.DefaultTolerance;

    /// <summary>
    /// Gets or sets the maximum length of a webhook's body in bytes. A longer body is answered with status 413 and not
    /// read to its end. 65,536 by default: the longest webhooks of FreeClimb's reference have less than 3,000 bytes.
    /// </summary>
    public int MaxBodySize { get; set; } = 64 * 1024;

    /// <summary>
    /// Gets or sets the base of the URLs by which FreeClimb reaches the application, for example
    /// <c>https://calls.example.com</c> or <c>https://example.com/calls</c>. The URL is absolute, with the scheme http
    /// or https. Null by default; "" is read as null.
    /// </summary>
    public string? PublicBaseUrl { get; set => field = value is "" ? null : value; }

    /// <summary>
    /// Gets or sets a value that indicates whether <see cref="PerclUrls"/> may use the scheme and the host of the
    /// request where <see cref="PublicBaseUrl"/> is null. False by default: the sender of a request chooses the host,
    /// and could direct the callbacks of a call to a server of his own. Turn the option on only where signatures are
    /// required or only FreeClimb reaches the application.
    /// </summary>
    public bool UseRequestHost { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether a request from the machine itself needs no signature, so that
    /// endpoints can be tried with <c>curl</c> while they are developed. False by default. Outside of the environment
    /// Development, an application with this option does not start.
    /// </summary>
    /// <remarks>
    /// A request counts as local if its connection is one of the machine itself, its <c>Host</c> is <c>localhost</c>,
    /// <c>127.0.0.1</c> or <c>[::1]</c>, and it has only headers that clients such as <c>curl</c>, <c>HttpClient</c>
    /// and editors send by themselves: no <c>Cookie</c>, no <c>Origin</c>, no <c>X-…</c>. A request with a signature is
    /// checked as always. A tunnel that forwards bare connections and rewrites the host, without any header, cannot be
    /// told apart: do not turn the option on behind one.
    /// </remarks>
    public bool AllowUnsignedLocalRequests { get; set; }

    /// <summary>
    /// Sets the script that a caller hears where a handler throws, its script is refused, or its time limit is over.
    /// The fallback of an endpoint or a group, see <c>WithFallback</c>, goes before it.
    /// </summary>
    /// <param name="script">The script, as in <c>UseFallback([new Say { Text = "Sorry." }, new Hangup()])</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="script"/> is null.</exception>
    /// <exception cref="PerclException">The script breaks a rule of PerCL.</exception>
    /// <remarks>
    /// The fallback applies to endpoints of <c>MapPercl</c>, and to scripts of <c>PerclResults.Percl</c> that are
    /// refused. If the fallback fails, the request is answered as without it.
    /// </remarks>
    public void UseFallback(IPerclScript script) => _fallback = Fallback.Of(script, "the application");

    /// <summary>
    /// Sets the function that chooses what a caller hears where a handler throws, its script is refused, or its time
    /// limit is over. The fallback of an endpoint or a group, see <c>WithFallback</c>, goes before it.
    /// </summary>
    /// <param name="fallback">Returns the script for a failure.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fallback"/> is null.</exception>
    /// <inheritdoc cref="UseFallback(IPerclScript)" path="/remarks"/>
    public void UseFallback(Func<WebhookFailure, IPerclScript> fallback) => _fallback = Fallback.Of(fallback);

    /// <summary>Returns the fallback of the application; null by default.</summary>
    /// <remarks>The fallback is no property: the generator that binds options reads all of them.</remarks>
    internal Fallback? FindFallback() => _fallback;

    /// <summary>Returns the path of the configuration section with the options of a name.</summary>
    internal static string SectionOf(string name) =>
        name == Options.DefaultName ? SectionName : $"{SectionName}:{Accounts}:{name}";
}
