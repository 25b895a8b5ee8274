using Microsoft.AspNetCore.Mvc;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Mvc;

[ApiController]
[Route("checked")]
public sealed class CheckedController : ControllerBase
{
    [HttpPost]
    public PerclScript Answer(InboundCallWebhook call) => [new Say { Text = call.From }];
}
