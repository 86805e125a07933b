namespace Igm.Application.Partners.Tokens;

/// <summary>How a client says who it is: by its secret (HTTP Basic), or by a signed assertion.</summary>
public sealed record ShownCredentials(string? ClientId, string? Secret, string? AssertionType, string? Assertion)
{
    public override string ToString() => nameof(ShownCredentials);
}
