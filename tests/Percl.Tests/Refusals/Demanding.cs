using System.ComponentModel.DataAnnotations;
using Percl.Declarations;

namespace Percl.Tests.Refusals;

/// <summary>A command that demands something of each kind of value.</summary>
[PerclCommand]
internal sealed partial record Demanding
{
    public double Number { get; init; }

    public float? Small { get; init; }

    public DayOfWeek? Day { get; init; }

    [AbsoluteUrl]
    public Uri? Link { get; init; }

    [Required]
    public int? Count { get; init; } = 1;

    [Required]
    public Uri? RequiredLink { get; init; } = new("https://example.com");

    [Required]
    public DayOfWeek? RequiredDay { get; init; } = DayOfWeek.Friday;
}
