using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

public sealed class AllocationTests
{
    private const int Requests = 2_000;

    private static readonly byte[] Body =
        new InboundCallWebhook { RequestType = "inboundCall", CallId = "CA1", From = "+13125550100" }.ToUtf8Bytes();

    public static TheoryData<string> Shapes => [.. Handlers.Keys];

    private static Dictionary<string, Action<IEndpointRouteBuilder>> Handlers { get; } = new()
    {
        ["script"] = app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)),
        ["services"] = app => app.MapPercl(
            "/", (InboundCallWebhook call, PhoneBook _, HttpContext _, PerclUrls _) => new Greeting(call.From)),
        ["notification"] = app => app.MapPerclNotification("/", (InboundCallWebhook _) => { }),
    };

    /// <summary>
    /// What an endpoint allocates is held against one that binds the same webhook and answers with a text of that length.
    /// </summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Request_Answered_AllocatesNoMoreThanPlainText(string shape)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddPercl(options => options.PublicBaseUrl = "https://calls.example.com");
        builder.Services.AddSingleton<PhoneBook>();
        using var app = builder.Build();
        Handlers[shape](app);
        var percl = ((IEndpointRouteBuilder)app).DataSources.Single().Endpoints.Single().RequestDelegate!;
        var text = new Greeting("+13125550100").ToUtf8Bytes();

        var ofPlainText = AllocatedBy(PlainText, app.Services);
        var ofPercl = AllocatedBy(percl, app.Services);

        Assert.True(ofPercl <= ofPlainText, $"{shape}: {ofPercl} bytes a request, plain text {ofPlainText}");

        // Not async: in a debug build that allocates.
        Task PlainText(HttpContext http)
        {
            http.Request.BodyReader.TryRead(out var read);
            _ = PerclWebhook.Read<InboundCallWebhook>(read.Buffer.FirstSpan);
            http.Request.BodyReader.AdvanceTo(read.Buffer.End);

            http.Response.StatusCode = StatusCodes.Status200OK;
            http.Response.ContentType = "text/plain; charset=utf-8";
            http.Response.ContentLength = text.Length;
            http.Response.BodyWriter.Write(text);
            var flush = http.Response.BodyWriter.FlushAsync();
            return flush.IsCompletedSuccessfully ? Task.CompletedTask : flush.AsTask();
        }
    }

    private static long AllocatedBy(RequestDelegate endpoint, IServiceProvider services)
    {
        var http = new DefaultHttpContext { RequestServices = services };
        var body = new RepeatedBody(Body);
        http.Features.Set<IRequestBodyPipeFeature>(body);
        http.Features.Set<IHttpResponseBodyFeature>(new DroppedBody());

        Run(Requests);
        Run(Requests);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(Requests);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Requests;

        void Run(int requests)
        {
            for (var i = 0; i < requests; i++)
            {
                http.Response.Headers.Clear();
                var task = endpoint(http);
                Assert.True(task.IsCompletedSuccessfully);
            }
        }
    }
}
