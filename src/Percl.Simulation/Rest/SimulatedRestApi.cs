using System.Net;
using System.Text;

namespace Percl.Simulation;

/// <summary>
/// Plays FreeClimb's REST API for an application, as the handler of the <see cref="HttpClient"/> with which the
/// application makes its requests.
/// </summary>
/// <example>
/// <code>
/// services.AddHttpClient("FreeClimb").ConfigurePrimaryHttpMessageHandler(() => new SimulatedRestApi(simulator));
/// </code>
/// </example>
/// <remarks>
/// <para>
/// It has what applications do while a call goes on: make, get and update a call, create, get and update a conference,
/// update and remove a participant, dequeue a member, and send a message. The answer to everything else is 501.
/// </para>
/// <para>
/// What is asked for happens as soon as the application has answered the webhook in which it asks, and while a step of
/// a test is awaited. The account and the key of the request are not checked.
/// </para>
/// </remarks>
public sealed class SimulatedRestApi : HttpMessageHandler
{
    private readonly FreeClimbSimulator _simulator;
    private readonly RestCalls _calls;
    private readonly RestConferences _conferences;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="simulator">The simulator that has the calls.</param>
    /// <exception cref="ArgumentNullException"><paramref name="simulator"/> is null.</exception>
    public SimulatedRestApi(FreeClimbSimulator simulator)
    {
        ArgumentNullException.ThrowIfNull(simulator);
        _simulator = simulator;
        _calls = new RestCalls(simulator);
        _conferences = new RestConferences(simulator);
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var read = await RestRequest.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        var answer = read is null
            ? RestAnswer.Error(HttpStatusCode.BadRequest, "The body is no object in JSON.")
            : Answer(read);
        _simulator.World.Log.Add(
            "rest.request",
            null,
            null,
            ("method", request.Method.Method),
            ("path", read is null ? null : string.Join('/', read.Path)),
            ("status", Text.Of((int)answer.Status)));
        return new HttpResponseMessage(answer.Status)
        {
            RequestMessage = request,
            Content = new StringContent(answer.Body?.ToJsonString() ?? "", Encoding.UTF8, "application/json"),
        };
    }

    private RestAnswer Answer(RestRequest request) => (request.Method, request.Path) switch
    {
        ("POST", ["Calls"]) => _calls.Make(request),
        ("GET", ["Calls", var id]) => _calls.Get(id),
        ("POST", ["Calls", var id]) => _calls.Update(id, request),
        ("POST", ["Queues", var queue, "Members", "Front"]) => _calls.Dequeue(queue, null),
        ("POST", ["Queues", var queue, "Members", var id]) => _calls.Dequeue(queue, id),
        ("POST", ["Messages"]) => _calls.Send(request),
        ("POST", ["Conferences"]) => _conferences.Create(request),
        ("GET", ["Conferences", var id]) => _conferences.Get(id),
        ("POST", ["Conferences", var id]) => _conferences.Update(id, request),
        ("POST", ["Conferences", var id, "Participants", var call]) =>
            _conferences.UpdateParticipant(id, call, request),
        ("DELETE", ["Conferences", var id, "Participants", var call]) => _conferences.Remove(id, call),
        _ => RestAnswer.Error(HttpStatusCode.NotImplemented, "The simulator does not have this request."),
    };
}
