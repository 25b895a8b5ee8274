using PerclGenerator.Schema;

// Writes the schema anew: dotnet run --project build/PerclGenerator.Schema
File.WriteAllText(SchemaFile.Path, SchemaFile.Render());
Console.WriteLine(SchemaFile.Path);
