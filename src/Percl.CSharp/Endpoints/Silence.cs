namespace Percl.CSharp.Endpoints;

/// <summary>Specifies why an endpoint sends no PerCL.</summary>
internal enum Silence
{
    /// <summary>It is mapped with <c>MapPerclNotification</c>.</summary>
    Notification,

    /// <summary>Its handler returns nothing.</summary>
    ReturnsNothing,

    /// <summary>It does not take the method POST, with which FreeClimb sends webhooks.</summary>
    TakesNoPost,
}
