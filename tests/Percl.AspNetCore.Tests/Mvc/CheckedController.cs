using Microsoft.AspNetCore.Mvc;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Mvc;

[ApiController]
[Route("checked")]
public sealed class CheckedController : ControllerBase
{
    [HttpPost]
    public IActionResult Answer(InboundCallWebhook call) => Ok(new PerclScript { new Say { Text = call.From } });

    [HttpPost("script")]
    public PerclScript Script(InboundCallWebhook call) => [new Say { Text = call.From + Url.Action() }];

    [HttpPost("declared")]
    public ActionResult<PerclScript> Declared(InboundCallWebhook call) =>
        call.From.Length == 0 ? BadRequest() : new PerclScript { new Hangup() };
}
