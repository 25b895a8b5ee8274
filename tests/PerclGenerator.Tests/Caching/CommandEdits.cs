using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static PerclGenerator.Tests.Caching.Edit;

namespace PerclGenerator.Tests.Caching;

/// <summary>Edits of <see cref="EditedCommands"/>, and what is lowered again after each.</summary>
internal static class CommandEdits
{
    private const string Every = "Address Amount Asking Browsing Calling Choosing Derived Jumping Menu Named Nested Paying Plain Reading Sending Sized Timed Visiting Worded";

    private static readonly MetadataReference Aliased = CSharpCompilation
        .Create("Lib", [CSharpSyntaxTree.ParseText("namespace App.Shared; public enum Speed;")], References.All, new(OutputKind.DynamicallyLinkedLibrary))
        .ToMetadataReference(["lib"]);

    public static IReadOnlyList<Edit> All { get; } =
    [
        OfText("the body of a method elsewhere", "", "Unrelated.cs", "Count() => 1", "Count() => 2"),
        OfText("the body of a method beside a constant", "", "Names.cs", "Count() => 1", "Count() => 2"),
        OfText("a constant that nothing uses", "", "Unrelated.cs", "Number = 1", "Number = 2"),
        OfText("a new type of another name", "", "New.cs", "", "namespace App; public class New { public Speed? Speed { get; set; } }"),
        OfText("a derived command", "Special", "Special.cs", "", "namespace App; [PerclCommand] public partial class Special : Named;"),
        OfText("a file that is removed", "", "Unrelated.cs", EditedCommands.Files["Unrelated.cs"], ""),
        OfText("the body of an object's property", "Address", "Address.cs", "=> \"US\"", "=> Street!"),
        OfText("the body of a method of an object's other part", "Address", "Address.More.cs", "=> 1", "=> 2"),
        OfText("a constant in an attribute", "Choosing Named", "Names.cs", "\"target\"", "\"to\""),
        OfText("a constant that is not one any more", "Choosing Named", "Names.cs", "const string Target", "static readonly string Target"),
        OfText("a constant behind a global alias", "Worded", "Phrases.cs", "\"where\"", "\"there\""),
        OfText("a constant of an enum member", "Timed", "Numbers.cs", "Two = 2", "Two = 1"),
        OfText("a new enum member", "Timed", "Speed.cs", "Slow = 1,", "Slow = 1, Slower = 0,"),
        OfText("the attribute of an enum member", "Timed", "Speed.cs", "\"quick\"", "\"fast\""),
        OfText("an enum member that may not be used", "Timed", "Speed.cs", "Slow = 1", "[System.Obsolete(\"\", true)] Slow = 1"),
        OfText("an enum that may not be used", "Timed", "Speed.cs", "public enum", "[System.Obsolete(\"\", true)] public enum"),
        OfText("the type of an enum's numbers", "Timed", "Speed.cs", "enum Speed", "enum Speed : long"),
        OfText("an enum that is none any more", "Timed", "Speed.cs", "public enum Speed", "public class Speed { }\npublic enum Slowness"),
        OfText("a using directive of an enum's file", "Timed", "Speed.cs", "using static App.Numbers;", ""),
        OfText("a symbol that an enum's file defines", "Sized", "Size.cs", "", "# define LARGE\n"),
        OfText("the namespace of an enum", "Timed", "Speed.cs", "namespace App.Shared;", "namespace App.Common;"),
        OfText("a new type that hides an enum", "Timed", "New.cs", "", "namespace App; public enum Speed { None }"),
        OfText("a new namespace that hides an enum", "Timed", "New.cs", "", "namespace App.Speed { public class New; }"),
        OfText("a new nested type that hides an enum", "Timed", "Timed.More.cs", "", "namespace App; public partial class Timed { public enum Speed { None } }"),
        OfText("a base type's new property", "Derived", "Base.cs", "public string? Id", "public int? Number { get; set; } public string? Id"),
        OfText("a base type's property of another type", "Derived", "Base.cs", "public string? Id", "public int? Id"),
        OfText("a base type's property that is ignored", "Derived", "Base.cs", "public string? Id", "[JsonIgnore] public string? Id"),
        OfText("a base type's property that is obsolete", "Derived", "Base.cs", "public string? Id", "[System.Obsolete] public string? Id"),
        OfText("a base type's property that is not public", "Derived", "Base.cs", "public string? Id", "protected string? Id"),
        OfText("a base type's getter that is not public", "Derived", "Base.cs", "Id { get;", "Id { private get;"),
        OfText("a base type's property that is hidden", "Derived", "Base.cs", "private string? Own", "public string? Own"),
        OfText("a property of a base type's other part", "Derived", "Base.More.cs", "required string Note", "required string Remark"),
        OfText("a new part of a base type", "Derived", "Base.Third.cs", "", "namespace App; public partial class Base { public override sealed string ToString() => \"\"; }"),
        OfText("a base type's base type", "Derived", "Base.cs", " : Root", ""),
        OfText("an attribute of an overridden property", "Derived", "Root.cs", "[Privacy]", ""),
        OfText("the nullable context of a base type", "Derived", "Base.More.cs", "namespace App;", "#nullable disable\nnamespace App;"),
        OfText("lines above a base type's property", "Derived", "Base.cs", "{ return 1; }", "{\n        return 1;\n    }"),
        OfText("an interface that is no prompt any more", "Asking", "Greeting.cs", " : IPromptCommand", ""),
        OfText("a list of another type", "Reading", "Texts.cs", "List<string>", "List<int>"),
        OfText("a property of an object", "Address Sending", "Address.cs", "public string? Street", "public string? Road"),
        OfText("an object that is none any more", "Sending", "Address.cs", "[PerclObject]", ""),
        OfText("an object that becomes a command", "Address Sending", "Address.cs", "[PerclObject]", "[PerclCommand]"),
        OfText("the base type of a property's type", "Sending", "Home.cs", " : Address", ""),
        OfText("a struct that becomes a class", "Amount Paying", "Amount.cs", "struct", "class"),
        OfText("the base type of an attribute", "Browsing Visiting", "WebAttribute.cs", "AbsoluteUrlAttribute", "System.Attribute"),
        OfText("a constraint of a containing type's other part", "Nested", "Outer.More.cs", " where T : IPromptCommand", ""),
        OfText("a containing type that is not partial", "Nested", "Outer.cs", "public partial", "public"),
        OfText("a script that is none any more", "Jumping", "Menu.cs", "[PerclScript]", ""),
        OfText("a webhook that is removed", "Calling", "Answered.cs", EditedCommands.Files["Answered.cs"], ""),
        OfText("a property of another part", "Plain", "Plain.More.cs", "string? More", "int? More"),
        OfText("a new part of a command", "Plain", "Plain.Third.cs", "", "namespace App; public partial record Plain { public int Third { get; init; } }"),
        OfText("a part of a command that is removed", "Plain", "Plain.More.cs", EditedCommands.Files["Plain.More.cs"], ""),
        OfText("a second mark on another part", "Plain Plain", "Plain.More.cs", "public partial", "[PerclScript] public partial"),
        OfText("the same mark on another part", "Plain Plain", "Plain.More.cs", "public partial", "[PerclCommand] public partial"),
        OfText("a mark that is removed", "", "Plain.cs", "[PerclCommand]", ""),
        OfText("the command's own property", "Named", "Named.cs", "string? To", "int? To"),
        OfText("a using directive of a command's file", "Named", "Named.cs", "using App.Shared;", ""),
        OfText("an attribute that hides that of commands", "", "New.cs", "", "namespace App; public sealed class PerclCommandAttribute : System.Attribute;"),
        OfText("an attribute that hides that of objects", "Paying Sending", "New.cs", "", "namespace App; public sealed class PerclObjectAttribute : System.Attribute;"),
        OfText("an attribute that hides that of names", "Named Worded", "New.cs", "", "namespace App; public sealed class JsonPropertyNameAttribute(string name) : System.Attribute { public string Name => name; }"),
        OfText("a command behind an alias of the attribute", "Marked", "New.cs", "", "using Mark = Percl.PerclCommandAttribute; namespace App; [Mark] public partial class Marked;"),
        OfText("an object behind a global alias of the attribute", "Marked", "New.cs", "", "global using Mark = Percl.PerclObjectAttribute; namespace App; [Mark] public partial class Marked;"),
        OfText("a type of the framework", Every, "Framework.cs", "internal", "public sealed class JsonIgnoreAttribute : Attribute;\ninternal"),
        OfText("a global using directive", Every, "Usings.cs", "global using Percl;", "global using Percl; global using App.Shared;"),
        OfText("a global alias", "Worded", "Usings.cs", "App.Shared.Phrases", "App.Shared.Names"),
        OfText("a global alias of an attribute", "Visiting", "Usings.cs", "App.WebAttribute", "System.ObsoleteAttribute"),
        OfText("an attribute of the assembly", Every, "Usings.cs", "global using Words", "global using Other = App.Unrelated;\n[assembly: Percl.ReadableCommands]\n//"),
        new("the level of optimization", Every) { Compilation = static old => old.WithOptions(old.Options.WithOptimizationLevel(OptimizationLevel.Release)) },
        new("the nullable context", Every) { Compilation = static old => old.WithOptions(old.Options.WithNullableContextOptions(NullableContextOptions.Disable)) },
        new("the language version", Every) { Parsing = static old => old.WithLanguageVersion(LanguageVersion.CSharp10) },
        new("a symbol for #if", Every) { Parsing = static old => old.WithPreprocessorSymbols("NET", "MORE") },
        new("a reference", Every) { Compilation = static old => old.AddReferences(Aliased) },
        new("the name of the assembly", Every) { Compilation = static old => old.WithAssemblyName("Other") },
        OfOrder("the order of a base type's parts", "Derived", "Base.cs", "Base.More.cs"),
        OfOrder("the order of other files", "Timed", "Numbers.cs", "Unrelated.cs"),
    ];
}
