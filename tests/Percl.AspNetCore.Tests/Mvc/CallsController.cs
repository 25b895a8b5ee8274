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

    [HttpPost("/action")]
    public IActionResult Action([FromBody] InboundCallWebhook call) =>
        call.From.Length == 0 ? BadRequest() : PerclResults.Percl(new Greeting(book.Same(call.From)));

    [HttpPost("/refused")]
    public IActionResult Refused([FromBody] InboundCallWebhook call) =>
        PerclResults.Percl([new Redirect { ActionUrl = book.Same(call.From) }]);

    [HttpPost("/declared")]
    public IActionResult Declared([FromBody] InboundCallWebhook call) => Ok(new Greeting(book.Same(call.From)));

    [HttpPost("/any")]
    public IPerclScript Any([FromBody] PerclWebhook webhook) => webhook is InboundCallWebhook call
        ? new Greeting(book.Same(call.From))
        : [new Hangup()];

    [HttpPost("/refusedScript")]
    public PerclScript RefusedScript([FromBody] InboundCallWebhook call) =>
        [new Redirect { ActionUrl = book.Same(call.From) }];

    [HttpPost("/script")]
    public PerclScript Script([FromBody] InboundCallWebhook call) => [new Say { Text = book.Same(call.From) }, new Hangup()];

    [HttpPost("/throws")]
    public IActionResult Throws([FromBody] InboundCallWebhook call) =>
        throw new NotSupportedException(book.Same(call.From));

    [HttpPost("/awaits")]
    public async Task Awaits([FromBody] InboundCallWebhook call)
    {
        await Task.Yield();
        throw new NotSupportedException(book.Same(call.From));
    }
}
