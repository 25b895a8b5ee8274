using PerclGenerator.Model;

namespace PerclGenerator.Emitting;

/// <summary>Writes a text that is composed of others.</summary>
internal static class ComposedEmitter
{
    // As many pieces as the writer's check takes: nearly always enough to tell a URL.
    private const int PiecesAsked = 3;

    /// <summary>Writes the text; the attribute's name waits.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="composed">The text.</param>
    /// <param name="isRequired">Whether FreeClimb refuses the command without it.</param>
    public static void Emit(JsonEmitter json, ComposedValue composed, bool isRequired)
    {
        json.Constant("\"");
        if (composed.Whole is not null)
        {
            EmitUrlCheck(json, composed, composed.Whole, isRequired);
        }

        foreach (var piece in composed.Pieces)
        {
            switch (piece)
            {
                case ConstantPiece constant:
                    json.Constant(Literal.JsonWithoutQuotes(constant.Text));
                    break;
                case TextVariablePiece text:
                    json.Call("WriteText", Span(composed, text.IsRequired
                        ? $"{text.Variable} ?? throw writer.Missing(cursor, {json.PeekPending()})"
                        : text.Variable));
                    break;
                case FormattedPiece formatted:
                    json.Call(
                        formatted.IsEnum ? "WriteFormattedEnum" : "WriteFormatted",
                        $"{formatted.Variable}, {formatted.Alignment}, {(formatted.Format is null ? "null" : Literal.Text(formatted.Format))}");
                    break;
            }
        }

        json.Constant("\"");
    }

    private static void EmitUrlCheck(JsonEmitter json, ComposedValue composed, string whole, bool isRequired)
    {
        var start = composed.Pieces.TakeWhile(static piece => piece is not FormattedPiece).Take(PiecesAsked).ToArray();
        var checks = new List<string>();
        if (start.Length > 0)
        {
            checks.Add(Check(string.Join(", ", start.Select(piece => Span(composed, Text(piece))))));
        }

        if (start.Length < composed.Pieces.Count)
        {
            checks.Add(Check(Span(composed, whole)));
        }

        json.Code.Open($"if ({string.Join(" && ", checks)})");
        json.Code.Line($"throw writer.NotAbsolute(cursor, {json.PeekPending()}, {whole}, isRequired: {(isRequired ? "true" : "false")});");
        json.Code.Close();

        static string Check(string arguments) => $"!global::Percl.PerclWriter.IsAbsoluteUrl({arguments})";
    }

    private static string Span(ComposedValue composed, string text) =>
        composed.ConvertsTexts ? text : $"global::System.MemoryExtensions.AsSpan({text})";

    private static string Text(TextPiece piece) =>
        piece is ConstantPiece constant ? Literal.Text(constant.Text) : ((TextVariablePiece)piece).Variable;
}
