namespace Percl.Language.Schema;

/// <summary>A webhook that is sent to the URL in an attribute.</summary>
/// <param name="Name">Its name, for example <c>inboundCall</c>.</param>
/// <param name="IsAnswerIgnored">Whether nothing is done with the PerCL with which it is answered.</param>
/// <param name="IsSentAgain">Whether it is sent again once the script with which it was answered has run out.</param>
public sealed record WebhookSchema(string Name, bool IsAnswerIgnored, bool IsSentAgain);
