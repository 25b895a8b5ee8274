using System.Text.RegularExpressions;

namespace PerclGenerator.Tests.Layout;

/// <summary>The folders of each project, and the others of the same project that each uses.</summary>
internal static class AllowedArrows
{
    /// <summary>A row begins with a project; a line that is indented goes on with the row.</summary>
    private const string Table = """
        Percl.AspNetCore/DependencyInjection -> Diagnostics, Endpoints, Mvc, Options, Results, Signatures, Urls
        Percl.AspNetCore/Endpoints -> Diagnostics, Fallbacks, Options, Polyfills, Requests, Results, Services,
            Signatures, Urls
        Percl.AspNetCore/Mvc -> Options, Requests, Results, Signatures
        Percl.AspNetCore/Options -> Diagnostics, Fallbacks
        Percl.AspNetCore/Requests -> Diagnostics
        Percl.AspNetCore/Results -> Diagnostics, Fallbacks, Options, Requests
        Percl.AspNetCore/Signatures -> Diagnostics, Options, Requests, Services
        Percl.AspNetCore/Testing -> Options, Requests, Results, Urls
        Percl.AspNetCore/Urls -> Options
        Percl.CSharp/Binding -> Declarations, Expressions, Spelling, Symbols, Uses
        Percl.CSharp/Declarations -> Expressions, Spelling, Symbols
        Percl.CSharp/Endpoints -> Declarations, Expressions, ScriptFiles, Spelling, Symbols, Uses
        Percl.CSharp/Expressions -> Spelling, Symbols
        Percl.CSharp/Flow -> Declarations, Expressions, Projection, Spelling, Symbols, Uses
        Percl.CSharp/Projection -> Binding, Declarations, Expressions, Spelling, Symbols, Uses
        Percl.CSharp/ScriptFiles -> Spelling
        Percl.CSharp/Strings -> Expressions, Symbols
        Percl.CSharp/Symbols -> Spelling
        Percl.CSharp/Uses -> Expressions, Spelling, Symbols
        Percl.Language/Checking -> Collections, Findings, Json, JsonScripts, Rules/Declarations, Rules/Dependencies,
            Rules/Endpoints, Rules/Json, Rules/Order, Rules/Urls, Rules/Values, Rules, Schema, Script, Violations
        Percl.Language/Configuration -> Checking, Collections, Rules, Violations
        Percl.Language/Data -> Collections, Json, Schema
        Percl.Language/Findings -> Schema, Script, Violations
        Percl.Language/Json -> Collections
        Percl.Language/JsonScripts -> Collections, Findings, Json, Schema, Script, Violations, Wording
        Percl.Language/JsonScripts/Editing -> Json, JsonScripts, Violations
        Percl.Language/Rules -> Collections, Facts, Findings, Schema, Script, Violations
        Percl.Language/Rules/Declarations -> Collections, Facts, Findings, Rules, Schema, Script, Violations
        Percl.Language/Rules/Dependencies -> Collections, Rules, Schema, Script, Violations, Wording
        Percl.Language/Rules/Endpoints -> Findings, Rules, Script, Violations, Wording
        Percl.Language/Rules/Json -> Findings, Rules, Schema, Violations, Wording
        Percl.Language/Rules/Order -> Collections, Rules, Schema, Script, Violations
        Percl.Language/Rules/Urls -> Collections, Facts, Rules, Schema, Script, Violations
        Percl.Language/Rules/Values -> Collections, Facts, Findings, Rules, Schema, Script, Violations, Wording
        Percl.Language/Schema -> Collections
        Percl.Language/Script -> Collections, Schema
        Percl.Language/Violations -> Collections, Facts, Schema, Script
        Percl.Language/Wording -> Collections
        Percl.Simulation/Calls -> Checking, Ids, Options, Scheduling, Timeline, Transports, Webhooks
        Percl.Simulation/CallScripts -> Calls, Checking, Commands, Options, Scheduling, Testing, Timeline
        Percl.Simulation/Commands -> Calls, Conferences, Messages, Options, Queues, Scheduling, Timeline, Webhooks
        Percl.Simulation/Conferences -> Calls, Ids, Scheduling, Timeline, Webhooks
        Percl.Simulation/Diagnosing -> Timeline
        Percl.Simulation/Exploration -> CallScripts, Calls, Checking, Scheduling, Testing, Timeline
        Percl.Simulation/Messages -> Calls, Ids, Scheduling, Timeline
        Percl.Simulation/Queues -> Calls, Scheduling
        Percl.Simulation/Rest -> Calls, Conferences, Messages, Options, Scheduling, Testing, Timeline
        Percl.Simulation/Testing -> Calls, Checking, Commands, Conferences, Diagnosing, Messages, Options, Queues,
            Scheduling, Timeline, Transports, Webhooks
        Percl.Simulation/Timeline -> Scheduling
        Percl.Simulation/Webhooks -> Options, Scheduling, Timeline, Transports
        Percl.Tool -> CommandLine, Hosting
        Percl.Tool/Calls -> Hosting, Reports
        Percl.Tool/CommandLine -> Calls, Configuration, Formatting, Hosting, Inputs, Linting, Outputs, Reports
        Percl.Tool/Configuration -> Hosting
        Percl.Tool/Formatting -> Configuration
        Percl.Tool/Inputs -> Configuration, Hosting
        Percl.Tool/Linting -> Configuration, Hosting, Inputs
        Percl.Tool/Outputs -> Hosting
        Percl.Tool/Reports -> Hosting, Inputs, Linting
        Percl/Collections -> Polyfills
        Percl/Commands -> Collections, Declarations, Json, Polyfills, Values, Webhooks/Records, Writing
        Percl/CompilerServices -> Collections, Commands, Exceptions, Json, Polyfills, Scripts, Writing
        Percl/Exceptions -> Json
        Percl/Reading -> Commands, Json, Polyfills, Scripts, Writing
        Percl/Scripts -> Json, Polyfills, Writing
        Percl/Serialization -> Exceptions, Reading, Scripts, Writing
        Percl/Signatures -> Polyfills
        Percl/Webhooks/Reading -> Json, Polyfills, Webhooks/Records/Bases, Webhooks/Records
        Percl/Webhooks/Records -> Json, Polyfills, Webhooks/Records/Bases, Webhooks/Values
        Percl/Webhooks/Records/Bases -> Json, Polyfills, Webhooks/Values
        Percl/Webhooks/Values -> Polyfills
        Percl/Writing -> Collections, Exceptions, Json, Polyfills
        PerclGenerator -> Caching, Emitting, Lowering, Model, Naming, ScriptFiles
        PerclGenerator.Analyzers/Endpoints -> .
        PerclGenerator.CodeFixes -> Analysis, Code, Migration, Strings
        PerclGenerator.CodeFixes/Code -> Analysis, Strings
        PerclGenerator.CodeFixes/Files -> Analysis, .
        PerclGenerator.CodeFixes/Migration -> Analysis, Code
        PerclGenerator.CodeFixes/Strings -> Analysis
        PerclGenerator/Caching -> Model
        PerclGenerator/Emitting -> Model/Compiled, Model
        PerclGenerator/Lowering -> Model/Compiled, Model
        PerclGenerator/Model -> Model/Compiled
        PerclGenerator/Naming -> Model
        PerclGenerator/ScriptFiles -> Emitting, Model/Compiled, Naming
        """;

    /// <summary>Gets all rows.</summary>
    public static IReadOnlySet<Arrow> All { get; } = Regex.Replace(Table, "\n +", " ").Split('\n')
        .Select(static row => row.Split(" -> "))
        .SelectMany(static row => row[1].Split(", ").Select(to => new Arrow(row[0], Full(row[0].Split('/')[0], to))))
        .ToHashSet();

    /// <summary>Gets a folder with its project; a dot is the project itself.</summary>
    private static string Full(string project, string folder) => folder == "." ? project : $"{project}/{folder}";
}
