using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>Represents a member of the initializer that a command of the SDK becomes, with its comments.</summary>
/// <param name="Index">The index of the attribute in the command of the SDK.</param>
/// <param name="Assignment">The assignment; null for a value that is null, which is not written.</param>
/// <param name="Comments">The comments around the member.</param>
internal sealed record SdkMember(int Index, AssignmentExpressionSyntax? Assignment, SdkComments Comments);
