using Percl.Language.Collections;

namespace Percl.Language.Schema;

/// <summary>What an attribute has to do with another attribute of the same command.</summary>
public abstract record AttributeDependency;

/// <summary>The attribute is required where the condition holds.</summary>
/// <param name="Condition">What another attribute must be.</param>
/// <param name="IsAdvisory">Whether FreeClimb's sources do not agree on it.</param>
public sealed record RequiredWhen(AttributeCondition Condition, bool IsAdvisory) : AttributeDependency;

/// <summary>The attribute must be left out unless the condition holds.</summary>
/// <param name="Condition">What another attribute must be.</param>
/// <param name="IsAdvisory">Whether it merely has no effect otherwise.</param>
public sealed record OnlyWhen(AttributeCondition Condition, bool IsAdvisory) : AttributeDependency;

/// <summary>The attribute has no effect where the condition holds.</summary>
/// <param name="Condition">What another attribute must be.</param>
public sealed record NoEffectWhen(AttributeCondition Condition) : AttributeDependency;

/// <summary>The attribute is a number that must not be greater than another.</summary>
/// <param name="Other">The other attribute's name in PerCL.</param>
public sealed record AtMost(string Other) : AttributeDependency;

/// <summary>The attribute's text has another limit where the condition holds.</summary>
/// <param name="Condition">What another attribute must be.</param>
/// <param name="Characters">The largest number of characters.</param>
public sealed record MaxLengthWhen(AttributeCondition Condition, int Characters) : AttributeDependency;

/// <summary>Where the condition holds, the attribute's text must have a form of its own.</summary>
/// <param name="Condition">What another attribute must be.</param>
public abstract record FormWhen(AttributeCondition Condition) : AttributeDependency;

/// <summary>The attribute must be an absolute URL where the condition holds.</summary>
/// <param name="Condition">What another attribute must be.</param>
public sealed record UrlWhen(AttributeCondition Condition) : FormWhen(Condition);

/// <summary>The attribute allows only some values where the condition holds.</summary>
/// <param name="Condition">What another attribute must be.</param>
/// <param name="Values">The values.</param>
public sealed record ValuesWhen(AttributeCondition Condition, EquatableArray<string> Values) : FormWhen(Condition);
