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
            xml.WriteAttributeString("tests", Number(report.Scripts.Count + report.Problems.Count));
            xml.WriteAttributeString("failures", Number(failures));
            xml.WriteAttributeString("errors", Number(report.Problems.Count));
            foreach (var script in report.Scripts)
            {
                StartTestCase(xml, script.Source.Shown);
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

            foreach (var problem in report.Problems)
            {
                StartTestCase(xml, problem.Name);
                xml.WriteStartElement("error");
                xml.WriteAttributeString("message", ValidXml.Of(problem.ToString()));
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
        }

        output.WriteLine();
    }

    private static void StartTestCase(XmlWriter xml, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Suite);
        xml.WriteAttributeString("name", ValidXml.Of(name));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
