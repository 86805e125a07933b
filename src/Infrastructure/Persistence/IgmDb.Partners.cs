using Igm.Domain.Partners.Clients;
using Igm.Domain.Partners.Tokens;
using Microsoft.EntityFrameworkCore;

namespace Igm.Infrastructure.Persistence;

internal sealed partial class IgmDb
{
    public DbSet<Client> Clients => Set<Client>();
    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();
}
