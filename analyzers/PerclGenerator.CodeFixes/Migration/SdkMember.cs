using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>Represents a member of the initializer that the values of a command of the SDK become.</summary>
/// <param name="Index">The index of the attribute.</param>
/// <param name="Source">The value in the code of the SDK; null where the SDK chose it.</param>
/// <param name="Assignment">The assignment; null where the value is null, which is not written.</param>
/// <param name="Comments">The comments of the value.</param>
internal sealed record SdkMember(
    int Index, ExpressionSyntax? Source, AssignmentExpressionSyntax? Assignment, SdkComments Comments)
{
    /// <summary>Gets a value that indicates whether the value had a line of its own.</summary>
    public bool BeginsLine { get; init; }

    /// <summary>Gets a value that indicates whether a statement after the command set the value.</summary>
    public bool IsSetLater { get; init; }
}
