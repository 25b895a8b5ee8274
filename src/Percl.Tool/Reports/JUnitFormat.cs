using System.Globalization;
using System.Xml;

namespace Percl.Tool.Reports;

/// <summary>Writes each file as a test case of JUnit, which fails where something is found.</summary>
internal sealed class JUnitFormat : IReportFormat
{
    private const string Suite = "percl";

    /// <inheritdoc/>
    public void Write(LintReport report, TextWriter output)
    {
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true }))
        {
            var failures = report.Scripts.Count(static script => script.Findings.Count > 0);
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Suite);
            xml.WriteAttributeString("tests", report.Scripts.Count.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
            foreach (var script in report.Scripts)
            {
                xml.WriteStartElement("testcase");
                xml.WriteAttributeString("classname", Suite);
                xml.WriteAttributeString("name", ValidXml.Of(script.Source.Shown));
                foreach (var finding in script.Findings)
                {
                    xml.WriteStartElement("failure");
                    xml.WriteAttributeString("type", finding.Rule.Id);
                    xml.WriteAttributeString("message", ValidXml.Of(finding.Message));
                    xml.WriteString(ValidXml.Of(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{script.Source.Shown}({finding.Start.Line},{finding.Start.Column}): "
                            + $"{TextFormat.NameOf(finding.Severity)} {finding.Rule.Id}: {finding.Message}")));
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }
        }

        output.WriteLine();
    }
}
