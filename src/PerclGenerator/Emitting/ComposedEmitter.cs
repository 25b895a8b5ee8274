using System.Globalization;
using System.Text;
using Percl.CSharp.Spelling;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Emitting;

/// <summary>Writes a string that is composed of others.</summary>
internal static class ComposedEmitter
{
    /// <summary>
    /// The number of pieces that the writer's check accepts: nearly always enough to recognize a URL.
    /// </summary>
    public const int PiecesAsked = 3;

    /// <summary>Writes the string. The attribute's name is pending.</summary>
    /// <param name="json">The emitter to which the string is written.</param>
    /// <param name="composed">The string.</param>
    /// <param name="isRequired">Whether FreeClimb refuses the command without the string.</param>
    public static void Emit(JsonEmitter json, ComposedValue composed, bool isRequired)
    {
        json.Constant("\"");
        var start = composed switch
        {
            { Whole: not null } => BeginUrl(json, composed, composed.Whole, isRequired),
            { IsRefusedIfEmpty: true } => Start(json, ""),
            _ => null,
        };

        foreach (var piece in composed.Pieces)
        {
            switch (piece)
            {
                case ConstantPiece constant:
                    json.Constant(Literal.JsonWithoutQuotes(constant.Text));
                    break;
                case TextVariablePiece { IsRequired: true } text:
                    json.Call(
                        "WriteText",
                        Span(composed, $"{text.Variable} ?? throw writer.Missing(cursor, {json.PeekPending()})"));
                    break;
                case FormattedPiece formatted:
                    json.Call(
                        formatted.IsEnum ? "WriteFormattedEnum" : "WriteFormatted",
                        $"{formatted.Variable}, {Interpolation.Arguments(formatted.Alignment, formatted.Format)}");
                    break;
                case UnquotedPiece unquoted:
                    ValueEmitter.EmitUnquoted(json, unquoted);
                    break;
                default:
                    json.Call("WriteText", Text(composed, piece));
                    break;
            }
        }

        if (start is not null)
        {
            End(json, composed, start, isRequired);
        }

        json.Constant("\"");
    }

    /// <summary>Writes the check that the URL is absolute, based on its first pieces.</summary>
    /// <returns>
    /// The variable with the offset at which the URL begins, negative where the first pieces are sufficient; null where
    /// there are no other pieces.
    /// </returns>
    private static string? BeginUrl(JsonEmitter json, ComposedValue composed, string whole, bool isRequired)
    {
        var start = composed.Pieces
            .TakeWhile(static piece => piece is not (FormattedPiece or UnquotedPiece))
            .Take(PiecesAsked)
            .ToArray();
        var pieces = string.Join(", ", start.Select(piece => Text(composed, piece)));
        var check = $"global::{WellKnownNames.WriterExtensions}.IsAbsoluteUrl({pieces})";
        if (start.Length < composed.Pieces.Count)
        {
            return Start(json, start.Length == 0 ? "" : check + " ? -1 : ");
        }

        json.Code.Open($"if (!{check})");
        json.Code.Line(json.IsStraight
            ? "cursor = default;"
            : $"throw writer.NotAbsolute(cursor, {json.PeekPending()}, {whole}, isRequired: {Truth(isRequired)});");
        json.Code.Close();
        return null;
    }

    private static string Start(JsonEmitter json, string condition)
    {
        var start = json.NewVariable();
        var waiting = Encoding.UTF8.GetByteCount(json.Pending).ToString(CultureInfo.InvariantCulture);
        json.Code.Line($"int {start} = {condition}writer.PositionOf(cursor) + {waiting};");
        return start;
    }

    /// <summary>Writes the check of the string that was written.</summary>
    private static void End(JsonEmitter json, ComposedValue composed, string start, bool isRequired)
    {
        json.Flush();
        if (composed.Whole is { } whole)
        {
            json.Code.Open($"if ({start} >= 0 && !writer.IsWrittenUrlAbsolute(cursor, {start}))");
            json.Code.Line($"throw writer.NotAbsolute(cursor, {start}, {whole}, isRequired: {Truth(isRequired)});");
        }
        else
        {
            json.Code.Open($"if (writer.PositionOf(cursor) == {start})");
            json.Code.Line("throw writer.Empty(cursor);");
        }

        json.Code.Close();
    }

    private static string Truth(bool value) => value ? "true" : "false";

    private static string Span(ComposedValue composed, string text) =>
        composed.ConvertsTexts ? text : $"global::System.MemoryExtensions.AsSpan({text})";

    private static string Text(ComposedValue composed, TextPiece piece) => piece switch
    {
        ConstantPiece constant => Span(composed, Literal.Text(constant.Text)),
        MadePiece made => $"writer.TextOf({made.Variable})",
        _ => Span(composed, ((TextVariablePiece)piece).Variable),
    };
}
