using System.ComponentModel.DataAnnotations;
using Percl.Declarations;

namespace Percl.Consumer;

/// <summary>A command of one's own.</summary>
[PerclCommand(IsTerminal = true)]
public partial class Transfer
{
    [Required]
    [PhoneNumber]
    public string? Number { get; set; }

    [AbsoluteUrl]
    public string? StatusUrl { get; set; }

    [Range(0, 10)]
    public double? Gain { get; set; }
}
