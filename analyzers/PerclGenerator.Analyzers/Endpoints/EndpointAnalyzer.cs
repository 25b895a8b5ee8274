using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.CSharp.Endpoints;
using Percl.Language.Violations;

namespace PerclGenerator.Analyzers;

/// <summary>Provides the base of the analyzers of endpoints, which run only where ASP.NET Core is referenced.</summary>
public abstract class EndpointAnalyzer : PerclAnalyzer
{
    private readonly OperationKind[] _operations;

    /// <summary>Initializes an analyzer of one rule.</summary>
    /// <param name="isReported">Returns whether the analyzer reports a rule.</param>
    /// <param name="operations">The kinds of operations that the analyzer reads.</param>
    private protected EndpointAnalyzer(Func<Rule, bool> isReported, params OperationKind[] operations)
        : base(isReported)
    {
        _operations = operations;
    }

    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        if (IsNeeded(catalog) && EndpointTypes.Of(start.Compilation) is { } types)
        {
            start.RegisterOperationAction(context => Check(context, types, catalog), _operations);
        }
    }

    /// <summary>Determines whether a project can have what the analyzer finds.</summary>
    private protected virtual bool IsNeeded(CommandCatalog catalog) => true;

    private protected abstract void Check(
        OperationAnalysisContext context, EndpointTypes types, CommandCatalog catalog);
}
