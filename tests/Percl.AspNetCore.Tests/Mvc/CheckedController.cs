using Microsoft.AspNetCore.Mvc;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Mvc;

[ApiController]
[Route("checked")]
public sealed class CheckedController : ControllerBase
{
    [HttpPost]
    public IActionResult Answer(InboundCallWebhook call) => Ok(new PerclScript { new Say { Text = call.From } });
}
