using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People;

/// <summary>Another name the person is or was written under.</summary>
/// <param name="Kind">spelling, married_name, former_name or known_as.</param>
[Requires(Can.RegisterPeople)]
public sealed record AddAlias(string? FullName, AliasKind? Kind) : ICommand<Done>, IChange
{
    [JsonIgnore]
    public Id<Person> PersonId { get; init; }

    Guid IChange.Target => PersonId.Value;
}

internal sealed class AddAliasRules : AbstractValidator<AddAlias>
{
    public AddAliasRules()
    {
        RuleFor(add => add.FullName).NotEmpty().WithErrorCode("common.required").Name();
        RuleFor(add => add.Kind).NotNull().WithErrorCode("common.required");
    }
}

internal sealed class AddAliasHandler(IDb db, Act act) : IRequestHandler<AddAlias, Result<Done>>
{
    public async Task<Result<Done>> Handle(AddAlias request, CancellationToken cancellationToken) =>
        await db.People.FindAsync([request.PersonId], cancellationToken) is { } person
            ? person.AddAlias(PersonName.Of(request.FullName).Value, request.Kind!.Value, act)
            : PersonErrors.NotFound;
}
