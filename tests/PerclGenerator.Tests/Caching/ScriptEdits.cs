using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static PerclGenerator.Tests.Caching.Edit;

namespace PerclGenerator.Tests.Caching;

/// <summary>Edits of <see cref="EditedScripts"/>, and what is lowered again after each.</summary>
internal static class ScriptEdits
{
    private const string Every = "Aliased Ending Fast Forward Forwarding Greeting Nested Paying Plain Polite";

    private const string WithSay = "Aliased Ending Fast Greeting Paying Polite";

    private static readonly MetadataReference Aliased = CSharpCompilation
        .Create("Lib", [CSharpSyntaxTree.ParseText("namespace App; public class Elsewhere;")], References.All, new(OutputKind.DynamicallyLinkedLibrary))
        .ToMetadataReference(["lib"]);

    public static IReadOnlyList<Edit> All { get; } =
    [
        OfText("the body of a method elsewhere", "", "Unrelated.cs", "Count() => 1", "Count() => 2"),
        OfText("a constant that no script uses", "", "Unrelated.cs", "Number = 1", "Number = 2"),
        OfText("a comment elsewhere", "", "Unrelated.cs", "public const", "/* why */ public const"),
        OfText("a comment in a declaration", "Greeting", "Shared.cs", "public const string Hello", "public const /* why */ string Hello"),
        OfText("a constant", "Greeting", "Shared.cs", "\"Hello\"", "\"Hi\""),
        OfText("a constant that is not one any more", "Greeting", "Shared.cs", "const string Hello", "static readonly string Hello"),
        OfText("a constant behind a global alias", "Aliased", "Shared.cs", "\"Welcome\"", "\"Hi\""),
        OfText("an enum member's value", "Fast", "Shared.cs", "Fast = 2", "Fast = 3"),
        OfText("a new enum member", "Fast", "Shared.cs", "Fast = 2,", "Fast = 2, Faster = 3,"),
        OfText("an obsolete attribute", "Greeting", "Shared.cs", "public const string Hello", "[System.Obsolete] public const string Hello"),
        OfText("an obsolete type that may not be used", "Fast", "Shared.cs", "public enum Speed", "[System.Obsolete(\"\", true)] public enum Speed"),
        OfText("a using directive of another file", "Aliased Fast Greeting", "Shared.cs", "namespace App.Shared;", "using System;\nnamespace App.Shared;"),
        OfText("the namespace of another file", "Aliased Ending Fast Forwarding Greeting Paying Polite", "Shared.cs", "namespace App.Shared;", "namespace App.Common;"),
        OfText("a base type's property", "Ending", "Base.cs", "public Hangup Last", "public Hangup? Last"),
        OfText("a base type's new property", "Ending", "Base.cs", "public Hangup Last", "public Unpark Before => new();\n    public Hangup Last"),
        OfText("lines above a base type's property", "Ending", "Base.cs", "{ return 1; }", "{\n        return 1;\n    }"),
        OfText("a required property of a command", "Forward Forwarding", "Forward.cs", "public required string To", "public string? To"),
        OfText("a property of a command's other part", "Forward Forwarding", "Forward.More.cs", "public string? Note", "public string? Remark"),
        OfText("the nullable context of a command", "Forward Forwarding", "Forward.cs", "namespace App;", "#nullable disable\nnamespace App;"),
        OfText("the nullable context of the type before a command", "Forward Forwarding", "Forward.cs", "public static class", "# nullable disable\npublic static class"),
        OfText("a command that is none any more", "Forwarding", "Forward.cs", "[PerclCommand]", ""),
        OfText("a derived command", "Special", "Special.cs", "", "namespace App; [PerclCommand] public partial record Special : Forward;"),
        OfText("a conversion operator", "Paying", "Amount.cs", "implicit", "explicit"),
        OfText("a type of a type's property", "Paying", "Amount.cs", "public string Name", "public object Name"),
        OfText("an extension method", "Polite", "Extensions.cs", "string Politely(this string text)", "object Politely(this string text)"),
        OfText("another extension method", "Polite", "Others.cs", "", "namespace App; public static class Others { public static object Politely(this string text) => text; }"),
        OfText("an extension method of another name", "Polite", "Extensions.cs", "    public static", "    public static int Rudely(this string text) => 1;\n    public static"),
        OfText("an extension method that the compiler calls", Every, "Others.cs", "", "namespace App; public static class Others { public static void Add(this PerclScript script, int pause) { } }"),
        OfText("an attribute of a script", "Plain", "RemarkAttribute.cs", "public sealed", "[System.Obsolete] public sealed"),
        OfText("another part of a containing type", "Nested", "Outer.cs", "\"secret\"", "\"public\""),
        OfText("a containing type that is not partial", "Nested", "Outer.cs", "public partial", "public"),
        OfText("another part of a script", "Plain", "Plain.More.cs", "=> 1", "=> 2"),
        OfText("a new part of a script", "Plain", "Plain.Third.cs", "", "namespace App; public partial class Plain { public Hangup B => new(); }"),
        OfText("a part of a script that is removed", "Plain", "Plain.More.cs", EditedScripts.Files["Plain.More.cs"], ""),
        OfText("an attribute that hides that of scripts", "", "New.cs", "", "namespace App; public sealed class PerclScriptAttribute : System.Attribute;"),
        OfText("a script behind an alias of the attribute", "Marked", "New.cs", "", "using Mark = Percl.PerclScriptAttribute; namespace App; [Mark] public partial class Marked { public Hangup A => new(); }"),
        OfText("a script behind a global alias of the attribute", "Marked", "New.cs", "", "global using Mark = Percl.PerclScriptAttribute; namespace App; [Mark] public partial class Marked { public Hangup A => new(); }"),
        OfText("a type that is no script any more", "", "Plain.cs", "PerclScript, ", ""),
        OfText("a script's own expression", "Plain", "Plain.cs", "100", "200"),
        OfText("blank lines above a script", "Plain", "Plain.cs", "namespace App;", "\n\nnamespace App;"),
        OfText("a using directive of a script's file", "Polite", "Polite.cs", "using App.Shared;", "using System;\nusing App.Shared;"),
        OfText("a new type of a name that scripts mention", WithSay, "Say.cs", "", "namespace App; public class Say { public string? Text { get; set; } }"),
        OfText("a new type of another name", "", "New.cs", "", "namespace App; public class New { public Say? Say { get; set; } }"),
        OfText("a new namespace of a name that scripts mention", WithSay, "Say.cs", "", "namespace App.Say { public class New; }"),
        OfText("a new namespace of another name", "", "New.cs", "", "namespace App.Other { public class New; }"),
        OfText("a type of the framework", Every, "New.cs", "", "namespace System.Runtime.CompilerServices; public ref struct DefaultInterpolatedStringHandler;"),
        OfText("a file that is removed", "", "Unrelated.cs", EditedScripts.Files["Unrelated.cs"], ""),
        OfText("a global using directive", Every, "Usings.cs", "global using Percl;", "global using Percl; global using static App.Unrelated;"),
        OfText("a global alias", "Aliased", "Usings.cs", "App.Shared.Words", "App.Shared.Texts"),
        OfText("an attribute of the assembly", Every, "Usings.cs", "global using Alias", "global using Other = App.Unrelated;\n[assembly: System.CLSCompliant(false)]\n//"),
        new("the level of optimization", Every) { Compilation = static old => old.WithOptions(old.Options.WithOptimizationLevel(OptimizationLevel.Release)) },
        new("the nullable context", Every) { Compilation = static old => old.WithOptions(old.Options.WithNullableContextOptions(NullableContextOptions.Disable)) },
        new("the language version", Every) { Parsing = static old => old.WithLanguageVersion(LanguageVersion.CSharp11) },
        new("a symbol for #if", Every) { Parsing = static old => old.WithPreprocessorSymbols("NET", "MORE") },
        new("a reference", Every) { Compilation = static old => old.AddReferences(Aliased) },
        new("the name of the assembly", Every) { Compilation = static old => old.WithAssemblyName("Other") },
        OfOrder("the order of a command's parts", "Forward Forwarding", "Forward.cs", "Forward.More.cs"),
        OfOrder("the order of other files", "Paying", "Amount.cs", "Unrelated.cs"),
    ];
}
