using System.Collections.Generic;
using freeclimb.Model;

public static class Lines
{
    public static string Join(string conference)
    {
        var script = new PerclScript(new List<PerclCommand>());
        script.Commands.Add(new SetTalk());
        script.Commands.Add(new AddToConference(
            conferenceId: conference, startConfOnEnter: true, talk: true, listen: true, dtmfPassThrough: true));
        script.Commands.Add(new Say("Goodbye."));
        return script.ToJson();
    }

    public static string Menu()
    {
        return new PerclScript(new List<PerclCommand> { new Redirect("/menu") }).ToJson();
    }
}
