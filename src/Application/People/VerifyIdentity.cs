using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People;

/// <summary>The officer had this paper at hand and found it to agree with the person and the record.</summary>
[Requires(Can.RegisterPeople)]
public sealed record VerifyIdentity(Guid? DocumentId) : ICommand<Done>, IChange
{
    [JsonIgnore]
    public Id<Person> PersonId { get; init; }

    Guid IChange.Target => PersonId.Value;
}

internal sealed class VerifyIdentityRules : AbstractValidator<VerifyIdentity>
{
    public VerifyIdentityRules() => RuleFor(verify => verify.DocumentId).NotNull().WithErrorCode("common.required");
}

internal sealed class VerifyIdentityHandler(IDb db, Act act) : IRequestHandler<VerifyIdentity, Result<Done>>
{
    public async Task<Result<Done>> Handle(VerifyIdentity request, CancellationToken cancellationToken) =>
        await db.People.FindAsync([request.PersonId], cancellationToken) is { } person
            ? person.VerifyIdentity(request.DocumentId!.Value, act)
            : PersonErrors.NotFound;
}
