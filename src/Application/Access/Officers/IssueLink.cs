using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Access.Officers;

/// <summary>A first sign-in for who has none yet, a reset for everybody else; it replaces the link before.</summary>
[Requires(Can.ChangeOfficers)]
public sealed record IssueLink([property: JsonIgnore] Id<Officer> OfficerId) : ICommand<IssuedLink>, IChange
{
    [JsonIgnore] public Guid Target => OfficerId.Value;
}

/// <param name="Secret">Shown this once; belongs into a link's fragment, which no server sees.</param>
public sealed record IssuedLink(string Secret, LinkPurpose Purpose, DateTimeOffset ExpiresAt)
{
    public override string ToString() => nameof(IssuedLink);
}

internal sealed class IssueLinkHandler(IDb db, Act act) : IRequestHandler<IssueLink, Result<IssuedLink>>
{
    public async Task<Result<IssuedLink>> Handle(IssueLink issue, CancellationToken ct)
    {
        if (await db.Officers.FindAsync([issue.OfficerId], ct) is not { } officer)
        {
            return OfficerErrors.NotFound;
        }

        var secret = Secret.New();
        return officer.IssueLink(Secret.HashOf(secret), act).Map(_ => new IssuedLink(secret, officer.Link!.Purpose, officer.Link.ExpiresAt));
    }
}
