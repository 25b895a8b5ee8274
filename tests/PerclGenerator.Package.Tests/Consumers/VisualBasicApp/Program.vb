Imports Percl

Module Program
    Sub Main()
        Console.WriteLine(PerclScript.Parse("[{""Hangup"":{}}]").ToJson())
    End Sub
End Module
