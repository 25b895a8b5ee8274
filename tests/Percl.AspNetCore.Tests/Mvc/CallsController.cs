using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Percl.AspNetCore.Tests.Endpoints;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Mvc;

public sealed class CallsController(PhoneBook book) : ControllerBase
{
    [HttpPost("/result")]
    public IResult Result([FromBody] InboundCallWebhook call) => PerclResults.Percl(new Greeting(book.Same(call.From)));

    [HttpPost("/built")]
    public PerclResult<PerclScript> Built([FromBody] InboundCallWebhook call) =>
        PerclResults.Percl([new Say { Text = book.Same(call.From) }, new Hangup()]);

    [HttpPost("/script")]
    public PerclScript Script([FromBody] InboundCallWebhook call) => [new Say { Text = book.Same(call.From) }, new Hangup()];
}
