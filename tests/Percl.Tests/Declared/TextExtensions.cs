namespace Percl.Tests.Declared.Extensions;

/// <summary>Members that are found through a using directive, of which generated code has none.</summary>
internal static class TextExtensions
{
    extension(string text)
    {
        public string Loud => text + "!";

        public string Louder() => text + "!!";
    }

    extension(string)
    {
        public static string Greeting => "Hi ";

        public static string operator *(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
    }
}
