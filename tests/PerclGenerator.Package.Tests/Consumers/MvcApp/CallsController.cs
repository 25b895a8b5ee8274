using Microsoft.AspNetCore.Mvc;
using Percl;
using Percl.AspNetCore;

namespace MvcApp;

[Route("")]
public class CallsController : ControllerBase
{
    [HttpPost("call")]
    public IResult Call() => PerclResults.Percl([new Say { Text = "Hello." }, new Hangup()]);

    [HttpPost("object")]
    public PerclScript AsObject() => [new Hangup()];
}
