using System.Globalization;
using System.Text;
using System.Xml;
using Percl.Tool.Reports;

namespace Percl.Tool.Calls;

/// <summary>Writes each call script as a test case of JUnit.</summary>
internal static class CallJUnit
{
    private const string Suite = "percl call";
    private const string Failed = "failure";
    private const string Unplayed = "error";

    /// <summary>Writes the report.</summary>
    public static void Write(IReadOnlyList<PlayedCall> calls, Stream output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        });
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Suite);
        xml.WriteAttributeString("tests", Number(calls.Count));
        xml.WriteAttributeString("failures", Number(calls.Count(static call => Kind(call) == Failed)));
        xml.WriteAttributeString("errors", Number(calls.Count(static call => Kind(call) == Unplayed)));
        foreach (var call in calls)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", Suite);
            xml.WriteAttributeString("name", ValidXml.Of(call.Name));
            xml.WriteAttributeString("time", call.Time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
            if (Kind(call) is { } kind)
            {
                var failure = call.Failure!;
                xml.WriteStartElement(kind);
                xml.WriteAttributeString("message", ValidXml.Of(failure.Split('\n')[0]));
                xml.WriteString(ValidXml.Of(failure));
                xml.WriteEndElement();
            }

            xml.WriteElementString("system-out", ValidXml.Of(call.Transcript));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string? Kind(PlayedCall call) =>
        call.IsUnplayed ? Unplayed : call.Failure is null ? null : Failed;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
