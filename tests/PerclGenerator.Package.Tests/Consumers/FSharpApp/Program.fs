open Percl

let script = PerclScript()
script.Add(Say(Text = "Hello."))
script.Add(Hangup())
printfn "%s" (script.ToJson())
