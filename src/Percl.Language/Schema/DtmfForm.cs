namespace Percl.Language.Schema;

/// <summary>The form of the sequences of keys that an attribute allows.</summary>
/// <param name="AllowsPauses">Whether <c>{n}</c> may stand between the keys.</param>
public sealed record DtmfForm(bool AllowsPauses);
