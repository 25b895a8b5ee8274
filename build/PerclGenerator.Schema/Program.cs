using PerclGenerator.Schema;

// Writes the schema and the language anew: dotnet run --project build/PerclGenerator.Schema
File.WriteAllText(SchemaFile.Path, SchemaFile.Render());
File.WriteAllText(LanguageFile.Path, LanguageFile.Render());
Console.WriteLine(SchemaFile.Path);
Console.WriteLine(LanguageFile.Path);
