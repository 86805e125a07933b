using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Pipeline;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Access.Sessions;

/// <param name="Secret">What stood in the link's fragment.</param>
[Open]
public sealed record UseLink(string Secret) : ICommand<Entry>
{
    public override string ToString() => nameof(UseLink);
}

internal sealed class UseLinkRules : AbstractValidator<UseLink>
{
    public UseLinkRules() => RuleFor(use => use.Secret).Required(100);
}

internal sealed class UseLinkHandler(IDb db, Doorway doorway, Trail trail, TimeProvider clock) : IRequestHandler<UseLink, Result<Entry>>
{
    public async Task<Result<Entry>> Handle(UseLink use, CancellationToken ct)
    {
        var hash = Secret.HashOf(use.Secret);
        if (await db.Officers.SingleOrDefaultAsync(officer => officer.Link!.SecretHash == hash, ct) is not { } officer)
        {
            return OfficerErrors.LinkInvalid;
        }

        trail.Concerns(officer.Id.Value);
        var task = officer.UseLink(hash, new Act(officer.Actor, clock.GetUtcNow()));
        return task.Error is { } refused ? refused : await doorway.Open(officer, task.Value, ct);
    }
}
