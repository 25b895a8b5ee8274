using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Configuration;

/// <summary>Represents the severity that a project sets for a category of rules.</summary>
/// <param name="Category">The category.</param>
/// <param name="Severity">The severity.</param>
internal sealed record CategorySeverity(string Category, ReportDiagnostic Severity);
