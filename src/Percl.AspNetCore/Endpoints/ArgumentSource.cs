namespace Percl.AspNetCore;

/// <summary>Specifies where the argument of a handler's parameter is from.</summary>
internal enum ArgumentSource
{
    /// <summary>The services of the request.</summary>
    Service,

    /// <summary>The services of the request that have a key.</summary>
    KeyedService,

    /// <summary>The request itself: its context, its token.</summary>
    Request,

    /// <summary>The route, as in <c>/rooms/{id}</c>.</summary>
    Route,

    /// <summary>The query of the URL, as in <c>/rooms?id=7</c>.</summary>
    Query,
}
