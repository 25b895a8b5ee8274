namespace PerclGenerator.CodeFixes;

/// <summary>Represents the form in which code on FreeClimb's SDK is rewritten.</summary>
/// <param name="KeepsBytes">
/// Whether the values that nobody sets become values that the code sets, so that the same bytes are written.
/// </param>
/// <param name="UsesResults">Whether the answers of endpoints become results of PerCL.</param>
internal sealed record SdkMigration(bool KeepsBytes, bool UsesResults);
