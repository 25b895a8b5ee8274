namespace Percl.Tests.Allocation;

/// <summary>Values of every type that the framework formats without garbage.</summary>
public sealed partial class ShapeAllocationTests
{
    [Fact]
    public void Write_PlaceholdersOfEveryShape_AllocatesNothing()
    {
        var moment = new DateTime(2026, 1, 2, 3, 4, 5);
        var address = new Uri("https://example.com/");
        var script = new ShapesScript(
            7, 2.5m, 0.125, moment, TimeSpan.FromMinutes(3), Guid.Empty, DayOfWeek.Friday, DayOfWeek.Monday, 'x', true,
            null, address, "é", null);

        Assert.Equal(0, Allocations.OfWriting(script));
    }

    [PerclScript]
    private readonly partial record struct ShapesScript(
        int Whole, decimal Exact, double Measured, DateTime Moment, TimeSpan Time, Guid Id, DayOfWeek Day,
        DayOfWeek? NextDay, char Letter, bool IsSure, int? None, Uri Address, string Text, string? Absent)
    {
        public Say Plain => new()
        {
            Text = $"{Whole}{Exact}{Measured}{Moment}{Time}{Id}{Day}{NextDay}{Letter}{IsSure}{None}",
        };

        public Say Formatted => new()
        {
            Text = $"{Whole:N0}, {Exact:F1}, {Measured:E2}, {Moment:O}, {Time:c}, {Id:N}, {Day:D}{NextDay:D}",
        };

        public Say Padded => new()
        {
            Text = $"{Whole,9}, {Exact,-9:F1}, {Letter,2}, {Text,4}, {Absent,3}, {None,5}, {Day,9}{NextDay,-9}",
        };

        public Say Parts => new()
        {
            Text = $"{Text.AsSpan(0, 1)}, {Address}, {(IsSure ? Text : "none")}, {Absent ?? "none"}",
        };

        public Redirect Next => new() { ActionUrl = $"{Address}{Whole}/{Day}/{Text}?{Id:N}" };
    }
}
