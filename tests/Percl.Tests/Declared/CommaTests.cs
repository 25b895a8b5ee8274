using Percl.Tests.Oracle;

namespace Percl.Tests.Declared;

/// <summary>Whether a comma is needed depends on which of the attributes in front are written.</summary>
public sealed class CommaTests
{
    [Fact]
    public void AllOptional_EverySubset_HasItsCommas()
    {
        for (var subset = 0; subset < 16; subset++)
        {
            AssertLikeOracle(new AllOptional(
                Has(0) ? 1 : null, Has(1) ? "b" : null, Has(2) ? false : null, Has(3) ? 0.5 : null));

            bool Has(int bit) => (subset & (1 << bit)) != 0;
        }
    }

    [Fact]
    public void OptionalThenRequired_EverySubset_HasItsCommas()
    {
        for (var subset = 0; subset < 8; subset++)
        {
            AssertLikeOracle(new OptionalThenRequired
            {
                A = Has(0) ? 1 : null,
                B = Has(1) ? "b" : null,
                C = "c",
                D = Has(2) ? true : null,
            });

            bool Has(int bit) => (subset & (1 << bit)) != 0;
        }
    }

    [Fact]
    public void OneOptional_SetOrNot_HasNoComma()
    {
        AssertLikeOracle(new OneOptional());
        AssertLikeOracle(new OneOptional(0));
    }

    private static void AssertLikeOracle(IPerclCommand command) =>
        Assert.Equal(JsonOracle.Script(command, command), new PerclScript([command, command]).ToJson());
}
