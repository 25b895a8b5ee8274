using System.Globalization;
using System.Text;
using System.Xml;

namespace Percl.Simulation;

/// <summary>Shows calls to build servers: JUnit's XML, a test case for each call.</summary>
internal static class TimelineXml
{
    /// <summary>Returns the report.</summary>
    /// <param name="events">The events.</param>
    /// <param name="name">The name of the suite.</param>
    /// <param name="problems">What else is wrong, by the ids of calls.</param>
    public static string Of(IReadOnlyList<TimelineEvent> events, string name, ILookup<string?, string> problems)
    {
        var calls = events.Where(static one => one.CallId is not null)
            .GroupBy(static one => one.CallId!, StringComparer.Ordinal)
            .Select(call => (Id: call.Key, Events: call.ToList(), Failure: FailureOf(call, problems[call.Key])))
            .ToList();
        var report = new StringBuilder();
        using (var xml = XmlWriter.Create(report, new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            OmitXmlDeclaration = true,
        }))
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Clean(name));
            xml.WriteAttributeString("tests", Number(calls.Count));
            xml.WriteAttributeString("failures", Number(calls.Count(static call => call.Failure is not null)));
            foreach (var (id, ofCall, failure) in calls)
            {
                Write(xml, id, ofCall, failure);
            }

            xml.WriteEndElement();
        }

        return report.Append('\n').ToString();
    }

    private static void Write(XmlWriter xml, string id, List<TimelineEvent> events, string? failure)
    {
        var first = events[0];
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", first["direction"] ?? "call");
        xml.WriteAttributeString("name", Clean($"{id} from {first["from"]} to {first["to"]}"));
        xml.WriteAttributeString(
            "time", (events[^1].At - first.At).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
        if (failure is not null)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", Clean(failure));
            xml.WriteEndElement();
        }

        xml.WriteElementString("system-out", Clean(TimelineText.Of(events)));
        xml.WriteEndElement();
    }

    private static string? FailureOf(IEnumerable<TimelineEvent> events, IEnumerable<string> problems)
    {
        var wrong = events.Select(static one => one.Kind switch
        {
            "finding" => $"{one["webhook"]} {one["url"]}: {one["rule"]}: {one["message"]}",
            "call.ended" when Failures.Has(one["reason"]) => $"The call has ended: {one["reason"]}",
            _ => null,
        }).OfType<string>().Concat(problems).Distinct();
        return string.Join('\n', wrong) is { Length: > 0 } all ? all : null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Replaces the characters that XML cannot have.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }
}
