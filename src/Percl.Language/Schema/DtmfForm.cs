namespace Percl.Language.Schema;

/// <summary>Which sequences of keys an attribute allows.</summary>
/// <param name="AllowsPauses">Whether <c>{n}</c> may stand between the keys.</param>
public sealed record DtmfForm(bool AllowsPauses);
