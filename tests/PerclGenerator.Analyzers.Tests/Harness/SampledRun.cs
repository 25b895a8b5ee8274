using System.Reflection;
using Microsoft.CodeAnalysis;
using PerclGenerator.Analyzers.Tests;
using PerclGenerator.Analyzers.Tests.HalfTyped;
using PerclGenerator.Analyzers.Tests.Rules;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestFramework<SampledRun>]

namespace PerclGenerator.Analyzers.Tests;

/// <summary>
/// Runs every case in the newest compiler, and a sample of each class in the oldest. The environment variable
/// PERCL_EVERY_CASE=1 runs all of them there too. A part of the tests, such as one class, is always run whole.
/// </summary>
internal sealed class SampledRun : XunitTestFramework
{
    /// <summary>One of so many cases of a class runs in the oldest compiler.</summary>
    private const int Step = 16;

    /// <summary>The number of classes above which a run is one of the whole project.</summary>
    private const int Part = 50;

    /// <summary>The classes whose cases take a sample of the tokens themselves.</summary>
    private static readonly string[] OwnSample =
        [typeof(HalfTypedTests).FullName!, typeof(MissingTokenTests).FullName!];

    /// <summary>The class of what only the newest compiler knows.</summary>
    private static readonly string Newest = typeof(NewLanguageTests).FullName!;

    /// <summary>Gets whether the newest compiler runs.</summary>
    public static bool IsNewest => typeof(SyntaxToken).Assembly.GetName().Version!.Major > 4;

    protected override ITestFrameworkExecutor CreateExecutor(Assembly assembly) =>
        new Executor(new XunitTestAssembly(assembly, configFilePath: null));

    private static bool IsWhole(int classes) =>
        IsNewest || classes <= Part || Environment.GetEnvironmentVariable("PERCL_EVERY_CASE") == "1";

    private sealed class Executor(IXunitTestAssembly assembly) : XunitTestFrameworkExecutor(assembly)
    {
        public override ValueTask RunTestCases(
            IReadOnlyCollection<IXunitTestCase> testCases,
            IMessageSink executionMessageSink,
            ITestFrameworkExecutionOptions executionOptions,
            CancellationToken cancellationToken)
        {
            var classes = testCases
                .Where(static one => IsNewest || one.TestClassName != Newest)
                .GroupBy(static one => one.TestClassName)
                .ToArray();
            var isWhole = IsWhole(classes.Length);
            IReadOnlyCollection<IXunitTestCase> run = [.. classes.SelectMany(one => isWhole ? one : Sample(one))];
            return base.RunTestCases(run, executionMessageSink, executionOptions, cancellationToken);
        }

        private static IEnumerable<IXunitTestCase> Sample(IGrouping<string, IXunitTestCase> cases) =>
            OwnSample.Contains(cases.Key) ? cases : cases.Where(static (_, i) => i % Step == 0);
    }
}
