using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People;

/// <summary>One more paper of the same person.</summary>
[Requires(Can.RegisterPeople)]
public sealed record AddDocument(Paper? Document) : ICommand<Done>, IChange
{
    [JsonIgnore]
    public Id<Person> PersonId { get; init; }

    Guid IChange.Target => PersonId.Value;
}

internal sealed class AddDocumentRules : AbstractValidator<AddDocument>
{
    public AddDocumentRules() => RuleFor(add => add.Document).NotNull().WithErrorCode("common.required").SetValidator(new PaperRules()!);
}

internal sealed class AddDocumentHandler(IDb db, Act act) : IRequestHandler<AddDocument, Result<Done>>
{
    public async Task<Result<Done>> Handle(AddDocument request, CancellationToken cancellationToken) =>
        await db.People.FindAsync([request.PersonId], cancellationToken) is { } person
            ? person.AddDocument(request.Document!.ToDocument(), act)
            : PersonErrors.NotFound;
}
