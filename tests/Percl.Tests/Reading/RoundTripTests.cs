#if NET10_0_OR_GREATER
using System.Reflection;
using CsCheck;
using Percl.Declarations;
using Percl.Tests.Oracle;

namespace Percl.Tests.Reading;

public sealed class RoundTripTests
{
    /// <summary>What any command is made from: which one, which of its attributes are set, and to what.</summary>
    private static readonly Gen<(int Command, bool[] IsSet, string[] Texts, int[] Numbers)> Ingredients = Gen.Select(
        Gen.Int[0, LibraryCommands.All.Count - 1],
        Gen.Bool.Array[30],
        Gen.String.Array[30],
        Gen.Int.Array[30]);

    [Fact]
    public void ParseOfWrite_OfAnyCommand_IsTheSameCommand() => Ingredients.Sample(
        static ingredients =>
        {
            var command = Build(ingredients.Command, ingredients.IsSet, ingredients.Texts, ingredients.Numbers, depth: 0);

            var read = Assert.Single(PerclScript.Parse(new PerclScript([command]).ToUtf8Bytes()));

            Assert.Equal(command, read);
        },
        iter: 20_000);

    private static IPerclCommand Build(int index, bool[] isSet, string[] texts, int[] numbers, int depth)
    {
        var type = LibraryCommands.All[index];
        var command = (IPerclCommand)Activator.CreateInstance(type)!;
        Fill(command, isSet, texts, numbers, depth);
        return command;
    }

    private static void Fill(object target, bool[] isSet, string[] texts, int[] numbers, int depth)
    {
        var i = depth;
        foreach (var property in LibraryCommands.AttributesOf(target.GetType()))
        {
            if (LibraryCommands.IsRequired(property) || isSet[i % isSet.Length])
            {
                property.SetValue(target, Value(property, isSet, texts, numbers, i, depth));
            }

            i++;
        }
    }

    private static object Value(PropertyInfo property, bool[] isSet, string[] texts, int[] numbers, int i, int depth)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var number = numbers[i % numbers.Length];
        return type switch
        {
            _ when type == typeof(string) => Text(property, texts[i % texts.Length]),
            _ when type == typeof(bool) => isSet[(i + 1) % isSet.Length],
            _ when type == typeof(int) => number,
            _ when type == typeof(double) => number / 7.0,
            _ when type.IsEnum => Enum.GetValues(type).GetValue((int)((uint)number % Enum.GetValues(type).Length))!,
            _ when type.IsAssignableFrom(typeof(IPromptCommand[])) => Prompts(isSet, texts, numbers, depth),
            _ when type.IsAssignableFrom(typeof(string[])) => texts[..(i % 4)].Select(WellFormed).ToArray(),
            _ when type.IsAssignableFrom(typeof(Dictionary<string, string>)) => texts[..(i % 4)].Select(WellFormed)
                .Distinct().ToDictionary(static text => text),
            _ => Object(type, isSet, texts, numbers, depth),
        };
    }

    private static object Object(Type type, bool[] isSet, string[] texts, int[] numbers, int depth)
    {
        var instance = Activator.CreateInstance(type)!;
        Fill(instance, isSet, texts, numbers, depth + 1);
        return instance;
    }

    private static IPromptCommand[] Prompts(bool[] isSet, string[] texts, int[] numbers, int depth) =>
    [
        .. Enumerable.Range(0, LibraryCommands.All.Count)
            .Where(static index => typeof(IPromptCommand).IsAssignableFrom(LibraryCommands.All[index]))
            .Where(index => isSet[index % isSet.Length])
            .Select(index => (IPromptCommand)Build(index, isSet, texts, numbers, depth + 3)),
    ];

    private static string Text(PropertyInfo property, string text)
    {
        text = WellFormed(text);
        return property.IsDefined(typeof(AbsoluteUrlAttribute), inherit: true) ? "https://example.com/" + text : "x" + text;
    }

    /// <summary>A surrogate without its pair is written as U+FFFD, so it cannot come back.</summary>
    private static string WellFormed(string text) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
#endif
