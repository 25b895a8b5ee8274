using Percl.Language.Collections;

namespace Percl.Language.Schema;

/// <summary>Represents a dependency of an attribute on another attribute of the same command.</summary>
public abstract record AttributeDependency;

/// <summary>The attribute is required where the condition holds.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="IsAdvisory">Whether FreeClimb's sources disagree about the requirement.</param>
public sealed record RequiredWhen(AttributeCondition Condition, bool IsAdvisory) : AttributeDependency;

/// <summary>The attribute must be left out unless the condition holds.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="IsAdvisory">Whether the attribute merely has no effect otherwise.</param>
public sealed record OnlyWhen(AttributeCondition Condition, bool IsAdvisory) : AttributeDependency;

/// <summary>The attribute has no effect where the condition holds.</summary>
/// <param name="Condition">The condition.</param>
public sealed record NoEffectWhen(AttributeCondition Condition) : AttributeDependency;

/// <summary>The attribute is a number that must not be greater than another.</summary>
/// <param name="Other">The other attribute's name in PerCL.</param>
public sealed record AtMost(string Other) : AttributeDependency;

/// <summary>The attribute's string has another limit where the condition holds.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Characters">The largest number of characters.</param>
public sealed record MaxLengthWhen(AttributeCondition Condition, int Characters) : AttributeDependency;

/// <summary>The attribute's string must have a form of its own where the condition holds.</summary>
/// <param name="Condition">The condition.</param>
public abstract record FormWhen(AttributeCondition Condition) : AttributeDependency;

/// <summary>The attribute must be an absolute URL where the condition holds.</summary>
/// <param name="Condition">The condition.</param>
public sealed record UrlWhen(AttributeCondition Condition) : FormWhen(Condition);

/// <summary>The attribute allows only some values where the condition holds.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Values">The values.</param>
public sealed record ValuesWhen(AttributeCondition Condition, EquatableArray<string> Values) : FormWhen(Condition);
