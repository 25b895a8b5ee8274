using Microsoft.CodeAnalysis.CSharp;
using Percl.CSharp.Declarations;
using Percl.Language;
using Percl.Language.Schema;

namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>What PerCL has, as the runtime library declares it.</summary>
internal static class Language
{
    public static LanguageSchema Schema { get; } = CommandCatalog
        .Of(CSharpCompilation.Create("Tests", references: [.. References.Framework, References.Percl]))!
        .Language;
}
