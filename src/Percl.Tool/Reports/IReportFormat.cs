namespace Percl.Tool.Reports;

/// <summary>Writes reports in one format.</summary>
internal interface IReportFormat
{
    /// <summary>Writes a report.</summary>
    void Write(LintReport report, TextWriter output);
}
