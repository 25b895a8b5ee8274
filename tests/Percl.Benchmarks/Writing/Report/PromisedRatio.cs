namespace Percl.Benchmarks.Writing;

/// <summary>A ratio of two times of a run.</summary>
/// <param name="Over">The time above the line.</param>
/// <param name="Under">The time below the line.</param>
/// <param name="AtLeast">The smallest ratio that is promised.</param>
/// <param name="AtMost">The largest ratio that is promised.</param>
internal sealed record PromisedRatio(string Over, string Under, double? AtLeast = null, double? AtMost = null)
{
    public double Of(Measurements run) => run.Of(Over) / run.Of(Under);

    /// <summary>Whether a ratio is as promised; null where nothing is.</summary>
    public bool? IsKept(double ratio) => AtLeast is null && AtMost is null
        ? null
        : (AtLeast is null || ratio >= AtLeast) && (AtMost is null || ratio <= AtMost);
}
