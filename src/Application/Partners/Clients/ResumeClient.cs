using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using MediatR;

namespace Igm.Application.Partners.Clients;

/// <summary>A suspended client may ask for tokens again.</summary>
[Requires(Can.ChangeClients)]
public sealed record ResumeClient(string Why) : ICommand<Done>, IChange, IReasoned
{
    [JsonIgnore] public Id<Client> PartnerId { get; init; }
    [JsonIgnore] public Guid Target => PartnerId.Value;
}

internal sealed class ResumeClientRules : AbstractValidator<ResumeClient>
{
    public ResumeClientRules() => RuleFor(resume => resume.Why).Reason();
}

internal sealed class ResumeClientHandler(IDb db, ITokenMemory memory, Act act) : IRequestHandler<ResumeClient, Result<Done>>
{
    public async Task<Result<Done>> Handle(ResumeClient resume, CancellationToken ct)
    {
        if (await db.Clients.FindAsync([resume.PartnerId], ct) is not { } client)
        {
            return ClientErrors.NotFound;
        }

        memory.Drop(client.Id);
        return client.Resume(act);
    }
}
