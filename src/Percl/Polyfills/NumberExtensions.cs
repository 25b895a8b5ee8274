namespace Percl;

internal static class NumberExtensions
{
    extension(Array)
    {
        public static int MaxLength => 0x7FFFFFC7;
    }

    extension(double)
    {
        public static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
    }

    extension(float)
    {
        public static bool IsFinite(float value) => !float.IsNaN(value) && !float.IsInfinity(value);
    }
}
